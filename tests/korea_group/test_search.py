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
        ("evreuil", "collectivities/evreuil/"),
        ("별빛", "collectivities/byeolbit/"),
        ("ㅂㅂ", "collectivities/byeolbit/"),
        ("Saebyuk", "collectivities/saebyeok/"),
        ("Hanbit du Sud", "collectivities/hanbit/"),
        ("Karam", "collectivities/garam/"),
        ("가람시", "partnerships/valmont--garam/"),
        ("lanternes", "agenda/festival-des-lanternes/"),
    ],
)
def test_words_find_their_record(visitor, code, query, address):
    assert address in found(visitor, query, code)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("evreuil", "collectivities/evreuil/"),
        ("Saebyuk", "collectivities/saebyeok/"),
        ("garam", "collectivities/garam/"),
        ("새벽", "collectivities/saebyeok/"),
    ],
)
def test_record_of_that_name_comes_first(visitor, query, first):
    code = "ko" if query == "새벽" else "fr"
    assert found(visitor, query, code)[0] == first


@pytest.mark.parametrize(
    ("query", "code", "first"), [("ㅂㅂ", "ko", "byeolbit"), ("ㅂㅂ", "fr", "byeolbit"), ("neuf", "fr", "saint-aubin")]
)
def test_record_with_a_word_that_begins_so_comes_before_one_that_holds_it(visitor, query, code, first):
    """In the alphabet, Aneuf and 가별봄 come before the others."""
    for slug, french, korean in (("narae", "Aneuf", "가별봄"), ("saint-aubin", "Zone Neuf", "양구")):
        Organisation.objects.filter(slug=slug).update(name_fr=french, name_ko=korean, aliases=[], romanisation="")
        Organisation.objects.get(slug=slug).reindex()
    addresses = found(visitor, query, code)
    assert addresses.index(f"collectivities/{first}/") < addresses.index("collectivities/narae/")


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_name_that_begins_with_the_consonants_comes_before_a_text_that_does(visitor, code):
    for slug in ("narae", "saebyeok"):
        Organisation.objects.filter(slug=slug).update(profile_ko="<p>별반 다르지 않습니다.</p>")
        Organisation.objects.get(slug=slug).reindex()
    addresses = found(visitor, "ㅂㅂ", code)
    assert addresses[0] == "collectivities/byeolbit/"
    assert {"collectivities/narae/", "collectivities/saebyeok/"} < set(addresses)


def test_result_is_named_in_the_readers_language_where_both_hold_the_word(visitor):
    Event.objects.filter(slug="festival-des-lanternes").update(title_fr="Festival de Muju", title_ko="무주 (Muju) 축제")
    Event.objects.get(slug="festival-des-lanternes").reindex()
    names = {}
    for code in ("fr", "ko"):
        headings = main(visitor, f"/{code}/search/?q=muju").all("h3")
        names[code] = next(
            each.text for each in headings if each.links() == [f"/{code}/agenda/festival-des-lanternes/"]
        )
    assert names == {"fr": "Festival de Muju", "ko": "무주 (Muju) 축제"}


def test_title_found_in_the_other_language_says_which(visitor):
    headings = main(visitor, "/fr/search/?q=별빛시").all("h3")
    links = [heading.one("a") for heading in headings]
    assert {link.language for link in links if "별빛시" in link.text} == {"ko"}


def test_found_words_are_marked(visitor):
    heading = main(visitor, "/fr/search/?q=evreuil").all("h3")[0]
    assert [mark.text for mark in heading.all("mark")] == ["Évreuil"]


def test_results_are_counted_by_kind(visitor):
    page = main(visitor, "/fr/search/?q=evreuil")
    counts = [int(section.one("div", "heading").one("span").text) for section in page.all("section")]
    assert page.one("p", role="status").text == f"{sum(counts)} résultats"
    assert counts == [len(section.all("h3")) for section in page.all("section")]


