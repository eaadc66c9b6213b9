"""Pages are kept for visitors, and never a moment longer than they are true."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory

from korea_group.middleware.kept_pages import KeptPagesMiddleware, current_snapshot


@pytest.fixture
def made():
    return []


@pytest.fixture
def transaction():
    """The connection as the keeping of pages sees it, outside a transaction."""
    return SimpleNamespace(in_atomic_block=False)


@pytest.fixture
def site(made, transaction, monkeypatch):
    """The keeping of pages around a view that counts how often it is asked."""

    def view(request):
        made.append(request.get_full_path())
        return HttpResponse(f"page {len(made)}", status=404 if "missing" in request.path else 200)

    monkeypatch.setattr("korea_group.middleware.kept_pages.connection", transaction)
    return KeptPagesMiddleware(view)


@pytest.fixture
def snapshots(monkeypatch):
    """What the database answers, in turn."""
    answers = ["1:1:"]
    monkeypatch.setattr("korea_group.middleware.kept_pages.current_snapshot", lambda: answers[-1])
    return answers


def ask(site, path, **extra):
    return site(RequestFactory().get(path, **extra)).content.decode()


def test_page_is_made_once_while_nothing_is_written(site, snapshots, made):
    answers = [ask(site, "/fr/agenda/"), ask(site, "/fr/agenda/")]

    assert answers == ["page 1", "page 1"]


def test_page_is_made_anew_after_anybody_wrote(site, snapshots):
    ask(site, "/fr/agenda/")

    snapshots.append("1:2:")

    assert ask(site, "/fr/agenda/") == "page 2"


def test_each_address_language_and_compression_has_its_own_page(site, snapshots, made):
    for path, extra in (
        ("/fr/agenda/", {}),
        ("/ko/agenda/", {}),
        ("/fr/agenda/?when=past", {}),
        ("/fr/agenda/", {"headers": {"Accept-Encoding": "gzip"}}),
        ("/fr/agenda/", {"HTTP_HOST": "testserver:8001"}),  # written into the page
    ):
        ask(site, path, **extra)

    assert len(made) == 5


def test_who_is_signed_in_gets_a_page_of_their_own(site, snapshots, made):
    request = RequestFactory().get("/fr/agenda/")
    request.COOKIES["sessionid"] = "somebody"

    site(request), site(request)

    assert len(made) == 2


@pytest.mark.parametrize("path", ["/admin/", "/healthz", "/fr/missing/"])
def test_admin_health_and_errors_are_never_kept(site, snapshots, made, path):
    ask(site, path), ask(site, path)

    assert len(made) == 2


def test_nothing_is_kept_inside_a_transaction(site, snapshots, made, transaction):
    transaction.in_atomic_block = True

    ask(site, "/fr/agenda/"), ask(site, "/fr/agenda/")

    assert len(made) == 2


@pytest.mark.django_db
def test_snapshot_changes_with_a_write_of_somebody_else():
    other = connection.copy()
    try:
        before = current_snapshot()
        with other.cursor() as cursor:
            cursor.execute("CREATE TABLE written_by_somebody_else ()")
        after = current_snapshot()
    finally:
        with other.cursor() as cursor:
            cursor.execute("DROP TABLE IF EXISTS written_by_somebody_else")
        other.close()

    assert before != after
