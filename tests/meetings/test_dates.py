"""Dates that stay dates, as precise as known, in both countries."""

import datetime

import pytest
from django.db import IntegrityError
from django.template.loader import render_to_string
from django.utils import timezone, translation

from guide.models import Roadmap
from meetings.models import Event, Meeting
from meetings.templatetags.event_tags import day_block
from tests.pages import main, parse

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("zone", ["Europe/Paris", "Asia/Seoul", "Pacific/Auckland"])
@pytest.mark.parametrize(("code", "days"), [("fr", "9–10 octobre 2018"), ("ko", "2018년 10월 9일–10일")])
def test_days_are_the_same_for_every_reader(visitor, code, days, zone):
    with timezone.override(zone):
        assert main(visitor, f"/{code}/agenda/rencontres-2018/").one("div", "stack").all("strong")[0].text == days


@pytest.mark.parametrize(
    ("slug", "first", "last"),
    [
        ("rencontres-2018", datetime.date(2018, 10, 9), datetime.date(2018, 10, 10)),
        ("mois-du-livre", datetime.date(2016, 9, 1), datetime.date(2016, 10, 31)),
        ("annee-croisee", datetime.date(2015, 1, 1), datetime.date(2016, 12, 31)),
        ("2018-03-12-valmont", datetime.date(2018, 3, 12), datetime.date(2018, 3, 12)),
    ],
)
def test_event_lasts_from_the_first_to_the_last_day_that_it_can_mean(slug, first, last):
    event = Event.objects.get(slug=slug)
    assert (event.first_day, event.last_day) == (first, last)


@pytest.mark.parametrize(("code", "said"), [("fr", "date non précisée"), ("ko", "날짜 미기재")])
def test_meeting_without_a_date_is_read_everywhere(visitor, code, said):
    event = Event.objects.create(slug="sans-date", title_fr="Réunion", title_ko="회의", visibility="public")
    meeting = Meeting.objects.create(event=event, minutes_state="published")
    Roadmap.objects.update(meeting=meeting)
    home, listed = main(visitor, f"/{code}/"), main(visitor, f"/{code}/meetings/")
    assert f"/{code}/meetings/sans-date/" not in home.links()
    assert listed.links()[-1] == f"/{code}/meetings/sans-date/"
    for page in (listed, main(visitor, f"/{code}/meetings/sans-date/"), main(visitor, f"/{code}/about/")):
        assert said in page.text
    assert visitor.get(f"/{code}/meetings/sans-date/minutes.pdf").getvalue().startswith(b"%PDF")


@pytest.mark.parametrize(("code", "said"), [("fr", "date non précisée"), ("ko", "날짜 미기재")])
def test_date_that_no_source_states_is_said_to_be_so(visitor, code, said):
    undated = Event.objects.undated().first()
    Event.objects.filter(pk=undated.pk).update(date_note_fr="", date_note_ko="")
    assert main(visitor, f"/{code}/agenda/{undated.slug}/").one("div", "stack").all("strong")[0].text == said


def test_event_of_today_is_still_to_come():
    today = datetime.date(2018, 10, 10)
    upcoming, past = Event.objects.upcoming(today), Event.objects.past(today)
    assert "rencontres-2018" in upcoming.values_list("slug", flat=True)
    assert not {event.pk for event in upcoming} & {event.pk for event in past}
    assert Event.objects.past(today + datetime.timedelta(1)).filter(slug="rencontres-2018").exists()


def test_event_known_to_its_year_is_to_come_until_the_year_is_over():
    event = Event.objects.filter(starts_on="2022").first()
    assert Event.objects.upcoming(datetime.date(2022, 12, 31)).filter(pk=event.pk).exists()
    assert Event.objects.past(datetime.date(2023, 1, 1)).filter(pk=event.pk).exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts_on": "2021", "starts_at": datetime.datetime(2021, 1, 1, tzinfo=datetime.UTC)},
        {"starts_on": "2021", "ends_on": "2020"},
        {"starts_on": "", "ends_on": "2020"},
        {"ends_at": datetime.datetime(2021, 1, 1, tzinfo=datetime.UTC)},
        {"state": "perhaps"},
    ],
)
def test_impossible_dates_are_refused_by_the_database(wrong):
    with pytest.raises(IntegrityError):
        Event.objects.filter(slug="rencontres-2018").update(**{"ends_on": ""} | wrong)


def test_what_was_announced_is_not_said_to_have_taken_place(visitor):
    event = Event.objects.get(slug="rencontres-2018")
    assert (event.state, event.is_past) == ("planned", True)
    marks = [mark.text for mark in main(visitor, "/fr/agenda/rencontres-2018/").one("p", "marks").all("span", "mark")]
    assert marks[1] == "annoncé, suite non précisée"


@pytest.mark.parametrize(
    ("slug", "code", "words"),
    [
        ("rencontres-2018", "fr", "oct. 9 2018"),
        ("mois-du-livre", "fr", "sept. 2016"),
        ("mois-du-livre", "ko", "9월 2016"),
        ("2019-05-20-visio", "fr", "mai 20 2019"),
        ("2019-05-20-visio", "ko", "5월 20 2019"),
    ],
)
def test_month_is_abbreviated_as_the_language_does(slug, code, words):
    with translation.override(code):
        block = parse(render_to_string("components/day_block.html", day_block(Event.objects.get(slug=slug))))
    assert " ".join(part.text for part in block.one("div", "day").inside()) == words
