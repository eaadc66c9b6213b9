"""What an organisation sent in goes with the organisation into the bin and comes back with it, never by itself."""

import pytest

from accounts.roles import Role
from history.models import Change
from partnerships.models import Organisation
from proposals.models import Proposal
from tests.history.office import bin_of, delete, put_back, read_screen
from tests.people import signed_in
from tests.proposals.test_writing import editor_of, write
from tests.screens import screen_of

pytestmark = pytest.mark.django_db
OFFICES = {"fr": Role.SECRETARIAT, "kr": Role.KOREAN_EDITOR}


@pytest.fixture(params=OFFICES)
def place(request):
    kind = "commune" if request.param == "fr" else "county"
    return Organisation.objects.create(slug="essai", name_fr="Essai", country=request.param, kind=kind)


@pytest.fixture
def keeper(place):
    """Whoever looks after the place."""
    return signed_in("office", role=OFFICES[place.country])


@pytest.fixture
def proposals(place) -> list[dict]:
    """A draft, and what was sent in."""
    editor = editor_of("essai")
    write(editor, summary_fr="Pas encore.")
    write(editor, press="send", summary_fr="Une phrase.")
    return list(Proposal.objects.order_by("pk").values())


def kept(proposals: list[dict]) -> list[dict]:
    """What stands of them now, but for the moment of the last change."""
    found = Proposal.objects.filter(pk__in=[one["id"] for one in proposals]).order_by("pk").values()
    return [one | {"changed_at": before["changed_at"]} for one, before in zip(found, proposals, strict=False)]


def test_organisation_is_deleted_and_put_back_with_its_proposals(keeper, place, proposals):
    delete(keeper, place)
    assert kept(proposals) == []
    (address,) = bin_of(keeper).values()
    assert "Pas encore." not in read_screen(keeper, address).text
    assert put_back(keeper).status_code == 302
    assert kept(proposals) == proposals


def test_nothing_of_a_proposal_stays_when_its_organisation_is_removed_for_good(place, proposals):
    secretary = signed_in("cuf", role=Role.SECRETARIAT)
    delete(secretary, place)
    (address,) = bin_of(secretary).values()
    secretary.post(address, {"remove": "1", "sure": "on"})
    assert bin_of(secretary) == {}
    assert not Change.objects.filter(table=Proposal._meta.db_table).exists()


def test_proposal_is_not_deleted_by_itself(keeper, proposals):
    sent = Proposal.objects.get(state="sent")
    screen = f"{screen_of(sent)}delete/"
    assert [keeper.get(screen).status_code, keeper.post(screen, {"post": "yes"}).status_code] == [403, 403]
    listed = screen_of(sent).removesuffix(f"{sent.pk}/")
    keeper.post(listed, {"action": "delete_selected", "_selected_action": [sent.pk], "post": "yes"})
    assert kept(proposals) == proposals


@pytest.mark.parametrize("place", ["fr"], indirect=True)
def test_other_side_deletes_neither(place, proposals):
    other = signed_in("gaok", role=Role.KOREAN_EDITOR)
    assert other.post(f"{screen_of(place)}delete/", {"post": "yes"}).status_code == 403
    assert kept(proposals) == proposals
