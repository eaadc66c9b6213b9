"""What is found is shown where it stands, marked, in the reader's language first."""

import pytest

from meetings.models import Event
from publishing.excerpts import excerpt, find_spans
from publishing.search_text import query_terms


def marked(text, query):
    return [text[start:end] for start, end in find_spans(text, query_terms(query))]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Évian et l’eau d’Evian", "evian", ["Évian", "Evian"]),
        ("파리 15구는 서초구와 함께", "서초", ["서초"]),
        ("파리 15구는 서초구와 함께", "ㅅㅊ", ["서초"]),
        ("Cœur de ville", "coeur", ["Cœur"]),
        ("Tours", "suwon", []),
    ],
)
def test_words_are_marked_where_they_stand(text, query, found):
    assert marked(text, query) == found


def test_words_that_overlap_are_marked_once():
    assert marked("Gyeongbuk", "gyeong gyeongbuk") == ["Gyeongbuk"]


def test_excerpt_shows_the_surroundings_and_escapes_what_looks_like_html():
    event = Event(
        description_fr="<p>" + "avant " * 60 + "<strong>Évian</strong> &lt;script&gt; " + "après " * 60 + "</p>"
    )
    found = excerpt(event, ["description"], ["evian"])
    assert "<mark>Évian</mark> &lt;script&gt;" in found.html
    assert found.html.startswith("… ") and found.html.endswith(" …")
    assert len(found.html) < 300


def test_readers_language_comes_before_the_other():
    event = Event(title_fr="Visite à Séoul", title_ko="서울 Seoul 방문")
    assert excerpt(event, ["title"], ["seoul"])[1:] == ("fr", True)


def test_text_found_in_the_other_language_only_says_so():
    event = Event(title_fr="Visite", title_ko="서초구 방문")
    found = excerpt(event, ["title"], ["서초"])
    assert found == ("<mark>서초</mark>구 방문", "ko", False)
