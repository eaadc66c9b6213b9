"""Dates as precise as their source: how they read, how they sort, what is refused."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils import translation

from partnerships.models import Partnership, Statement
from publishing.reduced_dates import first_day, format_period, last_day, validate_reduced_date


@pytest.mark.parametrize(
    ("start", "end", "french", "korean"),
    [
        ("", "", "", ""),
        ("2005", "", "2005", "2005년"),
        ("2005", "2006", "2005–2006", "2005–2006년"),
        ("2005", "2005", "2005", "2005년"),
        ("2019-07", "", "juillet 2019", "2019년 7월"),
        ("2017-04", "2017-05", "avril–mai 2017", "2017년 4월–5월"),
        ("2016-12", "2017-01", "décembre 2016 – janvier 2017", "2016년 12월 – 2017년 1월"),
        ("2021-06-01", "", "1er juin 2021", "2021년 6월 1일"),
        ("2021-01-28", "", "28 janvier 2021", "2021년 1월 28일"),
        ("2017-10-09", "2017-10-10", "9–10 octobre 2017", "2017년 10월 9일–10일"),
        ("2017-10-31", "2017-11-01", "31 octobre – 1er novembre 2017", "2017년 10월 31일–11월 1일"),
        ("2005", "2006-03-01", "2005 – 1er mars 2006", "2005년 – 2006년 3월 1일"),
        ("", "2017", "2017", "2017년"),
    ],
)
def test_period_reads_as_readers_write_it(start, end, french, korean):
    read = {}
    for code in ("fr", "ko"):
        with translation.override(code):
            read[code] = format_period(start, end)
    assert read == {"fr": french, "ko": korean}


def test_years_months_and_days_sort_in_time_order():
    dates = ["2006", "2005-06-21", "2005", "1999-12", "2005-06"]
    assert sorted(dates) == ["1999-12", "2005", "2005-06", "2005-06-21", "2006"]


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2005", datetime.date(2005, 1, 1), datetime.date(2005, 12, 31)),
        ("2016-02", datetime.date(2016, 2, 1), datetime.date(2016, 2, 29)),
        ("2021-01-28", datetime.date(2021, 1, 28), datetime.date(2021, 1, 28)),
    ],
)
def test_imprecise_date_can_mean_any_of_its_days(value, first, last):
    assert (first_day(value), last_day(value)) == (first, last)


@pytest.mark.parametrize(
    "value",
    ["2005-13", "2005-00", "2021-02-30", "05", "2005-6", "2005/06", "0000", "2005-2006", "vers 2005", "２００５"],
)
def test_what_is_no_date_is_refused_with_a_message(value):
    with pytest.raises(ValidationError) as refusal:
        validate_reduced_date(value)
    assert refusal.value.messages[0] != ""


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["2005-13", "vers 2005"])
def test_what_is_no_date_is_refused_by_the_database_too(value):
    partnership = Partnership.objects.get(slug="montclair-6e--dallae")
    with pytest.raises(IntegrityError):
        Statement.objects.filter(partnership=partnership).update(as_of=value)
