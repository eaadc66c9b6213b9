from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from office.base import BilingualAdmin
from office.filters import MissingLanguageFilter, SourceFilter
from office.options import pair
from office.rows import BilingualRows
from partnerships.models import Notice

FIELDS = [
    ("kind", "looking_in"),
    pair("text"),
    ("themes", "sources"),
    ("stated_on", "closed_on"),
    pair("outcome"),
    "result",
]


class OpenNoticeFilter(admin.SimpleListFilter):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("open", _("open")), ("closed", _("closed"))]

    def queryset(self, request, queryset):
        if self.value() == "open":
            return queryset.filter(closed_on="")
        return queryset.exclude(closed_on="") if self.value() == "closed" else queryset


@admin.register(Notice)
class NoticeAdmin(BilingualAdmin):
    list_display = ["text_fr", "text_ko", "organisation", "kind", "stated_on", "closed_on", "to_translate"]
    list_display_links = ["text_fr", "text_ko"]
    list_filter = [OpenNoticeFilter, "kind", "organisation__country", MissingLanguageFilter, SourceFilter]
    list_select_related = ["organisation"]
    search_fields = ["text"]  # the index of the search answers
    autocomplete_fields = ["organisation", "themes", "result", "sources"]
    fieldsets = [(None, {"fields": ["organisation", *FIELDS]})]


class NoticeRows(BilingualRows):
    model = Notice
    autocomplete_fields = ["themes", "result", "sources"]
    fieldsets = [(None, {"fields": FIELDS})]
    classes = ["collapse"]
