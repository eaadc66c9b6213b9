"""The board: what waits for whom, one text after the other, and nobody overwrites anybody."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.roles import Role
from meetings.models import AgendaItem, Meeting
from news.models import Article
from partnerships.models import Organisation, Theme
from tests.pages import main, read
from tests.people import EDITOR, signed_in
from tests.screens import Screen
from translations.models import Text

pytestmark = pytest.mark.django_db
BOARD = "/admin/translations/"


@pytest.fixture
def place():
    """An organisation whose sentence was changed in French only."""
    place = Organisation.objects.get(slug="evreuil")
    Organisation.objects.filter(pk=place.pk).update(summary_fr="Ville thermale, jumelage en projet.")
    return place


def text_of(record, field) -> Text:
    return Text.objects.get(model=record._meta.label_lower, object_id=record.pk, field=field)


def screen_of(record, field, query="") -> str:
    return f"{BOARD}text/{text_of(record, field).pk}/{query}"


def press(screen, deed):
    return screen.officer.post(screen.address, screen.data.dict() | {deed: "1"})


def listed(officer, query="") -> list[str]:
    answer = officer.get(BOARD + query)
    assert answer.status_code == 200
    return [text.source_text for text, _owner in answer.context["rows"]]


def test_what_is_missing_or_old_comes_before_what_is_to_be_checked(korean_editor, place):
    Article.objects.create(title_fr="Un brouillon")
    Theme.objects.create(slug="jardins", name_fr="Jardins")
    first = listed(korean_editor)
    assert first[:2] == ["Jardins", "Ville thermale, jumelage en projet."]
    assert "Un brouillon" not in first[:50]
    assert listed(korean_editor, "?state=missing") == ["Jardins", "Un brouillon"]


def test_each_side_sees_what_it_translates(korean_editor, secretary):
    Article.objects.create(title_ko="소식", original_language="ko", keeper="gaok")
    assert "소식" not in listed(korean_editor, "?state=missing")
    assert listed(korean_editor, "?language=fr&state=missing") == []
    assert listed(secretary, "?language=fr&state=missing") == ["소식"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?state=stale", ["Ville thermale, jumelage en projet."]),
        ("?state=stale&kind=partnerships.organisation", ["Ville thermale, jumelage en projet."]),
        ("?state=stale&kind=meetings.event", []),
        ("?state=stale&side=gaok", []),
        ("?state=stale&side=cuf", ["Ville thermale, jumelage en projet."]),
        ("?state=stale&order=age", ["Ville thermale, jumelage en projet."]),
        ("?state=nonsense&kind=nothing&order=x&page=99", None),
    ],
)
def test_filters_narrow_down(korean_editor, place, query, expected):
    found = listed(korean_editor, query)
    assert found == expected if expected is not None else found


def test_board_counts_what_is_checked(korean_editor, place):
    before = korean_editor.get(BOARD).context["checked"]
    press(Screen(korean_editor, screen_of(place, "summary")).write(summary_ko="온천 도시입니다."), "check")
    assert korean_editor.get(BOARD).context["checked"] == before + 1


def test_translation_is_written_beside_the_source_and_the_next_one_opens(korean_editor, visitor, place):
    theme = Theme.objects.create(slug="jardins", name_fr="Jardins")
    screen = Screen(korean_editor, screen_of(theme, "name"))
    answer = press(screen.write(name_ko="정원"), "check")
    assert answer.url == f"{BOARD}text/{text_of(place, 'summary').pk}/"
    theme.refresh_from_db()
    assert (theme.name_ko, text_of(theme, "name").state) == ("정원", "checked")
    assert text_of(theme, "name").checked_by == korean_editor.user
    press(Screen(korean_editor, answer.url).write(summary_ko="자매결연을 준비하는 온천 도시입니다."), "save")
    assert text_of(place, "summary").state == "to-check"
    assert "자매결연을 준비하는" in main(visitor, "/ko/collectivities/evreuil/").text
    assert "evreuil" in [one.slug for one in Organisation.objects.search("온천 도시", EDITOR)]


@pytest.mark.parametrize(("deed", "state"), [("draft", "draft"), ("save", "to-check"), ("check", "checked")])
def test_deed_tells_the_state(korean_editor, place, deed, state):
    press(Screen(korean_editor, screen_of(place, "summary")).write(summary_ko="온천 도시입니다."), deed)
    assert text_of(place, "summary").state == state


def test_old_translation_that_is_still_right_is_checked_as_it_is(korean_editor, place):
    press(Screen(korean_editor, screen_of(place, "summary")), "check")
    text = text_of(place, "summary")
    assert (text.state, text.seen_source) == ("checked", "Ville thermale, jumelage en projet.")


def test_screen_shows_what_changed_and_the_terms(korean_editor, place):
    page = read(korean_editor, screen_of(place, "summary"))
    edits = page.one("div", "office-changes")
    assert "thermale" in " ".join(part.text for part in edits.all("ins"))
    assert edits.all("del")
    assert "jumelage – 자매결연" in page.one("dl", "office-terms").text


def test_formatted_text_of_a_row_is_translated(korean_editor):
    item = AgendaItem.objects.exclude(minutes_fr="").order_by("pk").first()
    screen = Screen(korean_editor, screen_of(item, "minutes"))
    press(screen.write(minutes_ko="<p>새 회의록<script>x()</script></p>"), "save")
    item.refresh_from_db()
    assert item.minutes_ko == "<p>새 회의록</p>"


def test_title_of_a_meeting_is_translated_as_a_meeting(korean_editor):
    meeting = Meeting.objects.get(event__slug="2019-05-20-visio")
    text = Text.objects.get(model="meetings.event", object_id=meeting.pk, field="title")
    press(Screen(korean_editor, f"{BOARD}text/{text.pk}/").write(title_ko="한국 그룹 회의"), "check")
    sequence = meeting.event.sequence
    meeting.refresh_from_db()
    assert (meeting.event.title_ko, meeting.event.sequence) == ("한국 그룹 회의", sequence + 1)


def test_second_on_the_same_translation_is_told_and_nothing_is_lost(korean_editor, place):
    colleague = signed_in("gaok2", role=Role.KOREAN_EDITOR)
    one, two = (Screen(who, screen_of(place, "summary")) for who in (korean_editor, colleague))
    press(one.write(summary_ko="첫째 번역입니다."), "save")
    answer = press(two.write(summary_ko="둘째 번역입니다."), "check")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "첫째 번역입니다." in page
    assert "둘째 번역입니다." in page
    place.refresh_from_db()
    assert place.summary_ko == "첫째 번역입니다."


def test_too_long_a_translation_comes_back_full(korean_editor, place):
    answer = press(Screen(korean_editor, screen_of(place, "summary")).write(summary_ko="가" * 301), "check")
    assert "가" * 301 in answer.content.decode()
    assert text_of(place, "summary").state == "stale"


def test_nobody_else_reaches_the_board(visitor, member, place):
    editor = signed_in("maire", role=Role.COLLECTIVITY_EDITOR, organisation=place)
    for address in (BOARD, screen_of(place, "summary")):
        assert "/account/login/" in visitor.get(address, follow=True).redirect_chain[-1][0]
        for reader in (member, editor):
            assert reader.get(address, follow=True).status_code == 403
            assert reader.post(address, {"summary_ko": "x", "check": "1"}, follow=True).status_code == 403


def test_gaok_reaches_no_text_to_translate_into_french(korean_editor):
    article = Article.objects.create(title_ko="소식", original_language="ko", keeper="gaok")
    assert korean_editor.get(screen_of(article, "title")).status_code == 404
    assert korean_editor.post(screen_of(article, "title"), {"title_fr": "x", "check": "1"}).status_code == 404


def queries(officer, address) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert officer.get(address).status_code == 200
    return len(asked)


def test_board_asks_as_often_at_four_thousand_texts(korean_editor):
    before = queries(korean_editor, BOARD)
    Theme.objects.bulk_create(
        [Theme(slug=f"theme-{number}", name_fr=f"Thème {number}", name_ko="분야") for number in range(4000)]
    )
    assert Text.objects.count() > 4000
    assert queries(korean_editor, BOARD) <= before <= 14
    assert queries(korean_editor, screen_of(Organisation.objects.get(slug="evreuil"), "summary")) <= 20


def test_record_leads_to_its_own_texts(korean_editor, place):
    for record in (place, Meeting.objects.get(event__slug="2019-05-20-visio")):
        meta = record._meta
        page = read(korean_editor, f"/admin/{meta.app_label}/{meta.model_name}/{record.pk}/change/")
        [address] = [link for link in page.links() if link.startswith(f"{BOARD}?state=all&record=")]
        owners = {owner for _text, owner in korean_editor.get(address).context["rows"]}
        assert {owner.pk for owner in owners} == {record.pk}


def test_first_page_of_the_admin_says_what_waits_and_leads_to_it(korean_editor, secretary, place):
    page = read(korean_editor, "/admin/")
    assert f"{BOARD}?language=ko&state=to-translate" in page.links()
    assert "/admin/news/article/add/" in page.links()
    assert f"{BOARD}?language=ko&state=to-translate" in read(secretary, "/admin/").links()
