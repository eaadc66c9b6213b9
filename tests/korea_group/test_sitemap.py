"""What search engines are told: every public page, once for each language in which it exists."""

from xml.etree import ElementTree

import pytest

from meetings.models import Event, Meeting
from news.models import Article
from partnerships.models import Organisation, Partnership

pytestmark = pytest.mark.django_db

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def entries(reader) -> dict[str, dict[str, str]]:
    """Each address of the site map, with its alternates by language."""
    answer = reader.get("/sitemap.xml")
    assert answer.headers["Content-Type"] == "application/xml"
    return {
        url.find("s:loc", NAMES).text.removeprefix("http://testserver"): {
            link.attrib["hreflang"]: link.attrib["href"].removeprefix("http://testserver")
            for link in url.findall("x:link", NAMES)
        }
        for url in ElementTree.fromstring(answer.content).findall("s:url", NAMES)
    }


def test_every_public_page_is_there_in_both_languages(visitor):
    pages = ["", "collectivities/", "partnerships/", "agenda/", "meetings/", "news/", "about/"]
    rows = [
        *Organisation.objects.listed(),
        *Partnership.objects.all(),
        *Meeting.objects.all(),
        *Event.objects.standing_alone(),
        *Article.objects.all(),
    ]
    pages += [row.get_absolute_url().removeprefix("/fr/") for row in rows]
    assert set(entries(visitor)) == {f"/{code}/{page}" for code in ("fr", "ko") for page in pages}
    assert {type(row) for row in rows} == {Organisation, Partnership, Meeting, Event, Article}


def test_each_entry_names_itself_and_its_counterpart(visitor):
    assert entries(visitor)["/ko/partnerships/valmont--garam/"] == {
        "fr": "/fr/partnerships/valmont--garam/",
        "ko": "/ko/partnerships/valmont--garam/",
    }


@pytest.mark.parametrize("reader", ["visitor", "member", "cuf_officer"])
@pytest.mark.parametrize("visibility", ["draft", "members"])
def test_what_is_not_public_is_never_there(request, reader, visibility):
    Organisation.objects.filter(slug="garam").update(visibility=visibility)
    Event.objects.filter(slug__in=["forum-2018", "2018-03-12-valmont"]).update(visibility=visibility)
    found = entries(request.getfixturevalue(reader))
    gone = [
        "collectivities/garam/",
        "partnerships/valmont--garam/",
        "agenda/forum-2018/",
        "meetings/2018-03-12-valmont/",
    ]
    assert [page for page in gone if f"/fr/{page}" in found or f"/ko/{page}" in found] == []
    assert "/fr/collectivities/byeolbit/" in found


def test_organisation_without_a_page_is_not_there(visitor):
    found = entries(visitor)
    assert "/fr/collectivities/grand-littoral/" not in found
    assert "/fr/collectivities/region-des-vallees/" not in found


def test_search_engines_are_shown_the_way_and_kept_from_search_results(visitor):
    answer = visitor.get("/robots.txt")
    assert answer.headers["Content-Type"].startswith("text/plain")
    lines = answer.content.decode().splitlines()
    assert lines[-1] == "Sitemap: http://testserver/sitemap.xml"
    assert {"Disallow: /admin/", "Disallow: /*/search/"} <= set(lines)
