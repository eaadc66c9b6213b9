"""The pages of the group's own records: each answers at its address, and owes its reader what every page does."""

import pytest

from meetings.models import Event, Meeting
from partnerships.models import Organisation, Partnership
from tests.addresses import LANGUAGES
from tests.guards import GUARDS
from tests.pages import Element, read_all

pytestmark = [pytest.mark.django_db, pytest.mark.records]
PARTS = {Organisation: "collectivities", Partnership: "partnerships", Meeting: "meetings", Event: "agenda"}


@pytest.fixture(scope="module")
def seen():
    return {}


@pytest.fixture
def every_page(visitor, seen) -> dict[str, Element]:
    """The page of each record, in each language, by its address; no test of this module changes them."""
    if not seen:
        seen |= read_all(visitor, sorted(addresses()))
    return seen


def addresses() -> set[str]:
    found = set()
    for model, part in PARTS.items():
        rows = model.objects.standing_alone() if model is Event else model.objects.all()
        rows = rows.listed() if model is Organisation else rows
        slugs = rows.values_list("event__slug" if model is Meeting else "slug", flat=True)
        found |= {f"/{code}/{part}/{slug}/" for code in LANGUAGES for slug in slugs}
    return found


def test_every_record_is_read_at_its_address(every_page):
    assert len(every_page) >= 2 * (62 + 28 + 4 + 85)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.__name__)
def test_no_page_has(every_page, guard):
    found = {address: wrong for address, page in every_page.items() if (wrong := guard(page))}
    assert found == {}
