"""Paris and Seoul, each with its hour, and the weekday when the date differs."""

import datetime

import pytest
from django.forms import modelform_factory
from django.utils import translation

from meetings.clocks import clocks
from meetings.forms import EventForm
from meetings.models import Event
from publishing import saving
from tests.pages import main

pytestmark = pytest.mark.django_db

MEETINGS = {
    "2018-03-12-valmont": ("14:30–16:30", "22:30–00:30"),
    "2019-05-20-visio": ("11:00–12:30", "18:00–19:30"),
}
OTHER_DAY = {
    "fr": {"2018-03-12-valmont": "mardi 13 mars 2018"},
    "ko": {"2018-03-12-valmont": "2018년 3월 13일 화요일"},
}


def hours(place) -> str:
    """The two hours of one clock of the page."""
    return "–".join(time.text for time in place.all("time"))


def told(page) -> list[tuple[str, str, list[str]]]:
    """Of each clock of the page of a meeting: its place, its two hours, and the day where it is another one."""
    clocks = [each for each in page.one("p", "clocks").parts if not isinstance(each, str)]
    return [
        (clock.one("span", "place").text, hours(clock), [each.text for each in clock.all("span", "differs")])
        for clock in clocks
    ]


def assert_told_on_both_clocks(page, code: str, expected: tuple[str, str], other_day: str | None):
    """That a meeting is told at the hours `expected` of Paris and Seoul, and on `other_day` in Seoul, if it is one."""
    (paris, paris_hours, paris_differs), (seoul, seoul_hours, seoul_differs) = told(page)
    assert (paris_hours, seoul_hours) == expected
    assert (paris, seoul) == {"fr": ("Paris", "Séoul"), "ko": ("파리", "서울")}[code]
    assert paris_differs == []
    assert [text.endswith(other_day or "") for text in seoul_differs] == ([True] if other_day else [])


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize("slug", MEETINGS)
def test_meeting_is_told_on_both_clocks(visitor, code, slug):
    page = main(visitor, f"/{code}/meetings/{slug}/")
    assert_told_on_both_clocks(page, code, MEETINGS[slug], OTHER_DAY[code].get(slug))


@pytest.mark.parametrize(("code", "day"), [("fr", "lundi 20 mai 2019"), ("ko", "2019년 5월 20일 월요일")])
def test_date_of_a_meeting_has_its_weekday(visitor, code, day):
    assert main(visitor, f"/{code}/meetings/2019-05-20-visio/").all("strong")[0].text == day


def test_machines_are_told_the_offset_of_each_place(visitor):
    times = main(visitor, "/fr/meetings/2018-03-12-valmont/").one("p", "clocks").all("time")
    assert [time.attributes["datetime"] for time in times] == [
        "2018-03-12T14:30:00+01:00",
        "2018-03-12T16:30:00+01:00",
        "2018-03-12T22:30:00+09:00",
        "2018-03-13T00:30:00+09:00",
    ]


def form_of_the_admin(**data):
    """The form in which officers write an event, with `data` in it."""
    always = {"title_fr": "Atelier", "kind": "meeting", "state": "planned", "form": "remote", "visibility": "public"}
    always |= {"original_language": "fr", "interpretation": "not-stated", "timezone": "Europe/Paris"}
    fields = [*always, "title_ko", "slug", "starts_at", "ends_at"]
    return modelform_factory(Event, form=EventForm, fields=fields)(always | data)


def written(**data) -> Event:
    """The event that an officer writes with `data` in the form."""
    form = form_of_the_admin(**data)
    event = form.save(commit=False)
    saving.save(event)
    return event


def test_weekly_hour_of_paris_moves_in_seoul_when_summer_time_begins():
    """A series is several events, each at its own hour: on 29 March 2026 Paris changes and Seoul does not."""
    series = [written(starts_at=f"{day} 10:00") for day in ("2026-03-23", "2026-03-30", "2026-04-06")]
    shown = [[clock.starts_at.strftime("%H:%M") for clock in clocks(event)] for event in series]
    assert shown == [["10:00", "18:00"], ["10:00", "17:00"], ["10:00", "17:00"]]


@pytest.mark.parametrize(
    ("hour", "why"),
    [("2021-03-28 02:30", "summer time begins"), ("2021-10-31 02:30", "summer time ends, the hour comes twice")],
)
def test_hour_that_is_none_or_two_is_refused_in_paris(hour, why):
    assert list(form_of_the_admin(starts_at=hour).errors) == ["starts_at"]
    assert form_of_the_admin(starts_at=hour, timezone="Asia/Seoul").errors == {}


def test_same_hour_on_the_wall_is_another_instant_elsewhere():
    paris, seoul = [written(starts_at="2026-01-15 10:00", timezone=zone) for zone in ("Europe/Paris", "Asia/Seoul")]
    assert paris.starts_at - seoul.starts_at == datetime.timedelta(hours=8)


@pytest.mark.parametrize(
    ("code", "names"), [("fr", ["Ho Chi Minh", "Paris", "Séoul"]), ("ko", ["Ho Chi Minh", "파리", "서울"])]
)
def test_place_elsewhere_has_its_own_clock_first(code, names):
    event = Event(starts_at=datetime.datetime(2026, 1, 15, 3, tzinfo=datetime.UTC), timezone="Asia/Ho_Chi_Minh")
    event.first_day, event.last_day = event._days()
    with translation.override(code):
        assert [str(clock.city) for clock in clocks(event)] == names


def test_event_without_an_hour_has_no_clock(visitor):
    assert clocks(Event.objects.get(slug="rencontres-2018")) == []
    assert main(visitor, "/fr/agenda/rencontres-2018/").all("p", "clocks") == []
