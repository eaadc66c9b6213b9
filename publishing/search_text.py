"""Search text in both scripts, without any PostgreSQL extension.

A text is folded (lower case, no French accents, one space between words) and followed by
the initial consonants of its Korean words. A GIN index on its bigrams finds candidate rows;
a substring test on the folded text confirms them. Hangul needs no analyser: "서초" is inside "서초구와".
"""

import re
import unicodedata
from collections.abc import Iterable

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3
SYLLABLES_PER_INITIAL = 588
MAX_QUERY = 200
_MARKS = re.compile(r"[\u0300-\u036f]")
_BREAKS = re.compile(r"[^\w]+", re.UNICODE)


def fold(text: str) -> str:
    """`text` in lower case, without accents, punctuation turned into single spaces; hangul kept whole."""
    decomposed = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"))
    plain = unicodedata.normalize("NFC", _MARKS.sub("", decomposed)).casefold()
    return _BREAKS.sub(" ", plain).replace("_", " ").strip()


def initial_consonants(text: str) -> str:
    """The first consonants of the hangul syllables of `text`, word by word: 서초구 gives ㅅㅊㄱ."""
    words = []
    for word in text.split():
        letters = [
            INITIALS[(ord(c) - FIRST_SYLLABLE) // SYLLABLES_PER_INITIAL]
            for c in word
            if FIRST_SYLLABLE <= ord(c) <= LAST_SYLLABLE
        ]
        if letters:
            words.append("".join(letters))
    return " ".join(words)


def syllables_pattern(term: str) -> str:
    """A regular expression for the syllables that begin with the consonants of `term`: ㅅㅊ finds 서초.

    '' for a term with any other letter.
    """
    if not term or any(letter not in INITIALS for letter in term):
        return ""
    first = [FIRST_SYLLABLE + INITIALS.index(letter) * SYLLABLES_PER_INITIAL for letter in term]
    return "".join(f"[{chr(each)}-{chr(each + SYLLABLES_PER_INITIAL - 1)}]" for each in first)


def search_text(parts: Iterable[str]) -> str:
    """The search text of a record with the texts `parts`: folded, then their initial consonants."""
    folded = " ".join(filter(None, (fold(part) for part in parts if part)))
    return f"{folded} {initial_consonants(folded)}".strip()


def grams(text: str) -> list[str]:
    """The distinct letters and bigrams of the words of folded `text`, sorted."""
    return sorted({gram for word in text.split() for gram in [*word, *_pairs(word)]})


def query_terms(query: str) -> list[str]:
    """The words to look for in a visitor's `query`, folded; at most MAX_QUERY letters are read."""
    return list(dict.fromkeys(fold(query[:MAX_QUERY]).split()))


def term_grams(terms: Iterable[str]) -> list[str]:
    """The grams that every record holding all `terms` must have."""
    return sorted({gram for term in terms for gram in _pairs(term) or [term]})


def _pairs(word: str) -> list[str]:
    return [word[i : i + 2] for i in range(len(word) - 1)]