def test_long_list_says_how_many_are_not_shown(visitor):
    for number in range(23):
        event = Event.objects.create(slug=f"visite-{number}", title_fr=f"Visiteurs {number}", visibility="public")
        event.reindex()
    (section,) = main(visitor, "/fr/search/?q=visiteurs").all("section")
    assert section.one("div", "heading").one("span").text == "23"
    assert len(section.all("h3")) == 20
    assert section.all("p")[-1].text.startswith("3 ")


def test_nothing_found_says_so_and_leads_on(visitor):
    empty = main(visitor, "/ko/search/?q=없는말").one("div", "empty")
    assert empty.links() == ["/ko/collectivities/"]


def test_empty_question_asks_nothing_of_the_database(visitor, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert found(visitor, "") == []


def test_words_of_the_minutes_lead_to_the_item(visitor):
    item = AgendaItem.objects.get(meeting__event__slug="2019-05-20-visio", anchor="synthese")
    item.minutes_fr += "<p>Il fut question de tourniquets.</p>"
    item.save()
    item.reindex()
    assert found(visitor, "tourniquets") == ["meetings/2019-05-20-visio/#synthese"]


SECRETS = {
    "organisation": (Organisation, "ile-verte", "collectivities/ile-verte/"),
    "partnership": (Partnership, "valmont--garam", "partnerships/valmont--garam/"),
    "event": (Event, "festival-des-lanternes", "agenda/festival-des-lanternes/"),
    "meeting": (Event, "2018-03-12-valmont", "meetings/2018-03-12-valmont/"),
}


@pytest.mark.parametrize("kind", SECRETS)
@pytest.mark.parametrize(
    ("visibility", "readers"), [("draft", ["cuf_officer"]), ("members", ["member", "cuf_officer"])]
)
def test_what_one_may_not_see_is_not_found(request, kind, visibility, readers):
    model, slug, address = SECRETS[kind]
    record = model.objects.get(slug=slug)
    type(record)._base_manager.filter(pk=record.pk).update(visibility=visibility)
    word = {"partnership": "valmont", "event": "lanternes"}.get(kind) or record.search_text.split()[0]
    seen = [
        name for name in ("visitor", "member", "cuf_officer") if address in found(request.getfixturevalue(name), word)
    ]
    assert seen == readers


@pytest.mark.parametrize(
    ("state", "readers"), [("draft", ["cuf_officer"]), ("published", ["visitor", "member", "cuf_officer"])]
)
def test_minutes_that_are_not_published_are_not_found(request, state, readers):
    Meeting.objects.filter(event__slug="2019-05-20-visio").update(minutes_state=state)
    address = "meetings/2019-05-20-visio/#valmont-garam"
    seen = [
        name
        for name in ("visitor", "member", "cuf_officer")
        if address in found(request.getfixturevalue(name), "garam")
    ]
    assert seen == readers


def test_name_of_a_hidden_partner_finds_nothing_that_is_tied_to_it(visitor, cuf_officer):
    """A draft under a name that nobody knows yet must not show by what it is tied to."""
    Organisation.objects.filter(slug="saint-aubin").update(visibility="draft", name_fr="Zyxville", aliases=[])
    saint_aubin = Organisation.objects.get(slug="saint-aubin")
    for row in [
        saint_aubin,
        *Partnership.objects.filter(parties__organisation=saint_aubin),
        *saint_aubin.events.all(),
        *saint_aubin.organised_events.all(),
    ]:
        row.reindex()
    assert saint_aubin.events.count() > 0
    assert found(visitor, "zyxville") == []
    assert found(cuf_officer, "zyxville") == ["collectivities/saint-aubin/", "partnerships/saint-aubin--narae/"]


@pytest.mark.parametrize(("code", "query", "slug"), [("fr", "별빛", "byeolbit"), ("ko", "evreuil", "evreuil")])
def test_record_with_that_name_in_the_other_language_comes_before_texts_that_hold_it(visitor, code, query, slug):
    links = main(visitor, f"/{code}/search/?q={query}").links()
    assert next(link for link in links if "/collectivities/" in link) == f"/{code}/collectivities/{slug}/"
