"""The minutes: items in their order, in one language or both, with what was decided and whom it concerns."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from meetings.models import AgendaItem, Decision, Event, Meeting
from tests.pages import main
from tests.screens import Screen, errors

pytestmark = pytest.mark.django_db

VISIO = "/fr/meetings/2019-05-20-visio/"
SLUGS = ["2017-06-14-paris", "2018-03-12-valmont", "2019-05-20-visio"]


def numbers(page) -> list[str]:
    return [each.text for each in page.one("article", "document").all("", "no")]


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_items_are_numbered_in_their_order(visitor, code):
    page = main(visitor, f"/{code}/meetings/2019-05-20-visio/")
    assert numbers(page) == ["1", "1.1", "1.2", "2"]


def test_contents_lead_to_every_item(visitor):
    page = main(visitor, VISIO)
    assert [link[1:] for link in page.one("nav", "toc").all("ol")[0].links()] == [
        item.attributes["id"] for item in page.all("section", "item") if "id" in item.attributes
    ]


def test_both_languages_stand_side_by_side_item_by_item(visitor):
    page = main(visitor, f"{VISIO}?languages=both")
    pairs = [[side.language for side in row.parts if not isinstance(side, str)] for row in page.all("div", "parallel")]
    assert pairs == len(pairs) * [["fr", "ko"]]
    assert len(pairs) == 5  # the purpose and four items


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_minutes_name_the_partnerships_and_these_name_the_minutes(visitor, code):
    item = main(visitor, f"/{code}/meetings/2019-05-20-visio/").one("section", id="valmont-garam")
    assert f"/{code}/partnerships/valmont--garam/" in item.links()
    for page in ("partnerships/valmont--garam", "collectivities/garam"):
        assert f"/{code}/meetings/2019-05-20-visio/#valmont-garam" in main(visitor, f"/{code}/{page}/").links()


def test_page_of_a_partnership_names_the_latest_minutes_first(visitor):
    links = main(visitor, "/fr/partnerships/valmont--garam/").links()
    days = [link.split("/")[3][:10] for link in links if link.startswith("/fr/meetings/") and "#" in link]
    named = list(dict.fromkeys(days[-3:]))
    assert named == sorted(named, reverse=True) and len(named) == 3


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_minutes_in_the_language_of_the_page_come_first_to_the_eye(visitor, code):
    full = main(visitor, f"/{code}/meetings/2019-05-20-visio/").one("a", "full")
    assert full.attributes["href"] == f"/{code}/meetings/2019-05-20-visio/minutes.pdf"


def test_date_by_when_is_said_once_in_the_words_of_the_minutes(visitor):
    due = [row.all("td")[2].text for row in main(visitor, VISIO).one("section", id="decisions").all("tr")[1:]]
    assert {"septembre 2019", "avant l’automne"} <= set(due)


def test_decisions_stand_in_a_table_of_their_own(visitor, meeting):
    rows = main(visitor, VISIO).one("section", id="decisions").one("tbody").all("tr")
    assert len(rows) == 3
    for row, decision in zip(rows, meeting.decisions.all(), strict=True):
        assert row.one("th").text.startswith(" ".join(decision.text_fr.split()))


@pytest.mark.parametrize(("code", "unknown"), [("fr", {"non précisé"}), ("ko", {"미기재"})], ids=["fr", "ko"])
def test_follow_up_says_when_the_minutes_name_nobody(visitor, code, unknown):
    decisions = Meeting.objects.get(event__slug="2019-05-20-visio").decisions.all()
    rows = main(visitor, f"/{code}/meetings/2019-05-20-visio/").one("section", id="decisions").one("tbody").all("tr")
    nobody = [
        row.all("td")[1].text for row, one in zip(rows, decisions, strict=True) if one.is_follow_up and not one.who_fr
    ]
    assert nobody and set(nobody) == unknown


def test_meetings_lead_to_each_other_in_time(visitor):
    around = [main(visitor, f"/fr/meetings/{slug}/").one("nav", "around").links() for slug in SLUGS]
    address = [f"/fr/meetings/{slug}/" for slug in SLUGS]
    assert around == [[address[1]], [address[0], address[2]], [address[1]]]


def test_meetings_are_listed_by_year_the_latest_first(visitor):
    page = main(visitor, "/fr/meetings/")
    assert [heading.text for heading in page.all("h2", "month")] == ["2019", "2018", "2017"]
    assert [row.links()[0] for row in page.all("h3")] == [f"/fr/meetings/{slug}/" for slug in reversed(SLUGS)]


def test_annex_to_be_supplied_is_said_to_be_so(visitor, meeting):
    annexes = main(visitor, VISIO).one("section", id="annexes").one("ul").all("li")
    assert len(annexes) == meeting.annexes.count() == 3
    missing = [annex for annex in meeting.annexes.all() if annex.availability != "available"]
    assert missing != []
    assert [row.links() for row, annex in zip(annexes, meeting.annexes.all(), strict=True) if annex in missing] == len(
        missing
    ) * [[]]


@pytest.mark.parametrize("state", ["none", "draft", "checked"])
def test_minutes_are_read_by_nobody_outside_before_they_are_published(visitor, member, cuf_officer, meeting, state):
    Meeting.objects.filter(pk=meeting.pk).update(minutes_state=state)
    for reader in (visitor, member):
        page = main(reader, VISIO)
        assert numbers(page) == []
        assert [each for each in page.inside() if each.attributes.get("id") in ("decisions", "people", "annexes")] == []
        assert "Baek" not in page.text
        assert "#valmont-garam" not in " ".join(main(reader, "/fr/partnerships/valmont--garam/").links())
        assert reader.get(f"{VISIO}minutes.pdf").status_code == 404
        assert [link for link in page.links() if link.startswith("#")] == []
    assert numbers(main(cuf_officer, VISIO)) != []


@pytest.mark.parametrize(("visibility", "answers"), [("draft", [404, 404, 200]), ("members", [404, 200, 200])])
@pytest.mark.parametrize("address", [VISIO, f"{VISIO}minutes.pdf", "/fr/agenda/2019-05-20-visio.ics"])
def test_meeting_and_its_files_are_for_those_who_may_see_it(request, settings, tmp_path, address, visibility, answers):
    settings.MEDIA_ROOT = tmp_path
    Event.objects.filter(slug="2019-05-20-visio").update(visibility=visibility)
    given = [request.getfixturevalue(reader).get(address) for reader in ("visitor", "member", "cuf_officer")]
    for answer in given:
        answer.close()
    assert [answer.status_code for answer in given] == answers


def test_hidden_partnership_is_not_named_in_the_minutes(visitor, cuf_officer, meeting):
    meeting.items.get(anchor="valmont-garam").partnerships.all().update(visibility="draft")
    address = "/fr/partnerships/valmont--garam/"
    assert address not in main(visitor, VISIO).one("section", id="valmont-garam").links()
    assert address in main(cuf_officer, VISIO).one("section", id="valmont-garam").links()


@pytest.mark.parametrize(
    ("visibility", "state", "is_read"),
    [("public", "published", True), ("draft", "published", False), ("public", "draft", False)],
)
def test_decision_that_was_carried_over_is_read_only_where_its_own_minutes_are(
    visitor, cuf_officer, meeting, visibility, state, is_read
):
    earlier = Event.objects.create(slug="printemps", title_fr="Printemps", visibility=visibility)
    secret = Decision.objects.create(
        meeting=Meeting.objects.create(event=earlier, minutes_state=state), text_fr="Écrire aux villes jumelles."
    )
    meeting.decisions.filter(pk=meeting.decisions.first().pk).update(carried_from=secret)
    for address in (VISIO, f"{VISIO}?languages=both"):
        assert (secret.text_fr in main(visitor, address).text) == is_read
        assert secret.text_fr in main(cuf_officer, address).text


def test_item_is_no_part_of_itself_nor_of_a_part_and_nothing_typed_is_lost(cuf_officer, meeting):
    first, last = meeting.items.filter(parent=None)
    for parents in ({0: first}, {0: last, 3: first}):
        screen = Screen.of(cuf_officer, meeting)
        rows = {f"items-{number}-parent": parent.pk for number, parent in parents.items()}
        answer = screen.write(**rows, **{"items-0-title_fr": "Mot de la présidence"}).save()
        assert {*errors(answer)} == {*rows}
        assert "Mot de la présidence" in answer.content.decode()
    assert [item.parent for item in meeting.items.filter(pk__in=[first.pk, last.pk])] == [None, None]


def test_item_is_part_of_an_item_of_the_same_meeting(meeting):
    other = AgendaItem.objects.filter(meeting__event__slug="2018-03-12-valmont").first()
    with pytest.raises(ValidationError):
        AgendaItem(meeting=meeting, parent=other, title_fr="Point").clean()


@pytest.mark.parametrize("wrong", [{"starts": "11:00", "ends": "10:00"}, {"starts": None, "ends": "10:00"}])
def test_item_does_not_end_before_it_begins(meeting, wrong):
    with pytest.raises(IntegrityError):
        meeting.items.filter(anchor="valmont-garam").update(**wrong)


@pytest.mark.parametrize("wrong", [{"due_on": "2021-06"}, {"state": "done"}])
def test_only_what_is_to_be_done_is_due(meeting, wrong):
    with pytest.raises(IntegrityError):
        meeting.decisions.exclude(kind="follow-up").update(**wrong)


def test_new_item_gets_an_anchor_of_its_own(meeting):
    first = AgendaItem.objects.create(meeting=meeting, title_ko="안건")
    second = AgendaItem.objects.create(meeting=meeting, title_ko="안건")
    assert first.anchor != second.anchor
    assert first.get_absolute_url() == f"{VISIO}#{first.anchor}"


def test_register_of_decisions_has_no_label_with_nothing_behind_it_on_a_phone(visitor):
    cells = main(visitor, VISIO).one("section", id="decisions").one("tbody").all("td")
    empty = [cell for cell in cells if not cell.text]
    assert empty and [cell for cell in empty if cell.all("span")] == []
