"""Words are found whatever their accents, case, script or particle."""

import re
import unicodedata

import pytest

from partnerships.models import Organisation
from publishing.search_text import MAX_QUERY, fold, grams, initial_consonants, query_terms, syllables_pattern


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Évian-les-Bains", "evian les bains"),
        ("Cœur d’Île-de-France", "coeur d ile de france"),
        ("서초구와 파리", "서초구와 파리"),
        ("  GAOK (Séoul) ", "gaok seoul"),
        ("E_mail", "e mail"),
        ("…", ""),
    ],
)
def test_text_is_folded(text, folded):
    assert fold(text) == folded


def test_hangul_of_a_mac_is_the_same_word():
    taken_apart = unicodedata.normalize("NFD", "서울")
    assert len(taken_apart) == 5
    assert fold(taken_apart) == "서울"


@pytest.mark.parametrize(
    ("text", "initials"), [("서초구", "ㅅㅊㄱ"), ("서울 구로구", "ㅅㅇ ㄱㄹㄱ"), ("Guro", ""), ("꿈", "ㄲ")]
)
def test_initial_consonants_are_read_from_syllables(text, initials):
    assert initial_consonants(text) == initials


@pytest.mark.parametrize(
    ("term", "names"),
    [("ㅅㅊ", ["서초구", "순천시"]), ("ㅎㅊ", ["홍천군"]), ("ㄲ", ["꿈"]), ("서초", []), ("guro", [])],
)
def test_consonants_stand_for_the_syllables_that_begin_with_them(term, names):
    pattern = syllables_pattern(term)
    known = ["서초구", "순천시", "홍천군", "꿈", "구로구"]
    assert [name for name in known if pattern and re.match(pattern, name)] == names


def test_grams_are_letters_and_pairs_within_words():
    assert grams("abc 구로") == ["a", "ab", "b", "bc", "c", "구", "구로", "로"]


def test_only_the_beginning_of_a_long_query_is_read():
    assert query_terms("a" * 10_000) == ["a" * MAX_QUERY]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("evreuil", "evreuil"),
        ("ÉVREUIL", "evreuil"),
        ("별빛", "byeolbit"),
        ("ㅂㅂ", "byeolbit"),
        ("Karam", "garam"),
        ("Hanbit du Sud", "hanbit"),
        ("가람", "garam"),
        (unicodedata.normalize("NFD", "가람시"), "garam"),
        ("bains evreuil", "evreuil"),
    ],
)
def test_organisation_is_found_by_any_of_its_spellings(query, slug):
    assert slug in Organisation.objects.search(query).values_list("slug", flat=True)


@pytest.mark.django_db
def test_every_word_of_a_query_counts():
    alone = set(Organisation.objects.search("montclair").values_list("slug", flat=True))
    both = set(Organisation.objects.search("montclair campus").values_list("slug", flat=True))
    assert both < alone
    assert "campus-montclair" in both


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["", "   ", "…?!", "%", "\x00"])
def test_query_without_a_word_finds_nothing(query):
    assert list(Organisation.objects.search(query)) == []


@pytest.mark.django_db
def test_particle_glued_to_a_name_does_not_hide_it():
    saint_aubin = Organisation.objects.get(slug="saint-aubin")
    saint_aubin.profile_ko = "<p>나래군과 파리</p>"
    saint_aubin.save()
    saint_aubin.reindex()
    assert saint_aubin in Organisation.objects.search("나래군")
    assert saint_aubin in Organisation.objects.search("ㄴㄹㄱ")
