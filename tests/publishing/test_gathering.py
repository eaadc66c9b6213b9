"""One query gives the same rows as one query for each relation."""

import pytest

from meetings.models import Meeting
from meetings.views import MeetingDetail
from partnerships.models import Contact, FormerParent, Identifier, Organisation, Partnership, Person
from partnerships.views import CollectivityDetail, PartnershipDetail
from publishing.gathering import gather
from publishing.models import SEARCH_COLUMNS

pytestmark = pytest.mark.django_db

PAGES = {
    Organisation: CollectivityDetail.gathered,
    Partnership: PartnershipDetail.gathered,
    Meeting: MeetingDetail.gathered,
}
every_model = pytest.mark.parametrize("model", PAGES, ids=lambda model: model.__name__)


def values(row, keys):
    """All that a page may read of `row`, of what its foreign `keys` point to, and of its sources."""
    fields = [field for field in row._meta.concrete_fields if field.name not in SEARCH_COLUMNS]
    found = {field.attname: getattr(row, field.attname) for field in fields}
    for key in keys:
        found[key] = getattr(row, key) and values(getattr(row, key), [])
    return found


def described(rows, relations, source_ids):
    return {
        row.pk: {
            relation: [
                (values(each, relation.split("__")[1:]), source_ids(each))
                for each in getattr(row, relation.split("__")[0]).all()
            ]
            for relation in relations
        }
        for row in rows
    }


def ids_by_query(row):
    return sorted(row.sources.values_list("pk", flat=True)) if hasattr(row, "sources") else None


def ids_at_hand(row):
    return row.source_ids if hasattr(row, "sources") else None


@every_model
def test_gathered_rows_are_those_of_the_database(model):
    guro, gyeonggi = Organisation.objects.get(slug="guro"), Organisation.objects.get(slug="gyeonggi")
    Identifier.objects.create(organisation=guro, scheme="wikidata", value="Q50419")
    Contact.objects.create(organisation=guro, person=Person.objects.order_by("pk").first())
    FormerParent.objects.create(organisation=guro, parent=gyeonggi, valid_to="1963")
    relations = PAGES[model]
    names = [relation.split("__")[0] for relation in relations]
    plain = described(model.objects.order_by("pk").prefetch_related(*names), relations, ids_by_query)
    gathered = described(gather(model.objects.order_by("pk"), *relations), relations, ids_at_hand)
    assert gathered == plain
    assert all(any(record[relation] for record in plain.values()) for relation in relations)


@every_model
def test_gathered_rows_take_one_query(model, django_assert_num_queries):
    with django_assert_num_queries(1):
        for row in gather(model.objects.order_by("pk"), *PAGES[model]):
            for relation in PAGES[model]:
                for each in getattr(row, relation.split("__")[0]).all():
                    values(each, relation.split("__")[1:])
