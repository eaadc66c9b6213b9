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


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    ("query", "same"),
    [
        ("kpop", "K-pop"),
        ("Covid19", "Covid-19"),
        ("séminaires 2021", "séminaire 2021"),
        ("jumelages", "jumelage"),
        ("smart cities", "smart city"),
        ("villes intelligentes", "ville intelligente"),
        ("ＧＡＯＫ", "gaok"),
        ("l’Île-de-France", "ile de france"),
        ("수원시에서", "수원시"),
    ],
)
def test_other_spelling_finds_the_same(visitor, code, query, same):
    assert everything_found(visitor, query, code) == everything_found(visitor, same, code) != set()


def everything_found(reader, query, code) -> set[str]:
    """The addresses of all pages of results."""
    addresses, number = set(), 1
    while more := set(found(reader, query, code, page=number)) - addresses:
        addresses |= more
        number += 1
    return addresses


@pytest.mark.parametrize(("query", "apart"), [("한국그룹", "한국 그룹"), ("청소년교류", "청소년 교류")])
def test_words_written_together_are_found_where_they_stand_apart(visitor, query, apart):
    together = everything_found(visitor, query, "ko")
    assert set() != together <= everything_found(visitor, apart, "ko")


@pytest.mark.parametrize(
    ("query", "region", "towns"),
    [
        ("강원도", "gangwon", ["hongcheon", "taebaek", "yanggu"]),
        ("PACA", "paca", ["marseille", "sanary", "nice"]),
    ],
)
def test_region_is_found_with_its_towns(visitor, query, region, towns):
    addresses = found(visitor, query, "ko")
    assert [town for town in towns if not any(town in address for address in addresses)] == []


@pytest.mark.parametrize(
    ("code", "query", "section"),
    [
        ("fr", "président 2017", "about/"),
        ("fr", "groupe jumeau", "about/"),
        ("fr", "feuille de route", "about/"),
        ("ko", "사무국", "about/"),
        ("ko", "로드맵", "about/"),
        ("ko", "회의록", "meetings/"),
        ("fr", "comptes rendus", "meetings/"),
        ("fr", "agenda", "agenda/"),
        ("ko", "연락처", "collectivities/"),
    ],
)
def test_section_of_the_site_comes_first(visitor, code, query, section):
    page = main(visitor, f"/{code}/search/?q={query}")
    assert page.all("section")[0].links()[0] == f"/{code}/{section}"


def test_section_shows_its_latest_records(visitor):
    links = main(visitor, "/ko/search/?q=회의록").all("section")[0].links()
    assert links[1] == "/ko/meetings/2021-01-28-visio/"


@pytest.mark.parametrize("query", ["Kablan", "Sevrin", "SONG Jeong Jae"])
def test_person_is_found_where_they_spoke_or_sat(visitor, query):
    addresses = found(visitor, query, "ko")
    assert [address for address in addresses if "meetings/" in address] != []


@pytest.mark.parametrize("query", ["29 mai 2021", "29/05/2021", "2021년 5월 29일", "mai 2021"])
def test_what_happened_on_a_day_or_in_a_month_comes_first(visitor, query):
    assert found(visitor, query)[0] == "agenda/culture-coreenne-tours-2021/"


@pytest.mark.parametrize("query", ["de la", "a", "les"])
def test_small_words_are_not_asked(visitor, query):
    page = main(visitor, f"/fr/search/?q={query}")
    assert page.all("h3") == []
    assert "dans tous les textes" in page.one("p", "notice").text


@pytest.mark.parametrize("query", ["lettre d’intention", "appels à projets", "ile de france"])
def test_no_letter_inside_a_word_is_marked(visitor, query):
    marked = {mark.text.lower() for mark in main(visitor, f"/fr/search/?q={query}").all("mark")}
    assert marked.isdisjoint({"d", "a", "de", "à", "l"})
    assert marked


@pytest.mark.parametrize("query", ["MOU", "Nice", "EU", "Tours"])
def test_korean_page_has_korean_titles(visitor, query):
    headings = main(visitor, f"/ko/search/?q={query}").all("h3")
    assert {heading.one("a").language for heading in headings} == {"ko"}


def test_french_page_has_french_titles(visitor):
    headings = main(visitor, "/fr/search/?q=YEP").all("h3")
    assert {heading.one("a").language for heading in headings} == {"fr"}


def test_one_syllable_is_looked_for_at_the_beginning_of_a_word(visitor):
    page = main(visitor, "/ko/search/?q=릴")
    assert "열릴" not in {mark.text for mark in page.all("mark")}
    assert page.all("h3")[0].links() == ["/ko/collectivities/metropole-europeenne-de-lille/"]


@pytest.mark.parametrize("query", ["dépliant", "brochure", "브로슈어"])
def test_synonym_finds_what_the_site_calls_otherwise(visitor, query):
    assert set(found(visitor, query)) == set(found(visitor, "plaquette")) != set()


def test_organisation_is_found_by_its_themes(visitor):
    addresses = found(visitor, "smart city")
    assert {"collectivities/guro/", "collectivities/nice/", "collectivities/seoul/"} <= set(addresses)
