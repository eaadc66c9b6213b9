"""Keeps Korean words in one line: browsers would break before a particle after a bracket or a quotation mark."""

import re

WORD_JOINER = "\u2060"  # invisible; no line is broken beside it
# Two patterns, each beginning with a fixed set of characters: several times faster on long texts than one for both.
_CLOSING = re.compile(r"[)\]%’”»」』〉》](?:</[a-z]+>)*(?=[가-힣])")
_MIDDLE_DOT = re.compile(r"·(?<=[가-힣)]·)(?=[가-힣])")


def hold_words(text: str) -> str:
    """`text`, which may be HTML, with word joiners inside Korean words: in (CUF)이, ‘클럽’으로, 연수·시찰."""
    return _MIDDLE_DOT.sub(f"{WORD_JOINER}·", _CLOSING.sub(rf"\g<0>{WORD_JOINER}", text))
