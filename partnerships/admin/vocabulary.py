from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from office.base import BilingualAdmin, RecordAdmin
from office.filters import MissingLanguageFilter
from office.options import pair
from partnerships.models import Person, Source, Theme


@admin.register(Source)
class SourceAdmin(BilingualAdmin):
    list_display = ["title_fr", "title_ko", "key", "kind", "dated_on"]
    list_display_links = ["title_fr", "title_ko"]
    list_filter = ["kind", MissingLanguageFilter]
    search_fields = ["key", "title_fr", "title_ko"]
    ordering = ["-dated_on", "key"]
    fieldsets = [(None, {"fields": [pair("title"), ("key", "kind"), ("dated_on", "url")]})]


@admin.register(Theme)
class ThemeAdmin(BilingualAdmin):
    list_display = ["name_fr", "name_ko", "parent", "position"]
    list_display_links = ["name_fr", "name_ko"]
    list_editable = ["position"]
    list_filter = [("parent", admin.RelatedOnlyFieldListFilter), MissingLanguageFilter]
    list_select_related = ["parent"]
    search_fields = ["slug", "name_fr", "name_ko"]
    autocomplete_fields = ["parent"]
    fieldsets = [(None, {"fields": [pair("name"), ("slug", "parent", "position")]})]


@admin.register(Person)
class PersonAdmin(RecordAdmin):
    list_display = ["family_name", "given_name", "native_name", "visibility"]
    list_filter = ["visibility", "family_name_first", ("native_name", admin.EmptyFieldListFilter)]
    search_fields = ["family_name", "given_name", "native_name", "spellings"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("family_name", "given_name"),
                    ("native_name", "family_name_first"),
                    "spellings",
                    "visibility",
                ]
            },
        ),
        (
            _("For the staff only"),
            {
                "fields": [("email", "telephone")],
                "description": _("No page, feed or file ever shows what stands here, to members either."),
            },
        ),
    ]
