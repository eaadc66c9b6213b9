"""The language in which a text of a bilingual record is shown: the reader's, else the other one as a fallback.

An empty text ('') counts as missing.
"""

from typing import NamedTuple

from django.utils.translation import get_language

CODES = ("fr", "ko")
NAMES = {"fr": "français", "ko": "한국어"}  # each in its own language, as editors read them beside a field


class ShownText(NamedTuple):
    """A text as shown: its value, the code of its language, whether that is not the reader's language."""

    value: str
    language: str
    is_fallback: bool


def active() -> str:
    """The code of the language of the page, 'fr' or 'ko'."""
    code = (get_language() or CODES[0])[:2]
    return code if code in CODES else CODES[0]


def other(code: str) -> str:
    """The other of the two languages."""
    return CODES[1] if code == CODES[0] else CODES[0]


def text(record, field: str, language: str | None = None) -> ShownText:
    """The text of `field` in `language` (the page's by default), else in the other one, else ''."""
    wanted = language or active()
    value = getattr(record, f"{field}_{wanted}") or ""
    if value:
        return ShownText(value, wanted, False)
    substitute = getattr(record, f"{field}_{other(wanted)}") or ""
    return ShownText(substitute, other(wanted) if substitute else wanted, bool(substitute))


def columns(*fields: str) -> list[str]:
    """The names of the columns of `fields` in both languages: title_fr, title_ko."""
    return [f"{field}_{code}" for field in fields for code in CODES]


def present(record, field: str) -> list[str]:
    """Codes of the languages in which `field` of `record` has a text."""
    return [code for code in CODES if getattr(record, f"{field}_{code}")]
