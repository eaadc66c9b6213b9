from django.contrib import admin

from office.base import RecordAdmin
from translations.models import Term


@admin.register(Term)
class TermAdmin(RecordAdmin):
    """The words of the field, in both languages."""

    list_display = ["french", "korean", "note"]
    list_display_links = ["french", "korean"]
    search_fields = ["french", "korean", "other_forms", "note"]
    ordering = ["french"]
    fieldsets = [(None, {"fields": [("french", "korean"), "other_forms", "note"]})]
