"""What people type is read as both countries write it."""

import datetime

import pytest

from search.query import MAX_QUERY, Days, read_query


def terms(typed, **options):
    return [term.forms for term in read_query(typed, **options).terms]


@pytest.mark.parametrize("typed", ["", "   ", "…?!", "%", "de la", "les", "à", "d’", "l’"])
def test_query_without_a_word_of_its_own_asks_nothing(typed):
    assert terms(typed) == []


@pytest.mark.parametrize("typed", ["EU", "Grand Est", "été"])
def test_words_that_mean_something_are_asked_however_short(typed):
    assert len(terms(typed)) == len(typed.split())


def test_small_words_are_left_out():
    assert terms("appels à projets de la ville") == [(("appels",),), (("projets",),), (("ville",),)]


def test_only_the_beginning_of_a_long_query_is_read():
    assert terms("a" * 10_000) == [(("a" * MAX_QUERY,),)]


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("29 mai 2021", (2021, 5, 29), (2021, 5, 29)),
        ("1er juin 2021", (2021, 6, 1), (2021, 6, 1)),
        ("29/05/2021", (2021, 5, 29), (2021, 5, 29)),
        ("2021-05-29", (2021, 5, 29), (2021, 5, 29)),
        ("2021. 5. 29.", (2021, 5, 29), (2021, 5, 29)),
        ("2021년 5월 29일", (2021, 5, 29), (2021, 5, 29)),
        ("２０２１년 5월", (2021, 5, 1), (2021, 5, 31)),
        ("février 2020", (2020, 2, 1), (2020, 2, 29)),
        ("août 2021", (2021, 8, 1), (2021, 8, 31)),
        ("2021", (2021, 1, 1), (2021, 12, 31)),
        ("2021년", (2021, 1, 1), (2021, 12, 31)),
    ],
)
def test_date_is_read_as_both_countries_write_it(typed, first, last):
    (term,) = read_query(typed).terms
    assert term.days[:2] == (datetime.date(*first), datetime.date(*last))


def test_date_beside_words_is_read_too():
    date, word = read_query("séminaires 2021").terms
    assert date.days == Days(datetime.date(2021, 1, 1), datetime.date(2021, 12, 31), 4)
    assert word.forms == (("seminaires",),)


@pytest.mark.parametrize("typed", ["31 février 2021", "2021-13-45", "99"])
def test_what_is_no_date_is_words(typed):
    assert all(term.days is None or term.days.precision < 10 for term in read_query(typed).terms)


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("서초구와", (("서초구와",), ("서초구",))),
        ("수원에서", (("수원에서",), ("수원",))),
        ("전문가", (("전문가",),)),  # 가 is a part of the noun
        ("회의", (("회의",),)),
        ("릴", (("릴",),)),
    ],
)
def test_particle_is_taken_away_only_where_it_is_one(typed, forms):
    assert terms(typed) == [forms]


def test_doubtful_particle_is_taken_away_when_asked_for():
    assert terms("수원시의", is_lenient=True) == [(("수원시의",), ("수원시",))]


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("K-pop", (("k", "pop"), ("kpop",))),
        ("covid19", (("covid19",), ("covid", "19"))),
        ("St", (("saint",),)),
        ("ㄳ", (("ㄱㅅ",),)),
        ("cities", (("cities",), ("city",))),
    ],
)
def test_other_ways_of_writing_a_word_mean_the_same(typed, forms):
    assert terms(typed) == [forms]


def test_synonyms_are_looked_for_too():
    assert terms("dépliant", synonyms={"depliant": ["plaquette", "brochure"]}) == [
        (("depliant",), ("plaquette",), ("brochure",))
    ]
