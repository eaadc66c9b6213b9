"""A whole meeting on one screen: its event, its agenda and minutes, decisions, people, annexes."""

from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets
from django.utils.translation import gettext_lazy as _

from meetings.admin.events import PUBLICATION, WHEN, WHERE, WHO, EventAdmin
from meetings.forms import MeetingForm, RowsWithItem, RowsWithMainItem
from meetings.models import AgendaItem, Annex, Attendance, Decision, Event, Meeting
from office.base import PublishedAdmin
from office.filters import MissingLanguageFilter, SourceFilter, lacking
from office.forms import RecordForm
from office.options import pair
from office.readable_copies import ReadableCopiesOptions
from office.rows import BilingualRows
from publishing import languages


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


class LanguageOfMeetingFilter(MissingLanguageFilter):
    def queryset(self, request, queryset):
        code = self.value()
        if code not in languages.CODES:
            return queryset
        return queryset.filter(lacking(Meeting, code) | lacking(Event, code, "event__"))


class SourceOfMeetingFilter(SourceFilter):
    relation = "event__sources"


@admin.register(Meeting)
class MeetingAdmin(ReadableCopiesOptions, PublishedAdmin):
    """Meetings with their events: one screen shows both, and what is done is done to both."""

    form = RecordForm  # for what a meeting adds to its event; get_form puts both together
    date_hierarchy = "event__first_day"
    list_display = ["title_fr", "title_ko", "when", "nature", "minutes_state", "visibility", "to_translate"]
    list_display_links = ["title_fr", "title_ko"]
    list_filter = [
        "nature",
        "minutes_state",
        "event__state",
        "event__visibility",
        LanguageOfMeetingFilter,
        SourceOfMeetingFilter,
    ]
    search_fields = ["event__slug"]  # the index of the search answers
    autocomplete_fields = ["minutes_source"]
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

    @property
    def of_events(self) -> EventAdmin:
        """How events are shown and written, in the list and on the screen of meetings too."""
        return EventAdmin(Event, self.admin_site)

    @admin.display(description=Event.title_fr.field.verbose_name, ordering="event__title_fr")
    def title_fr(self, obj):
        return obj.event.title_fr

    @admin.display(description=Event.title_ko.field.verbose_name, ordering="event__title_ko")
    def title_ko(self, obj):
        return obj.event.title_ko

    @admin.display(description=_("date"), ordering="event__first_day")
    def when(self, obj):
        return self.of_events.when(obj.event)

    @admin.display(description=_("visibility"), ordering="event__visibility")
    def visibility(self, obj):
        return obj.event.get_visibility_display()

    def lacking(self, obj):
        return super().lacking(obj) | super().lacking(obj.event)

    def get_ordering(self, request):
        return ["-event__first_day", "-pk"]

    def page_links(self, obj):
        return super().page_links(obj.event)

    def get_changeform_initial_data(self, request):
        return {"kind": Event.Kind.MEETING} | self.of_events.get_changeform_initial_data(request)

    def get_form(self, request, obj=None, change=False, **kwargs):
        """One form for both: that of the event, and that of what a meeting adds to it."""
        event_form = self.of_events.get_form(request, obj and obj.event, change=change)
        own = [name for name in flatten_fieldsets(self.fieldsets) if name not in event_form.base_fields]
        own_form = super().get_form(request, obj, change=change, **kwargs | {"fields": own})
        return type("WholeMeetingForm", (MeetingForm,), {"event_form": event_form, "own_form": own_form})

    def get_deleted_objects(self, objs, request):
        """A meeting goes with its event."""
        return super().get_deleted_objects([meeting.event for meeting in objs], request)
