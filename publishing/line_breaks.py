"""Where a line of Korean may not end: browsers break it before a particle that follows a bracket or a quotation mark."""

import re

WORD_JOINER = "\u2060"  # has no width, and no line ends at it
# Two patterns that each begin with what they look for: long texts are searched several times faster than with both in one.
_CLOSING = re.compile(r"[)\]%’”»」』〉》](?:</[a-z]+>)*(?=[가-힣])")
_MIDDLE_DOT = re.compile(r"·(?<=[가-힣)]·)(?=[가-힣])")


def hold_words(text: str) -> str:
    """`text` or HTML with what belongs to one Korean word held in one line: (CUF)이, ‘클럽’으로, 연수·시찰."""
    return _MIDDLE_DOT.sub(f"{WORD_JOINER}·", _CLOSING.sub(rf"\g<0>{WORD_JOINER}", text))
