"""Every statement carries its source; where sources disagree both stand, and one is retained."""

import pytest

from partnerships.models import Agreement, Partnership
from tests.pages import main

pytestmark = pytest.mark.django_db

ISSY = "/fr/partnerships/issy-les-moulineaux--guro/"


def test_sources_that_disagree_stand_side_by_side_the_retained_first(visitor):
    rows = main(visitor, ISSY).one("section", "disagree").all("tr")
    assert [(row.one("th").text, "retained" in row.classes) for row in rows] == [
        ("2005", True),
        ("2005", False),
        ("2005–2006", False),
    ]
    assert [len(row.one("p", "source").links()) for row in rows] == [1, 1, 1]


@pytest.mark.parametrize(("code", "period"), [("fr", "2005–2006"), ("ko", "2005–2006년")])
def test_period_of_a_source_reads_as_the_source_gives_it(visitor, code, period):
    rows = main(visitor, f"/{code}/partnerships/issy-les-moulineaux--guro/").one("section", "disagree").all("tr")
    assert rows[-1].one("th").text == period


def test_period_sorts_by_its_first_year(visitor):
    agreement = Agreement.objects.get(partnership__slug="issy-les-moulineaux--guro")
    agreement.signed_on_end = "2006"
    agreement.save()
    dates = [row.one("time").text for row in main(visitor, ISSY).all("ol", "timeline")[0].all("li") if row.all("time")]
    assert dates[:3] == ["2005–2006", "2006", "2008"]


def test_list_from_the_oldest_puts_what_is_not_dated_last(visitor):
    starts = [
        row.all("td")[-1].text
        for row in main(visitor, "/fr/partnerships/?view=table&sort=oldest").one("tbody").all("tr")
    ]
    dated = [start for start in starts if start != "non précisé"]
    assert starts[: len(dated)] == dated
    assert dated[0] == "1999"
    assert [start[-4:] for start in dated] == sorted(start[-4:] for start in dated)
    assert len(starts) == 28 and len(dated) < 28


def test_minutes_as_a_source_lead_to_their_meeting(visitor):
    source = main(visitor, ISSY).all("ol", "timeline")[0].all("p", "source")[0]
    assert source.links() == [
        "/fr/meetings/2016-02-15-preparatoire/",
        "/fr/meetings/2017-07-07-tours/",
        "/fr/meetings/2021-01-28-visio/",
    ]


def test_no_agreement_exchange_or_dated_statement_is_without_a_source():
    for pair in Partnership.objects.prefetch_related(
        "agreements__sources", "exchanges__sources", "statements__sources"
    ):
        for row in [*pair.agreements.all(), *pair.exchanges.all(), *pair.statements.all()]:
            assert list(row.sources.all()) != [], f"{pair.slug}: {row}"


def test_what_is_not_stated_is_said_to_be_so(visitor):
    facts = main(visitor, "/fr/partnerships/rouen--jeju/").one("aside").all("dd")
    assert facts[-3].text == "non précisé"


@pytest.mark.parametrize(("code", "unknown"), [("fr", "date non précisée"), ("ko", "날짜 미기재")])
def test_statement_of_a_source_without_a_date_says_so(visitor, code, unknown):
    page = main(visitor, f"/{code}/partnerships/nantes-metropole--suncheon/")
    assert page.one("section", "disagree").all("th")[-1].text == unknown
    assert page.all("ol", "timeline")[-1].all("time")[-1].text == unknown


@pytest.mark.parametrize(
    ("code", "words"),
    [("fr", "ne précisent ni accord ni échange"), ("ko", "협정이나 교류 활동이 나와 있지 않습니다")],
)
def test_pair_without_agreement_or_exchange_is_not_said_to_be_only_named(visitor, code, words):
    page = main(visitor, f"/{code}/partnerships/montpellier--changwon/")
    assert words in page.text
    assert "2018" in page.one("aside").text
