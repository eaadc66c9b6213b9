"""Which characters the typeface of printed documents has: a PDF for everybody may hold no other."""

import struct
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
    """The code points that the "cmap" table of the font file maps to a glyph (OpenType specification, format 12)."""
    data = (FOLDER / "Pretendard-Regular.otf").read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4s4xI", data, 12 + 16 * index) for index in range(tables))
    table = next(offset for tag, offset in records if tag == b"cmap")
    (subtables,) = struct.unpack_from(">H", data, table + 2)
    offsets = [table + struct.unpack_from(">4xI", data, table + 4 + 8 * index)[0] for index in range(subtables)]
    full = next(offset for offset in offsets if struct.unpack_from(">H", data, offset) == (12,))
    (groups,) = struct.unpack_from(">I", data, full + 12)
    spans = (struct.unpack_from(">II", data, full + 16 + 12 * index) for index in range(groups))
    points = {code for first, last in spans for code in range(first, last + 1)}
    return frozenset(code for code in points if unicodedata.category(chr(code)) != "Co")
