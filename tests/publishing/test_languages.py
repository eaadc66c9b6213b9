"""A text that one language lacks is shown in the other, and the reader is told."""

import pytest
from django.template import Context, Template
from django.utils import translation

from meetings.models import Event
from publishing import languages


@pytest.mark.parametrize("missing", ["", None])
@pytest.mark.parametrize(("code", "other"), [("fr", "ko"), ("ko", "fr")])
def test_missing_text_is_taken_from_the_other_language(code, other, missing):
    event = Event(**{f"title_{code}": missing, f"title_{other}": "제목"})
    assert languages.text(event, "title", code) == ("제목", other, True)
    assert languages.present(event, "title") == [other]


def test_text_of_its_own_is_no_stand_in():
    event = Event(title_fr="Titre", title_ko="제목")
    assert languages.text(event, "title", "ko") == ("제목", "ko", False)
    assert languages.present(event, "title") == ["fr", "ko"]


def test_text_that_nobody_wrote_is_empty():
    assert languages.text(Event(title_fr="", title_ko=""), "title", "ko") == ("", "ko", False)


def show(source, event):
    return Template("{% load bilingual %}" + source).render(Context({"event": event}))


def test_stand_in_carries_its_language_and_a_notice():
    event = Event(title_ko="<제목>", description_ko="<p>설명</p>")
    assert show('{% tr event "title" %}', event) == '<span lang="ko">&lt;제목&gt;</span>'
    assert show('{% rich event "description" %}', event) == '<div lang="ko"><p>설명</p></div>'
    assert 'class="notice"' in show('{% language_notice event "title" %}', event)


def test_text_in_the_readers_language_carries_neither():
    event = Event(title_fr="Titre", description_fr="<p>Texte</p>", title_ko="제목")
    assert show('{% tr event "title" %}', event) == "Titre"
    assert show('{% rich event "description" %}', event) == "<p>Texte</p>"
    assert show('{% language_notice event "title" "description" %}', event) == ""


def test_notice_names_the_language_that_stands_in():
    with translation.override("ko"):
        in_korean = show('{% language_notice event "title" %}', Event(title_fr="Titre"))
    assert in_korean != show('{% language_notice event "title" %}', Event(title_ko="제목"))


def test_other_script_is_shown_beside_a_name_once():
    assert (
        show('{% in_other_script event "title" %}', Event(title_fr="Guro", title_ko="구로구"))
        == '<span class="other" lang="ko">구로구</span>'
    )
    assert show('{% in_other_script event "title" %}', Event(title_fr="ICLEI", title_ko="ICLEI")) == ""
    assert show('{% in_other_script event "title" %}', Event(title_ko="구로구")) == ""


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("fr", 'Séoul &lt;<span lang="ko">서울 시</span>&gt;, <span lang="ko">ㅅㅇ</span>'),
        ("ko", "Séoul &lt;서울 시&gt;, ㅅㅇ"),
    ],
)
def test_korean_words_among_french_ones_say_so(code, shown):
    with translation.override(code):
        assert (
            Template("{% load bilingual %}{{ text|mark_hangul }}").render(Context({"text": "Séoul <서울 시>, ㅅㅇ"}))
            == shown
        )
