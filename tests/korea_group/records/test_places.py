"""The organisations of the group's own records: one for each that the documents name, whatever its spelling."""

import pytest

from partnerships.models import Organisation
from search.folding import fold
from tests.pages import main

pytestmark = [pytest.mark.django_db, pytest.mark.records]

# As the documents of the group write them, with their mistakes.
SPELLINGS = {
    "gyeongbuk": [
        "Gyeongbuk",
        "Gyeongsangbuk",
        "Gyeongsangbuk-do",
        "Gyeongsang du Nord",
        "Province du Gyeongsangbuk",
        "경상북도",
        "경북",
    ],
    "busan": ["Busan", "Pusan", "Ville de Busan", "부산"],
    "seoul": ["Seoul", "Séoul", "Mairie de Séoul", "서울특별시", "서울"],
    "guro": ["Guro", "Guro-Gu", "district de Guro", "구로구", "구로"],
    "daegu": ["Daegu", "Ville de Daegu", "métropole de Daegu", "대구"],
    "changwon": ["Changwon", "Chnagwon", "창원시"],
    "miryang": ["Miryang", "Myriang City", "밀양"],
    "seocho": ["Seocho", "village Soerae", "서초구"],
    "suncheon": ["Suncheon", "순천시"],
    "issy-les-moulineaux": [
        "Issy-Les-Moulineaux",
        "Issy Les Moulineaux",
        "Issy-les Moulineaux",
        "Issy",
        "이씨레물리노",
    ],
    "evian": ["Evian", "Évian-les-Bains", "에비앙"],
    "lons-le-saunier": ["Lons Le Saulnier", "Lons-le-Saunier"],
    "grand-est": ["Grand Est", "Alsace-Lorraine-Champagne-Ardennes", "그랑데스트"],
    "metropole-europeenne-de-lille": ["Lille", "MEL", "Métropole Européenne de Lille"],
    "gaok": ["GAOK", "Governors Association of Korea", "Centre coréen des collectivités locales", "전국시도지사협의회"],
    "daegu-gyeongbuk-free-economic-zone": ["DGFEZ", "대구경북경제자유구역"],
}


def names(organisation) -> set[str]:
    """Every name and spelling of an organisation, folded."""
    both = [getattr(organisation, f"{field}_{code}") for field in ("name", "official_name") for code in ("fr", "ko")]
    former = [name for row in organisation.former_names.all() for name in (row.name_fr, row.name_ko)]
    return {fold(name) for name in [*both, organisation.romanisation, *organisation.aliases, *former] if name}


@pytest.mark.parametrize("slug", SPELLINGS)
def test_spellings_of_the_documents_resolve_to_one_record(slug):
    known = {row.slug: names(row) for row in Organisation.objects.listed().prefetch_related("former_names")}
    resolved = {spelling: [one for one in known if fold(spelling) in known[one]] for spelling in SPELLINGS[slug]}
    assert resolved == {spelling: [slug] for spelling in SPELLINGS[slug]}


def test_authorities_of_each_country_are_those_of_the_documents():
    listed = Organisation.objects.listed().collectivities()
    assert {country: listed.filter(country=country).count() for country in ("fr", "kr", "tg")} == {
        "fr": 32,
        "kr": 28,
        "tg": 2,
    }
    assert listed.filter(notices__kind="seeks-partner").distinct().count() == 12


@pytest.mark.parametrize("spelling", ["Pusan", "Gyeongsangbuk", "Chnagwon", "ㅅㅊ", "이씨레물리노"])
def test_directory_finds_an_authority_by_a_spelling_of_the_documents(visitor, spelling):
    (slug,) = [slug for slug, found in SPELLINGS.items() if spelling in found or (spelling, slug) == ("ㅅㅊ", "seocho")]
    assert f"/fr/collectivities/{slug}/" in main(visitor, f"/fr/collectivities/?q={spelling}").links()


def test_authorities_stand_in_their_regions_of_today():
    places = {
        slug: Organisation.objects.get(slug=slug).region.slug
        for slug in ("paris-15e", "versailles", "grenoble", "guro", "muju", "grand-est")
    }
    assert places == {
        "paris-15e": "ile-de-france",
        "versailles": "ile-de-france",
        "grenoble": "auvergne-rhone-alpes",
        "guro": "seoul",
        "muju": "jeonbuk",
        "grand-est": "grand-est",
    }


def test_alsace_became_part_of_grand_est(visitor):
    assert visitor.get("/ko/collectivities/region-alsace/").headers["Location"] == "/ko/collectivities/grand-est/"
    notices = main(visitor, "/fr/collectivities/grand-est/").all("p", "notice")
    assert [f"({year})" in notice.text for year, notice in zip((1999, 2009), notices, strict=True)] == [True, True]
    assert Organisation.objects.get(slug="grand-est").name_on("2016-08-31", "fr").value == (
        "Alsace-Champagne-Ardenne-Lorraine"
    )
