"""The map of pairs, as visitors see it on the home page and in the directory."""

import pytest
from django.contrib.auth.models import AnonymousUser

from partnerships.atlas.map import world
from partnerships.models import Agreement, Organisation, Partnership
from publishing import saving
from tests.pages import main

pytestmark = pytest.mark.django_db


def everything():
    return Partnership.objects.visible_to(AnonymousUser()).with_parties().order_by("slug")


def make_place(slug, country, latitude, longitude, **values):
    kind = "commune" if country == "fr" else "city"
    values = {"name_fr": slug.title(), "kind": kind, "visibility": "public"} | values
    return Organisation.objects.create(slug=slug, country=country, latitude=latitude, longitude=longitude, **values)


def make_pair(french, korean, **values):
    partnership = Partnership.objects.create(
        slug=f"{french[0].slug}--{korean[0].slug}", **{"visibility": "public"} | values
    )
    for side, organisations in (("fr", french), ("kr", korean)):
        for position, organisation in enumerate(organisations):
            partnership.parties.create(organisation=organisation, side=side, position=position)
    return Partnership.objects.with_parties().get(pk=partnership.pk)


@pytest.fixture
def angers():
    return make_place("angers", "fr", 47.47, -0.55, name_ko="앙제")


@pytest.fixture
def jeonju():
    return make_place("jeonju", "kr", 35.82, 127.15, name_ko="전주시")


def arcs(page):
    """The links of the map in the lying drawing: address and name."""
    return {arc.attributes["href"]: arc.one("title").text for arc in page.one("svg", "lying").all("a", "tie")}


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_every_partnership_with_two_places_is_an_arc_and_a_link_with_its_whole_name(visitor, language):
    page = main(visitor, f"/{language}/")
    found = arcs(page)
    for partnership in everything():
        countries = {
            party.organisation.country for party in partnership.parties.all() if party.organisation.latitude is not None
        }
        if countries >= {"fr", "kr"}:
            assert found.pop(f"/{language}/partnerships/{partnership.slug}/") == partnership.names(language)
    assert found == {}


def test_phone_has_the_same_map_as_the_desk(visitor):
    page = main(visitor, "/fr/")
    lying, upright = page.one("svg", "lying"), page.one("svg", "upright")
    assert sorted(lying.links()) == sorted(upright.links())
    assert (
        lying.attributes["aria-label"]
        == upright.attributes["aria-label"]
        == "Carte des partenariats entre la France et la Corée"
    )


def test_same_is_said_by_a_table_to_whom_cannot_see_the_map(visitor):
    (link,) = [link for link in main(visitor, "/fr/").one(class_="map").links() if "view=table" in link]
    assert main(visitor, link).one("table").all("tr")


def test_what_has_no_place_is_counted_and_said(visitor):
    make_pair([Organisation.objects.get(slug="cuf")], [Organisation.objects.get(slug="gaok")])
    found = world(everything(), Organisation.objects.filter(slug__in=["cuf", "saint-aubin"]))
    assert found.missing == everything().count() - found.shown == 1
    assert found.homeless == 1
    said = [text.text for text in main(visitor, "/fr/").one(class_="map").all("p", "legend")]
    assert any(text.startswith("1 ") for text in said)


def test_cluster_without_coordinates_stands_where_its_host_does():
    drawing = world(everything().filter(slug="campus-montclair--zone-hanbit")).drawings[0]
    assert {dot.place.url for dot in drawing.dots} == {
        "/fr/collectivities/montclair-metropole/",
        "/fr/collectivities/saebyeok/",
    }
    assert drawing.arcs[0].tie.title.startswith("Campus Montclair ⇄ ")


def test_arc_is_dotted_where_no_agreement_is_recorded(angers, jeonju):
    assert world([make_pair([angers], [jeonju])]).drawings[0].arcs[0].tie.is_contact
    partnership = Partnership.objects.get(slug="angers--jeonju")
    Agreement.objects.create(partnership=partnership, kind="twinning", state="signed")
    saving.reindex(partnership)
    assert not world(everything().filter(pk=partnership.pk)).drawings[0].arcs[0].tie.is_contact


