"""The group itself: who presides, its twin, its institutions, its roadmap, as far as sources say."""

import pytest
from django.db import IntegrityError

from guide.models import Group, Institution, Mandate, Roadmap
from meetings.models import Event
from partnerships.models import Organisation
from tests.pages import main

pytestmark = pytest.mark.django_db


def mandates(visitor, group, code="fr") -> list[list[str]]:
    """The lines of the table of mandates of `group`."""
    rows = main(visitor, f"/{code}/about/").one("section", id=group).one("tbody").all("tr")
    return [[cell.text for cell in row.inside() if cell.tag in ("th", "td")] for row in rows]


@pytest.mark.parametrize(("code", "not_stated"), [("fr", "non précisé"), ("ko", "미기재")])
def test_dates_of_a_presidency_that_no_source_gives_stay_not_stated(visitor, code, not_stated):
    rows = mandates(visitor, "country-group", code)[:2]
    assert [row[2:4] for row in rows] == 2 * [[not_stated, not_stated]]


def test_presidents_stand_in_the_order_of_time(visitor):
    rows = mandates(visitor, "country-group")
    assert [row[0].partition(",")[0] for row in rows[:2]] == ["Paul Ardent", "Anaïs Morel"]
    assert rows[0][4] == "12 mars – 6 juillet 2018"


def test_twin_group_has_its_own_presidency(visitor):
    assert [row[0].partition(",")[0] for row in mandates(visitor, "twin")] == ["Ha-eun SONG"]
    assert "송하은" in mandates(visitor, "twin", "ko")[0][0]


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_roadmap_is_shown_as_it_was_planned(visitor, code):
    steps = main(visitor, f"/{code}/about/").one("section", id="roadmap").all("li")
    assert len(steps) == Roadmap.objects.get().steps.count() > 0
    assert all("planned" in step.classes for step in steps)


def test_roadmap_names_the_meeting_at_which_it_was_presented_unless_it_is_hidden(visitor, cuf_officer):
    address = "/fr/meetings/2019-05-20-visio/"
    assert address in main(visitor, "/fr/about/").one("section", id="roadmap").links()
    Event.objects.filter(slug="2019-05-20-visio").update(visibility="members")
    assert address not in main(visitor, "/fr/about/").one("section", id="roadmap").links()
    assert address in main(cuf_officer, "/fr/about/").one("section", id="roadmap").links()


def test_step_leads_to_its_date_unless_that_is_hidden(visitor):
    event = Event.objects.filter(roadmap_steps__isnull=False).order_by("slug").first()
    roadmap = main(visitor, "/fr/about/").one("section", id="roadmap")
    assert event.get_absolute_url() in roadmap.links()
    Event.objects.filter(pk=event.pk).update(visibility="draft")
    assert event.get_absolute_url() not in main(visitor, "/fr/about/").one("section", id="roadmap").links()


def test_institution_that_is_hidden_is_not_listed(visitor, cuf_officer):
    listed = [
        len(main(reader, "/fr/about/").one("section", id="institutions").all("h3")) for reader in (visitor, cuf_officer)
    ]
    Organisation.objects.filter(slug="gaok").update(visibility="draft")
    after = [
        len(main(reader, "/fr/about/").one("section", id="institutions").all("h3")) for reader in (visitor, cuf_officer)
    ]
    assert listed == 2 * [Institution.objects.count()]
    assert after == [listed[0] - 1, listed[1]]


def test_institution_without_a_page_is_named_without_a_link(visitor):
    headings = main(visitor, "/fr/about/").one("section", id="institutions").all("h3")
    assert {heading.text: heading.links() for heading in headings}["Conseil mondial des villes"] == []


@pytest.mark.parametrize("wrong", [{}, {"organisation": "byeolbit", "started_on": "2021", "ended_on": "2020"}])
def test_mandate_names_somebody_and_ends_after_it_begins(wrong):
    organisation = Organisation.objects.filter(slug=wrong.pop("organisation", "")).first()
    with pytest.raises(IntegrityError):
        Mandate.objects.create(group=Group.objects.get(key="twin"), organisation=organisation, **wrong)


def test_there_is_one_group_and_one_twin():
    with pytest.raises(IntegrityError):
        Group.objects.create(key="twin", name_fr="Un autre")
