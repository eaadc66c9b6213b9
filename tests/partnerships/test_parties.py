"""More than two parties, and parties that are no local authorities: each pair is told once, everywhere."""

import pytest

from partnerships.models import Organisation, Partnership, Party
from publishing import saving
from tests.pages import main

pytestmark = pytest.mark.django_db

ADDRESS = "/fr/partnerships/campus-montclair--zone-hanbit/"


@pytest.fixture
def of_three():
    """A campus of France with an economic zone and the province in which it lies."""
    pair = Partnership.objects.get(slug="campus-montclair--zone-hanbit")
    hanbit = Organisation.objects.get(slug="hanbit")
    Party.objects.create(partnership=pair, organisation=hanbit, side="kr", position=9)
    saving.reindex(pair)
    return pair


def test_partnership_of_three_stands_on_three_pages(visitor, of_three):
    pages = [f"/fr/collectivities/{slug}/" for slug in ("campus-montclair", "zone-hanbit", "hanbit")]
    assert [main(visitor, page).links().count(ADDRESS) for page in pages] == [1, 1, 1]


def test_partnership_of_three_counts_one(visitor, of_three):
    assert Partnership.objects.figures()["partnerships"] == Partnership.objects.count()
    assert main(visitor, "/fr/partnerships/?view=table").links().count(ADDRESS) == 1
    assert [
        main(visitor, f"/fr/partnerships/?korea={region}").links().count(ADDRESS) for region in ("hanbit", "saebyeok")
    ] == [1, 0]


def test_table_of_pairs_names_both_partners_of_a_side(visitor, of_three):
    rows = [row.all("td") for row in main(visitor, "/fr/partnerships/?view=table").all("tr")]
    korean = "Zone économique de Hanbit + Hanbit"
    assert [(cells[0].text, cells[1].text) for cells in rows if cells and ADDRESS in cells[0].links()] == [
        (f"Campus Montclair ⇄ {korean}", korean)  # what is read aloud of a link names both sides
    ]


def test_pairs_stand_in_the_order_of_their_first_names(visitor):
    links = main(visitor, "/fr/partnerships/?view=table").one("table", "pairs").one("tbody").links()
    montclair = [link for link in links if "/montclair-" in link]
    assert montclair == ["/fr/partnerships/montclair-6e--dallae/", "/fr/partnerships/montclair-metropole--saebyeok/"]


def test_title_of_a_page_names_every_party(visitor, of_three):
    title = main(visitor, ADDRESS).one("h1").one("span", "pair")
    assert title.links() == [
        "/fr/collectivities/campus-montclair/",
        "/fr/collectivities/zone-hanbit/",
        "/fr/collectivities/hanbit/",
    ]


def test_who_only_hosts_or_helps_is_no_party(visitor):
    page = main(visitor, "/fr/partnerships/montclair-6e--dallae/")
    assert "GAOK" not in page.one("h1").text
    assert "facilitateur" in page.one("aside").text or "intermédiaire" in page.one("aside").text
    hosted = main(visitor, "/fr/partnerships/campus-montclair--zone-hanbit/").one("h1").text
    assert "Métropole" not in hosted


def test_zone_authority_is_no_local_authority():
    between = Partnership.objects.between_authorities().values_list("slug", flat=True)
    assert {*Partnership.objects.values_list("slug", flat=True)} - {*between} == {"campus-montclair--zone-hanbit"}


@pytest.mark.parametrize(("code", "names"), [("fr", "Valmont-sur-Mer ⇄ Garam"), ("ko", "발몽쉬르메르 ⇄ 가람시")])
def test_pair_is_named_in_the_language_of_the_reader(code, names):
    assert Partnership.objects.with_parties().get(slug="valmont--garam").names(code) == names
