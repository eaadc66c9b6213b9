"""Which characters the typeface of printed documents has: a PDF for everybody may hold no other."""

import unicodedata
from functools import cache
from pathlib import Path

from publishing.line_breaks import WORD_JOINER

FOLDER = Path(__file__).parent / "typst" / "fonts"
STAND_IN = "\N{WHITE SQUARE}"
# Marks that say how neighbours join or look, and control characters: nothing is lost without them.
INVISIBLE = {"Cc", "Cf", "Mn"}


def printable(text: str) -> str:
    """`text` with each character that the typeface lacks, a hanja for example, replaced by a white square."""
    text = unicodedata.normalize("NFC", text).replace(WORD_JOINER, "")  # readers of a PDF would search for it in vain
    unknown = {ord(char) for char in set(text)} - _code_points() - {ord("\n")}
    return text.translate({code: "" if unicodedata.category(chr(code)) in INVISIBLE else STAND_IN for code in unknown})


@cache
def _code_points() -> frozenset[int]:
    """The code points of the characters that the font has, but those of private use, which mean nothing elsewhere."""
    from fontTools.ttLib import TTFont  # some 15 MB and 0.1 s, which only a process that makes a PDF spends

    with TTFont(FOLDER / "Pretendard-Regular.otf", lazy=True) as font:
        return frozenset(code for code in font.getBestCmap() if unicodedata.category(chr(code)) != "Co")
