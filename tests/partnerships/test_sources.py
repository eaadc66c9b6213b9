"""Every statement carries its source; where sources disagree both stand, and one is retained."""

import pytest

from partnerships.models import Agreement, Partnership
from publishing import saving
from tests.pages import main

pytestmark = pytest.mark.django_db

ISSY = "/fr/partnerships/valmont--garam/"


def test_sources_that_disagree_stand_side_by_side_the_retained_first(visitor):
    rows = main(visitor, ISSY).one("section", "disagree").all("tr")
    assert [(row.one("th").text, "retained" in row.classes) for row in rows] == [
        ("2005", True),
        ("2005–2006", False),
    ]
    assert [len(row.one("p", "source").links()) for row in rows] == [1, 1]


@pytest.mark.parametrize(("code", "period"), [("fr", "2005–2006"), ("ko", "2005–2006년")])
def test_period_of_a_source_reads_as_the_source_gives_it(visitor, code, period):
    rows = main(visitor, f"/{code}/partnerships/valmont--garam/").one("section", "disagree").all("tr")
    assert rows[-1].one("th").text == period


def test_period_sorts_by_its_first_year(visitor):
    agreement = Agreement.objects.get(partnership__slug="valmont--garam")
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
    assert 0 < len(dated) < len(starts) == Partnership.objects.count()


def test_minutes_as_a_source_lead_to_their_meeting(visitor):
    source = main(visitor, ISSY).all("ol", "timeline")[0].all("p", "source")[0]
    assert source.links() == ["/fr/meetings/2018-03-12-valmont/", "/fr/meetings/2019-05-20-visio/"]


def test_what_is_not_stated_is_said_to_be_so(visitor):
    facts = main(visitor, "/fr/partnerships/saint-aubin--narae/").one("aside").all("dd")
    assert facts[-3].text == "non précisé"


@pytest.mark.parametrize(("code", "unknown"), [("fr", "date non précisée"), ("ko", "날짜 미기재")])
def test_statement_of_a_source_without_a_date_says_so(visitor, code, unknown):
    pair = Partnership.objects.get(slug="montclair-metropole--saebyeok")
    for date, is_retained in (("2017", True), ("", False)):
        pair.statements.create(
            subject="start", text_fr="Selon la ville", as_of=date, is_disputed=True, is_retained=is_retained
        )
    page = main(visitor, f"/{code}/partnerships/montclair-metropole--saebyeok/")
    assert page.one("section", "disagree").all("th")[-1].text == unknown
    assert page.all("ol", "timeline")[-1].all("time")[-1].text == unknown


@pytest.mark.parametrize(
    ("code", "words"),
    [("fr", "ne précisent ni accord ni échange"), ("ko", "협정이나 교류 활동이 나와 있지 않습니다")],
)
def test_pair_without_agreement_or_exchange_is_not_said_to_be_only_named(visitor, code, words):
    pair = Partnership.objects.get(slug="saint-aubin--narae")
    pair.statements.create(subject="status", stage="contact", text_fr="Premier contact", as_of="2018")
    saving.reindex(pair)
    page = main(visitor, f"/{code}/partnerships/saint-aubin--narae/")
    assert words in page.text
    assert "2018" in page.one("aside").text
