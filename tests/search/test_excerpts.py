"""What is found is shown where it stands, with whole words or their beginnings marked."""

import pytest

from search.excerpts import LENGTH, excerpt, find_spans, mark
from search.query import read_query


def marked(text, query):
    return [text[start:end] for start, end in find_spans(text, read_query(query).words)]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Évian et l’eau d’Evian", "evian", ["Évian", "Evian"]),
        ("파리 15구는 서초구와 함께", "서초", ["서초"]),
        ("파리 15구는 서초구와 함께", "ㅅㅊ", ["서초"]),
        ("하수처리 시설", "ㅅㅊ", []),  # consonants begin a word
        ("Cœur de ville", "coeur", ["Cœur"]),
        ("Tours", "suwon", []),
        ("Une lettre d’intention est fondée", "lettre d’intention", ["lettre", "intention"]),
        ("les plus grandes villes", "ville", ["villes"]),
        ("un jumelage, deux jumelages", "jumelages", ["jumelage", "jumelages"]),
        ("Strasbourg", "stras", ["Stras"]),
        ("Issy-les-Moulineaux, un MoU", "MOU", ["Mou", "MoU"]),
        ("Europe et Neu, EU", "EU", ["EU"]),
        ("열릴 보트쇼, 릴에서", "릴", ["릴"]),
        ("청소년 교류를", "청소년교류", ["청소년 교류"]),
        ("청소년교류를", "청소년 교류", ["청소년교류"]),
        ("la K-pop", "kpop", ["K-pop"]),
        ("coopé\u00adration", "coopération", ["coopé\u00adration"]),
        ("ＧＡＯＫ", "gaok", ["ＧＡＯＫ"]),
    ],
)
def test_words_are_marked_where_they_stand(text, query, found):
    assert marked(text, query) == found


def test_words_that_overlap_are_marked_once():
    assert marked("Gyeongbuk", "gyeong gyeongbuk") == ["Gyeongbuk"]


def test_excerpt_shows_the_surroundings_and_escapes_what_looks_like_html():
    found = excerpt("avant " * 60 + "Évian <script> " + "après " * 60, ["evian"])
    assert "<mark>Évian</mark> &lt;script&gt;" in found.html
    assert found.is_marked
    assert found.html.startswith("… ") and found.html.endswith(" …")
    assert len(found.html) < LENGTH + 60


@pytest.mark.parametrize("words", [["evian"], ["nowhere"]])
def test_excerpt_is_cut_between_words(words):
    text = "commencement " * 30 + "Évian " + "continuation " * 30
    shown = excerpt(text, words).html.replace("<mark>", "").replace("</mark>", "").strip("… ")
    assert set(shown.split()) <= {"commencement", "Évian", "continuation"}


def test_title_is_marked_whole():
    assert mark("Ville de Tours", ["tours"]) == ("Ville de <mark>Tours</mark>", True)
    assert mark("Ville de Tours", ["suwon"]) == ("Ville de Tours", False)
