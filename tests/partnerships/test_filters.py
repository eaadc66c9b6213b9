"""The number beside a choice is the number of results that it gives, alone and with other choices."""

import pytest
from django.http import QueryDict
from django.test import RequestFactory
from django.utils import translation

from bench.rows import multiply
from meetings.views import EventList
from partnerships.models import Interest, Organisation, Partnership, Theme
from partnerships.views import CollectivityList, PartnershipList
from tests.pages import main

pytestmark = pytest.mark.django_db

# A list, what is always asked of it, and choices to combine with each of the others.
LISTS = {
    "directory": (
        CollectivityList,
        "",
        ["country=fr", "level=local&level=district", "theme=theme-culture", "partner=without", "q=montclair"],
    ),
    "actors": (CollectivityList, "scope=actors", ["country=kr", "partner=with", "q=coree"]),
    "partnerships": (
        PartnershipList,
        "",
        [
            "status=active",
            "kind=twinning&kind=not-stated",
            "theme=theme-culture",
            "france=grand-littoral",
            "between=authorities",
            "q=가람",
        ],
    ),
    "agenda": (
        EventList,
        "when=past",
        ["state=held", "country=kr", "kind=visit&kind=meeting", "theme=theme-culture", "q=valmont"],
    ),
    "undated": (EventList, "when=undated", ["country=fr"]),
    "month": (EventList, "month=2018-11", ["country=fr"]),
}


@pytest.fixture
def ask(visitor):
    """The list that a visitor gets for an address."""

    def filtered(name, query):
        view_class, always, _choices = LISTS[name]
        request = RequestFactory().get("/?" + "&".join(filter(None, [always, query])))
        request.user = visitor.user
        view = view_class()
        view.setup(request)
        found = view.filter_class(request.GET, view.get_queryset(), request=request)
        assert found.is_understood
        return found

    return filtered


def promised(found) -> dict[str, int]:
    """What the facets promise: for each choice, as "country=fr", how many records it would leave."""
    return {
        f"{facet.name}={option.value}": option.count
        for facet in found.facets
        for option in facet.options
        if not option.is_selected
    }


@pytest.mark.parametrize("name", LISTS)
def test_choice_gives_as_many_results_as_it_promises(ask, name):
    counts = promised(ask(name, ""))
    assert {choice: ask(name, choice).qs.count() for choice in counts} == counts
    assert len(counts) >= 4


@pytest.mark.parametrize(
    ("name", "first"), [(name, first) for name, (*_rest, choices) in LISTS.items() for first in choices]
)
def test_choice_gives_as_many_results_as_it_promises_beside_others(ask, name, first):
    facet = first.partition("=")[0]
    counts = {
        choice: count for choice, count in promised(ask(name, first)).items() if choice.partition("=")[0] != facet
    }
    assert {choice: ask(name, f"{first}&{choice}").qs.count() for choice in counts} == counts
    assert counts != {}


@pytest.mark.parametrize(
    ("name", "first"), [(name, first) for name, (*_rest, choices) in LISTS.items() for first in ["", *choices]]
)
def test_total_is_the_number_of_rows(ask, name, first):
    found = ask(name, first)
    assert found.count == found.qs.count() == len(set(found.qs))


def test_choices_of_one_facet_add_up(ask):
    both = ask("directory", "country=fr&country=kr").qs.count()
    assert both == ask("directory", "country=fr").qs.count() + ask("directory", "country=kr").qs.count()


def test_choice_without_a_result_is_not_offered_unless_it_is_chosen(ask):
    assert "country=vn" not in promised(ask("directory", ""))
    chosen = [
        option for facet in ask("directory", "country=vn").facets for option in facet.options if option.is_selected
    ]
    assert [(option.value, option.count) for option in chosen] == [("vn", 0)]


def test_narrower_theme_is_found_under_its_main_theme(ask):
    theme = Theme.objects.get(slug="festivals", parent__slug="theme-culture")
    before = ask("directory", "theme=theme-culture").qs.count()
    Interest.objects.create(organisation=Organisation.objects.get(slug="ile-verte"), theme=theme)
    assert ask("directory", "theme=theme-culture").qs.count() == before + 1
    assert promised(ask("directory", ""))["theme=theme-culture"] == before + 1


def test_draft_is_neither_counted_nor_listed(ask):
    before = promised(ask("partnerships", ""))
    Partnership.objects.filter(slug="valmont--garam").update(visibility="draft")
    after = promised(ask("partnerships", ""))
    assert before["kind=twinning"] - after.get("kind=twinning", 0) == 1
    assert ask("partnerships", "kind=twinning").qs.count() == after.get("kind=twinning", 0)


def test_page_prints_the_numbers_of_the_filter(visitor, ask):
    found = ask("directory", "country=kr")
    page = main(visitor, "/fr/collectivities/?country=kr")
    printed = {
        f"{box.attributes['name']}={box.attributes['value']}": int(label.one("small").text)
        for label in page.one("form", "filters").all("label")
        for box in label.all("input", type="checkbox")
        if "checked" not in box.attributes
    }
    assert printed == promised(found)
    assert page.one("strong", role="status").text.startswith(f"{found.count} ")


def test_choices_are_kept_from_page_to_page_and_can_be_taken_back(visitor):
    multiply(5)
    page = main(visitor, "/fr/collectivities/?country=kr&country=fr&q=ville")
    assert page.one("span", "marks").links() == ["?country=kr&country=fr", "?country=kr&q=ville", "?country=fr&q=ville"]
    following = page.one("nav", "pagination").one("a", rel="next").attributes["href"]
    assert QueryDict(following[1:]) == QueryDict("country=kr&country=fr&q=ville&page=2")


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [("fr", "Byeolbit", "Zone économique de Hanbit"), ("ko", "가람시", "한빛도")],
)
def test_names_sort_in_the_language_of_the_reader(visitor, ask, code, first, last):
    with translation.override(code):
        names = [row.name for row in ask("directory", "").qs]
    assert (names[0], names[-1]) == (first, last)


def test_accents_do_not_send_a_name_to_the_end(ask):
    names = [row.name_fr for row in ask("directory", "country=fr").qs]
    assert names.index("Évreuil-les-Bains") < names.index("Île-Verte") < names.index("Montclair 6e")
