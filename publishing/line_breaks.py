"""Where a line of Korean may not end: browsers break it before a particle that follows a bracket or a quotation mark."""

import re

WORD_JOINER = "\u2060"  # has no width, and no line ends at it
_INSIDE_A_WORD = re.compile(r"[)\]%’”»」』〉》](?:</[a-z]+>)*(?=[가-힣])|(?<=[가-힣)])(?=·[가-힣])")


def hold_words(text: str) -> str:
    """`text` or HTML with what belongs to one Korean word held in one line: (CUF)이, ‘클럽’으로, 연수·시찰."""
    return _INSIDE_A_WORD.sub(rf"\g<0>{WORD_JOINER}", text)
