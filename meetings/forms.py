"""Forms of the agenda: hours are read and shown in the time of the place."""

import zoneinfo

from django import forms
from django.forms.utils import ErrorDict
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from meetings.clocks import zones
from meetings.models import AgendaItem, Event, Meeting
from office.forms import PublishedForm, RecordForm, RowFormSet

HOURS = ("starts_at", "ends_at")


def zone_choices() -> list:
    """The two zones of the group first, then all others of the IANA database."""
    first = ["Europe/Paris", "Asia/Seoul"]
    others = sorted(name for name in zones() if "/" in name and name not in first)
    return [*((name, name) for name in first), (_("other time zones"), [(name, name) for name in others])]


class EventForm(PublishedForm):
    """The form of an event; its hours are local times in the time zone of the event."""

    timezone = forms.ChoiceField(
        label=capfirst(_("time zone of the place")), choices=zone_choices, initial="Europe/Paris"
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in HOURS:
            if instant := self.initial.get(name):
                self.initial[name] = timezone.make_naive(instant, zoneinfo.ZoneInfo(self.instance.timezone))

    def full_clean(self):
        with timezone.override(self._zone()):
            super().full_clean()

    def _zone(self) -> zoneinfo.ZoneInfo:
        name = self.data.get(self.add_prefix("timezone"))
        return zoneinfo.ZoneInfo(name if name in zones() else self.instance.timezone)


class MeetingForm(forms.ModelForm):
    """What an editor writes of a meeting and of its event: two forms, which the screen shows and sends as one.

    Each checks and keeps its own fields; no two have the same name. What is wrong with neither field in particular,
    such as that CUF keeps the event, both say alike: it is told once.
    """

    event_form = EventForm  # these two are narrowed down by the admin to what its screen shows
    own_form = RecordForm
    was_warned = False  # a record is never taken away while somebody writes in it, as a row is

    class Meta:
        model = Meeting
        fields = []

    def __init__(self, data=None, files=None, *, instance=None, initial=None):
        super().__init__(data, files, instance=instance or Meeting(event=Event()))
        meeting = self.instance
        self.parts = [
            self.event_form(data, files, instance=meeting.event, initial=initial, owner=meeting),
            self.own_form(data, files, instance=meeting, initial=initial),
        ]
        self.part_with = {name: part for part in self.parts for name in part.fields}
        self.fields = {name: part.fields[name] for name, part in self.part_with.items()}
        self.present = {name: digest for part in self.parts for name, digest in part.present.items()}

    def __getitem__(self, name):
        return self.part_with[name][name]

    @property
    def errors(self):
        found = ErrorDict()
        for part in self.parts:
            for name, errors in part.errors.items():
                found.setdefault(name, errors)
        return found

    @property
    def changed_data(self):
        return [name for part in self.parts for name in part.changed_data]

    @property
    def conflicts(self) -> list[str]:
        """The names of the fields of both forms that somebody else has changed too (three-way merge)."""
        return [name for part in self.parts for name in part.conflicts]

    def save(self, commit=True):
        for part in self.parts:
            part.save(commit=False)
        if commit:
            self.instance.event.save()
            self.instance.save()
            self.save_m2m()
        return self.instance

    def save_m2m(self):
        """Saves the many-to-many relations of both, after the event and the meeting were saved."""
        for part in self.parts:
            part.save_m2m()


class RowsWithItem(RowFormSet):
    """Formset of rows with a foreign key to an agenda item of their meeting; the choices are read in one query."""

    item_field = "item"

    def items(self):
        return AgendaItem.objects.filter(meeting=self.instance.pk)

    @cached_property
    def item_choices(self):
        return [("", "—"), *((item.pk, str(item)) for item in self.items())]

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if self.item_field in form.fields:
            field = form.fields[self.item_field]
            field.queryset = self.items()
            field.widget.choices = self.item_choices


class RowsWithMainItem(RowsWithItem):
    """Agenda items, each of which can be part of a main one of the same meeting."""

    item_field = "parent"

    def items(self):
        return super().items().filter(parent=None)

    def clean(self):
        """Adds an error to an item that is made part of another one, if that is a part or the item itself has parts."""
        super().clean()
        forms = [form for form in self.forms if form not in self.deleted_forms]
        parent_of = {form.instance.pk: form.instance.parent_id for form in forms if form.instance.parent_id}
        for form in forms:
            parent = form.instance.parent_id
            is_made_part = parent and "parent" in form.changed_data and not form.has_error("parent")
            if is_made_part and (parent in parent_of or form.instance.pk in parent_of.values()):
                form.add_error("parent", _("An item can be part of a main item only."))
