"""Who may see a record: staff all, members what is theirs, visitors what is public."""

import pytest

from meetings.models import Event
from partnerships.models import Organisation, Partnership, Person
from publishing.models import Visibility

pytestmark = pytest.mark.django_db

SEEN = {"visitor": {"public"}, "member": {"public", "members"}, "cuf_officer": {"public", "members", "draft"}}
every_reader = pytest.mark.parametrize("reader", SEEN)


@every_reader
@pytest.mark.parametrize("model", [Organisation, Partnership, Event], ids=lambda model: model.__name__)
def test_record_is_seen_by_those_it_is_for(request, reader, model):
    user = request.getfixturevalue(reader).user
    records = list(model.objects.order_by("pk")[:3])
    for record, visibility in zip(records, Visibility.values, strict=True):
        model.objects.filter(pk=record.pk).update(visibility=visibility)
    records = model.objects.filter(pk__in=[record.pk for record in records])
    assert {record.visibility for record in records.visible_to(user)} == SEEN[reader]
    assert {record.visibility for record in records if record.is_visible_to(user)} == SEEN[reader]


@every_reader
def test_name_of_a_person_is_read_by_those_it_is_for(request, reader):
    user = request.getfixturevalue(reader).user
    named = {"public": {"public"}, "members": {"public", "members"}, "hidden": {"public", "members", "hidden"}}
    for visibility in named:
        Person.objects.create(family_name="Martin", given_name=visibility, visibility=visibility)
    people = Person.objects.filter(family_name="Martin")
    expected = {"visitor": named["public"], "member": named["members"], "cuf_officer": named["hidden"]}[reader]
    assert set(people.visible_to(user).values_list("visibility", flat=True)) == expected
    assert {person.visibility for person in people if person.is_visible_to(user)} == expected


def test_account_that_was_closed_sees_what_visitors_see(member):
    member.user.is_active = False
    Event.objects.filter(slug="forum-2016").update(visibility=Visibility.MEMBERS)
    assert not Event.objects.visible_to(member.user).filter(slug="forum-2016").exists()


def test_partnership_is_not_read_of_by_who_may_not_see_a_party(visitor, cuf_officer):
    Organisation.objects.filter(slug="guro").update(visibility=Visibility.DRAFT)
    pair = Partnership.objects.filter(slug="issy-les-moulineaux--guro")
    assert list(pair.visible_to(visitor.user)) == []
    assert list(pair.visible_to(cuf_officer.user)) == list(pair)
