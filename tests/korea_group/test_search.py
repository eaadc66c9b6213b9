"""One search over everything, in either script, in the reader's language first, and only what the reader may see."""

import pytest

from meetings.models import AgendaItem, Event, Meeting
from partnerships.models import Organisation, Partnership
from tests.pages import main

pytestmark = pytest.mark.django_db


def found(reader, query, code="fr") -> list[str]:
    """The addresses of the results, in order, without the prefix of the language."""
    page = main(reader, f"/{code}/search/?q={query}")
    return [
        heading.links()[0].removeprefix(f"/{code}/") for section in page.all("section") for heading in section.all("h3")
    ]


@pytest.mark.parametrize("code", ["fr", "ko"])
@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("evian", "collectivities/evian/"),
        ("서초", "collectivities/seocho/"),
        ("ㅅㅊ", "collectivities/seocho/"),
        ("Pusan", "collectivities/busan/"),
        ("Gyeongsangbuk", "collectivities/gyeongbuk/"),
        ("Chnagwon", "collectivities/changwon/"),
        ("구로구", "partnerships/issy-les-moulineaux--guro/"),
        ("lucioles", "agenda/lucioles-muju/"),
    ],
)
def test_words_find_their_record(visitor, code, query, address):
    assert address in found(visitor, query, code)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("evian", "collectivities/evian/"),
        ("Pusan", "collectivities/busan/"),
        ("guro", "collectivities/guro/"),
        ("서울", "collectivities/seoul/"),
    ],
)
def test_record_of_that_name_comes_first(visitor, query, first):
    code = "ko" if query == "서울" else "fr"
    assert found(visitor, query, code)[0] == first


@pytest.mark.parametrize(
    ("query", "code", "first"), [("ㅅㅊ", "ko", "seocho"), ("ㅅㅊ", "fr", "seocho"), ("neuf", "fr", "yanggu")]
)
def test_record_with_a_word_that_begins_so_comes_before_one_that_holds_it(visitor, query, code, first):
    """In the alphabet, Aneuf and 기산촌 come before the others."""
    for slug, french, korean in (("muju", "Aneuf", "기산촌"), ("yanggu", "Zone Neuf", "양구")):
        Organisation.objects.filter(slug=slug).update(name_fr=french, name_ko=korean, aliases=[], romanisation="")
        Organisation.objects.get(slug=slug).reindex()
    addresses = found(visitor, query, code)
    assert addresses.index(f"collectivities/{first}/") < addresses.index("collectivities/muju/")


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_name_that_begins_with_the_consonants_comes_before_a_text_that_does(visitor, code):
    for slug in ("muju", "busan"):
        Organisation.objects.filter(slug=slug).update(profile_ko="<p>시청 소재지</p>")
        Organisation.objects.get(slug=slug).reindex()
    addresses = found(visitor, "ㅅㅊ", code)
    assert addresses[0] == "collectivities/seocho/"
    assert {"collectivities/muju/", "collectivities/busan/"} < set(addresses)


def test_result_is_named_in_the_readers_language_where_both_hold_the_word(visitor):
    Event.objects.filter(slug="lucioles-muju").update(title_fr="Festival de Muju", title_ko="무주 (Muju) 축제")
    Event.objects.get(slug="lucioles-muju").reindex()
    names = {}
    for code in ("fr", "ko"):
        headings = main(visitor, f"/{code}/search/?q=muju").all("h3")
        names[code] = next(each.text for each in headings if each.links() == [f"/{code}/agenda/lucioles-muju/"])
    assert names == {"fr": "Festival de Muju", "ko": "무주 (Muju) 축제"}


def test_title_found_in_the_other_language_says_which(visitor):
    headings = main(visitor, "/fr/search/?q=서초구").all("h3")
    links = [heading.one("a") for heading in headings]
    assert {link.language for link in links if "서초구" in link.text} == {"ko"}


def test_found_words_are_marked(visitor):
    heading = main(visitor, "/fr/search/?q=evian").all("h3")[0]
    assert [mark.text for mark in heading.all("mark")] == ["Évian"]


