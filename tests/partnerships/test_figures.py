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
    assert printed(visitor, f"/{code}/partnerships/") == [28, 23, 11]


def test_figures_are_those_of_the_records():
    assert Partnership.objects.figures() == {
        "partnerships": 28,
        "between_authorities": 23,
        "with_signed_agreement": 11,
        "twinnings": 2,
    }


def test_agreement_becomes_signed_and_the_number_follows(visitor):
    draft = Agreement.objects.get(partnership__slug="metropole-europeenne-de-lille--daegu")
    assert draft.state == "not-signed"
    draft.state = "signed"
    draft.save()
    assert printed(visitor) == [28, 23, 12]


def test_second_agreement_of_a_pair_counts_once(visitor):
    pair = Partnership.objects.get(slug="limoges--icheon")
    Agreement.objects.create(partnership=pair, kind="twinning", state="signed", signed_on="2018")
    assert printed(visitor) == [28, 23, 11]
    assert Partnership.objects.figures()["twinnings"] == 2


def test_draft_is_counted_for_nobody_but_the_secretariat(visitor, cuf_officer):
    Partnership.objects.filter(slug="limoges--icheon").update(visibility="draft")
    assert printed(visitor) == [27, 22, 10]
    assert printed(cuf_officer) == [28, 23, 11]


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("issy-les-moulineaux--guro", "jumelage"),
        ("grand-est--gyeongbuk", "accord de coopération"),
        ("metropole-europeenne-de-lille--daegu", "coopération, texte non précisé"),
        ("marseille--busan", "échanges sans accord"),
        ("rouen--jeju", "non précisé"),
        ("auvergne-rhone-alpes--daegu-gyeongbuk-free-economic-zone", "lettre ou déclaration d’intention"),
    ],
)
def test_pair_is_called_what_its_sources_call_it(visitor, slug, kind):
    assert main(visitor, f"/fr/partnerships/{slug}/").one("h1") is not None
    assert main(visitor, f"/fr/partnerships/{slug}/").all("span", "mark")[0].text == kind
