"""Excerpts of texts with the words of a search marked, whatever their accents, case or script."""

import unicodedata
from functools import cache
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from publishing import languages
from publishing.line_breaks import hold_words
from publishing.richtext import plain_text
from publishing.search_text import fold, initial_consonants

LENGTH = 220  # characters of an excerpt
BEFORE = 60  # of these at most so many before the first word found


class Excerpt(NamedTuple):
    """A piece of text with the found words marked, the language it is in, and whether any word was found in it."""

    html: SafeString
    language: str
    is_marked: bool


def excerpt(record, fields: list[str], terms: list[str], plain: str = "") -> Excerpt:
    """An excerpt of the first text that holds one of the folded `terms`.

    Looked through are the `fields` of `record` in the reader's language, then in the other one, then the text `plain`.
    When none of them holds a term, the beginning of the first text that is not empty, without marks.
    """
    reader = languages.active()
    first = None
    for text, code in _texts(record, fields, reader, plain):
        spans = find_spans(text, terms)
        if spans:
            return Excerpt(_mark(text, spans), code, code == reader)
        first = first or (text, code)
    text, code = first or ("", reader)
    return Excerpt(_mark(text, []), code, False)


def _texts(record, fields: list[str], reader: str, plain: str):
    """The texts that there are, each with its language, in the order in which they are looked through."""
    for code in (reader, languages.other(reader)):
        for field in fields:
            text = plain_text(getattr(record, f"{field}_{code}") or "")
            if text:
                yield unicodedata.normalize("NFC", text), code
    if plain:
        yield unicodedata.normalize("NFC", plain), reader


def find_spans(text: str, terms: list[str]) -> list[tuple[int, int]]:
    """Where folded `terms` stand in `text`: (start, end) of each, in order, overlaps merged.

    A term of initial consonants (ㅅㅊ) is found over the syllables that begin with them.
    """
    if not _holds_any(text, terms):
        return []
    folded, origins = _fold_with_origins(text)
    initials = "".join(map(_initial, folded))
    spans = []
    for term in terms:
        for haystack in (folded, initials):
            start = haystack.find(term)
            while start >= 0:
                spans.append((origins[start], origins[start + len(term) - 1] + 1))
                start = haystack.find(term, start + len(term))
    return _merged(sorted(spans))


def _holds_any(text: str, terms: list[str]) -> bool:
    """Whether `text` holds any of `terms`; much faster than finding where."""
    folded = fold(text)
    return any(term in folded for term in terms) or any(term in initial_consonants(folded) for term in terms)


def _fold_with_origins(text: str) -> tuple[str, list[int]]:
    letters, origins = [], []
    for position, letter in enumerate(text):
        folded = _fold_letter(letter)
        letters.append(folded)
        origins += [position] * len(folded)
    return "".join(letters), origins


@cache
def _fold_letter(letter: str) -> str:
    return fold(letter) or " "


@cache
def _initial(letter: str) -> str:
    return initial_consonants(letter) or letter


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _mark(text: str, spans: list[tuple[int, int]]) -> SafeString:
    first = max(0, spans[0][0] - BEFORE) if spans else 0
    if first:
        first = text.find(" ", first, spans[0][0]) + 1 or first
    last = min(len(text), first + LENGTH)
    parts, at = ["… " if first else ""], first
    for start, end in spans:
        if start >= last:
            break
        parts += [escape(text[at:start]), "<mark>", escape(text[start:end]), "</mark>"]
        at = end
    parts += [escape(text[at : max(at, last)]), " …" if last < len(text) else ""]
    return mark_safe(hold_words("".join(parts)))
