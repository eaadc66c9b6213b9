from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from office.base import PublishedAdmin
from office.options import pair
from office.rows import BilingualRows, BilingualTable, RowTable
from partnerships import organisation_kinds
from partnerships.admin.notices import NoticeRows
from partnerships.models import (
    Contact,
    Figure,
    FormerName,
    FormerParent,
    Identifier,
    Interest,
    Organisation,
    OrganisationLink,
)


class Contacts(BilingualRows):
    model = Contact
    autocomplete_fields = ["person"]
    fieldsets = [
        (None, {"fields": [("position", "person", "charge"), pair("function"), ("valid_from", "valid_to")]}),
    ]
    classes = ["collapse"]


class FormerNames(BilingualRows):
    model = FormerName
    autocomplete_fields = ["sources"]
    fieldsets = [(None, {"fields": [pair("name"), ("valid_from", "valid_to", "sources"), pair("note")]})]
    classes = ["collapse"]


class FormerParents(RowTable):
    model = FormerParent
    fk_name = "organisation"
    autocomplete_fields = ["parent", "sources"]
    fields = ["parent", "valid_from", "valid_to", "sources"]
    classes = ["collapse"]


class Identifiers(RowTable):
    model = Identifier
    fields = ["scheme", "value"]
    classes = ["collapse"]


class Links(BilingualTable):
    model = OrganisationLink
    fields = [*pair("label"), "url"]
    classes = ["collapse"]


class Figures(BilingualRows):
    model = Figure
    autocomplete_fields = ["sources"]
    fieldsets = [(None, {"fields": [pair("label"), pair("value"), ("as_of", "sources"), pair("note")]})]
    classes = ["collapse"]


class Interests(RowTable):
    model = Interest
    autocomplete_fields = ["theme", "sources"]
    fields = ["theme", "nature", "as_of", "sources"]
    classes = ["collapse"]


class LevelFilter(admin.SimpleListFilter):
    title = _("level")
    parameter_name = "level"

    def lookups(self, request, model_admin):
        return organisation_kinds.Level.choices

    def queryset(self, request, queryset):
        if self.value() not in organisation_kinds.Level.values:
            return queryset
        level_of = {
            kind: organisation_kinds.LEVEL_OF_KIND.get(kind, organisation_kinds.Level.OTHER)
            for kind in organisation_kinds.OrganisationKind.values
        }
        return queryset.filter(kind__in=[kind for kind, level in level_of.items() if level == self.value()])


class HangulFilter(admin.SimpleListFilter):
    title = _("name in hangul")
    parameter_name = "hangul"

    def lookups(self, request, model_admin):
        return [("doubtful", _("doubtful, to be checked"))]

    def queryset(self, request, queryset):
        if self.value() != "doubtful":
            return queryset
        return queryset.filter(hangul_confidence__in=[Organisation.Confidence.MEDIUM, Organisation.Confidence.LOW])


@admin.register(Organisation)
class OrganisationAdmin(PublishedAdmin):
    list_display = ["name_fr", "hangul", "kind", "country", "parent", "visibility", "to_translate"]
    list_display_links = ["name_fr", "hangul"]
    list_filter = ["country", LevelFilter, HangulFilter, *PublishedAdmin.list_filter, "kind"]
    list_select_related = ["parent"]
    autocomplete_fields = ["parent", "successor", "sources"]
    fieldsets = [
        (
            _("Names"),
            {"fields": [pair("name"), pair("official_name"), ("romanisation", "hangul_confidence"), "aliases"]},
        ),
        (
            _("What it is"),
            {"fields": [("country", "kind", "parent"), pair("kind_note"), pair("summary"), pair("profile")]},
        ),
        (_("Where"), {"fields": [("latitude", "longitude", "website")]}),
        (
            _("Its end"),
            {"fields": [("successor", "succession", "ended_on")], "classes": ["collapse"]},
        ),
        (
            _("Publication"),
            {
                "fields": [
                    ("visibility", "visible_from", "is_listed"),
                    ("slug", "original_language"),
                    "sources",
                    "editor_note",
                ]
            },
        ),
    ]
    inlines = [Interests, NoticeRows, Contacts, Figures, Links, Identifiers, FormerNames, FormerParents]

    @admin.display(description=_("name in hangul"), ordering="name_ko")
    def hangul(self, obj):
        if not obj.has_doubtful_hangul:
            return obj.name_ko or None
        return format_html('{} <span class="badge badge-alert">{}</span>', obj.name_ko or "", gettext("doubtful"))

    def warnings(self, obj):
        words = gettext("The name in hangul is doubtful: please check it with GAOK or the organisation.")
        return super().warnings(obj) + ([words] if obj.has_doubtful_hangul else [])
