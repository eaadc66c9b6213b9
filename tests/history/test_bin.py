"""What is deleted in the admin goes to a bin: nobody sees it on the site, and it comes back whole."""

import pytest

from accounts.roles import Role
from meetings.models import AgendaItem, Attendance, Decision, Event, Meeting
from partnerships.models import Notice, Organisation, Partnership, Source, Theme
from tests.history.office import bin_of, delete, put_back, read_screen, versions
from tests.people import EDITOR, signed_in
from tests.screens import screen_of

pytestmark = pytest.mark.django_db


def pages(visitor, *addresses) -> list[str]:
    """What a visitor gets at these addresses, in both languages."""
    return [visitor.get(f"/{code}/{address}").content.decode() for code in ("fr", "ko") for address in addresses]


@pytest.fixture
def meeting(meeting):
    """A meeting with all that can belong to one, pointed to by others."""
    assert all(getattr(meeting, name).exists() for name in ("items", "decisions", "attendances", "annexes"))
    assert meeting.event.sources.exists()
    Event.objects.create(slug="reportee", title_fr="Reportée", postponed_to=meeting.event, visibility="public")
    return meeting


def test_meeting_comes_back_with_all_that_belonged_to_it(secretary, visitor, meeting):
    addresses = [
        "meetings/2019-05-20-visio/", "meetings/", "about/", "agenda/reportee/", "search/?q=visio",
        "collectivities/byeolbit/", "partnerships/valmont--garam/",
    ]  # fmt: skip
    before = pages(visitor, *addresses)
    rows = [list(getattr(meeting, name).values()) for name in ("items", "decisions", "attendances", "annexes")]
    number, delegates = meeting.pk, set(meeting.event.organisations.all())
    delete(secretary, meeting)
    assert visitor.get("/fr/meetings/2019-05-20-visio/").status_code == 404
    assert not AgendaItem.objects.filter(meeting=number).exists()
    assert pages(visitor, *addresses) != before
    assert put_back(secretary).status_code == 302
    assert pages(visitor, *addresses) == before
    meeting = Meeting.objects.get(pk=number)
    assert [list(getattr(meeting, name).values()) for name in ("items", "decisions", "attendances", "annexes")] == rows
    assert set(meeting.event.organisations.all()) == delegates
    assert bin_of(secretary) == {}


def test_organisation_comes_back_with_all_that_belonged_to_it(secretary, visitor):
    place = Organisation.objects.filter(
        parties=None, children=None, visibility="public", is_listed=True, interests__isnull=False
    )
    place = place.filter(mandates=None, events__isnull=False, notices__isnull=False)
    place = place.exclude(attendances__person=None, attendances__isnull=False).order_by("pk").first()
    editor = signed_in("elu", role=Role.COLLECTIVITY_EDITOR, organisation=place).user
    event = place.events.order_by("pk").first()
    addresses = [f"collectivities/{place.slug}/", "collectivities/", f"agenda/{event.slug}/", f"search/?q={place.name}"]
    before = pages(visitor, *addresses)
    delete(secretary, place)
    assert visitor.get(f"/fr/collectivities/{place.slug}/").status_code == 404
    assert not Event.objects.filter(pk=event.pk).search(place.name_ko, EDITOR).exists()
    editor.refresh_from_db()
    assert editor.organisation is None
    put_back(secretary)
    assert pages(visitor, *addresses) == before
    editor.refresh_from_db()
    assert editor.organisation.slug == place.slug
    assert Event.objects.filter(pk=event.pk).search(place.name_ko, EDITOR).exists()


def test_organisation_that_alone_tells_who_was_at_a_meeting_is_not_deleted(secretary):
    alone = Attendance.objects.filter(person=None).order_by("pk").first()
    page = secretary.post(f"{screen_of(alone.organisation)}delete/", {"post": "yes"})
    assert page.status_code == 200
    assert Attendance.objects.get(pk=alone.pk).organisation == alone.organisation


def test_partnership_comes_back_with_all_that_belonged_to_it(secretary, visitor):
    partnership = Partnership.objects.get(slug="valmont--garam")
    addresses = [
        "partnerships/valmont--garam/", "partnerships/", "partnerships/?view=table", "",
        "collectivities/garam/", "meetings/2019-05-20-visio/",
    ]  # fmt: skip
    before = pages(visitor, *addresses)
    delete(secretary, partnership)
    assert pages(visitor, *addresses) != before
    put_back(secretary)
    assert pages(visitor, *addresses) == before


