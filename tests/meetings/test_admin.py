"""A whole meeting is kept on one screen: agenda, minutes, decisions, people, annexes."""

import datetime

import pytest

from meetings.models import AgendaItem, Attendance, Event, Meeting
from partnerships.models import Person
from tests.people import EDITOR
from tests.screens import Screen, errors

EVENTS = "/admin/meetings/event/"
BUDGET = 40  # queries
OF_THE_INDEX = 20  # what the search reads of the meeting, its items and its people, however many these are


@pytest.fixture
def workshop(db):
    """A short meeting with two items."""
    event = Event.objects.create(slug="atelier", title_fr="Atelier", title_ko="실무 회의", kind="meeting")
    meeting = Meeting.objects.create(event=event)
    for position, title in ((1, "Ouverture"), (2, "Échanges")):
        AgendaItem.objects.create(meeting=meeting, position=position, title_fr=title)
    return meeting


@pytest.fixture
def sixty_people(meeting):
    """The meeting with a list of sixty."""
    for number in range(60 - meeting.attendances.count()):
        person = Person.objects.create(family_name=f"Martin {number}", given_name="Camille")
        organisation = list(meeting.event.organisations.all())[:1] or [None]
        Attendance.objects.create(meeting=meeting, position=100 + number, person=person, organisation=organisation[0])
    return meeting


def test_the_2021_meeting_opens_within_the_budget(cuf_officer, meeting, django_assert_max_num_queries):
    with django_assert_max_num_queries(BUDGET):
        page = Screen.of(cuf_officer, meeting).page.content.decode()
    assert all(item.title_ko in page for item in meeting.items.exclude(title_ko=None)[:3])


def test_a_meeting_of_sixty_opens_and_is_saved_within_the_budget(
    cuf_officer, sixty_people, django_assert_max_num_queries
):
    with django_assert_max_num_queries(BUDGET):
        screen = Screen.of(cuf_officer, sixty_people)
    screen.write(
        **{"attendances-59-function_ko": "부시장", "items-0-minutes_ko": "<p>고쳐 쓴 내용</p>", "summary_ko": "요약"}
    )
    with django_assert_max_num_queries(BUDGET + OF_THE_INDEX):  # what was written is read afresh
        answer = screen.save()
    assert errors(answer) == {}
    assert sixty_people.attendances.filter(function_ko="부시장").exists()
    assert "고쳐 쓴" in AgendaItem.objects.search("고쳐", EDITOR).get().minutes_ko
    assert sixty_people.attendances.count() == 60


def test_saving_without_a_change_changes_nothing(cuf_officer, meeting):
    before = list(meeting.items.values()), list(meeting.attendances.values()), list(meeting.decisions.values())
    assert errors(Screen.of(cuf_officer, meeting).save()) == {}
    assert (
        list(meeting.items.values()),
        list(meeting.attendances.values()),
        list(meeting.decisions.values()),
    ) == before
    again = Event.objects.get(pk=meeting.pk)
    assert (again.starts_at, again.sequence, list(again.organisations.all())) == (
        meeting.event.starts_at,
        meeting.event.sequence,
        list(meeting.event.organisations.all()),
    )


def test_changed_event_is_a_new_version_for_calendars(cuf_officer, workshop):
    assert errors(Screen.of(cuf_officer, workshop).write(place_fr="En ligne, puis à Paris").save()) == {}
    assert Event.objects.get(pk=workshop.pk).sequence == 1


def test_new_item_goes_to_the_end_and_is_found(cuf_officer, workshop):
    last = max(item.position for item in workshop.items.all())
    assert errors(Screen.of(cuf_officer, workshop).add_row("items", title_ko="온천 관광").save()) == {}
    item = AgendaItem.objects.search("온천 관광", EDITOR).get()
    assert (item.meeting, item.position) == (workshop, last + 1)
    assert item.anchor


