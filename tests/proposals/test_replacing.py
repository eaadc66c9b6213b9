"""An organisation puts a person or a date in the place of one that is published, of its own and no other."""

import pytest
from django.utils import timezone

from meetings.models import Event
from partnerships.models import Contact, Person
from proposals.models import Proposal
from tests.pages import main
from tests.proposals.test_deciding import announced, decide, review
from tests.proposals.test_writing import editor_of, write

pytestmark = pytest.mark.django_db


def named(editor, name: str, **more) -> Proposal:
    words = {"family_name": name, "charge": "officer", "readers": "public", "agreed": "on"}
    return write(editor, "contact", press="send", **words, **more)


def test_person_takes_the_place_of_another(secretary, visitor):
    editor = editor_of("evreuil")
    decide(secretary, named(editor, "Ancienne"))
    former = Contact.objects.get(person__family_name="Ancienne")
    proposal = named(editor, "Nouvelle", replaces=former.pk)
    assert "Ancienne" in main(secretary, review(proposal)).text
    decide(secretary, proposal)
    former.refresh_from_db()
    assert former.valid_to == timezone.localdate().isoformat()
    assert "Nouvelle" in main(visitor, "/fr/collectivities/evreuil/").text


def test_only_people_of_ones_own_organisation_who_may_be_read_of_are_replaced(secretary, korean_editor):
    decide(korean_editor, named(editor_of("byeolbit", "byeolbit"), "Han"))
    editor = editor_of("evreuil")
    decide(secretary, named(editor, "Cachée"))
    Person.objects.filter(family_name="Cachée").update(visibility="hidden")
    for contact in Contact.objects.filter(person__family_name__in=["Han", "Cachée"]):
        assert contact.person.family_name not in main(editor, "/fr/account/proposals/new/contact/").text
        write(editor, "contact", press="send", family_name="Autre", charge="officer", readers="public", agreed="on",
              replaces=contact.pk)  # fmt: skip
    assert not Proposal.objects.filter(state="sent").exists()


def test_draft_names_nobody_and_nothing_that_is_not_ones_own(korean_editor):
    decide(korean_editor, named(editor_of("byeolbit", "byeolbit"), "Han"))
    hidden = Event.objects.create(title_fr="Brouillon de CUF", slug="brouillon-de-cuf", starts_on="2027-05-04")
    editor = editor_of("evreuil")
    for kind, other in (("contact", Contact.objects.get(person__family_name="Han")), ("event", hidden)):
        draft = write(editor, kind, replaces=other.pk)
        assert draft.values["replaces"] == str(other.pk)
        assert str(other) not in main(editor, draft.get_absolute_url()).text


@pytest.mark.parametrize("number", ["²", "9" * 30, "un"])
def test_draft_with_a_number_that_is_none_is_read(number):
    editor = editor_of("evreuil")
    draft = write(editor, "event", title_fr="Fête du lac", replaces=number, themes=[number])
    assert "Fête du lac" in main(editor, draft.get_absolute_url()).text


def test_date_takes_the_place_of_another(korean_editor, visitor):
    editor = editor_of("byeolbit")
    decide(korean_editor, announced(editor))
    former = Event.objects.get(title_ko="별빛 음악 축제")
    proposal = announced(editor, title_ko="별빛 음악 축제(변경)", starts_at="2027-06-04T14:00", replaces=former.pk)
    decide(korean_editor, proposal)
    former.refresh_from_db()
    proposal.refresh_from_db()
    assert (former.state, former.postponed_to) == ("postponed", proposal.event)
    assert (
        proposal.event.get_absolute_url().replace("/fr/", "/ko/")
        in main(visitor, former.get_absolute_url().replace("/fr/", "/ko/")).links()
    )
