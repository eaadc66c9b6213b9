"""An authority keeps one record through its spellings, its mergers and its changes of name."""

import pytest
from django.db import IntegrityError

from partnerships.models import FormerName, Organisation
from publishing.search_text import fold
from tests.pages import main, read

pytestmark = pytest.mark.django_db

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


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    ("spelling", "slug"), [(spelling, slug) for slug, found in SPELLINGS.items() for spelling in found[1:2]]
)
def test_directory_finds_a_record_by_another_spelling(visitor, code, spelling, slug):
    scope = "&scope=actors" if slug == "gaok" else ""
    assert f"/{code}/collectivities/{slug}/" in main(visitor, f"/{code}/collectivities/?q={spelling}{scope}").links()


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_old_address_leads_to_the_successor_for_good(visitor, code):
    answer = visitor.get(f"/{code}/collectivities/region-alsace/")
    assert (answer.status_code, answer.headers["Location"]) == (301, f"/{code}/collectivities/grand-est/")


def test_address_of_a_hidden_predecessor_leads_nowhere(visitor):
    Organisation.objects.filter(slug="region-alsace").update(visibility="draft")
    assert visitor.get("/fr/collectivities/region-alsace/").status_code == 404


@pytest.mark.parametrize(
    ("code", "years", "signatory"),
    [("fr", ("1999", "2009"), "Région Alsace"), ("ko", ("1999년", "2009년"), "알자스 레지옹")],
)
def test_agreement_of_a_merged_region_stands_on_the_page_of_its_successor(visitor, code, years, signatory):
    notices = main(visitor, f"/{code}/collectivities/grand-est/").all("p", "notice")
    sentences = [notice.text.partition(" – ")[0] for notice in notices]
    assert [
        (f"({year})" in line, line.endswith(f": {signatory}")) for year, line in zip(years, sentences, strict=True)
    ] == 2 * [(True, True)]
    assert [notice.links() for notice in notices] == 2 * [[f"/{code}/partnerships/grand-est--gyeongbuk/"]]


def test_agreement_keeps_the_name_of_who_signed_it(visitor):
    agreement = next(
        row for row in main(visitor, "/fr/partnerships/grand-est--gyeongbuk/").all("li", "signed") if "1999" in row.text
    )
    assert agreement.all("p", "small")[0].text == "Signataire : Région Alsace"


@pytest.mark.parametrize(
    ("date", "name"),
    [
        ("2015-12", "Grand Est"),
        ("2016-01", "Alsace-Champagne-Ardenne-Lorraine"),
        ("2016-08-31", "Alsace-Champagne-Ardenne-Lorraine"),
        ("2016-09", "Grand Est"),
        ("", "Grand Est"),
    ],
)
def test_name_is_the_one_of_its_date(date, name):
    assert Organisation.objects.get(slug="grand-est").name_on(date, "fr").value == name


def test_former_names_stand_on_the_page_and_are_found(visitor):
    facts = main(visitor, "/fr/collectivities/grand-est/").one("dl", "facts")
    assert "Alsace-Champagne-Ardenne-Lorraine (janvier 2016–septembre 2016)" in [each.text for each in facts.all("dd")]
    FormerName.objects.create(organisation=Organisation.objects.get(slug="tours"), name_fr="Caesarodunum")
    Organisation.objects.get(slug="tours").reindex()
    assert main(visitor, "/fr/collectivities/?q=caesarodunum").all("h3")[0].text == "Tours 투르"


def test_region_is_found_above_the_district_and_its_city():
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


def test_french_and_korean_metropolises_never_share_a_word(visitor):
    kinds = {}
    for code in ("fr", "ko"):
        for slug in ("nantes-metropole", "daegu"):
            kinds[code, slug] = (
                main(visitor, f"/{code}/collectivities/{slug}/").one("p", "marks").all("span", "mark")[1].text
            )
    assert kinds["fr", "nantes-metropole"] != kinds["fr", "daegu"]
    assert kinds["ko", "nantes-metropole"] != kinds["ko", "daegu"]


def test_note_for_editors_is_nowhere_on_the_page(visitor, cuf_officer):
    Organisation.objects.filter(slug="nice").update(editor_note="À vérifier auprès de la mairie")
    for reader in (visitor, cuf_officer):
        assert "À vérifier" not in read(reader, "/fr/collectivities/nice/").text


@pytest.mark.parametrize(
    "wrong",
    [
        {"latitude": 91, "longitude": 0},
        {"latitude": 10, "longitude": None},
        {"country": "xx"},
        {"kind": "village"},
        {"slug": "Évian"},
        {"slug": "a_b"},
    ],
)
def test_impossible_organisation_is_refused_by_the_database(wrong):
    with pytest.raises(IntegrityError):
        Organisation.objects.filter(slug="nice").update(**wrong)


def test_organisation_is_neither_its_own_parent_nor_successor():
    nice = Organisation.objects.get(slug="nice")
    for field in ("parent", "successor"):
        condition = next(one for one in nice._meta.constraints if one.name.endswith(f"its_own_{field}"))
        with pytest.raises(Exception, match="its_own"):
            condition.validate(Organisation, Organisation(pk=nice.pk, **{field: nice}))
