"""What lists, months and pages ask for of the events of the agenda."""

import datetime

from django.utils import timezone

from publishing import languages
from publishing.models import PublishableQuerySet

# What a row of a list of dates shows of an event.
WHEN = ("starts_at", "ends_at", "timezone", "starts_on", "ends_on", "first_day", "last_day")
WHAT = ("slug", "kind", "state", "form", "exchange_id")
SHOWN = (*WHEN, *WHAT, *languages.columns("title", "summary", "place", "date_note"))


class EventQuerySet(PublishableQuerySet):
    def visible_to(self, user):
        """What `user` may see; each event knows whether it is a meeting, whose page is another one."""
        return super().visible_to(user).select_related("meeting")

    def with_words(self):
        """With what the search reads of them."""
        return self.select_related("meeting").prefetch_related("organisations")

    def in_rows(self, *more: str):
        """Events with what a list shows of them, the columns `more`, and no others."""
        return self.select_related("meeting").only(*SHOWN, "meeting__event", *more)

    def upcoming(self, today: datetime.date | None = None):
        """Events that end today or later, or whose date may still come; the nearest first."""
        today = today or timezone.localdate()
        return self.filter(last_day__gte=today).order_by("first_day", "-last_day", "starts_at", "pk")

    def past(self, today: datetime.date | None = None):
        """Events over before today, the latest first."""
        today = today or timezone.localdate()
        return self.filter(last_day__lt=today).order_by("-first_day", "last_day", "-starts_at", "-pk")

    def undated(self):
        """Events whose date no source states."""
        return self.filter(first_day=None).order_by("slug")

    def between(self, first: datetime.date, last: datetime.date):
        """Events that touch the days from `first` to `last`."""
        return self.filter(first_day__lte=last, last_day__gte=first).order_by("first_day", "starts_at", "pk")

    def standing_alone(self):
        """Events that are not meetings of the group, which have pages of their own."""
        return self.filter(meeting=None)

    def of_meetings(self):
        """Events that are meetings of the group."""
        return self.filter(meeting__isnull=False)
