"""Numbers come from the records and say what they count; a relationship is not an agreement."""

import re

import pytest

from partnerships.models import Agreement, Partnership
from tests.pages import main

pytestmark = pytest.mark.django_db


def printed(visitor, address="/fr/partnerships/") -> list[int]:
    """The numbers of the opening sentence of the list of partnerships."""
    return [int(number) for number in re.findall(r"\d+", main(visitor, address).one("p", "lede").text)]


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_partnerships_are_counted_by_what_they_are(visitor, code):
    assert printed(visitor, f"/{code}/partnerships/") == [6, 5, 3]


def test_agreement_becomes_signed_and_the_number_follows(visitor):
    draft = Agreement.objects.get(partnership__slug="montclair-metropole--saebyeok")
    assert draft.state == "not-signed"
    draft.state = "signed"
    draft.save()
    assert printed(visitor) == [6, 5, 4]


def test_second_agreement_of_a_pair_counts_once(visitor):
    pair = Partnership.objects.get(slug="valmont--garam")
    Agreement.objects.create(partnership=pair, kind="twinning", state="signed", signed_on="2018")
    assert printed(visitor) == [6, 5, 3]
    assert Partnership.objects.figures()["twinnings"] == 1


def test_draft_is_counted_for_nobody_but_the_secretariat(visitor, cuf_officer):
    Partnership.objects.filter(slug="valmont--garam").update(visibility="draft")
    assert printed(visitor) == [5, 4, 2]
    assert printed(cuf_officer) == [6, 5, 3]
