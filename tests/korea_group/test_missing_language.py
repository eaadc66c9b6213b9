"""What exists in one language only is shown in the other one too: marked, found, in its place.

Search engines are not offered it.
"""

import pytest

from meetings.models import Event
from partnerships.models import Organisation
from publishing import saving
from tests.pages import main, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def korean_event():
    """A festival that GAOK wrote in Korean only."""
    event = Event.objects.create(
        slug="busan-bada",
        visibility="public",
        original_language="ko",
        kind="festival",
        title_ko="부산 바다축제",
        summary_ko="여름 축제입니다.",
        description_ko="<p>누구나 오실 수 있습니다.</p>",
        starts_on="2018-08-01",
    )
    saving.reindex(event)
    return event


@pytest.fixture
def korean_place():
    """An authority that GAOK entered in Korean only."""
    place = Organisation.objects.create(
        slug="pohang",
        visibility="public",
        original_language="ko",
        country="kr",
        kind="city",
        name_ko="포항시",
        summary_ko="항구 도시",
    )
    saving.reindex(place)
    return place


@pytest.fixture
def french_event():
    """A festival that CUF wrote in French only."""
    event = Event.objects.create(
        slug="fete", visibility="public", kind="festival", title_fr="Fête de la mer", starts_on="2018-08-01"
    )
    saving.reindex(event)
    return event


def alternates(page) -> dict[str, str]:
    found = page.one("head").all("link", rel="alternate")
    return {each.attributes["hreflang"]: each.attributes["href"].removeprefix("http://testserver") for each in found}


def test_text_is_shown_in_its_language_with_a_notice(visitor, korean_event):
    page = main(visitor, "/fr/agenda/busan-bada/")
    assert [(part.text, part.language) for part in page.one("h1").inside()] == [("부산 바다축제", "ko")]
    assert [part.language for part in page.inside() if part.text == "누구나 오실 수 있습니다."] == ["ko", "ko"]
    assert len(page.all("p", "notice")) == 1
    assert main(visitor, "/ko/agenda/busan-bada/").all("p", "notice") == []


def test_french_text_is_shown_to_korean_readers_alike(visitor, french_event):
    page = main(visitor, "/ko/agenda/fete/")
    assert [(part.text, part.language) for part in page.one("h1").inside()] == [("Fête de la mer", "fr")]
    assert len(page.all("p", "notice")) == 1


def test_list_shows_it_in_its_language(visitor, korean_event):
    heading = next(
        row
        for row in main(visitor, "/fr/agenda/?when=past&kind=festival").all("h3")
        if row.links() == ["/fr/agenda/busan-bada/"]
    )
    assert [(part.text, part.language) for part in heading.one("a").inside()] == [("부산 바다축제", "ko")]


@pytest.mark.parametrize("query", ["부산 바다", "ㅂㄷㅊㅈ"])
def test_search_finds_it_from_the_other_side(visitor, korean_event, query):
    assert "/fr/agenda/busan-bada/" in main(visitor, f"/fr/search/?q={query}").links()


def test_place_is_listed_found_and_sorted_by_the_name_that_it_has(visitor, korean_place):
    names = {}
    for code in ("fr", "ko"):
        rows = main(visitor, f"/{code}/collectivities/?view=table&country=kr").one("tbody").all("th")
        names[code] = [row.one("a").text for row in rows]
    assert names["fr"][-1] == "포항시"  # hangul follows the Latin letters
    assert names["ko"] == sorted(names["ko"])
    assert "/fr/collectivities/pohang/" in main(visitor, "/fr/collectivities/?q=포항").links()


def test_page_of_a_place_without_french_says_so_once(visitor, korean_place):
    page = main(visitor, "/fr/collectivities/pohang/")
    assert [(part.text, part.language) for part in page.one("h1").inside()] == [("포항시", "ko")]
    assert len(page.all("p", "notice")) == 1


def test_missing_language_is_not_offered_to_search_engines(visitor, korean_event):
    page = read(visitor, "/fr/agenda/busan-bada/")
    assert page.one("meta", name="robots").attributes["content"] == "noindex"
    assert alternates(page) == {"ko": "/ko/agenda/busan-bada/", "x-default": "/ko/agenda/busan-bada/"}
    korean = read(visitor, "/ko/agenda/busan-bada/")
    assert korean.all("meta", name="robots") == []
    assert alternates(korean) == {"ko": "/ko/agenda/busan-bada/", "x-default": "/ko/agenda/busan-bada/"}


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_record_in_both_languages_names_both(visitor, code):
    page = read(visitor, f"/{code}/agenda/forum-2018/?from=letter")
    assert page.all("meta", name="robots") == []
    assert alternates(page) == {
        "fr": "/fr/agenda/forum-2018/",
        "ko": "/ko/agenda/forum-2018/",
        "x-default": "/fr/agenda/forum-2018/",
    }
    assert page.one("link", rel="canonical").attributes["href"] == f"http://testserver/{code}/agenda/forum-2018/"


def test_site_map_holds_only_the_language_that_is_there(visitor, korean_event, french_event):
    site_map = visitor.get("/sitemap.xml").content.decode()
    there = {
        address: f"<loc>http://testserver{address}</loc>" in site_map
        for address in ("/fr/agenda/busan-bada/", "/ko/agenda/busan-bada/", "/fr/agenda/fete/", "/ko/agenda/fete/")
    }
    assert there == {
        "/fr/agenda/busan-bada/": False,
        "/ko/agenda/busan-bada/": True,
        "/fr/agenda/fete/": True,
        "/ko/agenda/fete/": False,
    }


def test_language_switch_is_there_all_the_same(visitor, korean_event):
    switch = read(visitor, "/ko/agenda/busan-bada/").one("nav", "languages")
    assert switch.links() == ["/fr/agenda/busan-bada/", "/ko/agenda/busan-bada/"]
