"""The group's own records are found by the names that people use, in either script."""

import pytest

from tests.korea_group.test_search import found
from tests.pages import main

pytestmark = [pytest.mark.django_db, pytest.mark.records]


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("evian", "collectivities/evian/"),
        ("서초", "collectivities/seocho/"),
        ("ㅅㅊ", "collectivities/seocho/"),
        ("Pusan", "collectivities/busan/"),
        ("Gyeongsangbuk", "collectivities/gyeongbuk/"),
        ("Chnagwon", "collectivities/changwon/"),
        ("구로구", "partnerships/issy-les-moulineaux--guro/"),
        ("lucioles", "agenda/lucioles-muju/"),
    ],
)
def test_words_find_their_record(visitor, code, query, address):
    assert address in found(visitor, query, code)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("evian", "collectivities/evian/"),
        ("Pusan", "collectivities/busan/"),
        ("guro", "collectivities/guro/"),
        ("서울", "collectivities/seoul/"),
    ],
)
def test_record_of_that_name_comes_first(visitor, query, first):
    code = "ko" if query == "서울" else "fr"
    assert found(visitor, query, code)[0] == first


@pytest.mark.parametrize(("code", "query", "slug"), [("fr", "서초", "seocho"), ("ko", "evian", "evian")])
def test_record_with_that_name_in_the_other_language_comes_before_texts_that_hold_it(visitor, code, query, slug):
    links = main(visitor, f"/{code}/search/?q={query}").links()
    assert next(link for link in links if "/collectivities/" in link) == f"/{code}/collectivities/{slug}/"
