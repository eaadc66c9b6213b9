from django.contrib import admin

from office.base import PublishedAdmin
from office.options import pair
from tests.invented.models import Recipe


@admin.register(Recipe)
class RecipeAdmin(PublishedAdmin):
    list_filter = ["visibility"]
    fieldsets = [(None, {"fields": [pair("title"), ("visibility", "visible_from"), ("slug", "original_language")]})]
