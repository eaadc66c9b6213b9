"""An answer of the site as a reader meets it: headings, links and texts, each in its language."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    """One element of a page, with the elements inside it and the language that holds there."""

    tag: str
    attributes: dict[str, str]
    language: str
    parts: list[str | Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words inside, whoever holds them, with single spaces (no-break spaces too)."""
        return " ".join("".join(self._words()).split())

    def _words(self):
        for part in self.parts:
            yield from [part] if isinstance(part, str) else part._words()

    @property
    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())

    def inside(self):
        """Every element inside this one, in the order of the page."""
        for part in self.parts:
            if isinstance(part, Element):
                yield part
                yield from part.inside()

    def all(self, tag: str = "", class_: str = "", **attributes: str) -> list[Element]:
        """The elements inside with this tag, class and attributes (`http_equiv` stands for http-equiv)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            each
            for each in self.inside()
            if tag in ("", each.tag)
            and (not class_ or class_ in each.classes)
            and all(each.attributes.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str = "", class_: str = "", **attributes: str) -> Element:
        """The only element inside that is such."""
        found = self.all(tag, class_, **attributes)
        assert len(found) == 1, f"{len(found)} of <{tag} class={class_!r} {attributes}>"
        return found[0]

    def links(self) -> list[str]:
        """Addresses of the links inside, in order."""
        return [each.attributes["href"] for each in self.all("a") if "href" in each.attributes]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.page = Element("", {}, "")
        self._open = [self.page]

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        element = Element(tag, attributes, attributes.get("lang") or self._open[-1].language)
        self._open[-1].parts.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        opened = self._open.pop()
        assert opened.tag == tag, f"<{opened.tag} {opened.attributes}> is closed by </{tag}>"

    def handle_data(self, data):
        self._open[-1].parts.append(data)


def parse(html: str) -> Element:
    """The page written in `html`; elements that are not well nested fail."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader._open == [reader.page], f"<{reader._open[-1].tag}> is never closed"
    return reader.page


def read(client, address: str, status: int = 200) -> Element:
    """The page that `client` gets at `address`, which answers with `status`."""
    answer = client.get(address)
    assert answer.status_code == status, f"{address} answers {answer.status_code}"
    return parse(answer.content.decode())


def read_all(client, addresses) -> dict[str, Element]:
    """The page at each of `addresses` by its address; the first that fails says at which."""
    pages = {}
    for address in addresses:
        try:
            pages[address] = read(client, address)
        except Exception as error:
            error.add_note(f"at {address}")
            raise
    return pages


def main(client, address: str, status: int = 200) -> Element:
    """What a page has of its own: without the head, the navigation and the foot, which all pages share."""
    return read(client, address, status).one("main")