def test_several_parties_of_a_side_share_one_arc(angers, jeonju):
    second = make_place("nevers", "fr", 46.99, 3.16)
    for drawing in world([make_pair([angers, second], [jeonju])]).drawings:
        (arc,) = drawing.arcs
        nevers = next(dot for dot in drawing.dots if dot.place.key == second.pk)
        assert len(drawing.dots) == 3
        assert arc.path.endswith(f"L{nevers.x} {nevers.y}")


def test_two_partnerships_between_the_same_places_are_two_arcs(angers, jeonju):
    first = make_pair([angers], [jeonju])
    second = Partnership.objects.create(slug="second", visibility="public")
    for organisation in (angers, jeonju):
        second.parties.create(organisation=organisation, side=organisation.side)
    for drawing in world(everything().filter(pk__in=[first.pk, second.pk])).drawings:
        assert len({arc.path for arc in drawing.arcs}) == 2


def test_region_is_a_ring_because_its_dot_is_not_a_town(visitor):
    drawing = main(visitor, "/fr/").one("svg", "lying")
    for slug, shape in (("pays-des-lacs", "area"), ("hanbit", "area"), ("saint-aubin", "dot"), ("saebyeok", "dot")):
        place = drawing.one("a", "place", href=f"/fr/collectivities/{slug}/")
        assert place.one("circle").classes == {shape}


def test_name_in_the_other_language_says_so(visitor):
    make_pair(
        [make_place("roscoff", "fr", 48.7, -3.99)],
        [make_place("naju", "kr", 35.02, 126.71, name_fr="", name_ko="나주시")],
    )
    drawing = main(visitor, "/fr/").one("svg", "lying")
    names = {text.text: text.language for text in drawing.all("text")}
    assert names["Roscoff"] == "fr"
    assert names["나주시"] == "ko"


def test_drafts_are_not_on_the_map_of_a_visitor(visitor, angers, jeonju):
    make_pair([angers], [jeonju], visibility="draft")
    make_pair([make_place("blois", "fr", 47.59, 1.33, visibility="draft")], [jeonju])
    for address in ("/fr/", "/fr/collectivities/?view=map"):
        links = main(visitor, address).links()
        assert "/fr/partnerships/angers--jeonju/" not in links
        assert "/fr/partnerships/blois--jeonju/" not in links
        assert "/fr/collectivities/blois/" not in links


def test_draft_organisation_has_no_dot_for_anybody(cuf_officer, jeonju):
    make_pair([make_place("blois", "fr", 47.59, 1.33, visibility="draft")], [jeonju])
    page = main(cuf_officer, "/fr/")
    assert "/fr/partnerships/blois--jeonju/" not in arcs(page)


def test_map_follows_what_editors_change(visitor, angers, jeonju):
    make_pair([angers], [jeonju])
    address = "/fr/partnerships/angers--jeonju/"
    assert arcs(main(visitor, "/fr/"))[address] == "Angers ⇄ Jeonju"
    Organisation.objects.filter(pk=angers.pk).update(name_fr="Angers Loire Métropole")
    assert arcs(main(visitor, "/fr/"))[address] == "Angers Loire Métropole ⇄ Jeonju"


def test_directory_draws_what_the_filters_leave(visitor):
    drawing = main(visitor, "/fr/collectivities/?view=map&country=kr&region=saebyeok").one("svg", "lying")
    dots = {dot.attributes["href"] for dot in drawing.all("a", "place")}
    assert {"/fr/collectivities/dallae/", "/fr/collectivities/montclair-6e/"} <= dots
    assert "/fr/collectivities/valmont/" not in dots


def test_map_asks_the_database_for_nothing_more(django_assert_num_queries, angers, jeonju):
    make_pair([angers], [jeonju])
    partnerships, organisations = list(everything()), list(Organisation.objects.all())
    with django_assert_num_queries(0):
        assert world(partnerships, organisations).svg


def test_map_of_nothing_shows_the_two_shores():
    found = world([])
    assert found.is_empty
    assert found.svg.count("#france") == found.svg.count("#korea") == 2
