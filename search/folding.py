"""Texts of both scripts as the search compares them: without accents, case, punctuation and differences of width."""

import re
import unicodedata

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3
SYLLABLES_PER_INITIAL = 588
# What a keyboard makes of two consonants that follow each other.
JOINED = str.maketrans(
    {
        "ㄳ": "ㄱㅅ",
        "ㄵ": "ㄴㅈ",
        "ㄶ": "ㄴㅎ",
        "ㄺ": "ㄹㄱ",
        "ㄻ": "ㄹㅁ",
        "ㄼ": "ㄹㅂ",
        "ㄽ": "ㄹㅅ",
        "ㄾ": "ㄹㅌ",
        "ㄿ": "ㄹㅍ",
        "ㅀ": "ㄹㅎ",
        "ㅄ": "ㅂㅅ",
    }
)
SAINTS = {"st": "saint", "ste": "sainte"}
HANGUL = re.compile("[가-힣]")
_MARKS = re.compile(r"[\u0300-\u036f]")
INVISIBLE = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
_BREAKS = re.compile(r"[^\w]+|_+")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})
_SINGLE_CONSONANTS = re.compile("[^ㄱ-ㆎ]+")
_WITH_HYPHENS = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
_ABBREVIATED = re.compile(r"\b(?:st|ste)\b")


def fold(text: str) -> str:
    """`text` in lower case and half width, without accents and invisible signs, single spaces for punctuation."""
    # NFKC makes of a consonant that stands alone another sign, which no keyboard writes.
    wide = _SINGLE_CONSONANTS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), INVISIBLE.sub("", text))
    decomposed = unicodedata.normalize("NFD", wide.translate(_LIGATURES))
    plain = unicodedata.normalize("NFC", _MARKS.sub("", decomposed)).casefold()
    return _BREAKS.sub(" ", plain).strip()


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


def words_of(text: str) -> str:
    """`text` folded for the index: St is written Saint, and what hyphens join stands there in one word too (kpop)."""
    folded = _ABBREVIATED.sub(lambda found: SAINTS[found[0]], fold(text))
    joined = [fold(re.sub(r"[-\u2010\u2011]", "", found[0])) for found in _WITH_HYPHENS.finditer(text)]
    return " ".join([folded, *joined]) if joined else folded


def pairs(text: str) -> list[str]:
    """The distinct pairs of hangul syllables of folded `text` that follow each other, across spaces too; sorted."""
    squeezed = text.replace(" ", "").replace("\n", "|")
    found = {squeezed[at : at + 2] for at in range(len(squeezed) - 1)}
    return sorted(pair for pair in found if all(FIRST_SYLLABLE <= ord(sign) <= LAST_SYLLABLE for sign in pair))
