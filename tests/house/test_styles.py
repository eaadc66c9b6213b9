"""Every colour is a token, so that light, dark and paper stay one drawing; a line of a sheet or script is one thing."""

import re

import pytest
from django.conf import settings

CSS = settings.BASE_DIR / "static" / "css"
OFFICE = settings.BASE_DIR / "static" / "admin_site" / "office.css"
SOURCES = sorted(path for path in (settings.BASE_DIR / "static").rglob("*") if path.suffix in {".css", ".js"})
SHEETS = [path for path in SOURCES if path.suffix == ".css"]
LONGEST = 120  # characters of a line
COMMENT = re.compile(r"/\*.*?\*/", re.S)
DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+)[;}]")
NAMED = "white|black|red|green|blue|gray|grey|silver|navy|maroon|orange|yellow|purple|brown|beige|ivory|gold|teal"
COLOUR = re.compile(rf"#[0-9a-f]{{3,8}}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(|\b(?:{NAMED})\b", re.I)


def colours(text: str) -> list[str]:
    """The raw colours in the declarations of the style sheet `text`: not the id of a selector, nor those of a mask."""
    values = [value for name, value in DECLARATION.findall(COMMENT.sub("", text)) if "mask" not in name]
    return [found for value in values for found in COLOUR.findall(re.sub(r"var\([^)]*\)|url\([^)]*\)", "", value))]


def test_raw_colours_are_told_from_tokens_and_selectors():
    assert colours(
        "#facade { color: #abc; background: rgb(1 2 3); fill: White; mask: linear-gradient(#000 0 0);"
        " stroke: var(--red) } /* #fff */"
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


def crowded(name: str, text: str) -> list[str]:
    """The lines of the file `name`, a style sheet or a script, that are too long or hold more than one thing."""
    wrong = [line for line in text.splitlines() if len(line) > LONGEST]
    if name.endswith(".js"):
        bare = re.sub(r"//.*", "", re.sub(r"\bfor \(.*?;.*?;", "for (", text))
        return wrong + re.findall(r"^.*;[ ]*\S.*$", bare, re.M)
    for line in COMMENT.sub("", text).splitlines():
        bare, parentheses = re.sub(r'"[^"]*"', "", line), 1
        while parentheses:  # what stands in them belongs to one selector or value
            bare, parentheses = re.subn(r"\([^()]*\)", "", bare)
        is_selector = bare.rstrip().endswith("{") and not bare.lstrip().startswith("@")
        if len(re.findall("[{};]", bare)) > 1 or (is_selector and "," in bare):
            wrong.append(line)
    return wrong


@pytest.mark.parametrize(
    "line",
    [
        ".card { margin: 0; }",
        "    margin: 0; padding: 0;",
        "h1, h2 {",
        "} .card {",
        "/* " + LONGEST * "-" + " */",
    ],
)
def test_crowded_line_of_a_style_sheet_is_found(line):
    assert crowded("x.css", line) == [line]


def test_crowded_line_of_a_script_is_found():
    assert crowded("x.js", "start(); stop();\nstart(); // why\nfor (let i = 0; i < 3; i++) {") == ["start(); stop();"]


def test_one_selector_or_declaration_a_line_is_accepted():
    sheet = '@media (min-width: 1px) {\n    a,\n    b:is(.c, .d:not(.e, .f)) {\n        content: ";";\n    }\n}\n'
    assert crowded("x.css", sheet) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_line_is_one_thing(path):
    assert crowded(path.name, path.read_text("utf-8")) == []


def test_no_style_takes_a_cell_with_white_space_for_a_full_one():
    """A template has one thing a line: what it leaves out still leaves white space, which is not `:empty`."""
    assert [path.name for path in SHEETS if ":empty" in COMMENT.sub("", path.read_text("utf-8"))] == []
