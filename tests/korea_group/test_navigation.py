"""Where the reader is, and the same page in the other language."""

import pytest

from tests.pages import read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address",
    [
        "",
        "collectivities/garam/",
        "collectivities/?country=kr&view=table",
        "partnerships/valmont--garam/",
        "agenda/?month=2016-07",
        "meetings/2019-05-20-visio/?languages=both",
        "search/?q=%EC%84%9C%EC%B4%88",
    ],
)
@pytest.mark.parametrize("code", ["fr", "ko"])
def test_language_switch_stays_on_the_record_and_its_choices(visitor, code, address):
    switch = read(visitor, f"/{code}/{address}").one("nav", id="languages")
    assert switch.links() == [f"/fr/{address}", f"/ko/{address}"]
    assert [(link.text, link.attributes["hreflang"]) for link in switch.all("a")] == [
        ("Français", "fr"),
        ("한국어", "ko"),
    ]
    assert [link.attributes["hreflang"] for link in switch.all("a", aria_current="true")] == [code]


def test_switch_on_a_page_that_is_nowhere_stays_at_the_address(visitor):
    assert read(visitor, "/fr/nowhere/", 404).one("nav", id="languages").links() == ["/fr/nowhere/", "/ko/nowhere/"]
    assert read(visitor, "/nowhere/", 404).one("nav", id="languages").links() == ["/fr/", "/ko/"]


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("collectivities/", {"/fr/collectivities/": "page"}),
        ("collectivities/garam/", {"/fr/collectivities/": "true"}),
        ("partnerships/valmont--garam/", {"/fr/partnerships/": "true"}),
        ("agenda/forum-2018/", {"/fr/agenda/": "true"}),
        ("meetings/", {"/fr/meetings/": "page"}),
        ("about/", {"/fr/about/": "page"}),
        ("search/", {}),
    ],
)
def test_part_of_the_site_that_one_reads_is_marked(visitor, address, parts):
    links = read(visitor, f"/fr/{address}").one("nav", "mainnav").all("a")
    assert {
        link.attributes["href"]: link.attributes["aria-current"] for link in links if "aria-current" in link.attributes
    } == parts
    assert len(links) == 6


def test_crumbs_lead_back(visitor):
    crumbs = read(visitor, "/ko/collectivities/garam/").one("nav", "crumbs")
    assert crumbs.links() == ["/ko/", "/ko/collectivities/"]
    assert crumbs.one("li", aria_current="page").text == "가람시"


def test_officer_finds_the_way_to_the_admin_and_a_visitor_does_not(visitor, member, cuf_officer):
    address = "/fr/collectivities/garam/"
    edits = [
        [link for link in read(reader, address).links() if link.startswith("/admin/")]
        for reader in (visitor, member, cuf_officer)
    ]
    assert [len(links) for links in edits] == [0, 0, 1]
    assert cuf_officer.get(edits[2][0]).status_code == 200