def test_item_can_be_part_of_an_item_of_the_same_meeting_only(cuf_officer, workshop):
    foreign = AgendaItem.objects.exclude(meeting=workshop).filter(parent=None).first()
    number = int(Screen.of(cuf_officer, workshop).data["items-TOTAL_FORMS"])
    answer = Screen.of(cuf_officer, workshop).add_row("items", title_fr="Suite", parent=foreign.pk).save()
    assert f"items-{number}-parent" in errors(answer)
    own = workshop.items.filter(parent=None).first()
    assert errors(Screen.of(cuf_officer, workshop).add_row("items", title_fr="Suite", parent=own.pk).save()) == {}
    assert workshop.items.get(title_fr="Suite").parent == own


def test_decision_belongs_to_an_item_of_its_meeting(cuf_officer, workshop):
    foreign = AgendaItem.objects.exclude(meeting=workshop).first()
    answer = Screen.of(cuf_officer, workshop).add_row("decisions", text_fr="Écrire à la GAOK", item=foreign.pk).save()
    assert any(name.endswith("-item") for name in errors(answer))


def test_only_what_is_to_be_done_has_a_date(cuf_officer, workshop):
    row = {"text_fr": "Écrire à la GAOK", "kind": "conclusion", "due_on": "2021-03"}
    answer = Screen.of(cuf_officer, workshop).add_row("decisions", **row).save()
    assert any(name.endswith("-__all__") for name in errors(answer))
    assert errors(Screen.of(cuf_officer, workshop).add_row("decisions", **row | {"kind": "follow-up"}).save()) == {}


def test_order_that_was_emptied_stays(cuf_officer, workshop):
    first = workshop.items.first()
    assert errors(Screen.of(cuf_officer, workshop).write(**{"items-0-position": ""}).save()) == {}
    assert AgendaItem.objects.get(pk=first.pk).position == first.position


def test_hour_is_that_of_the_place(cuf_officer):
    words = {
        "title_fr": "Forum de Séoul",
        "timezone": "Asia/Seoul",
        "starts_at_0": "28/01/2027",
        "starts_at_1": "19:00",
    }
    assert errors(Screen(cuf_officer, EVENTS + "add/").write(**words).save()) == {}
    event = Event.objects.get(title_fr="Forum de Séoul")
    assert event.starts_at == datetime.datetime(2027, 1, 28, 10, tzinfo=datetime.UTC)
    screen = Screen.of(cuf_officer, event)
    assert screen.data["starts_at_1"] == "19:00:00"
    assert errors(screen.write(timezone="Europe/Paris").save()) == {}
    assert Event.objects.get(pk=event.pk).starts_at == datetime.datetime(2027, 1, 28, 18, tzinfo=datetime.UTC)


def test_hour_that_does_not_exist_is_refused(cuf_officer):
    words = {
        "title_fr": "Nuit blanche",
        "timezone": "Europe/Paris",
        "starts_at_0": "28/03/2021",
        "starts_at_1": "02:30",
    }
    assert "starts_at" in errors(Screen(cuf_officer, EVENTS + "add/").write(**words).save())
    words["timezone"] = "Asia/Seoul"
    assert errors(Screen(cuf_officer, EVENTS + "add/").write(**words).save()) == {}


def test_hour_and_date_together_are_refused(cuf_officer):
    hour = {"starts_at_0": "28/01/2027", "starts_at_1": "19:00"}
    answer = Screen(cuf_officer, EVENTS + "add/").write(title_fr="Forum", starts_on="2027-01-28", **hour).save()
    assert "__all__" in errors(answer)


def test_last_day_alone_is_checked_against_the_first(cuf_officer):
    event = Event.objects.create(slug="foire", title_fr="Foire", starts_on="2017-10-09", ends_on="2017-10-10")
    assert "__all__" in errors(Screen.of(cuf_officer, event).write(ends_on="2017-10-01").save())


def test_meeting_found_among_the_events_opens_where_its_minutes_are(cuf_officer, meeting):
    answer = cuf_officer.get(f"{EVENTS}{meeting.pk}/change/")
    assert answer.url == f"/admin/meetings/meeting/{meeting.pk}/change/"


def test_new_meeting_is_a_meeting(cuf_officer):
    assert Screen(cuf_officer, "/admin/meetings/meeting/add/").data["kind"] == "meeting"
