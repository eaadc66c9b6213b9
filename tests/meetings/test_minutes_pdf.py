"""The minutes as PDF: what both sides read, print and file."""

from functools import cache

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import translation
from django.utils.translation import gettext

from accounts.models import User
from meetings.minutes import participants_of
from meetings.minutes_pdf import cached_minutes_pdf
from meetings.models import Attendance, Meeting
from meetings.typeface import printable
from publishing import languages
from tests.meetings.documents import Document, squeezed

pytestmark = pytest.mark.django_db

MEETINGS = ["2018-03-12-valmont", "2019-05-20-visio"]


@cache
def as_recorded(slug, language):
    """The minutes of a meeting, which no test has changed, for a visitor; made once for all tests."""
    return Document(Meeting.objects.get(event__slug=slug), language=language)


@pytest.fixture
def item(meeting):
    return meeting.items.get(anchor="synthese")


@pytest.mark.parametrize("language", ["fr", "ko"])
@pytest.mark.parametrize("slug", MEETINGS)
def test_minutes_are_whole_in_each_language(slug, language):
    meeting, document = Meeting.objects.get(event__slug=slug), as_recorded(slug, language)
    for record, fields in [
        *((item, ("title", "speaker")) for item in meeting.items.all()),
        *((decision, ("text", "who", "due_note")) for decision in meeting.decisions.all()),
        *((annex, ("title", "note")) for annex in meeting.annexes.all()),
        (meeting.event, ("title", "summary", "place")),
        (meeting, ("attendance_note",)),
    ]:
        for field in fields:
            assert languages.text(record, field, language).value in document, field


@pytest.mark.parametrize("language", ["fr", "ko"])
@pytest.mark.parametrize("slug", MEETINGS)
def test_minutes_are_for_everybody_and_for_the_archives(slug, language):
    meeting, document = Meeting.objects.get(event__slug=slug), as_recorded(slug, language)
    assert document.root["/MarkInfo"]["/Marked"]
    assert document.root["/Lang"] == language
    assert document.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert document.pdf.metadata.title == languages.text(meeting.event, "title", language).value
    declared = document.root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in declared
    assert "<pdfaid:part>2</pdfaid:part>" in declared
    fonts = {font["/BaseFont"] for page in document.pdf.pages for font in page["/Resources"]["/Font"].values()}
    assert {name.partition("+")[2].split("-Identity")[0] for name in fonts} == {"Pretendard-Regular", "Pretendard-Bold"}


def test_every_page_says_which_it_is_of_how_many():
    document = as_recorded("2019-05-20-visio", "ko")
    total = len(document.pdf.pages)
    for number, page in enumerate(document.pdf.pages, start=1):
        assert f"{number} / {total}" in page.extract_text()


def test_headings_are_the_numbered_items_in_their_order(meeting):
    document = as_recorded(meeting.event.slug, "fr")
    titles = [title for _name, title in document.headings()]
    items = [item.title_fr for main in meeting.items.filter(parent=None) for item in [main, *main.children.all()]]
    assert [title for title in titles if title in items] == items
    assert "1.2 Valmont et Garam" in document


def test_both_clocks_are_told_with_the_day_where_it_differs():
    french, korean = (as_recorded("2018-03-12-valmont", language) for language in ("fr", "ko"))
    assert "14:30–16:30" in french
    assert "22:30–00:30" in french
    assert "22:30–00:30" in korean
    assert "mardi 13 mars 2018" in french
    assert "2018년 3월 13일 화요일" in korean


def test_people_stand_in_the_order_of_the_list_with_function_and_body_of_that_date():
    meeting = Meeting.objects.get(event__slug="2019-05-20-visio")
    document = Document(meeting, User(is_staff=True))
    listed = document.words[document.words.rindex(squeezed(meeting.attendance_note_fr)) :]
    position = 0
    for one in participants_of(meeting, User(is_staff=True), "fr"):
        if one.record.is_there:
            line = squeezed(one.name + one.record.function_fr + one.record.body_fr)
            assert line in listed[position:], line
            position = listed.index(line, position)


def test_name_that_may_not_be_read_is_not_printed_but_function_and_body_are(meeting):
    one = meeting.attendances.get(person__family_name="Baek")
    one.person.visibility = "hidden"
    one.person.save()
    for_visitors, for_staff = Document(meeting), Document(meeting, User(is_staff=True))
    assert "Ji-woo BAEK" not in for_visitors
    assert one.body_fr + one.function_fr in for_visitors
    assert "Ji-woo BAEK" in for_staff


def test_organisation_that_may_not_be_seen_is_not_named(meeting):
    one = meeting.attendances.get(person__family_name="Ardent")
    one.body_fr = one.body_ko = ""
    one.role = Attendance.Role.CHAIR
    one.save()
    one.person.visibility = "hidden"
    one.person.save()
    assert one.organisation.name_fr in Document(meeting)
    one.organisation.visibility = "draft"
    one.organisation.save()
    assert one.organisation.name_fr not in Document(meeting)
    assert one.organisation.name_fr in Document(meeting, User(is_staff=True))


