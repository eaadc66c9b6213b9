"""The JSON about files in the rows of version 1.0 became a table: nothing is lost, forwards or backwards."""

import pytest
from django.core.management import call_command
from django.db import connection

from files.models import StoredFile
from tests.upgrades.released import Release, restored

TABLES = ("news_picture", "news_attachment", "meetings_annex")


def migrate(*names: str) -> None:
    call_command("migrate", *names, interactive=False, verbosity=0)
    connection.close()


def told() -> dict[str, list]:
    """The rows with files, and all that the history says of them, as the database holds them."""
    found = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT to_jsonb({table}) FROM {table} ORDER BY id")
            found[table] = cursor.fetchall()
            cursor.execute(f"SELECT to_jsonb(c) FROM history_change AS c WHERE \"table\" = '{table}' ORDER BY id")
            found[f"history of {table}"] = cursor.fetchall()
    return found


def tokens_in(held: str) -> set[str]:
    """The tokens of the files in `held`, which is what `told` returns, as text."""
    return {piece[:32] for piece in held.split('"token": "')[1:]}


@pytest.fixture
def released(django_db_setup, django_db_blocker, tmp_path):
    """The database and the files of version 1.0.0."""
    with django_db_blocker.unblock(), restored(Release("1.0.0"), tmp_path / "media"):
        yield


@pytest.mark.usefixtures("released")
def test_every_file_of_a_record_or_of_the_history_becomes_a_row_and_json_again():
    before = told()
    tokens = tokens_in("".join(str(row) for rows in before.values() for (row,) in rows))
    migrate()
    files = list(StoredFile.objects.all())
    assert {file.token for file in files} == tokens
    assert len(tokens) > 10
    assert [file.name for file in files if file.is_lost or file.content.size != file.size] == []
    assert {name: len(rows) for name, rows in told().items()} == {name: len(rows) for name, rows in before.items()}
    assert '"token"' not in str(told())
    migrate("files", "zero")
    assert told() == before
