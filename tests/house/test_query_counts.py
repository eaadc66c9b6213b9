"""A page asks the database as often with ten times the records.

The page of one record takes a query for each kind of rows that belong to it.
"""

from contextlib import suppress

import pytest
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext

from meetings.models import Event
from partnerships.models import Organisation, Partnership
from tests.copies import multiply

pytestmark = pytest.mark.django_db

COUNTS = {
    "": 9,
    "collectivities/": 6,
    "collectivities/?view=table": 6,
    "collectivities/?view=map": 6,
    "collectivities/?theme=theme-culture&country=fr": 6,
    "collectivities/grand-est/": 15,
    "partnerships/": 6,
    "partnerships/?view=table": 6,
    "partnerships/?theme=theme-culture&status=active": 6,
    "partnerships/issy-les-moulineaux--guro/": 12,
    "agenda/": 4,
    "agenda/?month=2016-07": 3,
    "agenda/rencontres-2020-pleniere/": 6,
    "meetings/": 1,
    "meetings/2021-01-28-visio/": 9,
    "meetings/2021-01-28-visio/?languages=both": 9,
    "about/": 6,
    "search/?q=seoul": 7,
    "news/": 5,
    "news/1/": 7,
}


def counts(visitor) -> dict[str, int]:
    """How many queries each page takes, in Korean, whose reader has most texts to be looked up."""
    found = {}
    for page in COUNTS:
        with CaptureQueriesContext(connection) as asked:
            assert visitor.get(f"/ko/{page}").status_code == 200
        found[page] = len(asked)
    return found


def test_pages_ask_as_often_as_written_here(visitor):
    assert counts(visitor) == COUNTS


def test_pages_ask_as_often_with_ten_times_the_records(visitor):
    before = [model.objects.count() for model in (Organisation, Partnership, Event)]
    multiply(10)
    assert [model.objects.count() for model in (Organisation, Partnership, Event)] == [10 * count for count in before]
    assert counts(visitor) == COUNTS


def test_no_page_comes_back_for_a_column(visitor, monkeypatch):
    """Lists read only the columns that they show; one forgotten would be asked for row by row."""
    asked = []
    monkeypatch.setattr(Model, "refresh_from_db", lambda row, using=None, fields=None, **_: asked.append((row, fields)))
    kinds = (Organisation.objects.listed(), Partnership.objects.all(), Event.objects.all())
    for address in [*(f"/ko/{page}" for page in COUNTS), *(row.get_absolute_url() for kind in kinds for row in kind)]:
        with suppress(KeyError):  # of the attribute that was not read
            visitor.get(address)
        assert asked == [], address
