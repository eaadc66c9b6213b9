"""The agenda as visitors read it: upcoming, past and undated events, and the page of one event."""

import datetime

import pytest
from django.utils import timezone

from bench.rows import multiply
from meetings.models import Event
from partnerships.models import Organisation, Partnership
from tests.pages import main

pytestmark = pytest.mark.django_db


@pytest.fixture
def tomorrow():
    """A visit that is announced for tomorrow."""
    day = timezone.localdate() + datetime.timedelta(1)
    return Event.objects.create(
        slug="visite", visibility="public", title_fr="Visite de Garam", kind="visit", starts_on=day.isoformat()
    )


def listed(visitor, query="") -> list[str]:
    return [row.links()[0] for row in main(visitor, f"/fr/agenda/{query}").one("section", id="results").all("h3")]


def test_agenda_without_a_date_to_come_opens_with_the_past(visitor):
    assert Event.objects.upcoming().count() == 0
    assert listed(visitor) == listed(visitor, "?when=past")
    assert "/fr/meetings/2019-05-20-visio/" in listed(visitor)


def test_agenda_with_a_date_to_come_opens_with_it(visitor, tomorrow):
    assert listed(visitor) == ["/fr/agenda/visite/"]
    assert "/fr/agenda/visite/" not in listed(visitor, "?when=past")


def test_past_is_read_from_the_latest(visitor):
    multiply(3)
    days = {event.get_absolute_url(): event.first_day for event in Event.objects.all()}
    read = [days[address] for address in listed(visitor, "?when=past")]
    assert read == sorted(read, reverse=True)
    assert len(read) == 24


def test_every_event_is_past_to_come_or_undated(tomorrow):
    parts = [
        set(getattr(Event.objects, name)().values_list("pk", flat=True)) for name in ("past", "upcoming", "undated")
    ]
    assert sum(map(len, parts)) == len(set.union(*parts)) == Event.objects.count()


def test_empty_list_says_what_will_be_there_and_who_adds_it(visitor):
    empty = main(visitor, "/fr/agenda/?when=upcoming").one("div", "empty")
    assert empty.one("h2").text != ""
    assert "CUF" in empty.text and "GAOK" in empty.text


def test_event_that_is_a_meeting_leads_to_its_meeting(visitor):
    answer = visitor.get("/ko/agenda/2019-05-20-visio/")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/ko/meetings/2019-05-20-visio/")


def test_event_names_whom_it_concerns(visitor):
    page = main(visitor, "/fr/agenda/accord-1999/")
    assert {
        "/fr/partnerships/pays-des-lacs--hanbit/",
        "/fr/collectivities/pays-des-lacs/",
        "/fr/collectivities/hanbit/",
    } <= set(page.links())
    assert "/fr/meetings/2018-03-12-valmont/" in page.one("p", "source").links()


def test_event_stands_on_the_pages_of_whom_it_concerns(visitor):
    for slug in ("hanbit", "pays-des-lacs"):
        assert "/fr/agenda/accord-1999/" in main(visitor, f"/fr/collectivities/{slug}/").links()


def test_hidden_partner_of_an_event_is_not_named(visitor, cuf_officer):
    Organisation.objects.filter(slug="hanbit").update(visibility="draft")
    named = [
        {"/fr/partnerships/pays-des-lacs--hanbit/"} & set(main(reader, "/fr/agenda/accord-1999/").links())
        for reader in (visitor, cuf_officer)
    ]
    assert named == [set(), {"/fr/partnerships/pays-des-lacs--hanbit/"}]
    assert "Hanbit" not in main(visitor, "/fr/agenda/accord-1999/").one("aside").text


def test_postponed_event_leads_to_its_new_date_unless_that_is_hidden(visitor, tomorrow):
    Event.objects.filter(slug="forum-2018").update(state="postponed", postponed_to=tomorrow)
    assert "/fr/agenda/visite/" in main(visitor, "/fr/agenda/forum-2018/").links()
    Event.objects.filter(pk=tomorrow.pk).update(visibility="draft")
    assert "Visite de Garam" not in main(visitor, "/fr/agenda/forum-2018/").text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"held_in_french": True, "held_in_korean": True}, {"français", "coréen"}),
        ({}, {"non", "précisées"}),
    ],
)
def test_languages_of_an_event_are_told_or_not_stated(visitor, said, words):
    Event.objects.filter(slug="forum-2018").update(
        other_language_fr="", other_language_ko="", **{"held_in_french": False, "held_in_korean": False} | said
    )
    terms = main(visitor, "/fr/agenda/forum-2018/").one("dl", "facts")
    told = dict(zip([each.text for each in terms.all("dt")], [each.text for each in terms.all("dd")], strict=True))
    assert {word.lower() for word in told["Langues"].split()} == words


def test_calendar_file_is_offered_where_the_day_is_known(visitor):
    offered = {}
    for slug in ("rencontres-2018", "pleniere-2018", "mois-du-livre"):
        offered[slug] = f"/fr/agenda/{slug}.ics" in main(visitor, f"/fr/agenda/{slug}/").links()
    assert offered == {"rencontres-2018": True, "pleniere-2018": True, "mois-du-livre": False}
    assert visitor.get("/fr/agenda/mois-du-livre.ics").status_code == 404


def test_exchange_of_a_partnership_leads_to_its_date_in_the_agenda(visitor):
    event = Event.objects.standing_alone().exclude(exchange=None).order_by("slug").first()
    pair = Partnership.objects.get(exchanges__events=event)
    assert event.get_absolute_url() in main(visitor, pair.get_absolute_url()).all("ol", "timeline")[0].links()


@pytest.mark.parametrize(
    ("code", "words"), [("fr", {"non précisée", "non précisées"}), ("ko", {"미기재"})], ids=["fr", "ko"]
)
def test_what_an_event_does_not_state_agrees_with_its_heading(visitor, code, words):
    facts = main(visitor, f"/{code}/agenda/festival-des-lanternes/").one("aside").all("dd")
    assert words == {fact.text for fact in facts[1:3]}


def test_who_organises_an_event_is_not_named_a_second_time(visitor):
    event = Event.objects.create(slug="visio", visibility="public", title_fr="Visioconférence", starts_on="2018")
    for people in (event.organisers, event.organisations):
        people.set(Organisation.objects.filter(slug__in=["montclair-6e", "dallae"]))
    links = main(visitor, "/fr/agenda/visio/").one("aside").links()
    assert sorted(links) == ["/fr/collectivities/dallae/", "/fr/collectivities/montclair-6e/"]
