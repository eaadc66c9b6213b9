"""A month of the agenda as weeks of days, the first day of the week as the reader's country has it."""

import calendar
import datetime
import re
from typing import NamedTuple

from django.utils import timezone
from django.utils.formats import get_format

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199


class Day(NamedTuple):
    """One day of the calendar: its date, whether it lies in the month and is today, and its events."""

    date: datetime.date
    is_in_month: bool
    is_today: bool
    events: list


class Month(NamedTuple):
    """A month: its weeks, the events whose date is known to the month or the year only, and the months beside it.

    A neighbour is None beyond the first and the last year of the calendar.
    """

    first: datetime.date
    weeks: list[list[Day]]
    imprecise: list
    previous: datetime.date | None
    following: datetime.date | None


def parse_month(text: str) -> datetime.date | None:
    """The first day of the month written "2021-01", or None when there is no such month."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", text):
        return None
    year = int(text[:4])
    return datetime.date(year, int(text[5:]), 1) if EARLIEST_YEAR <= year <= LATEST_YEAR else None


def last_of_month(first: datetime.date) -> datetime.date:
    """The last day of the month that begins on `first`."""
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def month_of(first: datetime.date, events) -> Month:
    """The month that begins on `first`; `events` are those that touch it."""
    found = list(events)
    precise = [event for event in found if event.has_hour or event.is_whole_days]
    today = timezone.localdate()
    first_weekday = (get_format("FIRST_DAY_OF_WEEK") - 1) % 7
    weeks = [
        [
            Day(day, day.month == first.month, day == today, [e for e in precise if e.first_day <= day <= e.last_day])
            for day in week
        ]
        for week in calendar.Calendar(first_weekday).monthdatescalendar(first.year, first.month)
    ]
    previous, following = (first - datetime.timedelta(1)).replace(day=1), last_of_month(first) + datetime.timedelta(1)
    imprecise = [event for event in found if event not in precise]
    return Month(
        first,
        weeks,
        imprecise,
        previous if previous.year >= EARLIEST_YEAR else None,
        following if following.year <= LATEST_YEAR else None,
    )
