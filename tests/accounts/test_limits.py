"""Ways round the limits of the Korean editor: lists, rows, and records that are moved to the other side."""

import pytest

from guide.models import Institution
from meetings.models import Decision, Event, Meeting
from partnerships.models import Notice, Organisation, Person, Source, Theme
from tests.screens import Screen, errors, form_of
from translations.models import Term

pytestmark = pytest.mark.django_db


def meeting_with_minutes(state, keeper="gaok") -> Meeting:
    """A meeting with a decision."""
    event = Event.objects.create(slug=f"{keeper}-{state}", title_ko="봄 점검", keeper=keeper)
    made = Meeting.objects.create(event=event, minutes_state=state)
    Decision.objects.create(meeting=made, text_ko="다음 회의를 연다.")
    return made


def number_in_list(officer, record) -> int:
    """What stands as the order of `record` once `officer` has written 77 there in the list."""
    listed = form_of(record).removesuffix(f"{record.pk}/change/")
    data = Screen(officer, listed).data
    for name in [name for name in data if name.endswith("-position")]:
        data[name] = "77"
    answer = officer.post(listed, data.dict() | {"_save": "1"})
    assert answer.status_code == 302
    record.refresh_from_db()
    return record.position


def test_list_lets_nobody_write_what_the_screen_does_not(korean_editor, secretary):
    theme = Theme.objects.order_by("pk").first()
    theirs = Institution.objects.filter(organisation__country="fr").first()
    ours = Institution.objects.filter(organisation__country="kr").first()
    assert [number_in_list(korean_editor, one) for one in (theme, theirs, ours)] == [
        theme.position,
        theirs.position,
        77,
    ]
    assert [number_in_list(secretary, one) for one in (theme, theirs)] == [77, 77]


def test_nothing_is_moved_to_the_side_that_cuf_keeps(korean_editor):
    byeolbit, grand_est = (Organisation.objects.get(slug=slug) for slug in ("byeolbit", "pays-des-lacs"))
    notice = Notice.objects.create(organisation=byeolbit, text_ko="협력 상대를 찾습니다")
    event = Event.objects.create(slug="essai", title_ko="행사", keeper="gaok")
    person = Person.objects.create(family_name="Song", family_name_first=True)
    decision = meeting_with_minutes("draft").decisions.get()
    theirs = meeting_with_minutes("published", keeper="cuf")
    for record, texts in [
        (notice, {"organisation": grand_est.pk}),
        (event, {"keeper": "cuf"}),
        (decision, {"meeting": theirs.pk}),
        (byeolbit, {"country": "fr", "kind": "commune"}),
    ]:
        assert "__all__" in errors(Screen(korean_editor, form_of(record)).write(**texts).save())
    screen = Screen(korean_editor, form_of(person))
    del screen.data["family_name_first"]
    assert "__all__" in errors(screen.save())
    assert theirs.decisions.count() == 1


def test_published_minutes_are_neither_taken_back_nor_emptied(korean_editor, secretary):
    published = meeting_with_minutes("published")
    for officer, is_closed in ((korean_editor, True), (secretary, False)):
        screen = Screen(officer, form_of(published))
        screen.write(**{"minutes_state": "draft", "decisions-0-DELETE": "on"})
        assert errors(screen.save()) == {}
        published.refresh_from_db()
        assert (published.minutes_state == "published", published.decisions.exists()) == (is_closed, is_closed)


def test_korean_editor_takes_a_decision_out_of_a_draft(korean_editor):
    draft = meeting_with_minutes("draft")
    assert errors(Screen(korean_editor, form_of(draft)).write(**{"decisions-0-DELETE": "on"}).save()) == {}
    assert not draft.decisions.exists()


@pytest.mark.parametrize(
    ("state", "keeper", "is_gone"),
    [("draft", "gaok", True), ("published", "gaok", False), ("draft", "cuf", False)],
)
def test_meeting_goes_with_its_decisions_while_they_are_not_published(korean_editor, state, keeper, is_gone):
    whole = meeting_with_minutes(state, keeper)
    decision = whole.decisions.get()
    korean_editor.post(form_of(decision).replace("change", "delete"), {"post": "yes"})
    assert whole.decisions.exists() != is_gone
    Decision.objects.get_or_create(meeting=whole)
    korean_editor.post(form_of(whole).replace("change", "delete"), {"post": "yes"})
    assert Meeting.objects.filter(pk=whole.pk).exists() != is_gone
    assert ("봄 점검" in korean_editor.get("/admin/bin/").content.decode()) == is_gone


def test_sources_and_terms_are_added_by_both(korean_editor):
    answer = Screen(korean_editor, "/admin/partnerships/source/add/").write(key="essai", title_ko="자료").save()
    assert errors(answer) == {}
    assert Source.objects.get(key="essai").title_ko == "자료"
    answer = Screen(korean_editor, "/admin/translations/term/add/").write(french="essai", korean="시험").save()
    assert errors(answer) == {}
    term = Term.objects.get(french="essai")
    assert errors(Screen(korean_editor, form_of(term)).write(french="autre", korean="실험").save()) == {}
    term.refresh_from_db()
    assert (term.french, term.korean) == ("essai", "실험")


def test_new_theme_without_a_place_in_the_order_comes_last(secretary):
    answer = Screen(secretary, "/admin/partnerships/theme/add/").write(slug="jardins", name_fr="Jardins").save()
    assert errors(answer) == {}
    assert Theme.objects.order_by("position").last().slug == "jardins"
