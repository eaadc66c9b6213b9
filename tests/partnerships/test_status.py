"""Kind, status and beginning of a partnership follow from its dated events and are never typed."""

import pytest

from partnerships.models import Agreement, Exchange, Partnership, Statement
from publishing import saving

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair():
    """A pair of which the documents name only the parties."""
    return Partnership.objects.get(slug="saint-aubin--narae")


def derived(pair):
    saving.reindex(pair)
    pair.refresh_from_db()
    return pair.kind, pair.status, pair.status_on, pair.started_on


def agree(pair, **fields):
    return Agreement.objects.create(partnership=pair, **{"kind": "mou", "state": "signed"} | fields)


def exchange(pair, **fields):
    return Exchange.objects.create(partnership=pair, title_fr="Délégation", **fields)


def state(pair, **fields):
    return Statement.objects.create(partnership=pair, text_fr="Selon la ville", **fields)


def test_pair_that_is_only_named_states_nothing(pair):
    assert derived(pair) == ("not-stated", "not-stated", "", "")


def test_signed_agreement_makes_the_kind_and_the_beginning(pair):
    agree(pair, signed_on="2012-05")
    assert derived(pair) == ("mou", "signed", "2012-05", "2012-05")


def test_agreement_that_is_not_signed_is_being_prepared(pair):
    pair.without_agreement = "contact"
    pair.save()
    agree(pair, state="not-signed", signed_on="2012")
    assert derived(pair) == ("contact", "draft", "2012", "")


def test_most_binding_agreement_gives_its_name(pair):
    agree(pair, signed_on="2012")
    agree(pair, kind="twinning", signed_on="2014")
    agree(pair, kind="letter-of-intent", signed_on="2010")
    assert derived(pair) == ("twinning", "signed", "2014", "2010")


def test_exchange_that_took_place_keeps_the_pair_alive_but_does_not_begin_it(pair):
    exchange(pair, state="done", starts_on="2018", ends_on="2019-02")
    assert derived(pair) == ("not-stated", "active", "2019-02", "")


@pytest.mark.parametrize("outcome", ["planned", "postponed", "cancelled", "considered"])
def test_exchange_that_was_only_announced_proves_nothing(pair, outcome):
    agree(pair, signed_on="2012")
    exchange(pair, state=outcome, starts_on="2024")
    assert derived(pair) == ("mou", "signed", "2012", "2012")


def test_latest_event_tells_the_status(pair):
    exchange(pair, state="done", starts_on="2018")
    state(pair, subject="status", stage="dormant", as_of="2021-01-28")
    assert derived(pair)[1:3] == ("dormant", "2021-01-28")


def test_of_two_events_on_one_date_the_further_stage_counts(pair):
    state(pair, subject="status", stage="contact", as_of="2018")
    agree(pair, signed_on="2018")
    assert derived(pair)[1:3] == ("signed", "2018")


def test_of_disputed_statements_only_the_retained_one_counts(pair):
    state(pair, subject="start", as_of="1990", is_disputed=True)
    state(pair, subject="start", as_of="1995", is_disputed=True, is_retained=True)
    assert derived(pair)[3] == "1995"
