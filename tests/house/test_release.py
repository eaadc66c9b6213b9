"""What says which version this is says the same."""

import re
import tomllib
from datetime import date

from django.conf import settings

from tests.upgrades.released import releases

HEADING = re.compile(r"^## \[(.+?)\](?: – (\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)


def headings() -> list[tuple[str, str]]:
    """The versions of the list of changes with their days, the last one first; what is not released has no day."""
    return HEADING.findall((settings.BASE_DIR / "CHANGELOG.md").read_text("utf-8"))


def test_version_is_the_last_one_in_the_list_of_changes():
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text("utf-8"))["project"]
    assert headings()[0] == ("Unreleased", "")
    assert headings()[1][0] == project["version"]


def test_list_of_changes_goes_back_in_time():
    days = [date.fromisoformat(day) for _version, day in headings()[1:]]
    assert days == sorted(days, reverse=True)


def test_versions_that_left_their_data_are_in_the_list_of_changes():
    assert {release.version for release in releases()} <= {version for version, _day in headings()}
