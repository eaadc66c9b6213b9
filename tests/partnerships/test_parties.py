"""More than two parties, and parties that are no local authorities: each pair is told once, everywhere."""

import pytest

from partnerships.models import Organisation, Partnership, Party
from tests.pages import main

pytestmark = pytest.mark.django_db

ADDRESS = "/fr/partnerships/auvergne-rhone-alpes--daegu-gyeongbuk-free-economic-zone/"


@pytest.fixture
def of_three():
    """A region of France with an economic zone and the province in which it lies."""
    pair = Partnership.objects.get(slug="auvergne-rhone-alpes--daegu-gyeongbuk-free-economic-zone")
    gyeongbuk = Organisation.objects.get(slug="gyeongbuk")
    Party.objects.create(partnership=pair, organisation=gyeongbuk, side="kr", position=9)
    pair.reindex()
    return pair


def test_partnership_of_three_stands_on_three_pages(visitor, of_three):
    pages = [
        f"/fr/collectivities/{slug}/"
        for slug in ("auvergne-rhone-alpes", "daegu-gyeongbuk-free-economic-zone", "gyeongbuk")
    ]
    assert [main(visitor, page).links().count(ADDRESS) for page in pages] == [1, 1, 1]


def test_partnership_of_three_counts_one(visitor, of_three):
    assert Partnership.objects.figures()["partnerships"] == 28
    assert main(visitor, "/fr/partnerships/?view=table").links().count(ADDRESS) == 1
    assert [
        main(visitor, f"/fr/partnerships/?korea={region}").links().count(ADDRESS) for region in ("gyeongbuk", "daegu")
    ] == [1, 0]


def test_table_of_pairs_names_both_partners_of_a_side(visitor, of_three):
    rows = [row.all("td") for row in main(visitor, "/fr/partnerships/?view=table").all("tr")]
    korean = "Zone franche économique Daegu-Gyeongbuk + Gyeongbuk"
    assert [(cells[0].text, cells[1].text) for cells in rows if cells and ADDRESS in cells[0].links()] == [
        (f"Auvergne-Rhône-Alpes ⇄ {korean}", korean)  # what is read aloud of a link names both sides
    ]


def test_pairs_stand_in_the_order_of_their_first_names(visitor):
    links = main(visitor, "/fr/partnerships/?view=table").one("table", "pairs").one("tbody").links()
    paris = [link for link in links if "/paris-" in link]
    assert paris == ["/fr/partnerships/paris--seoul/", "/fr/partnerships/paris-15e--seocho/"]


def test_title_of_a_page_names_every_party(visitor, of_three):
    title = main(visitor, ADDRESS).one("h1").one("span", "pair")
    assert title.links() == [
        "/fr/collectivities/auvergne-rhone-alpes/",
        "/fr/collectivities/daegu-gyeongbuk-free-economic-zone/",
        "/fr/collectivities/gyeongbuk/",
    ]


def test_who_only_hosts_or_helps_is_no_party(visitor):
    page = main(visitor, "/fr/partnerships/tours--suwon/")
    assert "GAOK" not in page.one("h1").text
    assert "facilitateur" in page.one("aside").text or "intermédiaire" in page.one("aside").text
    hosted = main(visitor, "/fr/partnerships/euratechnologies--ccei-daegu/").one("h1").text
    assert "Lille" not in hosted


def test_zone_authority_is_no_local_authority():
    between = Partnership.objects.between_authorities().values_list("slug", flat=True)
    assert set(Partnership.objects.values_list("slug", flat=True)) - set(between) == {
        "agence-de-developpement-economique-grenoble--born2global",
        "auvergne-rhone-alpes--daegu-gyeongbuk-free-economic-zone",
        "digital-grenoble--ccei-daegu",
        "euratechnologies--ccei-daegu",
        "minatec--miryang",
    }


@pytest.mark.parametrize(("code", "names"), [("fr", "Nice ⇄ Séoul"), ("ko", "니스 ⇄ 서울특별시")])
def test_pair_is_named_in_the_language_of_the_reader(code, names):
    assert Partnership.objects.with_parties().get(slug="nice--seoul").names(code) == names
