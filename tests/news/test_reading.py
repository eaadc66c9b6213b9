"""News of both sides: in a list, on a page, in a feed of each language, and wherever they concern somebody."""

import datetime
from xml.etree import ElementTree

import pytest

from news.models import Article
from partnerships.models import Organisation, Partnership, Theme
from publishing import saving
from tests.pages import main, read

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def article():
    """GAOK's news of a pair, in Korean only."""
    article = Article.objects.create(
        title_ko="가람시 대표단, 발몽 방문",
        summary_ko="가람시 대표단이 디지털 행정을 살펴보았습니다.",
        body_ko="<p>대표단은 시청을 방문했습니다.</p>",
        dated_on=datetime.date(2026, 11, 3),
        visibility="public",
        keeper="gaok",
        original_language="ko",
    )
    article.organisations.add(Organisation.objects.get(slug="garam"))
    article.partnerships.add(Partnership.objects.get(slug="valmont--garam"))
    article.themes.add(Theme.objects.get(slug="theme-numerique"))
    saving.reindex(article)
    return article


def titles(reader, address) -> list[str]:
    return [each.text for each in main(reader, address).one("section", id="results").one("ul", "rows").all("h3")]


def entries(reader, code) -> list:
    answer = reader.get(f"/{code}/news.atom")
    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(answer.content).findall("a:entry", ATOM)


def test_article_in_korean_only_is_on_the_french_site_with_its_notice(visitor, article):
    page = main(visitor, f"/fr/news/{article.pk}/")
    assert [(part.text, part.language) for part in page.one("h1").inside()] == [(article.title_ko, "ko")]
    assert len(page.all("p", "notice")) == 1
    assert main(visitor, f"/ko/news/{article.pk}/").all("p", "notice") == []
    assert read(visitor, f"/fr/news/{article.pk}/").one("meta", name="robots").attributes["content"] == "noindex"


def test_latest_news_come_first(visitor, article):
    assert titles(visitor, "/ko/news/")[0] == article.title_ko
    Article.objects.filter(pk=article.pk).update(dated_on="2019-01-01")
    assert titles(visitor, "/ko/news/")[-1] == article.title_ko


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("theme=theme-numerique", True),
        ("theme=theme-culture", False),
        ("country=kr", True),
        ("side=gaok", True),
        ("side=cuf", False),
        ("month=2026-11", True),
        ("month=2026-10", False),
        ("q=발몽", True),
        ("q=garam&month=2026-11", True),
    ],
)
def test_filters_narrow_down(visitor, article, query, is_found):
    page = main(visitor, f"/fr/news/?{query}").one("section", id="results")
    assert (article.title_ko in page.text) == is_found


def test_archive_counts_the_months(visitor, article):
    archive = main(visitor, "/fr/news/").one("nav", "archive")
    assert [item.text for item in archive.all("li")] == ["novembre 2026 1", "mai 2019 1"]
    assert archive.links() == ["?month=2026-11", "?month=2019-05"]


@pytest.mark.parametrize("query", ["month=2026-13", "side=moon", "colour=red", "page=99"])
def test_what_the_list_does_not_know_is_told(visitor, query):
    assert visitor.get(f"/ko/news/?{query}").status_code == (404 if query.startswith("page") else 400)


def test_draft_is_nowhere(visitor, cuf_officer, article):
    Article.objects.filter(pk=article.pk).update(visibility="draft")
    assert visitor.get(f"/fr/news/{article.pk}/").status_code == 404
    assert len(entries(visitor, "ko")) == 1
    for address in ("/ko/news/", "/ko/", "/ko/collectivities/garam/", "/ko/search/?q=대표단", "/sitemap.xml"):
        text = visitor.get(address).content.decode()
        assert article.title_ko not in text
        assert f"/news/{article.pk}/" not in text
    assert cuf_officer.get(f"/fr/news/{article.pk}/").status_code == 200
    assert len(entries(cuf_officer, "ko")) == 1  # a feed is for everybody


def test_members_read_what_is_theirs(visitor, member, article):
    Article.objects.filter(pk=article.pk).update(visibility="members")
    assert [reader.get(f"/fr/news/{article.pk}/").status_code for reader in (visitor, member)] == [404, 200]


def test_article_of_tomorrow_waits_for_its_day(visitor, article):
    Article.objects.filter(pk=article.pk).update(visible_from=datetime.date.today() + datetime.timedelta(2))
    assert visitor.get(f"/fr/news/{article.pk}/").status_code == 404


@pytest.mark.parametrize("address", ["", "collectivities/garam/", "partnerships/valmont--garam/", "search/?q=대표단"])
@pytest.mark.parametrize("code", ["fr", "ko"])
def test_article_stands_where_it_concerns_somebody(visitor, article, code, address):
    assert f"/{code}/news/{article.pk}/" in main(visitor, f"/{code}/{address}").links()


def test_feed_says_the_language_of_each_text(visitor, article):
    article.title_fr = "Une délégation de Garam à Valmont"
    article.save()
    [first, *_] = entries(visitor, "fr")
    assert first.find("a:title", ATOM).text == article.title_fr
    article.title_fr = ""
    article.save()
    [first, *_] = entries(visitor, "fr")
    assert (first.find("a:title", ATOM).text, first.find("a:title", ATOM).get(LANG)) == (article.title_ko, "ko")
    assert first.find("a:link", ATOM).get("href") == f"http://testserver/fr/news/{article.pk}/"


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_feed_readers_find_the_feed_of_the_language(visitor, article, code):
    for address in ("", "news/", f"news/{article.pk}/"):
        links = read(visitor, f"/{code}/{address}").one("head").all("link", type="application/atom+xml")
        assert [link.attributes["href"] for link in links] == [f"/{code}/news.atom"]


def test_feed_asks_a_constant_number_of_queries(visitor, article, django_assert_num_queries):
    for number in range(20):
        Article.objects.create(title_fr=f"Actualité {number}", visibility="public")
    with django_assert_num_queries(1):
        assert len(entries(visitor, "fr")) == 22