def test_text_in_the_other_language_only_stands_there_with_a_notice_and_its_language(meeting, item):
    item.title_fr = item.minutes_fr = ""
    item.save()
    document = Document(meeting)
    assert item.title_ko in document
    assert gettext("This text exists only in Korean for now.") in document
    assert "ko" in {language for _name, language, _title in document.tags()}
    assert document.root["/Lang"] == "fr"


@pytest.mark.parametrize("html", ['<p lang="ko">안녕하세요</p>', '<blockquote lang="ko-KR"><p>안녕</p></blockquote>'])
def test_passage_in_another_language_keeps_it(meeting, item, html):
    item.minutes_fr = f"<p>Avant</p>{html}"
    item.save()
    assert "ko" in {language for _name, language, _title in Document(meeting).tags()}


def test_headings_of_editors_follow_those_of_the_item_whatever_their_level(meeting, item):
    item.minutes_fr = "<h4>Petit</h4><h3>Grand</h3><h3> </h3><h4>Encore</h4><p>fin</p>"
    item.save()
    headings = Document(meeting).headings()
    assert [name for name, title in headings if title in ("Petit", "Grand", "Encore")] == ["/H2", "/H2", "/H3"]


def test_signs_that_typesetting_uses_are_printed_as_they_are(meeting, item):
    text = "= a #b $c$ @d *e* _f_ `g` ~h [i](j) // k /* l */ -- --- -? 'm' \"n\" \\ <o> ..."
    item.title_fr = "1. – " + text
    item.minutes_fr = (
        "<ul><li>- un</li><li>+ deux</li><li>/ trois : quatre</li><li>5. cinq</li></ul><p>a<em>b</em>.c(d)</p>"
    )
    item.speaker_fr = f"- {text}"
    item.save()
    document = Document(meeting)
    assert item.title_fr in document
    assert item.speaker_fr in document
    for line in ("- un", "+ deux", "/ trois : quatre", "5. cinq", "ab.c(d)"):
        assert line in document


def test_link_that_leads_nowhere_on_paper_leaves_its_words(meeting, item):
    item.minutes_fr = (
        '<p><a href="/fr/x/">ici</a>, <a href="#y">là</a>, <a href="https://a.example/?b=c#d">dehors</a></p>'
    )
    item.save()
    document = Document(meeting)
    assert "ici, là, dehors" in document
    targets = {
        note.get_object()["/A"]["/URI"]
        for page in document.pdf.pages
        for note in page.get("/Annots", [])
        if "/URI" in note.get_object().get("/A", {})
    }
    assert "https://a.example/?b=c#d" in targets
    assert all(target.startswith("https://") for target in targets)


def test_sign_that_the_typeface_lacks_is_shown_as_missing_and_explained(meeting, item):
    item.minutes_fr = "<p>Le nom 大韓民國 et 👍🏽 e\u0301</p>"
    item.save()
    document = Document(meeting)
    assert "Le nom □□□□ et □□ é" in document
    assert (
        gettext("□ stands for a sign that the typeface of this file lacks; the page of the meeting shows it.")
        in document
    )


def test_hangul_of_every_kind_is_in_the_typeface():
    text = "서울특별시 가람시 뷁 ㅅㅊ ㈜"
    assert printable(text) == text
    assert printable("\u1109\u1165\u110b\u116e\u11af") == "서울", "as macOS sends it"


def test_draft_says_that_it_is_one(meeting):
    meeting.minutes_state = Meeting.MinutesState.DRAFT
    assert gettext("draft") in Document(meeting, User(is_staff=True))
    assert gettext("draft") not in as_recorded(meeting.event.slug, "fr")


@pytest.fixture
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path / "minutes"


def test_minutes_are_made_once_for_each_version(meeting, item, folder):
    path = cached_minutes_pdf(meeting, AnonymousUser(), "fr")
    made_at = path.stat().st_mtime_ns
    assert path.read_bytes().startswith(b"%PDF-")
    assert cached_minutes_pdf(meeting, AnonymousUser(), "fr") == path
    assert path.stat().st_mtime_ns == made_at

    item.title_fr = "Une autre synthèse"
    item.save()
    assert cached_minutes_pdf(meeting, AnonymousUser(), "fr") != path
    assert len(list(folder.iterdir())) == 1, "the older version is gone"


def test_what_staff_may_read_is_not_what_a_visitor_is_given(meeting, folder):
    one = meeting.attendances.get(person__family_name="Baek")
    one.person.visibility = "hidden"
    one.person.save()
    for_staff = cached_minutes_pdf(meeting, User(is_staff=True), "fr")
    for_visitors = cached_minutes_pdf(meeting, AnonymousUser(), "fr")
    assert for_staff != for_visitors
    assert for_staff.exists(), "one reader's file is not another's older version"


def test_each_language_has_its_file(meeting, folder):
    with translation.override("ko"):
        assert cached_minutes_pdf(meeting, AnonymousUser(), "fr") != cached_minutes_pdf(meeting, AnonymousUser(), "ko")
    assert len(list(folder.iterdir())) == 2
