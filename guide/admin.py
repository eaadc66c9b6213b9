from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from guide.models import Group, Institution, Mandate, Roadmap, RoadmapStep
from office.base import BilingualAdmin
from office.filters import MissingLanguageFilter
from office.options import pair
from office.rows import BilingualRows


class Mandates(BilingualRows):
    model = Mandate
    autocomplete_fields = ["person", "organisation", "sources"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("position", "role", "person", "organisation"),
                    pair("function"),
                    ("started_on", "ended_on"),
                    ("seen_from", "seen_until"),
                    pair("note"),
                    "sources",
                ],
                "description": _(
                    "Dates that no source states stay empty; then say since when the person is known in office."
                ),
            },
        )
    ]


@admin.register(Group)
class GroupAdmin(BilingualAdmin):
    list_display = ["name_fr", "name_ko", "key", "to_translate"]
    list_display_links = ["name_fr", "name_ko"]
    autocomplete_fields = ["sources"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    pair("name"),
                    ("key", "aliases"),
                    pair("introduction"),
                    pair("missions"),
                    pair("created_note"),
                    ("created_on", "sources"),
                ]
            },
        )
    ]
    inlines = [Mandates]


@admin.register(Institution)
class InstitutionAdmin(BilingualAdmin):
    list_display = ["organisation", "position", "to_translate"]
    list_editable = ["position"]
    list_filter = [MissingLanguageFilter]
    list_select_related = ["organisation"]
    autocomplete_fields = ["organisation"]
    fieldsets = [(None, {"fields": [("organisation", "position"), pair("role")]})]


class Steps(BilingualRows):
    model = RoadmapStep
    autocomplete_fields = ["event"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("position", "kind", "event"),
                    pair("title"),
                    pair("description"),
                    ("starts_on", "ends_on"),
                    pair("date_note"),
                ]
            },
        )
    ]


@admin.register(Roadmap)
class RoadmapAdmin(BilingualAdmin):
    list_display = ["title_fr", "title_ko", "year", "to_translate"]
    list_display_links = ["title_fr", "title_ko"]
    autocomplete_fields = ["meeting", "sources"]
    fieldsets = [(None, {"fields": [pair("title"), ("year", "meeting", "sources"), pair("introduction")]})]
    inlines = [Steps]
