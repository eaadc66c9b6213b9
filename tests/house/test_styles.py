"""Every colour is a token, so that light, dark and paper stay one drawing."""

import re

import pytest
from django.conf import settings

CSS = settings.BASE_DIR / "static" / "css"
OFFICE = settings.BASE_DIR / "static" / "admin_site" / "office.css"
COMMENT = re.compile(r"/\*.*?\*/", re.S)
DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+)[;}]")
NAMED = "white|black|red|green|blue|gray|grey|silver|navy|maroon|orange|yellow|purple|brown|beige|ivory|gold|teal"
COLOUR = re.compile(rf"#[0-9a-f]{{3,8}}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:{NAMED})\b", re.I)


def colours(text: str) -> list[str]:
    """The raw colours that the style sheet `text` paints with: not the #facade of a selector, nor what a mask lets through."""
    values = [value for name, value in DECLARATION.findall(COMMENT.sub("", text)) if "mask" not in name]
    return [found for value in values for found in COLOUR.findall(re.sub(r"var\([^)]*\)|url\([^)]*\)", "", value))]


def test_raw_colours_are_told_from_tokens_and_selectors():
    assert colours(
        "#facade { color: #abc; background: rgb(1 2 3); fill: White; mask: linear-gradient(#000 0 0); stroke: var(--red) } /* #fff */"
    ) == [
        "#abc",
        "rgb(",
        "White",
    ]


@pytest.mark.parametrize("sheet", sorted(path.name for path in CSS.glob("*.css") if path.name != "tokens.css"))
def test_style_sheet_has_no_colour_of_its_own(sheet):
    assert colours((CSS / sheet).read_text("utf-8")) == []


def test_admin_and_browser_frame_use_the_colours_of_the_site():
    tokens = set(colours((CSS / "tokens.css").read_text("utf-8")))
    frame = re.findall(
        r'name="theme-color"[^>]* content="(#\w+)"', (settings.BASE_DIR / "templates/base.html").read_text("utf-8")
    )
    assert set(colours(OFFICE.read_text("utf-8"))) | set(frame) <= tokens
    assert len(frame) == 2
