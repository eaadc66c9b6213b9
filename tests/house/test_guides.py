"""The guides for those who write: their words are those of the screen, their pictures those of the tests."""

import re

import pytest
from django.conf import settings
from django.utils.translation import override, trans_real

DOCS = settings.BASE_DIR / "docs"
CODES = ["fr", "ko"]


def guide(code: str) -> str:
    return (DOCS / f"editing.{code}.md").read_text("utf-8")


def words_on_screen(code: str) -> set[str]:
    """Everything that the site and Django's admin say in this language, in small letters."""
    with override(code):
        catalogue = trans_real.catalog()._catalog
        return {text.lower() for layer in catalogue._catalogs for text in layer.values()}


def pictures(code: str) -> list[str]:
    return re.findall(r"\]\(pictures/([\w-]+)\.png\)", guide(code))


@pytest.mark.parametrize("code", CODES)
def test_words_in_bold_are_those_of_the_screen(code):
    bold = set(re.findall(r"\*\*(.+?)\*\*", guide(code))) - {"gras", "굵은 글씨"}
    assert len(bold) > 40
    screen = words_on_screen(code)
    assert {word for word in bold if word.lower() not in screen} == set()


@pytest.mark.parametrize("code", CODES)
def test_every_picture_is_there_and_in_the_language_of_the_guide(code):
    assert {name for name in pictures(code) if not (DOCS / "pictures" / f"{name}.png").exists()} == set()
    assert {name for name in pictures(code) if not name.endswith(f"-{code}")} == set()


def test_both_guides_tell_the_same():
    french, korean = ([name.rpartition("-")[0] for name in pictures(code)] for code in CODES)
    assert french == korean
    assert guide("fr").count("\n#") == guide("ko").count("\n#")


def test_every_picture_is_in_a_guide():
    readme = (settings.BASE_DIR / "README.md").read_text("utf-8")
    used = {f"{name}.png" for code in CODES for name in pictures(code)}
    used |= set(re.findall(r"docs/pictures/([\w-]+\.png)", readme))
    assert {path.name for path in (DOCS / "pictures").iterdir()} == used
