from django.contrib import admin
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from accounts.roles import Role
from meetings.forms import EventForm, RowsWithItem, RowsWithMainItem
from meetings.models import AgendaItem, Annex, Attendance, Decision, Event, Meeting
from office.base import BilingualAdmin, PublishedAdmin
from office.filters import MissingLanguageFilter
from office.options import pair
from office.rows import BilingualRows
from office.twins import TwinsOptions
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


class EventOptions(PublishedAdmin):
    """What events and meetings share."""

    form = EventForm
    date_hierarchy = "first_day"
    autocomplete_fields = [
        "organisers",
        "organisations",
        "partnerships",
        "exchange",
        "themes",
        "postponed_to",
        "sources",
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


class DatedFilter(admin.SimpleListFilter):
    title = _("date")
    parameter_name = "dated"

    def lookups(self, request, model_admin):
        return [("hour", _("with its hour")), ("day", _("without hour")), ("none", _("not stated"))]

    def queryset(self, request, queryset):
        conditions = {"hour": {"starts_at__isnull": False}, "day": {"starts_on__gt": ""}, "none": {"first_day": None}}
        return queryset.filter(**conditions.get(self.value(), {}))


@admin.register(Event)
class EventAdmin(EventOptions):
    list_display = ["title_fr", "title_ko", "when", "kind", "state", "visibility", "to_translate"]
    list_display_links = ["title_fr", "title_ko"]
    list_filter = [DatedFilter, "kind", "state", "form", *PublishedAdmin.list_filter]
    fieldsets = [
        (_("What"), {"fields": [pair("title"), pair("summary"), ("kind", "state"), pair("description")]}),
        WHEN,
        WHERE,
        WHO,
        PUBLICATION,
    ]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """A meeting is changed where its agenda and people are."""
        if object_id.isdigit() and Event.objects.filter(pk=object_id, is_meeting=True).exists():
            return redirect("admin:meetings_meeting_change", object_id)
        return super().change_view(request, object_id, form_url, extra_context)


class Items(BilingualRows):
    model = AgendaItem
    formset = RowsWithMainItem
    autocomplete_fields = ["organisations", "partnerships"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("position", "starts", "ends", "parent"),
                    pair("title"),
                    pair("speaker"),
                    pair("minutes"),
                    ("organisations", "partnerships"),
                ]
            },
        )
    ]


class People(BilingualRows):
    model = Attendance
    autocomplete_fields = ["person", "organisation"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("position", "person", "organisation"),
                    ("mode", "role", "is_guest"),
                    pair("body"),
                    pair("function"),
                    "note",
                ]
            },
        )
    ]
    classes = ["collapse"]


class Decisions(BilingualRows):
    model = Decision
    formset = RowsWithItem
    autocomplete_fields = ["carried_from"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("position", "kind", "item"),
                    pair("text"),
                    pair("who"),
                    ("state", "due_on", "carried_from"),
                    pair("due_note"),
                ]
            },
        )
    ]
    classes = ["collapse"]


class Annexes(BilingualRows):
    model = Annex
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("position", "kind", "language"),
                    pair("title"),
                    ("file", "url", "availability"),
                    pair("note"),
                ]
            },
        )
    ]
    classes = ["collapse"]


@admin.register(Meeting)
class MeetingAdmin(TwinsOptions, EventOptions):
    list_display = ["title_fr", "title_ko", "when", "nature", "minutes_state", "visibility", "to_translate"]
    list_display_links = ["title_fr", "title_ko"]
    list_filter = ["nature", "minutes_state", "state", *PublishedAdmin.list_filter]
    autocomplete_fields = [*EventOptions.autocomplete_fields, "minutes_source"]
    fieldsets = [
        (
            _("What"),
            {
                "fields": [
                    pair("title"),
                    pair("summary"),
                    ("nature", "kind", "state"),
                    pair("purpose"),
                    pair("description"),
                ]
            },
        ),
        WHEN,
        WHERE,
        WHO,
        (_("State of the minutes"), {"fields": [("minutes_state", "minutes_source"), pair("attendance_note")]}),
        PUBLICATION,
    ]
    inlines = [Items, Decisions, People, Annexes]
    rows_with_files = "annexes"

    def get_changeform_initial_data(self, request):
        return {"kind": Event.Kind.MEETING} | super().get_changeform_initial_data(request)


@admin.register(Decision)
class DecisionAdmin(BilingualAdmin):
    """Decisions are taken in a meeting; here stands what is still to be done of all of them."""

    list_display = ["text_fr", "text_ko", "meeting", "kind", "state", "due_on"]
    list_display_links = ["text_fr", "text_ko"]
    list_filter = ["kind", "state", MissingLanguageFilter]
    list_select_related = ["meeting"]
    search_fields = ["text_fr", "text_ko", "who_fr", "who_ko"]
    autocomplete_fields = ["meeting", "carried_from"]
    ordering = ["-meeting__first_day", "position", "pk"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "meeting",
                    ("kind", "state", "due_on"),
                    pair("text"),
                    pair("who"),
                    pair("due_note"),
                    "carried_from",
                ]
            },
        )
    ]
