"""The difference between two texts, word by word. Words are what stands between spaces, in Korean too."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import unescape

from django.utils.html import conditional_escape, format_html, strip_tags

SHOWN = 12  # unchanged words that are shown on each side of a change


@dataclass(frozen=True)
class Piece:
    """Some words of a difference: kept, taken out or put in."""

    words: str
    kind: str = ""  # "", "out" or "in"

    @property
    def html(self) -> str:
        """The words as HTML. They hold their own spaces: join pieces without anything in between."""
        tag = {"out": "del", "in": "ins"}.get(self.kind)
        return format_html("<{tag}>{}</{tag}>", self.words, tag=tag) if tag else conditional_escape(self.words)


def readable(html: str) -> str:
    """The plain text of `html`, each block on a line of its own."""
    parted = re.sub(r"</(p|li|h\d|blockquote)>|<br\s*/?>", "\n", html)
    return unescape(strip_tags(parted)).strip()


def difference(before: str, after: str) -> list[Piece]:
    """The pieces that lead from `before` to `after`; of long unchanged parts only SHOWN words beside each change."""
    old, new = _words(before), _words(after)
    pieces = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece(_shortened(old[a:b], is_first=a == 0, is_last=b == len(old))))
            continue
        pieces += [Piece("".join(old[a:b]), "out")] if b > a else []
        pieces += [Piece("".join(new[c:d]), "in")] if d > c else []
    return pieces


def _words(text: str) -> list[str]:
    return re.findall(r"\w+\s*|[^\w\s]\s*|\s+", text)


def _shortened(words: list[str], *, is_first: bool, is_last: bool) -> str:
    start, end = words[: 0 if is_first else SHOWN], words[len(words) if is_last else -SHOWN :]
    if len(words) <= len(start) + len(end) + 2:
        return "".join(words)
    return "".join([*start, "… ", *end])
