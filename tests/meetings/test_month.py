"""The agenda by month: each event on its days, less precise ones below.

Weeks begin as in the reader's country.
"""

import datetime

import pytest
from django.utils import translation

from meetings.models import Event
from meetings.month import month_of, parse_month
from tests.pages import main

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2021-01", datetime.date(2021, 1, 1)),
        ("1900-01", datetime.date(1900, 1, 1)),
        ("2021-13", None),
        ("2021-00", None),
        ("2021", None),
        ("21-01", None),
        ("99999-01", None),
        ("9999-12", None),
        ("0001-01", None),
        ("２０２１-01", None),
        ("", None),
    ],
)
def test_month_is_read_or_refused(text, first):
    assert parse_month(text) == first


def test_event_of_two_days_stands_on_both(visitor):
    cells = main(visitor, "/fr/agenda/?month=2018-10").one("table", "calendar").all("td")
    days = [cell.one("time").attributes["datetime"] for cell in cells if "/fr/agenda/rencontres-2018/" in cell.links()]
    assert days == ["2018-10-09", "2018-10-10"]


def test_meeting_stands_on_its_day_in_its_place(visitor):
    cells = main(visitor, "/ko/agenda/?month=2018-03").one("table", "calendar").all("td")
    days = [
        cell.one("time").attributes["datetime"] for cell in cells if "/ko/meetings/2018-03-12-valmont/" in cell.links()
    ]
    assert days == ["2018-03-12"]


def test_event_known_to_its_month_or_year_stands_below(visitor):
    page = main(visitor, "/fr/agenda/?month=2016-10")
    below = page.one("section", id="results").one("ul", "rows").links()
    assert "/fr/agenda/mois-du-livre/" in below
    assert "/fr/agenda/mois-du-livre/" not in page.one("table", "calendar").links()


@pytest.mark.parametrize(
    ("code", "heads"), [("fr", "lun. mar. mer. jeu. ven. sam. dim."), ("ko", "일 월 화 수 목 금 토")]
)
def test_weekdays_are_abbreviated_as_the_language_does(visitor, code, heads):
    table = main(visitor, f"/{code}/agenda/?month=2021-02").one("table", "calendar")
    assert " ".join(head.text for head in table.all("th")) == heads


@pytest.mark.parametrize(("code", "first_day"), [("fr", "2021-02-01"), ("ko", "2021-01-31")])
def test_week_begins_on_monday_in_french_and_on_sunday_in_korean(code, first_day):
    with translation.override(code):
        month = month_of(datetime.date(2021, 2, 1), Event.objects.all())
    assert month.weeks[0][0].date.isoformat() == first_day


@pytest.mark.parametrize(
    ("month", "previous", "following"),
    [("2021-01", "2020-12", "2021-02"), ("2020-12", "2020-11", "2021-01"), ("2024-02", "2024-01", "2024-03")],
)
def test_month_leads_to_its_neighbours(visitor, month, previous, following):
    links = main(visitor, f"/fr/agenda/?month={month}").one("div", "monthnav").links()
    assert links == [f"?month={previous}", f"?month={following}"]


@pytest.mark.parametrize("month", ["1900-01", "2199-12"])
def test_edge_of_the_calendar_leads_to_no_month_that_is_refused(visitor, month):
    links = main(visitor, f"/fr/agenda/?month={month}").one("div", "monthnav").links()
    assert [visitor.get(f"/fr/agenda/{link}").status_code for link in links] == [200]


def test_filters_narrow_down_the_month_too(visitor):
    everything = main(visitor, "/fr/agenda/?month=2018-07").one("section", id="results").links()
    forums = main(visitor, "/fr/agenda/?month=2018-07&kind=forum").one("section", id="results").links()
    assert "/fr/agenda/forum-2018/" in forums
    assert "/fr/agenda/creation-groupe/" in everything
    assert "/fr/agenda/creation-groupe/" not in forums


@pytest.mark.parametrize(("code", "words"), [("fr", "lundi 20"), ("ko", "20일 월요일")])
def test_day_of_the_list_on_a_phone_is_said_as_the_language_does(visitor, code, words):
    table = main(visitor, f"/{code}/agenda/?month=2019-05").one("table", "calendar")
    assert words in [day.text for day in table.all("span", "weekday")]
