"""docs/roles.md says what the portal answers; ROLES=1 makes it anew."""

import os

import pytest

from tests.accounts.roles_document import MADE_BY, PATH, document
from tests.accounts.routes import Route

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


def test_document_says_what_the_portal_answers():
    answered = document()
    if os.environ.get("ROLES") == "1":
        PATH.write_text(answered, "utf-8")
    said = PATH.read_text("utf-8")
    gone = [f"- {line}" for line in said.splitlines() if line not in answered]
    new = [f"+ {line}" for line in answered.splitlines() if line not in said]
    assert said == answered, "\n".join([f"docs/roles.md says otherwise; {MADE_BY} makes it anew:", *gone, *new])


def test_new_address_has_to_say_what_stands_behind_it():
    with pytest.raises(AssertionError, match="letters:letter_detail"):
        Route("letters:letter_detail", "fr/letters/<pk>/").pages({})
