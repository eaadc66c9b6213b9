"""Which pages are kept, for whom, and what whoever has a page already is sent."""

import secrets

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from accounts.roles import Role
from history.content import content_models
from news.models import Article
from partnerships.models import Theme
from tests import addresses
from tests.korea_group.keeping import (
    PASSWORD,
    TITLE,
    from_what_is_kept,
    is_kept,
    rename,
    share_a_process,
    signed_in_with_password,
    somebody,
)
from tests.people import Reader

pytestmark = pytest.mark.usefixtures("committed")
GZIP = {"Accept-Encoding": "gzip"}


def test_each_address_language_and_compression_has_its_own_page(visitor, garden_news, garden_page):
    for path, headers in (
        (garden_page, {}),
        (f"/ko/news/{garden_news.pk}/", {}),
        (f"{garden_page}?utm_source=letter", {}),
        (garden_page, GZIP),
        (garden_page, {"Host": "testserver:8001"}),  # written into the page
    ):
        assert not is_kept(visitor, path, **headers)
        assert is_kept(visitor, path, **headers)


@pytest.mark.parametrize(
    "path", ["/healthz", "/robots.txt", "/fr/nowhere/", "/fr/collectivities/?nothing=1", "/admin/"]
)
def test_errors_and_what_is_no_page_of_a_visitor_are_not_kept(visitor, path):
    answers = [visitor.get(path) for _visit in range(2)]
    assert not any("ETag" in answer.headers for answer in answers)


def test_form_with_a_secret_of_its_visitor_is_not_kept(visitor):
    other = Reader()
    share_a_process(visitor, other)
    pages = [reader.get("/fr/account/password/reset/") for reader in (visitor, visitor, other)]
    assert [page.status_code for page in pages] == [200, 200, 200]
    assert len({page.content for page in pages}) == 3


def test_who_is_signed_in_gets_a_page_of_their_own(visitor, garden_news, garden_page):
    officer = somebody("cuf", role=Role.SECRETARIAT)
    share_a_process(visitor, officer)
    visitor.get(garden_page)
    page = officer.get(garden_page)
    assert f"/admin/news/article/{garden_news.pk}/change/" in page.content.decode()
    assert not is_kept(officer, garden_page)
    assert f"/admin/news/article/{garden_news.pk}/change/" not in visitor.get(garden_page).content.decode()


def test_nothing_is_kept_inside_a_transaction(visitor, garden_news, garden_page):
    visitor.get(garden_page)
    with transaction.atomic():
        rename(garden_news)
        assert TITLE in visitor.get(garden_page).content.decode()
        Article.objects.filter(pk=garden_news.pk).update(title_fr="Une autre fois")
        assert "Une autre fois" in visitor.get(garden_page).content.decode()
        transaction.set_rollback(True)
    assert "Les jardins de Suncheon" in visitor.get(garden_page).content.decode()


# Who has the page already.


@pytest.mark.parametrize("headers", [{}, GZIP], ids=["plain", "compressed"])
def test_who_has_the_page_already_is_sent_nothing(visitor, garden_page, headers):
    page = visitor.get(garden_page, headers=headers)
    with from_what_is_kept():
        again = visitor.get(garden_page, headers=headers | {"If-None-Match": page.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == page.headers["ETag"]
    assert again.headers["Vary"] == page.headers["Vary"] == "Cookie, Accept-Encoding"
    assert again.headers["Cache-Control"] == page.headers["Cache-Control"] == "no-cache"


def test_page_has_the_same_name_compressed_or_not_and_in_every_process(visitor, garden_page):
    pages = [visitor.get(garden_page), visitor.get(garden_page, headers=GZIP), Reader().get(garden_page, headers=GZIP)]
    assert len({page.headers["ETag"] for page in pages}) == 1
    assert pages[0].headers["ETag"].startswith('W/"')


def test_who_has_the_page_of_before_is_sent_the_one_of_now(visitor, garden_news, garden_page):
    old = visitor.get(garden_page).headers["ETag"]
    rename(garden_news)
    page = visitor.get(garden_page, headers={"If-None-Match": old})
    assert (page.status_code, page.headers["ETag"] != old) == (200, True)
    assert TITLE in page.content.decode()


def test_who_has_a_page_on_which_nothing_has_changed_is_sent_nothing_after_another_was_written(visitor, garden_page):
    old = visitor.get(garden_page).headers["ETag"]
    Theme.objects.create(slug=secrets.token_hex(4), name_fr="Jardins")
    assert visitor.get(garden_page, headers={"If-None-Match": old}).status_code == 304


def test_who_signs_in_is_sent_the_page_although_they_had_the_one_of_visitors(visitor, garden_news, garden_page):
    officer = somebody("cuf", role=Role.SECRETARIAT)
    share_a_process(visitor, officer)
    name = visitor.get(garden_page).headers["ETag"]
    page = officer.get(garden_page, headers={"If-None-Match": name})
    assert (page.status_code, "ETag" in page.headers) == (200, False)


# Messages.


def test_who_has_signed_out_is_told_so_and_nobody_else_is():
    leaving, other = Reader(), Reader()
    share_a_process(leaving, other)
    other.get("/fr/")
    login = {"login": signed_in_with_password(), "password": PASSWORD}
    assert leaving.post("/fr/account/login/", login).status_code == 302
    leaving.get("/fr/")
    answer = leaving.post("/fr/account/logout/")
    assert (answer.url, leaving.cookies[settings.SESSION_COOKIE_NAME].value) == ("/fr/", "")
    told = ["Vous êtes déconnecté" in reader.get("/fr/").content.decode() for reader in (leaving, other, leaving)]
    assert told == [True, False, False]


# What pages are made from.


def test_pages_that_are_kept_read_nothing_but_content(visitor):
    """Whatever else they read could change without anybody noticing."""
    content = {model._meta.db_table for model in content_models()}
    tables = {table for table in connection.introspection.table_names() if table not in content}
    kept = 0
    account = ["inactive/", "password/reset/done/", "password/reset/key/1-abc/", "invitation/abc/"]
    for page in [*addresses.pages(), *(f"{addresses.ACCOUNT}{page}" for page in account)]:
        with CaptureQueriesContext(connection) as asked:
            answer = visitor.get(f"/fr/{page}")
        if "ETag" in answer.headers:
            kept += 1
            asked_of_others = [
                one["sql"] for one in asked.captured_queries[1:] if any(f'"{table}"' in one["sql"] for table in tables)
            ]
            assert asked_of_others == [], page
    assert kept > 20
