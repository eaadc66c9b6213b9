"""Texts with the words of a search marked, and excerpts of them, cut between words."""

import re
from functools import cache
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.folding import INVISIBLE, fold, initial_consonants
from search.query import is_consonants, is_syllables

LENGTH = 220  # characters of an excerpt
BEFORE = 60  # of these at most so many before the first word found
SHORTEST_BEGINNING = 3  # letters of a Latin word that is marked at the beginning of longer ones


class Excerpt(NamedTuple):
    """A piece of text with the found words marked, and whether any word was found in it."""

    html: SafeString
    is_marked: bool


def mark(text: str, words: list[str]) -> Excerpt:
    """The whole of `text` with the folded `words` marked; single consonants over the syllables that they begin."""
    spans = find_spans(text, words)
    return Excerpt(_marked(text, spans, 0, len(text)), bool(spans))


def excerpt(text: str, words: list[str], from_start: bool = False) -> Excerpt:
    """At most LENGTH characters of `text`, with the folded `words` marked.

    They are those around the first word found; the first of all when none is found or `from_start` asks for them.
    """
    spans = find_spans(text, [word for word in words if not is_consonants(word)])
    first = max(0, spans[0][0] - BEFORE) if spans and not from_start else 0
    if first:
        first = text.find(" ", first, spans[0][0]) + 1 or first
    last = len(text)
    if first + LENGTH < len(text):
        last = text.rfind(" ", first, first + LENGTH)
        last = last if last > first else first + LENGTH
    html = _marked(text, spans, first, last)
    return Excerpt(mark_safe(f"{'… ' if first else ''}{html}{' …' if last < len(text) else ''}"), bool(spans))


def find_spans(text: str, words: list[str]) -> list[tuple[int, int]]:
    """Where the folded `words` stand in `text`: (start, end) of each, in order, overlaps merged.

    Latin words are found whole, at the beginning of longer ones, and in the plural; hangul inside words too, and across
    a space when it begins there.
    """
    folded, origins = _fold_with_origins(text)
    initials = "".join(map(_initial, folded))
    spans = []
    for word in words:
        searched = initials if is_consonants(word) else folded
        for found in _pattern(word).finditer(searched):
            spans.append((origins[found.start()], origins[found.end() - 1] + 1))
    return _merged(sorted(spans))


@cache
def _pattern(word: str) -> re.Pattern:
    whole = re.escape(word)
    if is_consonants(word):
        return re.compile(rf"(?<!\S){whole}")
    if is_syllables(word):
        spaced = " ?".join(word)
        return re.compile(rf"(?<!\S){spaced}" if len(word) == 1 else rf"(?<!\S){spaced}|{whole}")
    singular = re.escape(re.sub(r"(?:es|s|x)$", "", word)) if len(word) > SHORTEST_BEGINNING + 1 else whole
    same = rf"(?<!\w){singular}(?:es|e|s|x)?(?![^\W가-힣])"
    joined = rf"(?<!\w){' ?'.join(map(re.escape, word))}(?!\w)"
    beginning = rf"(?<!\w){whole}" if len(word) >= SHORTEST_BEGINNING else same
    return re.compile(f"{same}|{beginning}|{joined}")


def _fold_with_origins(text: str) -> tuple[str, list[int]]:
    letters, origins = [], []
    for position, letter in enumerate(text):
        folded = _fold_letter(letter)
        letters.append(folded)
        origins += [position] * len(folded)
    return "".join(letters), origins


@cache
def _fold_letter(letter: str) -> str:
    return fold(letter) or ("" if INVISIBLE.match(letter) else " ")


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


def _marked(text: str, spans: list[tuple[int, int]], first: int, last: int) -> SafeString:
    parts, at = [], first
    for start, end in spans:
        if first <= start < last:
            parts += [escape(text[at:start]), "<mark>", escape(text[start : min(end, last)]), "</mark>"]
            at = min(end, last)
    parts.append(escape(text[at:last]))
    return mark_safe("".join(parts))
