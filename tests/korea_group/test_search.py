"""One search over everything, in either script, in the reader's language first, and only what the reader may see."""

from urllib.parse import urlencode

import pytest

from meetings.models import AgendaItem, Event, Meeting
from partnerships.models import Organisation, Partnership
from publishing import saving
from tests.pages import main

pytestmark = pytest.mark.django_db


def found(reader, query, code="fr", **more) -> list[str]:
    """The addresses of the results, in order, without the prefix of the language."""
    page = main(reader, f"/{code}/search/?{urlencode({'q': query, **more})}")
    return [heading.links()[0].removeprefix(f"/{code}/") for heading in page.all("h3")]


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


def renamed(slug, french, korean):
    Organisation.objects.filter(slug=slug).update(name_fr=french, name_ko=korean, aliases=[], romanisation="")
    saving.reindex(Organisation.objects.get(slug=slug))


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_name_that_begins_so_comes_before_one_that_holds_it(visitor, code):
    """In the alphabet, 가별빛 comes before 별빛시."""
    renamed("narae", "Aneuf", "가별빛")
    addresses = found(visitor, "별빛", code)
    assert addresses.index("collectivities/byeolbit/") < addresses.index("collectivities/narae/")


def test_latin_letters_inside_a_word_are_not_what_was_meant(visitor):
    renamed("narae", "Aneuf", "나래")
    renamed("saint-aubin", "Zone Neuf", "양구")
    addresses = found(visitor, "neuf")
    assert addresses[0] == "collectivities/saint-aubin/"
    assert "collectivities/narae/" not in addresses


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_consonants_find_names_and_no_texts(visitor, code):
    for slug in ("narae", "saebyeok"):
        Organisation.objects.filter(slug=slug).update(profile_ko="<p>별반 다르지 않습니다.</p>")
        saving.reindex(Organisation.objects.get(slug=slug))
    addresses = found(visitor, "ㅂㅂ", code)
    assert addresses[0] == "collectivities/byeolbit/"
    assert {"collectivities/narae/", "collectivities/saebyeok/"}.isdisjoint(addresses)


def test_result_is_named_in_the_readers_language_where_both_hold_the_word(visitor):
    Event.objects.filter(slug="festival-des-lanternes").update(title_fr="Festival de Muju", title_ko="무주 (Muju) 축제")
    saving.reindex(Event.objects.get(slug="festival-des-lanternes"))
    names = {}
    for code in ("fr", "ko"):
        headings = main(visitor, f"/{code}/search/?q=muju").all("h3")
        names[code] = next(
            each.text for each in headings if each.links() == [f"/{code}/agenda/festival-des-lanternes/"]
        )
    assert names == {"fr": "Festival de Muju", "ko": "무주 (Muju) 축제"}


def test_title_is_in_the_readers_language_and_what_was_found_stands_beside_it(visitor):
    page = main(visitor, "/fr/search/?q=별빛시")
    first = page.all("h3")[0]
    assert (first.text, first.one("a").language) == ("Byeolbit", "fr")
    assert page.all("mark")[0].text == "별빛시"


def test_found_words_are_marked(visitor):
    heading = main(visitor, "/fr/search/?q=evreuil").all("h3")[0]
    assert [mark.text for mark in heading.all("mark")] == ["Évreuil"]


def kinds_of(page) -> dict[str, int]:
    """The kinds of the results, with the number beside each."""
    labels = [link.text.rpartition(" ") for link in page.all("nav", "marks")[0].all("a")]
    return {name: int(number) for name, _space, number in labels}


def test_results_are_counted_by_kind(visitor):
    page = main(visitor, "/fr/search/?q=valmont")
    kinds = kinds_of(page)
    total = kinds.pop("Tout")
    assert page.one("p", role="status").text == f"{total} résultats"
    assert total == sum(kinds.values()) > len(kinds) > 1


def test_results_can_be_narrowed_to_a_kind_a_country_and_a_year(visitor):
    everything = set(found(visitor, "valmont"))
    only = {name: set(found(visitor, "valmont", **{name: value})) for name, value in NARROWED.items()}
    assert only["kind"] == {address for address in everything if address.startswith("partnerships/")}
    assert "collectivities/valmont/" in only["country"] < everything
    assert "collectivities/valmont/" not in only["year"]
    assert "meetings/2018-03-12-valmont/" in only["year"]


NARROWED = {"kind": "partnerships", "country": "fr", "year": "2018"}


@pytest.mark.parametrize("wrong", ["kind=towns", "country=de", "year=long-ago"])
def test_unknown_way_of_narrowing_is_refused(visitor, wrong):
    main(visitor, f"/fr/search/?q=valmont&{wrong}", 400)


def test_long_list_goes_on_on_the_next_page(visitor):
    for number in range(23):
        saving.save(Event(slug=f"visite-{number}", title_fr=f"Visiteurs {number}", visibility="public"))
    pages = [found(visitor, "visiteurs", page=number) for number in (1, 2)]
    assert [len(page) for page in pages] == [20, 3]
    assert len({*pages[0], *pages[1]}) == 23


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
    saving.reindex(item)
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
    word = {"partnership": "valmont", "event": "lanternes"}.get(kind) or str(record)
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
        saving.reindex(row)
    assert saint_aubin.events.count() > 0
    assert found(visitor, "zyxville") == []
    assert found(cuf_officer, "zyxville")[:2] == ["collectivities/saint-aubin/", "partnerships/saint-aubin--narae/"]


@pytest.mark.parametrize(("code", "query", "slug"), [("fr", "별빛", "byeolbit"), ("ko", "evreuil", "evreuil")])
def test_record_with_that_name_in_the_other_language_comes_before_texts_that_hold_it(visitor, code, query, slug):
    links = main(visitor, f"/{code}/search/?q={query}").links()
    assert next(link for link in links if "/collectivities/" in link) == f"/{code}/collectivities/{slug}/"
