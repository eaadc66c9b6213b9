"""Formatted text is clean before it is stored, whichever way it comes in."""

import pytest
from django.utils import translation

from meetings.models import Event
from publishing.richtext import plain_text, sanitise

DIRTY = (
    '<h1>A</h1><p style="color:red" onclick="x()">b <strong>c</strong><script>alert(1)</script>'
    '<a href="javascript:x()">d</a><a href="https://example.org" target="_blank">e</a><img src="x" onerror="y()"></p>'
)
CLEAN = 'A<p>b <strong>c</strong><a rel="noopener">d</a><a href="https://example.org" rel="noopener">e</a></p>'


def test_only_what_an_editor_may_use_is_left():
    assert sanitise(DIRTY) == CLEAN


@pytest.mark.parametrize("html", ["<p></p>", "<p><br></p>", "  ", "", None, "<p> &nbsp;</p>".replace("&nbsp;", " ")])
def test_formatting_without_a_word_is_empty(html):
    assert sanitise(html) == ""


def test_passage_in_the_other_language_keeps_its_mark():
    assert sanitise('<p lang="ko">구로구</p>') == '<p lang="ko">구로구</p>'


@pytest.mark.django_db
@pytest.mark.parametrize("way", ["create", "bulk_create"])
def test_text_is_cleaned_on_its_way_into_the_database(way):
    event = Event(slug="visite", title_fr="Visite", description_fr=DIRTY, description_ko=DIRTY)
    event.save() if way == "create" else Event.objects.bulk_create([event])
    kept = Event.objects.get(slug="visite")
    assert (kept.description_fr, kept.description_ko) == (CLEAN, CLEAN)


@pytest.mark.django_db
@pytest.mark.parametrize(("code", "other"), [("fr", "ko"), ("ko", "fr")])
def test_text_of_one_language_is_not_copied_into_the_other(code, other):
    with translation.override(code):
        Event.objects.create(slug="visite", **{f"title_{other}": "제목", f"description_{other}": "<p>본문</p>"})
    kept = Event.objects.values(f"title_{code}", f"description_{code}").get(slug="visite")
    assert not any(kept.values())


def test_words_of_two_blocks_do_not_run_together():
    assert (
        plain_text("<h3>Titre</h3><p>un<br>deux &amp; trois</p><ul><li>a</li><li>b</li></ul>")
        == "Titre un deux & trois a b"
    )
