"""The hours of an event on the clocks of Paris and Seoul, with the date where it differs."""

import datetime
import zoneinfo
from functools import cache
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

PARIS, SEOUL = "Europe/Paris", "Asia/Seoul"
CITIES = {PARIS: _("Paris"), SEOUL: _("Seoul")}
SIDES = {PARIS: "fr", SEOUL: "kr"}


@cache
def zones() -> frozenset[str]:
    """The names of all IANA time zones; cached, since it reads hundreds of files."""
    return frozenset(zoneinfo.available_timezones())


class Clock(NamedTuple):
    """When an event begins and ends in one zone; its dates are told where they differ from the event's own."""

    zone: str
    city: str | Promise
    side: str
    starts_at: datetime.datetime
    ends_at: datetime.datetime | None
    starts_on_other_day: bool
    ends_on_other_day: bool


def clocks(event) -> list[Clock]:
    """The clocks of the place (when it is neither), of Paris and of Seoul; none for an event without an hour."""
    if not event.has_hour:
        return []
    zones = dict.fromkeys([*([] if event.timezone in CITIES else [event.timezone]), PARIS, SEOUL])
    return [_clock(event, zone) for zone in zones]


def _clock(event, zone: str) -> Clock:
    local = zoneinfo.ZoneInfo(zone)
    starts_at = event.starts_at.astimezone(local)
    ends_at = event.ends_at and event.ends_at.astimezone(local)
    return Clock(
        zone,
        CITIES.get(zone, zone.rpartition("/")[2].replace("_", " ")),
        SIDES.get(zone, ""),
        starts_at,
        ends_at,
        starts_at.date() != event.first_day,
        bool(ends_at) and ends_at.date() != starts_at.date(),
    )
