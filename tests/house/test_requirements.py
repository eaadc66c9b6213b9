"""What is installed is pinned, and somebody can say why it is there."""

import re

import pytest
from django.conf import settings

PINNED = re.compile(r"^[A-Za-z0-9._-]+(\[[a-z,]+\])?==[0-9][0-9a-z.]*")
BROUGHT = "# What those bring with them"


def lines(name):
    return [line for line in (settings.BASE_DIR / name).read_text("utf-8").splitlines() if line]


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_pinned(name):
    loose = [line for line in lines(name) if not line.startswith(("#", "-r ")) and not PINNED.match(line)]
    assert loose == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_of_our_own_have_a_reason(name):
    found = lines(name)
    end = next(number for number, line in enumerate(found) if line.startswith(BROUGHT))
    without = [line for line in found[:end] if not line.startswith("-r ") and not re.search(r"  # \S", line)]
    assert without == []
