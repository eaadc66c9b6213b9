"""What every page owes its reader, in both languages: one heading, its language, a title, nothing from elsewhere."""

import re

import pytest

from tests import addresses
from tests.pages import parse, read

pytestmark = pytest.mark.django_db

every_language = pytest.mark.parametrize("code", addresses.LANGUAGES)
every_page = pytest.mark.parametrize("page", addresses.pages())
# What a link may not be called: out of its place, as a screen reader lists it, it says nothing.
VAGUE = {
    *("", "ici", "lien", "suite", "lire la suite", "en savoir plus", "plus", "voir", "voir tout", "cliquez ici"),
    *("여기", "여기를 클릭", "클릭", "링크", "자세히", "자세히 보기", "계속", "이동", "전체 보기", "더 보기"),
}
# What a browser fetches by itself, as against a link that somebody follows.
FETCHED = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
    "use": "href",
    "image": "href",
    "form": "action",
}


@pytest.fixture(scope="module")
def seen():
    return {}


@pytest.fixture
def look(visitor, seen):
    """Reads a page that no test of this module changes, once for all of them."""

    def at(address):
        if address not in seen:
            seen[address] = read(visitor, address)
        return seen[address]

    return at


def fetched(page) -> list[str]:
    """The addresses of what the browser loads or sends to of its own."""
    found = [each.attributes[FETCHED[each.tag]] for each in page.inside() if FETCHED.get(each.tag) in each.attributes]
    sheets = [each for each in page.all("link") if each.attributes["rel"] not in ("canonical", "alternate")]
    return found + [each.attributes["href"] for each in sheets]


def inline(page) -> list[str]:
    """What the security policy would block: scripts, styles and handlers written into the page."""
    return [
        f"<{each.tag} {name}>"
        for each in page.inside()
        for name in ({"<style>": ""} if each.tag == "style" else each.attributes)
        if each.tag == "style"
        or name == "style"
        or name.startswith("on")
        or each.attributes[name].strip().lower().startswith("javascript:")
    ] + [
        "<script>"
        for each in page.all("script")
        if "src" not in each.attributes and each.attributes.get("type") != "application/json"  # data, which never runs
    ]


def test_every_kind_of_page_has_a_sample():
    with_a_record = {route for route in addresses.routes() if "<" in route}
    assert with_a_record <= {*addresses.SAMPLES, *addresses.FILES} <= {*addresses.routes()}


@every_language
@every_page
def test_page_says_what_it_is(look, code, page):
    found = look(f"/{code}/{page}")
    assert found.one("html").attributes["lang"] == code
    assert found.one("h1").text != ""
    assert found.one("head").one("title").text != ""
    assert found.one("meta", name="description").attributes["content"].strip() != ""


@every_language
@every_page
def test_page_fetches_nothing_from_elsewhere_and_nothing_inline(look, code, page):
    found = look(f"/{code}/{page}")
    assert [
        one for one in fetched(found) if not one.startswith(("/static/", f"/{code}/", "/files/", "#")) and one
    ] == []
    assert inline(found) == []


@every_language
@every_page
def test_headings_go_down_one_step_at_a_time(look, code, page):
    levels = [int(each.tag[1]) for each in look(f"/{code}/{page}").inside() if re.fullmatch(r"h[1-6]", each.tag)]
    steps = [f"h{above} to h{below}" for above, below in zip([0, *levels], levels, strict=False) if below > above + 1]
    assert steps == []


@every_language
@every_page
def test_no_name_is_used_twice_in_a_page(look, code, page):
    names = [each.attributes["id"] for each in look(f"/{code}/{page}").inside() if "id" in each.attributes]
    assert sorted(names) == sorted(set(names))


@every_language
@every_page
def test_links_say_where_they_lead(look, code, page):
    assert [link.text for link in look(f"/{code}/{page}").all("a") if link.text.casefold() in VAGUE] == []


@every_language
@every_page
def test_links_inside_a_page_lead_somewhere(look, code, page):
    found = look(f"/{code}/{page}")
    names = {each.attributes["id"] for each in found.inside() if "id" in each.attributes}
    targets = [link[1:] for link in found.links() if link.startswith("#")]
    assert [target for target in targets if target not in names] == []


def test_links_of_the_site_answer(visitor, look):
    links = {link.partition("#")[0] for page in addresses.pages() for link in look(f"/fr/{page}").links()}
    ours = sorted(link for link in links if link.startswith("/") and not link.endswith(".pdf"))
    broken = {link: status for link in ours if (status := visitor.get(link).status_code) >= 400}
    assert broken == {}
    assert len(ours) > 100


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


def test_the_guard_sees_what_it_is_to_see():
    page = parse(
        '<a href="javascript:x()" onclick="y()">z</a><p style="color:red"></p><style>p{}</style><script>1</script>'
        '<script src="https://elsewhere.example/x.js"></script><link rel="stylesheet" href="//elsewhere.example/x.css">'
    )
    assert inline(page) == ["<a href>", "<a onclick>", "<p style>", "<style <style>>", "<script>"]
    assert fetched(page) == ["https://elsewhere.example/x.js", "//elsewhere.example/x.css"]


@every_language
@every_page
def test_no_e_mail_address_is_printed(look, code, page):
    found = look(f"/{code}/{page}")
    assert re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+", found.text) == []
    assert [link for link in found.links() if link.startswith(("mailto:", "tel:"))] == []


@every_page
def test_hangul_in_a_french_page_says_that_it_is_korean(look, page):
    found = look(f"/fr/{page}")
    unmarked = [
        part.strip()
        for each in found.one("body").inside()
        for part in each.parts
        if isinstance(part, str) and re.search("[가-힣]", part) and not each.language.startswith("ko")
    ]
    assert unmarked == []