def test_results_are_counted_by_kind(visitor):
    page = main(visitor, "/fr/search/?q=evian")
    counts = [int(section.one("div", "heading").one("span").text) for section in page.all("section")]
    assert page.one("p", role="status").text == f"{sum(counts)} résultats"
    assert counts == [len(section.all("h3")) for section in page.all("section")]


def test_long_list_says_how_many_are_not_shown(visitor):
    section = main(visitor, "/fr/search/?q=coree").all("section")[0]
    total = int(section.one("div", "heading").one("span").text)
    assert len(section.all("h3")) == 20 < total
    assert section.all("p")[-1].text.startswith(f"{total - 20} ")


def test_nothing_found_says_so_and_leads_on(visitor):
    empty = main(visitor, "/ko/search/?q=없는말").one("div", "empty")
    assert empty.links() == ["/ko/collectivities/"]


def test_empty_question_asks_nothing_of_the_database(visitor, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert found(visitor, "") == []


def test_words_of_the_minutes_lead_to_the_item(visitor):
    item = AgendaItem.objects.get(meeting__event__slug="2021-01-28-visio", anchor="synthese")
    item.minutes_fr += "<p>Il fut question de tourniquets.</p>"
    item.save()
    item.reindex()
    assert found(visitor, "tourniquets") == ["meetings/2021-01-28-visio/#synthese"]


SECRETS = {
    "organisation": (Organisation, "lyon", "collectivities/lyon/"),
    "partnership": (Partnership, "limoges--icheon", "partnerships/limoges--icheon/"),
    "event": (Event, "lucioles-muju", "agenda/lucioles-muju/"),
    "meeting": (Event, "2020-09-21-paris", "meetings/2020-09-21-paris/"),
}


@pytest.mark.parametrize("kind", SECRETS)
@pytest.mark.parametrize(
    ("visibility", "readers"), [("draft", ["cuf_officer"]), ("members", ["member", "cuf_officer"])]
)
def test_what_one_may_not_see_is_not_found(request, kind, visibility, readers):
    model, slug, address = SECRETS[kind]
    record = model.objects.get(slug=slug)
    type(record)._base_manager.filter(pk=record.pk).update(visibility=visibility)
    word = "limoges" if kind == "partnership" else record.search_text.split()[0] if kind != "event" else "lucioles"
    seen = [
        name for name in ("visitor", "member", "cuf_officer") if address in found(request.getfixturevalue(name), word)
    ]
    assert seen == readers


@pytest.mark.parametrize(
    ("state", "readers"), [("draft", ["cuf_officer"]), ("published", ["visitor", "member", "cuf_officer"])]
)
def test_minutes_that_are_not_published_are_not_found(request, state, readers):
    Meeting.objects.filter(event__slug="2021-01-28-visio").update(minutes_state=state)
    address = "meetings/2021-01-28-visio/#issy-guro"
    seen = [
        name for name in ("visitor", "member", "cuf_officer") if address in found(request.getfixturevalue(name), "guro")
    ]
    assert seen == readers


def test_name_of_a_hidden_partner_finds_nothing_that_is_tied_to_it(visitor, cuf_officer):
    """A draft under a name that nobody knows yet must not show by what it is tied to."""
    Organisation.objects.filter(slug="limoges").update(visibility="draft", name_fr="Zyxville", aliases=[])
    limoges = Organisation.objects.get(slug="limoges")
    for row in [
        limoges,
        *Partnership.objects.filter(parties__organisation=limoges),
        *limoges.events.all(),
        *limoges.organised_events.all(),
    ]:
        row.reindex()
    assert limoges.events.count() > 0
    assert found(visitor, "zyxville") == []
    assert found(cuf_officer, "zyxville") == ["collectivities/limoges/", "partnerships/limoges--icheon/"]


@pytest.mark.parametrize(("code", "query", "slug"), [("fr", "서초", "seocho"), ("ko", "evian", "evian")])
def test_record_with_that_name_in_the_other_language_comes_before_texts_that_hold_it(visitor, code, query, slug):
    links = main(visitor, f"/{code}/search/?q={query}").links()
    assert next(link for link in links if "/collectivities/" in link) == f"/{code}/collectivities/{slug}/"
