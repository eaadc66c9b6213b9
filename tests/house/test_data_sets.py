"""The databases of the tests: made anew when their sources have changed, kept otherwise; each test is isolated."""

import pytest
from django.conf import settings
from django.db import connection

from partnerships.models import Theme
from tests import databases
from tests.databases import Databases, digest_of, sources


@pytest.fixture
def apart(django_db_setup, django_db_blocker, monkeypatch):
    """Databases of another checkout, whose data sets are quickly made."""
    monkeypatch.setattr("tests.databases.DATA_SETS", {"empty": lambda: None, "records": make_table})
    other = Databases()
    other.checkout += "x"
    other.own = other.own.replace(databases.OURS.checkout, other.checkout)
    with django_db_blocker.unblock():
        yield other
        for name in names(other):
            other.drop(name)
        connection.close()


def make_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE made ()")


def names(made) -> list[str]:
    with made._server() as execute:
        found = execute("SELECT datname FROM pg_database ORDER BY datname")
    return [name for (name,) in found if name.startswith(f"{made.checkout}_")]


@pytest.mark.parametrize(
    ("file", "is_followed"),
    [
        ("meetings/models/events.py", True),
        ("meetings/migrations/0001_initial.py", True),
        ("history/triggers.py", True),
        ("translations/triggers.py", True),
        ("publishing/saving.py", True),
        ("korea_group/records/__init__.py", True),
        ("korea_group/records/meetings/2021-01-28-visio.json", True),
        ("requirements.txt", True),
        ("meetings/views.py", False),
        ("office/forms.py", False),
        ("tests/house/test_data_sets.py", False),
    ],
)
def test_template_follows_from_code_that_fills_it_and_from_the_records(file, is_followed):
    assert (settings.BASE_DIR / file).exists()
    assert (settings.BASE_DIR / file in sources()) == is_followed


def test_digest_changes_with_a_letter_and_with_a_name(tmp_path):
    first, second = tmp_path / "first.py", tmp_path / "second.py"
    first.write_text("a"), second.write_text("b")
    before = digest_of([first, second])
    assert before == digest_of([first, second]) != digest_of([first])
    second.write_text("c")
    assert digest_of([first, second]) != before


def test_template_is_made_once_and_that_of_other_code_is_dropped(apart, monkeypatch):
    made = []
    monkeypatch.setitem(databases.DATA_SETS, "records", lambda: made.append("records"))
    apart.use("records")
    apart.use("empty")
    apart.close()
    apart.use("records")
    apart.close()
    assert made == ["records"]
    apart.digest = "0123456789"
    apart.use("empty")
    apart.close()
    assert names(apart) == [f"{apart.kept}0123456789_empty"]


def test_run_that_was_killed_leaves_no_broken_template_and_no_copy(apart, monkeypatch):
    def die():
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setitem(databases.DATA_SETS, "records", die)
        with pytest.raises(KeyboardInterrupt):
            apart.use("records")
    apart._connect(apart.site)
    with apart._server() as execute:
        execute(f'CREATE DATABASE "{apart.checkout}_2000000000_records"')  # of a process that is no more
    apart.use("records")
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM made")
    apart.close()
    assert [name.rpartition("_")[2] for name in names(apart)] == ["empty", "records"]


@pytest.mark.parametrize("turn", [1, 2])
@pytest.mark.django_db(transaction=True)
def test_what_a_test_commits_is_gone_for_the_next(turn):
    assert not Theme.objects.filter(slug="jardins").exists()
    Theme.objects.create(slug="jardins", name_fr="Jardins")


@pytest.mark.empty
@pytest.mark.django_db
def test_empty_database_holds_nothing():
    assert not Theme.objects.exists()
