"""The partnerships of the group's own records: what their sources tell of them, and no more."""

import pytest

from partnerships.models import Partnership
from tests.pages import main

pytestmark = [pytest.mark.django_db, pytest.mark.records]


def test_figures_are_those_of_the_records():
    assert Partnership.objects.figures() == {
        "partnerships": 28,
        "between_authorities": 23,
        "with_signed_agreement": 11,
        "twinnings": 2,
    }


def test_real_pairs_have_the_life_that_their_sources_tell():
    told = Partnership.objects.order_by("slug").values_list("slug", "kind", "status", "started_on")
    assert {slug: life for slug, *life in told if slug.startswith(("issy", "grand-est", "tours", "nantes"))} == {
        "grand-est--gyeongbuk": ["cooperation-agreement", "signed", "1999"],
        "issy-les-moulineaux--guro": ["twinning", "active", "2003"],
        "nantes-metropole--suncheon": ["cooperation", "active", "2007"],
        "tours--suwon": ["letter-of-intent", "active", "2019-07"],
    }


def test_zone_authority_is_no_local_authority():
    between = Partnership.objects.between_authorities().values_list("slug", flat=True)
    assert set(Partnership.objects.values_list("slug", flat=True)) - set(between) == {
        "agence-de-developpement-economique-grenoble--born2global",
        "auvergne-rhone-alpes--daegu-gyeongbuk-free-economic-zone",
        "digital-grenoble--ccei-daegu",
        "euratechnologies--ccei-daegu",
        "minatec--miryang",
    }


def test_no_agreement_exchange_or_dated_statement_is_without_a_source():
    for pair in Partnership.objects.prefetch_related(
        "agreements__sources", "exchanges__sources", "statements__sources"
    ):
        for row in [*pair.agreements.all(), *pair.exchanges.all(), *pair.statements.all()]:
            assert list(row.sources.all()) != [], f"{pair.slug}: {row}"


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
