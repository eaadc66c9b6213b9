"""An address that was passed on once goes on leading to its page."""

import pytest

from meetings.models import Event
from partnerships.models import Organisation
from publishing.models import Visibility

pytestmark = pytest.mark.django_db


@pytest.fixture
def moved():
    """Tours, whose address was changed twice."""
    tours = Organisation.objects.get(slug="tours")
    for slug in ("ville-de-tours", "tours-ville"):
        tours.slug = slug
        tours.save()
    return tours


@pytest.mark.parametrize("old", ["tours", "ville-de-tours"])
@pytest.mark.parametrize("code", ["fr", "ko"])
def test_every_earlier_address_leads_to_the_present_one(client, moved, code, old):
    answer = client.get(f"/{code}/collectivities/{old}/")

    assert (answer.status_code, answer.headers["Location"]) == (301, f"/{code}/collectivities/tours-ville/")


def test_earlier_address_of_a_draft_tells_nothing(client, moved):
    Organisation.objects.filter(pk=moved.pk).update(visibility=Visibility.DRAFT)

    assert client.get("/fr/collectivities/tours/").status_code == 404


def test_address_taken_by_another_record_is_that_record_s(client, moved):
    Organisation.objects.create(
        slug="tours", name_fr="Tours-en-Vimeu", country="fr", kind="commune", visibility="public"
    )

    assert b"Tours-en-Vimeu" in client.get("/fr/collectivities/tours/").content


def test_event_keeps_its_earlier_address(client):
    event = Event.objects.get(slug="yep-2022")
    event.slug = "accueil-yep-2022"
    event.save()

    answer = client.get("/ko/agenda/yep-2022/")

    assert answer.headers["Location"] == "/ko/agenda/accueil-yep-2022/"


def test_record_saved_under_the_same_address_has_no_earlier_one():
    tours = Organisation.objects.get(slug="tours")
    tours.save()

    assert tours.former_slugs == []
