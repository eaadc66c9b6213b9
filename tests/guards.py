"""What every page owes its reader. Each guard returns what is wrong with a page: nothing, when all is well."""

import re

from tests.pages import Element

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
OUR_OWN = ("/static/", "/fr/", "/ko/", "/files/", "#")


def fetched(page: Element) -> list[str]:
    """The addresses of what the browser loads or sends to of its own."""
    found = [each.attributes[FETCHED[each.tag]] for each in page.inside() if FETCHED.get(each.tag) in each.attributes]
    sheets = [each for each in page.all("link") if each.attributes["rel"] not in ("canonical", "alternate")]
    return found + [each.attributes["href"] for each in sheets]


def fetched_from_elsewhere(page: Element) -> list[str]:
    return [address for address in fetched(page) if address and not address.startswith(OUR_OWN)]


def inline(page: Element) -> list[str]:
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


def unnamed(page: Element) -> list[str]:
    """What a page lacks that says what it is: its language, one heading, a title, a description."""
    head = page.one("head")
    told = {
        "language": page.one("html").attributes.get("lang") in ("fr", "ko"),
        "heading": len(page.all("h1")) == 1 and page.one("h1").text != "",
        "title": head.one("title").text != "",
        "description": any(each.attributes["content"].strip() for each in page.all("meta", name="description")),
    }
    return [name for name, is_told in told.items() if not is_told]


def steps_left_out(page: Element) -> list[str]:
    """Headings that are more than one step below the one before."""
    levels = [int(each.tag[1]) for each in page.inside() if re.fullmatch(r"h[1-6]", each.tag)]
    return [f"h{above} to h{below}" for above, below in zip([0, *levels], levels, strict=False) if below > above + 1]


def names_used_twice(page: Element) -> list[str]:
    names = [each.attributes["id"] for each in page.inside() if "id" in each.attributes]
    return sorted({name for name in names if names.count(name) > 1})


def vague_links(page: Element) -> list[str]:
    return [link.attributes["href"] for link in page.all("a") if link.text.casefold() in VAGUE]


def links_to_nothing(page: Element) -> list[str]:
    """Links inside the page to what is not there."""
    names = {each.attributes["id"] for each in page.inside() if "id" in each.attributes}
    return [link for link in page.links() if link.startswith("#") and link[1:] not in names]


def addresses_of_people(page: Element) -> list[str]:
    """E-mail addresses and telephone numbers that are printed or linked."""
    printed = re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+", page.text)
    return printed + [link for link in page.links() if link.startswith(("mailto:", "tel:"))]


def unmarked_hangul(page: Element) -> list[str]:
    """Hangul in a French page that does not say that it is Korean."""
    if page.one("html").attributes["lang"] != "fr":
        return []
    return [
        part.strip()
        for each in page.one("body").inside()
        for part in each.parts
        if isinstance(part, str) and re.search("[가-힣]", part) and not each.language.startswith("ko")
    ]


GUARDS = [
    unnamed,
    fetched_from_elsewhere,
    inline,
    steps_left_out,
    names_used_twice,
    vague_links,
    links_to_nothing,
    addresses_of_people,
    unmarked_hangul,
]
