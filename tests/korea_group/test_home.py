"""The home page: the map, what is next, what was written, who looks for a partner; each count says what it counts."""

import datetime
import zoneinfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bench.rows import multiply
from meetings.models import Event, Meeting
from partnerships import organisation_kinds
from partnerships.models import Notice, Organisation, Partnership
from tests.pages import main

pytestmark = pytest.mark.django_db

SEOUL = zoneinfo.ZoneInfo("Asia/Seoul")


def make_event(slug, **values):
    return Event.objects.create(slug=slug, **{"title_fr": slug.title(), "visibility": "public"} | values)


def in_days(days: int) -> str:
    return (timezone.localdate() + datetime.timedelta(days=days)).isoformat()


def part(page, heading: str):
    """The section of the page under this heading."""
    (found,) = [section for section in page.all("section") if any(title.text == heading for title in section.all("h2"))]
    return found


def titles(section) -> list[str]:
    return [title.text for title in section.all("h3")]


def figures(page) -> dict[str, str]:
    """What is counted, and its number."""
    return {row.one("dt").text: row.one("dd").text for row in page.one("dl", "figures").all("div")}


def test_first_screen_holds_search_the_next_date_and_the_map(visitor):
    hero = main(visitor, "/fr/").one("div", "hero")
    assert [form.attributes["action"] for form in hero.all("form")] == ["/fr/search/"]
    assert len(hero.all("section", "next")) == 1
    assert len(hero.all("svg", "shores")) == 2


def test_next_date_comes_first_with_both_clocks(visitor):
    make_event("far", starts_on=in_days(300))
    begins = datetime.datetime.combine(timezone.localdate() + datetime.timedelta(days=9), datetime.time(10), SEOUL)
    make_event("near", starts_at=begins, timezone="Asia/Seoul", state="planned")
    page = main(visitor, "/fr/")
    near = part(page, "Prochain rendez-vous")
    assert titles(near) == ["Near"]
    assert len(near.one("p", "clocks").all("time")) == 2
    assert titles(part(page, "Agenda"))[0] == "Far"


def test_date_without_hour_has_no_clock(visitor):
    make_event("festival", starts_on=in_days(3), ends_on=in_days(5))
    assert part(main(visitor, "/fr/"), "Prochain rendez-vous").all("p", "clocks") == []


def test_last_date_held_stands_there_when_nothing_is_to_come(visitor):
    page = main(visitor, "/fr/")
    last = Event.objects.past().filter(state="held").first()
    assert titles(part(page, "Dernier rendez-vous")) == [last.title_fr]
    assert "CUF et la GAOK" in part(page, "Agenda").text


def test_what_was_only_announced_is_not_told_as_held(visitor):
    make_event("announced", starts_on=in_days(-2), state="planned")
    assert "Announced" not in main(visitor, "/fr/").text


def test_counts_say_what_they_count_and_follow_the_records(visitor):
    before = figures(main(visitor, "/fr/"))
    assert int(before["partenariats recensés"]) == Partnership.objects.count()
    assert (
        int(before["collectivités dans l’annuaire"])
        == Organisation.objects.listed().filter(kind__in=organisation_kinds.COLLECTIVITY_KINDS).count()
    )
    angers = Organisation.objects.create(
        slug="angers", country="fr", kind="commune", name_fr="Angers", visibility="public"
    )
    Notice.objects.create(organisation=angers, text_fr="Cherche une ville coréenne.", stated_on="2026")
    partnership = Partnership.objects.create(slug="angers--jeju", visibility="public")
    partnership.parties.create(organisation=angers, side="fr")
    partnership.parties.create(organisation=Organisation.objects.get(slug="narae"), side="kr")
    partnership.agreements.create(kind="mou", state="signed")
    after = figures(main(visitor, "/fr/"))
    assert {name: int(after[name]) - int(number) for name, number in before.items()} == dict.fromkeys(before, 1)


def test_each_organisation_that_looks_for_a_partner_has_one_row_with_its_last_words(visitor):
    byeolbit = Organisation.objects.get(slug="byeolbit")
    Notice.objects.create(
        organisation=byeolbit, text_fr="Cherche encore.", text_ko="아직 찾습니다.", stated_on="2026-01"
    )
    searches = part(main(visitor, "/fr/"), "Ils cherchent un partenaire")
    assert titles(searches)[0] == "Byeolbit"
    assert titles(searches).count("Byeolbit") == 1
    assert "Cherche encore." in searches.text
    assert "janvier 2026" in searches.text
    assert "아직 찾습니다." in main(visitor, "/ko/").text


def test_search_that_ended_or_is_of_a_draft_is_not_shown(visitor):
    hidden = Organisation.objects.create(
        slug="blois", country="fr", kind="commune", name_fr="Blois", visibility="draft"
    )
    Notice.objects.create(organisation=hidden, text_fr="Cherche.", stated_on="2026")
    Notice.objects.create(
        organisation=Organisation.objects.get(slug="ile-verte"),
        text_fr="Cherche.",
        stated_on="2026",
        closed_on="2026",
        outcome_fr="Trouvé.",
    )
    assert {"Blois", "Lyon"}.isdisjoint(titles(part(main(visitor, "/fr/"), "Ils cherchent un partenaire")))


def test_latest_published_minutes_lead_to_both_languages(visitor):
    latest = Meeting.objects.order_by("-event__first_day").first()
    minutes = part(main(visitor, "/fr/"), "Derniers comptes rendus")
    assert titles(minutes)[0] == latest.event.title_fr
    assert " ".join(latest.event.summary_fr.split()) in minutes.text
    for code in ("fr", "ko"):
        assert f"/{code}/meetings/{latest.event.slug}/" in [
            link.attributes["href"] for link in minutes.all("a", hreflang=code)
        ]
    Meeting.objects.filter(pk=latest.pk).update(minutes_state="draft")
    assert f"/ko/meetings/{latest.event.slug}/" not in part(main(visitor, "/fr/"), "Derniers comptes rendus").links()


@pytest.mark.parametrize(("language", "names"), [("fr", ("CUF", "GAOK")), ("ko", ("CUF", "GAOK"))])
def test_empty_site_says_what_will_be_here_and_who_adds_it(visitor, language, names):
    for model in (Organisation, Partnership, Event):
        model.objects.update(visibility="draft")
    page = main(visitor, f"/{language}/")
    assert set(figures(page).values()) == {"0"}
    for name in names:
        assert page.text.count(name) >= 4  # next date, map, agenda, searches
    assert len(page.all("svg", "shores")) == 2


def test_ten_queries_are_enough_however_many_records_there_are(visitor):
    make_event("near", starts_on=in_days(9))

    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            main(visitor, "/ko/")
        return len(asked)

    few = count()
    multiply(10)
    assert count() <= few <= 10  # with enough dates to come, nobody asks for past ones
