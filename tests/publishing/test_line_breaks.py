"""A line of Korean does not end inside a word, where a browser would end it."""

import pytest
from django.template import Context, Template

from meetings.models import Event
from publishing.line_breaks import WORD_JOINER, hold_words
from search.folding import fold


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("협의회(GAOK)의 도움", "협의회(GAOK)|의 도움"),
        ("‘실무자 클럽’으로, 85%를", "‘실무자 클럽’|으로, 85%|를"),
        ("<strong>연합(CUF)</strong>이", "<strong>연합(CUF)</strong>|이"),
        ("연수·시찰(현지)·교류", "연수|·시찰(현지)|·교류"),
        ("연합(CUF) 회장", "연합(CUF) 회장"),
        ("Cités Unies France (CUF), l’association", "Cités Unies France (CUF), l’association"),
    ],
)
def test_what_follows_a_bracket_or_a_quotation_stays_in_its_line(text, held):
    assert hold_words(text) == held.replace("|", WORD_JOINER)


def test_texts_of_records_are_held_together_where_they_are_shown():
    event = Event(title_ko="연합(CUF)의 회의", description_ko="<p>연합(CUF)이</p>")
    template = Template('{% load bilingual %}{% tr event "title" "ko" %} {% rich event "description" "ko" %}')
    assert template.render(Context({"event": event})).count(WORD_JOINER) == 2


def test_words_that_were_copied_from_a_page_are_searched_for_as_they_were_written():
    assert fold(hold_words("연합(CUF)의")) == fold("연합(CUF)의")
    assert fold(hold_words("연수·시찰")) == fold("연수·시찰")
