"""What every page owes its reader, in both languages: one heading, its language, a title, nothing from elsewhere."""

import pytest

from tests import addresses
from tests.guards import GUARDS, fetched, inline
from tests.pages import Element, parse, read, read_all

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def seen():
    return {}


@pytest.fixture
def every_page(visitor, seen) -> dict[str, Element]:
    """One page of each kind in each language by its address; no test of this module changes them."""
    if not seen:
        seen |= read_all(visitor, [f"/{code}/{page}" for code in addresses.LANGUAGES for page in addresses.pages()])
    return seen


def test_every_kind_of_page_has_a_sample():
    with_a_record = {route for route in addresses.routes() if "<" in route}
    for samples in (addresses.SAMPLES, addresses.RECORDS):
        assert with_a_record <= {*samples, *addresses.FILES} <= {*addresses.routes()}


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.__name__)
def test_no_page_has(every_page, guard):
    found = {address: wrong for address, page in every_page.items() if (wrong := guard(page))}
    assert found == {}


def test_page_is_in_the_language_of_its_address(every_page):
    told = {address: page.one("html").attributes["lang"] for address, page in every_page.items()}
    assert told == {address: address[1:3] for address in every_page}


def test_links_of_the_site_answer(visitor, every_page):
    links = {
        link.partition("#")[0] for address, page in every_page.items() if "/fr/" in address for link in page.links()
    }
    ours = sorted(link for link in links if link.startswith("/") and not link.endswith(".pdf"))
    broken = {link: status for link in ours if (status := visitor.get(link).status_code) >= 400}
    assert broken == {}
    assert len(ours) > 80


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/fr/nowhere/", 404),
        ("/ko/nowhere/", 404),
        ("/fr/agenda/?month=2021-13", 400),
        ("/ko/search/?q=" + "a" * 300, 400),
    ],
)
def test_error_page_says_what_it_is(visitor, address, status):
    found = read(visitor, address, status)
    assert found.one("html").attributes["lang"] == address[1:3]
    assert found.one("h1").text != ""
    assert inline(found) == []


def test_the_guards_see_what_they_are_to_see():
    page = parse(
        '<a href="javascript:x()" onclick="y()">z</a><p style="color:red"></p><style>p{}</style><script>1</script>'
        '<script src="https://elsewhere.example/x.js"></script><link rel="stylesheet" href="//elsewhere.example/x.css">'
    )
    assert inline(page) == ["<a href>", "<a onclick>", "<p style>", "<style <style>>", "<script>"]
    assert fetched(page) == ["https://elsewhere.example/x.js", "//elsewhere.example/x.css"]


PAGE = """<html lang="fr"><head><title>Une page</title><meta name="description" content="Une page."></head>
<body><h1>Une page</h1><h2>Partie</h2><p id="un">un</p><p lang="ko">하나</p>
<a href="#un">Le premier</a></body></html>"""


@pytest.mark.parametrize(
    ("name", "right", "wrong", "told"),
    [
        ("unnamed", ' content="Une page."', ' content=" "', ["description"]),
        ("unnamed", "<h1>Une page</h1>", "", ["heading"]),
        (
            "fetched_from_elsewhere",
            "<h2>",
            '<img src="https://elsewhere.example/"><h2>',
            ["https://elsewhere.example/"],
        ),
        ("steps_left_out", "h2>", "h3>", ["h1 to h3"]),
        ("names_used_twice", "<h2>", '<h2 id="un">', ["un"]),
        ("vague_links", "Le premier", "Lire la suite", ["#un"]),
        ("links_to_nothing", "#un", "#deux", ["#deux"]),
        ("addresses_of_people", "Partie", " une@ville.example ", ["une@ville.example"]),
        ("addresses_of_people", "#un", "tel:0102030405", ["tel:0102030405"]),
        ("unmarked_hangul", ' lang="ko"', "", ["하나"]),
    ],
)
def test_each_guard_sees_what_it_is_to_see(name, right, wrong, told):
    guard = next(guard for guard in GUARDS if guard.__name__ == name)
    assert guard(parse(PAGE)) == []
    assert guard(parse(PAGE.replace(right, wrong))) == told
