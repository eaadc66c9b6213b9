"""A meeting has an event: both are on one screen, and neither is seen, written or deleted without the other."""

import pytest

from meetings.models import Event, Meeting
from publishing import saving
from tests.history.office import delete
from tests.pages import parse
from tests.people import signed_in
from tests.screens import Screen, errors, form_of
from translations.models import Text

pytestmark = pytest.mark.django_db
MEETINGS = "/admin/meetings/meeting/"


@pytest.fixture
def workshop():
    """A short meeting, in French only."""
    event = Event.objects.create(slug="atelier", title_fr="Atelier", kind="meeting", visibility="public")
    return Meeting.objects.create(event=event, attendance_note_fr="Sans liste", attendance_note_ko="명단 없음")


def listed(officer, query: str) -> list[str]:
    """The titles in the list of meetings."""
    page = parse(officer.get(f"{MEETINGS}?{query}").content.decode().partition("<!DOCTYPE html>")[2])
    return [row.text for row in page.all("th", "field-title_fr")]


@pytest.mark.parametrize("visibility", ["public", "members", "draft"])
@pytest.mark.parametrize("reader", ["visitor", "member", "cuf_officer"])
def test_meeting_is_visible_as_its_event_is(request, workshop, reader, visibility):
    Event.objects.filter(pk=workshop.pk).update(visibility=visibility)
    reader = request.getfixturevalue(reader)
    is_seen = Event.objects.visible_to(reader.user).filter(pk=workshop.pk).exists()
    assert Meeting.objects.visible_to(reader.user).filter(pk=workshop.pk).exists() == is_seen
    assert (reader.get("/fr/meetings/atelier/").status_code == 200) == is_seen


def test_address_that_a_meeting_gave_up_leads_on(secretary, visitor, workshop):
    assert errors(Screen(secretary, form_of(workshop)).write(slug="atelier-2027").save()) == {}
    for address in ("/fr/meetings/atelier/", "/fr/agenda/atelier-2027/"):
        answer = visitor.get(address)
        assert (answer.status_code, answer.url) == (301, "/fr/meetings/atelier-2027/")
    assert visitor.get("/fr/agenda/atelier/", follow=True).redirect_chain[-1] == ("/fr/meetings/atelier-2027/", 301)


@pytest.mark.parametrize(
    ("query", "is_listed"),
    [
        ("q=atelier", True),
        ("q=nulle-part", False),
        ("missing=ko", True),
        ("missing=fr", False),
        ("source=none", True),
        ("event__visibility__exact=public", True),
        ("event__visibility__exact=draft", False),
        ("event__state__exact=planned", True),
        ("event__first_day__year=2021", False),
    ],
)
def test_list_of_meetings_is_narrowed_down_by_what_the_event_says(secretary, workshop, query, is_listed):
    saving.reindex(workshop.event)
    assert ("Atelier" in listed(secretary, query)) == is_listed


def test_list_says_which_language_is_to_be_added_to_the_event_or_to_the_meeting(secretary, workshop):
    Event.objects.filter(pk=workshop.pk).update(title_ko="실무 회의")
    assert "Atelier" not in listed(secretary, "missing=ko")
    Meeting.objects.filter(pk=workshop.pk).update(attendance_note_ko="")
    assert "Atelier" in listed(secretary, "missing=ko")
    page = parse(secretary.get(f"{MEETINGS}?missing=ko").content.decode().partition("<!DOCTYPE html>")[2])
    assert "한국어" in [cell.text for cell in page.all("td", "field-to_translate")]


def test_what_is_wrong_stands_beside_the_field_whichever_it_belongs_to(secretary, workshop):
    answer = Screen(secretary, form_of(workshop)).write(slug="Un atelier", minutes_state="lost", title_fr="").save()
    assert errors(answer).keys() == {"slug", "minutes_state", "title_fr", "title_ko"}
    hour = {"starts_at_0": "28/01/2027", "starts_at_1": "19:00", "starts_on": "2027-01-28"}
    assert errors(Screen(secretary, form_of(workshop)).write(**hour).save()).keys() == {"__all__"}
    assert errors(Screen(secretary, form_of(workshop)).write(slug="forum-2018").save()).keys() == {"slug"}


