"""Events that a calendar of either country reads alike."""

import datetime
import zoneinfo

import pytest
from icalendar import Calendar

from meetings.ical import NoCalendarDateError, event_calendar
from meetings.models import Event

pytestmark = pytest.mark.django_db

HOST = "portail.example.org"
SEOUL = zoneinfo.ZoneInfo("Asia/Seoul")


def entry(event, language="fr", host=HOST):
    """What a calendar program reads of `event`."""
    (found,) = Calendar.from_ical(event_calendar(event, language, host)).events
    return found


@pytest.fixture
def meeting():
    return Event.objects.get(slug="2019-05-20-visio")


@pytest.fixture
def autumn_days():
    return Event.objects.get(slug="rencontres-2018")


@pytest.mark.parametrize(
    ("slug", "starts", "ends"),
    [
        ("2018-03-12-valmont", "2018-03-12T22:30", "2018-03-13T00:30"),
        ("2019-05-20-visio", "2019-05-20T18:00", "2019-05-20T19:30"),
    ],
)
def test_meeting_shows_at_its_hour_in_a_calendar_in_seoul(slug, starts, ends):
    found = entry(Event.objects.get(slug=slug))
    assert found.start.astimezone(SEOUL).isoformat()[:16] == starts
    assert found.end.astimezone(SEOUL).isoformat()[:16] == ends


def test_hours_are_written_in_utc_so_that_no_program_has_to_know_a_zone(meeting):
    content = event_calendar(meeting, "fr", HOST).decode()
    assert "\r\nDTSTART:20190520T090000Z\r\n" in content
    assert "\r\nDTEND:20190520T103000Z\r\n" in content
    assert "TZID" not in content


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_days_without_hour_are_the_same_days_everywhere(autumn_days, language):
    content = event_calendar(autumn_days, language, HOST).decode()
    assert "\r\nDTSTART;VALUE=DATE:20181009\r\n" in content
    assert "\r\nDTEND;VALUE=DATE:20181011\r\n" in content, "the end is the day after the last one"


def test_one_day_without_hour_lasts_one_day(autumn_days):
    autumn_days.ends_on = ""
    autumn_days.save()
    assert entry(autumn_days).end == datetime.date(2018, 10, 10)


def test_last_day_known_to_its_month_only_does_not_fill_the_month(autumn_days):
    autumn_days.ends_on = "2018-11"
    autumn_days.save()
    assert entry(autumn_days).end == datetime.date(2018, 10, 10)


@pytest.mark.parametrize("starts_on", ["", "2019", "2019-07"])
def test_event_whose_day_is_not_known_has_no_place_in_a_calendar(starts_on):
    event = Event.objects.create(slug="un-jour", title_fr="Un jour", starts_on=starts_on)
    with pytest.raises(NoCalendarDateError):
        event_calendar(event, "fr", HOST)


def test_long_korean_title_comes_back_whole_and_no_line_is_too_long(meeting):
    meeting.title_ko = "한불지방자치단체교류회의" * 5
    assert len(meeting.title_ko) == 60
    content = event_calendar(meeting, "ko", HOST)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines), "octets, not letters"
    assert b"\n" not in content.replace(b"\r\n", b"")
    unfolded = content.replace(b"\r\n ", b"").decode()
    assert f"SUMMARY;LANGUAGE=ko:{meeting.title_ko}\r\n" in unfolded
    for line in lines:
        line.decode()  # no syllable is cut in two


def test_commas_semicolons_and_line_ends_come_back_as_they_were(meeting):
    meeting.title_fr = "Tours ; Suwon, et \\ la suite"
    meeting.description_fr = "<p>Un</p><p>deux</p>"
    found = entry(meeting)
    assert found["summary"] == meeting.title_fr
    assert found["description"].endswith("\n\nUn deux")


def test_text_that_exists_in_the_other_language_only_stands_in_and_says_so(meeting):
    meeting.title_fr = ""
    found = entry(meeting)
    assert found["summary"] == meeting.title_ko
    assert found["summary"].params["LANGUAGE"] == "ko"


def test_event_is_the_same_one_in_both_languages_and_at_every_port(meeting):
    french, korean = entry(meeting, "fr", "localhost:8000"), entry(meeting, "ko", "localhost:8123")
    assert french["uid"] == korean["uid"] == f"event-{meeting.pk}@localhost"
    assert french["summary"] != korean["summary"]


def test_calendar_leads_to_the_page_in_the_language_of_the_reader(meeting, settings):
    assert entry(meeting, "ko")["url"] == f"http://{HOST}/ko/meetings/2019-05-20-visio/"
    settings.HTTPS = True
    assert entry(meeting, "fr")["url"] == f"https://{HOST}/fr/meetings/2019-05-20-visio/"


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("held", "CONFIRMED"),
        ("planned", "CONFIRMED"),
        ("recurring", "CONFIRMED"),
        ("wished", "TENTATIVE"),
        ("postponed", "CANCELLED"),
        ("cancelled", "CANCELLED"),
    ],
)
def test_calendar_tells_what_stands_from_what_is_uncertain_or_off(autumn_days, state, status):
    autumn_days.state = state
    assert entry(autumn_days)["status"] == status


def test_postponed_event_points_to_the_one_that_replaces_it(autumn_days, meeting):
    autumn_days.state, autumn_days.postponed_to = Event.State.POSTPONED, meeting
    assert entry(autumn_days)["related-to"] == entry(meeting)["uid"]


def test_a_later_version_replaces_the_one_in_the_calendar(meeting):
    meeting.sequence = 3
    found = entry(meeting)
    assert found["sequence"] == 3
    assert found["last-modified"].dt == meeting.updated_at.replace(microsecond=0)


def test_file_is_published_not_sent_as_an_invitation(meeting):
    calendar = Calendar.from_ical(event_calendar(meeting, "fr", HOST))
    assert calendar["method"] == "PUBLISH"
    assert "method" not in calendar.events[0]
    assert "attendee" not in calendar.events[0]


def test_place_and_themes_are_told(meeting):
    found = entry(meeting, "ko")
    assert found["location"] == "화상회의"
    assert {theme.name_ko for theme in meeting.themes.all()} <= {str(name) for name in found["categories"].cats}
