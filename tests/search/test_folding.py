"""Words are found whatever their accents, case, script or particle."""

import unicodedata

import pytest

from search.folding import fold, initial_consonants, pairs, words_of


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
    ("text", "words"),
    [
        ("la K-pop", "la k pop kpop"),
        ("St-Aubin", "saint aubin staubin"),
        ("coopé\u00adration", "cooperation"),
        ("방\ufeff문", "방문"),
        ("２０２７년 ＧＡＯＫ", "2027년 gaok"),
        ("ﬁnancement", "financement"),
    ],
)
def test_text_is_written_for_the_index(text, words):
    assert words_of(text) == words


def test_pairs_are_those_of_hangul_across_spaces():
    assert pairs("abc 구로 서울\n수원") == ["구로", "로서", "서울", "수원"]
