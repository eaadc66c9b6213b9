"""No template is forgotten, none is missing, and dates are written by the formats of the two languages."""

import ast
import re
from pathlib import Path

import allauth
import pytest
from django.conf import settings
from django.contrib import admin

TEMPLATES = settings.BASE_DIR / "templates"
ASKED_BY_DJANGO = {"400.html", "403.html", "404.html", "500.html"}
ASKED_BY_ALLAUTH = {"429.html"}
QUOTED = re.compile(r"""["']([\w/.-]+\.(?:html|txt|xml))["']""")
LONGEST = 120  # characters of a line
DATE_FILTER = re.compile(r"""\|(?:date|time):["']([^"']*)["']""")
# For machines to read: in <time datetime> and in the address of a month.
MACHINE_FORMATS = {"c", "Y-m-d", "Y-m"}
# One word or number by itself, whose place on the page is not a matter of language: "28" above "janv."
PARTS = {"Y", "M", "j", "D", "l"}


def names(folder: Path = TEMPLATES) -> set[str]:
    """Every template of `folder`, as Django names it."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def named_in_python() -> set[str]:
    """Every string of the site's modules; tests do not count as use."""
    found = set()
    for app in settings.BASE_DIR.glob("*/__init__.py"):
        for module in app.parent.rglob("*.py"):
            tree = ast.parse(module.read_text("utf-8"))
            found |= {
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            }
    return found


def named_by(name: str) -> set[str]:
    return set(QUOTED.findall((TEMPLATES / name).read_text("utf-8")))


def of_libraries() -> set[str]:
    """The templates that the admin and allauth bring; ours of the same name replace them."""
    return names(Path(admin.__file__).parent / "templates") | names(Path(allauth.__file__).parent / "templates")


def test_every_template_is_used():
    reached, waiting = set(), names() & (named_in_python() | ASKED_BY_DJANGO | ASKED_BY_ALLAUTH | of_libraries())
    while waiting:
        reached |= waiting
        waiting = {other for name in waiting for other in named_by(name)} & names() - reached
    assert names() - reached == set()


def test_every_template_that_is_asked_for_is_there():
    ours = names()
    missing = {f"{name} asks for {other}" for name in ours for other in named_by(name) - ours - of_libraries()}
    assert missing == set()


def test_dates_are_written_by_named_formats():
    used = {
        f"{name}: {given}"
        for name in names()
        for given in DATE_FILTER.findall((TEMPLATES / name).read_text("utf-8"))
        if not re.fullmatch(r"[A-Z_]+_FORMAT", given) and given not in MACHINE_FORMATS | PARTS
    }
    assert used == set()


def test_sentences_for_translators_have_no_line_breaks_of_the_template():
    untrimmed = [
        name
        for name in sorted(names())
        if re.search(r"{% blocktrans(?:late)?\b(?![^%]* trimmed)", (TEMPLATES / name).read_text("utf-8"))
    ]
    assert untrimmed == []


def long_lines(folder: Path) -> list[str]:
    """The lines of the pages and letters in `folder` that hold more than one can read, as "name:number"."""
    return [
        f"{path.relative_to(folder)}:{number}"
        for path in sorted(folder.rglob("*.*"))
        if path.suffix in (".html", ".txt", ".xml")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > LONGEST
    ]


@pytest.mark.parametrize("folder", ["templates", "bench/templates", "tests/invented"])
def test_a_line_of_a_template_is_one_thing(folder):
    assert long_lines(settings.BASE_DIR / folder) == []


def test_a_folded_line_is_seen(tmp_path):
    (tmp_path / "card.html").write_text("<p>\n" + "<b>word</b>" * 20 + "\n</p>")
    (tmp_path / "letter.txt").write_text(LONGEST * "글" + "\n" + (LONGEST + 1) * "글", "utf-8")
    assert long_lines(tmp_path) == ["card.html:2", "letter.txt:2"]