def test_two_officers_are_told_of_each_other_in_both_parts(secretary, workshop):
    colleague = signed_in("cuf2", role="secretariat", first_name="Claire", last_name="Fontaine")
    one, two = Screen(colleague, form_of(workshop)), Screen(secretary, form_of(workshop))
    one.write(title_fr="Atelier de Claire", attendance_note_fr="Liste jointe", place_fr="À Tours").save()
    told = errors(two.write(title_fr="Autre atelier", attendance_note_fr="Aucune liste").save())
    assert told.keys() == {"title_fr", "attendance_note_fr"}
    assert all("Claire Fontaine" in words for field in told.values() for words in field)
    workshop.refresh_from_db()
    assert (workshop.event.title_fr, workshop.event.place_fr) == ("Atelier de Claire", "À Tours")


def test_what_only_the_other_changed_is_kept_in_both_parts(secretary, cuf_officer, workshop):
    one, two = Screen(cuf_officer, form_of(workshop)), Screen(secretary, form_of(workshop))
    one.write(title_fr="Atelier d’automne", attendance_note_fr="Liste jointe").save()
    assert errors(two.write(place_fr="À Tours", purpose_fr="<p>Préparer.</p>").save()) == {}
    workshop.refresh_from_db()
    assert (workshop.event.title_fr, workshop.event.place_fr) == ("Atelier d’automne", "À Tours")
    assert (workshop.attendance_note_fr, workshop.purpose_fr) == ("Liste jointe", "<p>Préparer.</p>")


def test_gaok_is_told_once_that_cuf_would_keep_the_meeting(korean_editor):
    screen = Screen(korean_editor, f"{MEETINGS}add/").write(title_ko="회의", keeper="cuf")
    assert len(errors(screen.save())["__all__"]) == 1
    assert not Event.objects.filter(title_ko="회의").exists()


@pytest.mark.parametrize("written", [{"attendance_note_fr": "Liste jointe"}, {"place_fr": "À Tours"}])
def test_calendars_learn_of_every_change_of_a_meeting(secretary, workshop, written):
    before = workshop.event.updated_at
    assert errors(Screen(secretary, form_of(workshop)).write(**written).save()) == {}
    workshop.refresh_from_db()
    assert workshop.event.sequence == 1
    assert workshop.event.updated_at > before


def test_calendars_learn_of_a_translation_of_what_the_meeting_says_itself(korean_editor, workshop):
    text = Text.objects.get(model="meetings.meeting", object_id=workshop.pk, field="attendance_note")
    screen = Screen(korean_editor, f"/admin/translations/text/{text.pk}/").write(attendance_note_ko="참석자 명단 없음")
    assert korean_editor.post(screen.address, screen.data.dict() | {"check": "1"}).status_code == 302
    workshop.refresh_from_db()
    assert (workshop.attendance_note_ko, workshop.event.sequence) == ("참석자 명단 없음", 1)


@pytest.mark.parametrize("others", [0, 1], ids=["on its screen", "from the list"])
def test_meeting_is_deleted_with_its_event(secretary, visitor, workshop, others):
    more = [
        Meeting.objects.create(event=Event.objects.create(slug="autre", title_fr="Autre")) for _time in range(others)
    ]
    numbers = [meeting.pk for meeting in (workshop, *more)]
    delete(secretary, workshop, *more)
    assert not Event.objects.filter(pk__in=numbers).exists()
    assert visitor.get("/fr/agenda/atelier/").status_code == visitor.get("/fr/agenda/atelier.ics").status_code == 404
