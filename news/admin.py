from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from news.models import Article, Attachment, Picture
from office.base import PublishedAdmin
from office.options import pair
from office.readable_copies import ReadableCopiesOptions
from office.rows import BilingualRows


class Pictures(BilingualRows):
    model = Picture
    fieldsets = [(None, {"fields": [("position", "file", "credit"), pair("alt"), pair("caption")]})]


class Attachments(BilingualRows):
    model = Attachment
    fieldsets = [(None, {"fields": [("position", "file", "language"), pair("title")]})]


@admin.register(Article)
class ArticleAdmin(ReadableCopiesOptions, PublishedAdmin):
    """News, which each side publishes for itself."""

    date_hierarchy = "dated_on"
    list_display = ["title_fr", "title_ko", "dated_on", "keeper", "visibility", "to_translate"]
    list_display_links = ["title_fr", "title_ko"]
    list_filter = ["keeper", *PublishedAdmin.list_filter]
    autocomplete_fields = ["themes", "organisations", "partnerships", "sources"]
    fieldsets = [
        (_("What"), {"fields": [pair("title"), pair("summary"), pair("body")]}),
        (_("Where it comes from"), {"fields": ["dated_on", pair("source_name"), "source_url", "sources"]}),
        (_("Who and what about"), {"fields": [("organisations", "partnerships"), "themes"]}),
        (_("Publication"), {"fields": [("visibility", "visible_from"), ("keeper", "original_language")]}),
    ]
    inlines = [Pictures, Attachments]
    rows_with_files = "attachments"

    def get_ordering(self, request):
        return ["-dated_on", "-pk"]
