"""Forms of the agenda: hours are read and shown in the time of the place."""

import zoneinfo

from django import forms
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from meetings.models import AgendaItem
from meetings.models.events import zones
from office.forms import PublishedForm, RowFormSet

HOURS = ("starts_at", "ends_at")


def zone_choices() -> list:
    """The two zones of the group first, then all others of the IANA database."""
    first = ["Europe/Paris", "Asia/Seoul"]
    others = sorted(name for name in zones() if "/" in name and name not in first)
    return [*((name, name) for name in first), (_("other time zones"), [(name, name) for name in others])]


class EventForm(PublishedForm):
    """An event whose hours are those of the clock on the wall there, whoever writes them and wherever."""

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


class RowsWithItem(RowFormSet):
    """Rows that point to an agenda item of the same meeting; its items are read once for all rows."""

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
