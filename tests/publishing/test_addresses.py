"""An address that was passed on once goes on leading to its page."""

import pytest

from meetings.models import Event
from partnerships.models import Organisation
from publishing.models import Visibility

pytestmark = pytest.mark.django_db


@pytest.fixture
def moved():
    """Saint-Aubin, whose address was changed twice."""
    town = Organisation.objects.get(slug="saint-aubin")
    for slug in ("ville-de-saint-aubin", "saint-aubin-ville"):
        town.slug = slug
        town.save()
    return town


@pytest.mark.parametrize("old", ["saint-aubin", "ville-de-saint-aubin"])
@pytest.mark.parametrize("code", ["fr", "ko"])
def test_every_earlier_address_leads_to_the_present_one(client, moved, code, old):
    answer = client.get(f"/{code}/collectivities/{old}/")

    assert (answer.status_code, answer.headers["Location"]) == (301, f"/{code}/collectivities/saint-aubin-ville/")


def test_earlier_address_of_a_draft_tells_nothing(client, moved):
    Organisation.objects.filter(pk=moved.pk).update(visibility=Visibility.DRAFT)

    assert client.get("/fr/collectivities/saint-aubin/").status_code == 404


def test_address_taken_by_another_record_is_that_record_s(client, moved):
    Organisation.objects.create(
        slug="saint-aubin", name_fr="Saint-Aubin-en-Val", country="fr", kind="commune", visibility="public"
    )

    assert b"Saint-Aubin-en-Val" in client.get("/fr/collectivities/saint-aubin/").content


def test_event_keeps_its_earlier_address(client):
    event = Event.objects.get(slug="visite-2022")
    event.slug = "accueil-visite-2022"
    event.save()

    answer = client.get("/ko/agenda/visite-2022/")

    assert answer.headers["Location"] == "/ko/agenda/accueil-visite-2022/"


def test_record_saved_under_the_same_address_has_no_earlier_one():
    town = Organisation.objects.get(slug="saint-aubin")
    town.save()

    assert town.former_slugs == []