def test_bin_says_who_deleted_what_and_when(secretary, visitor):
    delete(secretary, Event.objects.create(slug="fete", title_fr="Fête", title_ko="잔치"))
    row = read_screen(secretary, "/admin/bin/").one("div", id="content-main").one("tbody").one("tr")
    assert [cell.text for cell in row.all("td")][0::2] == ["Événement", "Claire Martin"]
    assert row.all("time")
    screen = read_screen(secretary, bin_of(secretary)["Fête"])
    assert "잔치" in screen.text
    assert not Event.objects.filter(slug="fete").exists()


def test_several_deleted_at_once_come_back_one_by_one(secretary):
    events = [Event.objects.create(slug=f"fete-{number}", title_fr=f"Fête {number}") for number in (1, 2)]
    source = Source.objects.order_by("pk").first()
    for event in events:
        event.sources.add(source)
    delete(secretary, *events)
    assert set(bin_of(secretary)) == {"Fête 1", "Fête 2"}
    put_back(secretary, "Fête 2")
    assert set(bin_of(secretary)) == {"Fête 1"}
    assert Event.objects.get(slug="fete-2").sources.get() == source
    assert not Event.objects.filter(slug="fete-1").exists()


def test_relations_of_a_source_come_back(secretary):
    source = Source.objects.filter(event__isnull=False, organisation__isnull=False).order_by("pk").first()
    cited = {model: set(model.objects.filter(sources=source)) for model in (Event, Organisation, Partnership)}
    delete(secretary, source)
    assert not any(model.objects.filter(sources__key=source.key).exists() for model in cited)
    put_back(secretary, str(source))
    assert {model: set(model.objects.filter(sources=source)) for model in cited} == cited


def test_partnership_of_a_deleted_exchange_follows(secretary):
    partnership = Partnership.objects.filter(status="active", exchanges__isnull=False).order_by("pk").first()
    partnership.statements.all().delete(), partnership.agreements.all().delete()
    exchanges = list(partnership.exchanges.all())
    for exchange in exchanges:
        delete(secretary, exchange)
    partnership.refresh_from_db()
    assert partnership.status == "not-stated"
    for address in bin_of(secretary).values():
        secretary.post(address)
    partnership.refresh_from_db()
    assert partnership.status == "active"


def test_what_went_along_is_not_in_the_bin_by_itself(secretary, meeting):
    delete(secretary, meeting)
    assert list(bin_of(secretary)) == [str(meeting)]
    assert not Decision.objects.filter(meeting_id=meeting.pk).exists()


def test_row_of_a_record_that_is_a_record_too_is_in_the_bin(secretary):
    notice = Notice.objects.order_by("pk").first()
    text = str(notice)
    delete(secretary, notice)
    put_back(secretary, text)
    assert Notice.objects.get(pk=notice.pk).text_ko == notice.text_ko


def test_what_was_put_back_has_its_whole_history(secretary):
    event = Event.objects.create(slug="fete", title_fr="Fête")
    number = event.pk
    delete(secretary, event)
    put_back(secretary, "Fête")
    deeds = [version.text for version in versions(secretary, Event.objects.get(pk=number))]
    assert "Fiche créée" in deeds[0]
    assert "Fiche supprimée" in deeds[1]


def test_address_that_another_record_has_taken_is_said(secretary):
    event = Event.objects.create(slug="fete", title_fr="Fête")
    delete(secretary, event)
    Event.objects.create(slug="fete", title_fr="Autre")
    answer = put_back(secretary, "Fête")
    assert answer.status_code == 200
    assert 'class="errornote"' in answer.content.decode()
    assert Event.objects.get(slug="fete").title_fr == "Autre"


def test_what_a_record_needs_has_to_be_put_back_first(secretary):
    theme = Theme.objects.create(slug="jardins", name_fr="Jardins")
    inner = Theme.objects.create(slug="roses", name_fr="Roses", parent=theme)
    place = Organisation.objects.create(slug="eumseong", name_ko="음성군", country="kr", kind="county")
    notice = Notice.objects.create(organisation=place, text_fr="Cherche un jumelage")
    delete(secretary, notice), delete(secretary, place), delete(secretary, inner), delete(secretary, theme)
    answer = put_back(secretary, "Cherche un jumelage")
    assert answer.status_code == 200
    assert "음성군" in answer.content.decode().partition('class="errornote"')[2]
    put_back(secretary, "Roses")
    assert Theme.objects.get(slug="roses").parent is None
    put_back(secretary, "음성군"), put_back(secretary, "Cherche un jumelage")
    assert Notice.objects.get(pk=notice.pk).organisation == place
