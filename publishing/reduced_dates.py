"""Dates as precise as the source: a year, a month or a day, alone or as a period.

A reduced date is a string, "2005", "2005-06" or "2005-06-21" (ISO 8601 reduced precision);
"" means that no source states it. Such strings sort in time order.
"""

import calendar
import datetime
import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import dateformat, formats
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

PATTERN = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
EN_DASH = "\N{EN DASH}"


def validate_reduced_date(value: str) -> None:
    """Raise ValidationError unless `value` is a year, a month or a day that exists."""
    message = _("Write a year (2005), a month (2005-06) or a day (2005-06-21).")
    if not re.match(PATTERN, value) or value.startswith("0000"):
        raise ValidationError(message, code="invalid")
    if len(value) == 10:
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            raise ValidationError(_("This day does not exist in the calendar."), code="invalid") from None


def first_day(value: str) -> datetime.date:
    """The first day that the reduced date `value` can mean."""
    return datetime.date.fromisoformat(value + "-01-01"[len(value) - 4 :])


def last_day(value: str) -> datetime.date:
    """The last day that the reduced date `value` can mean."""
    if len(value) == 4:
        return datetime.date(int(value), 12, 31)
    if len(value) == 7:
        year, month = int(value[:4]), int(value[5:])
        return datetime.date(year, month, calendar.monthrange(year, month)[1])
    return datetime.date.fromisoformat(value)


def format_date(value: str) -> str:
    """`value` as read in the active language: 2005, juin 2005, 2005년 6월 21일; "" for no date."""
    if not value:
        return ""
    day = first_day(value)
    if len(value) == 4:
        return f"{value}년" if get_language() == "ko" else value
    if len(value) == 7:
        return formats.date_format(day, "YEAR_MONTH_FORMAT")
    return _french_first(formats.date_format(day, "DATE_FORMAT"))


def format_period(start: str, end: str = "") -> str:
    """A period as read in the active language: 2005–2006, 9–10 octobre 2017, 2017년 4월–5월.

    `start` and `end` are reduced dates of any precision; `end` may be "" for a single date.
    """
    if not start or not end or start == end:
        return format_date(start or end)
    if len(start) == len(end) == 4:
        return f"{start}{EN_DASH}{format_date(end)}"
    if len(start) == len(end) and start[:4] == end[:4]:
        return _within_a_year(start, end)
    return f"{format_date(start)} {EN_DASH} {format_date(end)}"


def _within_a_year(start: str, end: str) -> str:
    one, two = first_day(start), first_day(end)
    same_month = start[:7] == end[:7]
    if get_language() == "ko":
        tail = dateformat.format(two, "j일" if same_month else "n월 j일" if len(end) == 10 else "n월")
        return f"{format_date(start)}{EN_DASH}{tail}"
    if len(start) == 10 and same_month:
        return f"{_french_first(dateformat.format(one, 'j'))}{EN_DASH}{format_date(end)}"
    head = dateformat.format(one, "j F" if len(start) == 10 else "F")
    dash = f" {EN_DASH} " if len(start) == 10 else EN_DASH
    return f"{_french_first(head)}{dash}{format_date(end)}"


def _french_first(text: str) -> str:
    """French says "1er janvier", the only ordinal among its days."""
    if get_language() == "fr" and (text == "1" or text.startswith("1 ")):
        return "1er" + text[1:]
    return text


class ReducedDateField(models.CharField):
    """A date as precise as its source states it; blank when none does."""

    description = _("Date as precise as its source")
    default_validators = [validate_reduced_date]

    def __init__(self, *args, **kwargs):
        kwargs["max_length"] = 10
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        kwargs.setdefault(
            "help_text", _("A year (2005), a month (2005-06) or a day (2005-06-21); empty if not stated.")
        )
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        return name, path, args, kwargs

    def db_check(self, connection):
        column = connection.ops.quote_name(self.column)
        return f"{column} = '' OR {column} ~ '{PATTERN}'"
