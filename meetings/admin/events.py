from django.contrib import admin
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from accounts.roles import Role
from meetings.forms import EventForm
from meetings.models import Event, Meeting
from office.base import PublishedAdmin
from office.options import pair
from publishing.keys import number_from
from publishing.reduced_dates import format_period

WHEN = (
    _("When"),
    {
        "fields": [("starts_at", "ends_at"), "timezone", ("starts_on", "ends_on"), pair("date_note")],
        "description": _(
            "Give hours in the time of the place, whichever clock you read yourself; or, when no hour is known, a date."
        ),
    },
)
WHERE = (
    _("Where and how"),
    {
        "fields": [
            pair("place"),
            ("address", "form", "url"),
            ("held_in_french", "held_in_korean", "interpretation"),
            pair("other_language"),
        ]
    },
)
WHO = (
    _("Who and what about"),
    {"fields": [("organisers", "organisations"), ("partnerships", "exchange"), "themes"]},
)
PUBLICATION = (
    _("Publication"),
    {"fields": [("visibility", "visible_from"), ("slug", "original_language"), ("keeper", "sources", "postponed_to")]},
)


class DatedFilter(admin.SimpleListFilter):
    title = _("date")
    parameter_name = "dated"

    def lookups(self, request, model_admin):
        return [("hour", _("with its hour")), ("day", _("without hour")), ("none", _("not stated"))]

    def queryset(self, request, queryset):
        conditions = {"hour": {"starts_at__isnull": False}, "day": {"starts_on__gt": ""}, "none": {"first_day": None}}
        return queryset.filter(**conditions.get(self.value(), {}))


@admin.register(Event)
class EventAdmin(PublishedAdmin):
    form = EventForm
    date_hierarchy = "first_day"
    list_display = ["title_fr", "title_ko", "when", "kind", "state", "visibility", "to_translate"]
    list_display_links = ["title_fr", "title_ko"]
    list_filter = [DatedFilter, "kind", "state", "form", *PublishedAdmin.list_filter]
    autocomplete_fields = [
        "organisers",
        "organisations",
        "partnerships",
        "exchange",
        "themes",
        "postponed_to",
        "sources",
    ]
    fieldsets = [
        (_("What"), {"fields": [pair("title"), pair("summary"), ("kind", "state"), pair("description")]}),
        WHEN,
        WHERE,
        WHO,
        PUBLICATION,
    ]

    @admin.display(description=_("date"), ordering="first_day")
    def when(self, obj):
        """The first day, or the date as precise as its source."""
        return format_period(obj.starts_on, obj.ends_on) if obj.starts_on else obj.first_day

    def get_ordering(self, request):
        return ["-first_day", "-pk"]

    def get_changeform_initial_data(self, request):
        place = "Asia/Seoul" if request.user.role == Role.KOREAN_EDITOR else "Europe/Paris"
        return {"timezone": place} | super().get_changeform_initial_data(request)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """A meeting is changed where its agenda and people are."""
        if Meeting.objects.filter(pk=number_from(object_id)).exists():
            return redirect("admin:meetings_meeting_change", object_id)
        return super().change_view(request, object_id, form_url, extra_context)
