"""A page as a browser lays it out, one element or one piece of text a line, however its template is written."""

import re
from html.parser import HTMLParser

from tests.pages import VOID

SPACES = re.compile("[ \t\n\r\f]+")  # what HTML calls white space; a no-break space is none
# Elements whose white space is seen as it is written; "outer inner" stands for an `inner` anywhere in an `outer`.
VERBATIM = {"pre", "script", "style", "textarea", ".office-changes", ".edits dd"}
# Elements that stand in a line of text. Space between two of them is seen, space at the edge of all others is not.
INLINE = {"a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "i", "kbd", "label", "q", "s", "small", "span"}
INLINE |= {"strong", "sub", "sup", "time", "tspan", "u", "var", "wbr"}
# Of these, the ones whose own space is seen as theirs: it is underlined, or has a ground.
MARKED = {"a", "code", "kbd", "s", "u"}
# In a line too, but with a box of their own: space at the edges inside them is not seen.
BOXES = {"button", "img", "input", "meter", "progress", "select", "svg", "textarea", "video"}
BOXES |= {".badge", ".button", ".mark"}
# What the style sheets make a block at every width; "outer inner" as above.
BLOCKS = {".form label", ".field label", ".helptext", ".help", ".picture img", ".decision .who", ".people .role"}
BLOCKS |= {".card .other", ".bridge .other", ".bridge .fr", ".bridge .kr", ".bridge .side", ".pagination a"}
BLOCKS |= {".mainnav a", ".brand small", ".day b", ".day span", ".office-waiting a", ".office-waiting b"}
BLOCKS |= {".aligned label"}
# What static/css lays out with flex or grid, at every width: each child has a box, and space between them is not seen.
# "outer inner" stands for an `inner` directly inside an `outer`.
LAID_OUT = {".around", ".bridge", ".brand", ".browse", ".buttons", ".button", ".card", ".cards", ".clocks", ".columns"}
LAID_OUT |= {".date", ".heading", ".herogrid", ".languages", ".legend", ".mark", ".marks", ".monthnav", ".parallel"}
LAID_OUT |= {".pictures", ".reads", ".record", ".searchbox", ".toolbar", ".twin", ".version-head", ".views"}
LAID_OUT |= {".office-deeds", ".office-languages", ".office-sides", ".office-waiting", ".version-choice"}
LAID_OUT |= {".masthead .wide", ".footer .wide", ".mainnav ul", ".pagination ul", ".crumbs ol", ".cards li"}
LAID_OUT |= {".sheethead", ".submit-row", "fieldset label", "details label", ".figures", ".figures div", ".edits div"}


def plain_page(html: str) -> str:
    """The elements of `html` with their attributes, and its texts, in order, a line each.

    A space that a reader sees between two of them is a line "␣"; white space that no browser shows is left out.
    """
    page = _Page()
    page.feed(html)
    page.close()
    return "\n".join(line for line in page.lines if line) + "\n"


def _pair(name: str, value: str) -> str:
    return f'{name}="{value}"'


class _Element:
    """An element that is open, and what follows from its tag and classes for the white space around it."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: "_Element | None"):
        self.tag = tag
        self.names = {tag, *(f".{one}" for one in attributes.get("class", "").split())}
        self.around = parent.around | parent.names if parent else set()
        self.is_laid_out = self._is_among(LAID_OUT, parent.names if parent else set())
        self.is_verbatim = self._is_among(VERBATIM, self.around) or bool(parent and parent.is_verbatim)
        self.is_drawn = tag == "svg" or bool(parent and parent.is_drawn)
        is_inline = tag == "tspan" if parent and parent.is_drawn else tag in INLINE or bool(BOXES & self.names)
        is_inline = is_inline and not self._is_among(BLOCKS, self.around)
        self.is_block = not is_inline or bool(parent and parent.is_laid_out)
        self.is_box = not self.is_block and bool(BOXES & self.names)
        self.is_plain = not self.is_block and not self.is_box and tag not in MARKED

    def _is_among(self, found: set[str], outside: set[str]) -> bool:
        return bool(found & (self.names | {f"{outer} {inner}" for outer in outside for inner in self.names}))


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.lines: list[str] = []
        self.open: list[_Element] = []
        self.sees_space = False  # whether a space here would be seen
        self.space = None  # the line with a space, if only beginnings and ends of plain elements follow it
        self.begun = None  # the first line of the beginnings of plain elements that are the last lines

    def handle_decl(self, declaration):
        self.lines.append(f"<!{declaration}>")

    def handle_starttag(self, tag, attrs):
        attributes = {
            name: " ".join((value or "").split()) if name == "class" else value or "" for name, value in attrs
        }
        element = _Element(tag, attributes, self.open[-1] if self.open else None)
        if attributes.get("type") == "hidden":
            self.lines.append(self._written(tag, attributes))
            return
        if element.is_block or tag == "br":
            self._edge()
        if not element.is_plain:
            self.begun = None
        elif self.begun is None:
            self.begun = len(self.lines)
        self.lines.append(self._written(tag, attributes))
        if element.is_box:
            self._begin_box()
        if tag in VOID:
            self._end(element)
        else:
            self.open.append(element)

    @staticmethod
    def _written(tag, attributes):
        return f"<{' '.join([tag, *(_pair(*each) for each in attributes.items())])}>"

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        # The admin of Django closes elements that it never opened.
        if tag in [element.tag for element in self.open]:
            while self.open[-1].tag != tag:
                self._close()
            self._close()

    def _close(self):
        element = self.open.pop()
        if element.is_block or element.is_box:
            self._edge()
        is_after_space = element.is_plain and self.space is not None and self.space == len(self.lines) - 1
        if is_after_space:
            self.lines.pop()
        self.lines.append(f"</{element.tag}>")
        if is_after_space:  # the same to the eye as a space behind the element
            self._write_space()
        self.begun = None
        self._end(element)

    def _end(self, element):
        if element.is_box:
            self.sees_space, self.space = True, None
        elif element.is_block or element.tag == "br":
            self._edge()

    def handle_data(self, text):
        if self.open and self.open[-1].is_verbatim:
            self.lines.append(text)
            return
        text = SPACES.sub(" ", text)
        if text.startswith(" ") and self.sees_space:
            self._write_space()
        if text.strip(" "):
            self.lines.append(text.strip(" "))
            self.sees_space, self.space, self.begun = True, None, None
            if text.endswith(" "):
                self._write_space()

    def _write_space(self):
        if self.begun is not None:  # the same to the eye as a space before the elements
            self.lines.insert(self.begun, "␣")
            self.space, self.begun = self.begun, self.begun + 1
        else:
            self.space = len(self.lines)
            self.lines.append("␣")
        self.sees_space = False

    def _begin_box(self):
        self.sees_space, self.space, self.begun = False, None, None

    def _edge(self):
        """A space before an edge is not seen, nor one after it."""
        if self.space is not None:
            self.lines[self.space] = ""
        self.sees_space, self.space, self.begun = False, None, None
