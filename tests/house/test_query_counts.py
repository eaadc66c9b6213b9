"""A page asks the database as often with ten times the records.

The page of one record takes a query for each kind of rows that belong to it.
"""

from contextlib import suppress

import pytest
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext

from bench.rows import multiply
from meetings.models import Event
from partnerships.models import Organisation, Partnership

pytestmark = pytest.mark.django_db

LISTS = [
    "",
    "collectivities/",
    "collectivities/?view=table",
    "collectivities/?view=map",
    "collectivities/?theme=theme-culture&country=fr",
    "partnerships/",
    "partnerships/?view=table",
    "partnerships/?theme=theme-culture&status=active",
    "agenda/",
    "agenda/?month=2018-10",
    "meetings/",
    "search/?q=garam",
    "news/",
]
RECORDS = [
    "collectivities/pays-des-lacs/",
    "partnerships/valmont--garam/",
    "agenda/pleniere-2018/",
    "meetings/2019-05-20-visio/",
    "meetings/2019-05-20-visio/?languages=both",
    "about/",
    "news/1/",
]
MOST = {**dict.fromkeys(LISTS, 10), **dict.fromkeys(RECORDS, 16)}  # queries


def counts(visitor) -> dict[str, int]:
    """How many queries each page takes, in Korean, whose reader has most texts to be looked up."""
    found = {}
    for page in MOST:
        with CaptureQueriesContext(connection) as asked:
            assert visitor.get(f"/ko/{page}").status_code == 200
        found[page] = len(asked)
    return found


def test_pages_ask_seldom_and_as_often_with_ten_times_the_records(visitor):
    once = counts(visitor)
    assert {page: number for page, number in once.items() if number > MOST[page]} == {}
    before = [model.objects.count() for model in (Organisation, Partnership, Event)]
    multiply(10)
    assert [model.objects.count() for model in (Organisation, Partnership, Event)] == [10 * count for count in before]
    assert counts(visitor) == once


def test_no_page_comes_back_for_a_column(visitor, monkeypatch):
    """Lists read only the columns that they show; one forgotten would be asked for row by row."""
    asked = []
    monkeypatch.setattr(Model, "refresh_from_db", lambda row, using=None, fields=None, **_: asked.append((row, fields)))
    kinds = (Organisation.objects.listed(), Partnership.objects.all(), Event.objects.all())
    for address in [*(f"/ko/{page}" for page in MOST), *(row.get_absolute_url() for kind in kinds for row in kind)]:
        with suppress(KeyError):  # of the attribute that was not read
            visitor.get(address)
        assert asked == [], address
