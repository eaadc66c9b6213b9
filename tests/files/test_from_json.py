"""Articles of version 1.0 held JSON about their files; each file becomes a record, and nothing else changes."""

import pytest
from django.core.files.storage import storages
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from files.models import StoredFile
from history.models import Change
from news.models import Picture
from tests.history.office import edits, restore, versions
from tests.screens import Screen, errors

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
FORMER, TODAY = ("news", "0002_words_of_news"), ("news", "0003_files_are_records")
JSON = "file ->> 'token', file ->> 'name', (file ->> 'width')::integer"


def migrate(target) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    executor = MigrationExecutor(connection)
    executor.migrate([target])


def rows(sql: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


@pytest.fixture
def former(cuf_officer, article, picture):
    """The article as version 1.0 had it, with a caption that was changed once and a picture that is lost."""
    lost = StoredFile.objects.create(name="perdu.jpg", size=1, width=10, height=10, content="files/x/original.jpg")
    Picture.objects.create(article=article, file=lost, alt_fr="Perdu", position=2).delete()
    screen = Screen.of(cuf_officer, article)
    assert errors(screen.write(**{"pictures-0-caption_fr": "Le soir"}).save()) == {}
    migrate(FORMER)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM files_storedfile")
    return lost


def test_files_become_records_and_no_version_is_made(former, picture):
    (held,) = rows(f"SELECT {JSON} FROM news_picture")
    assert held == (picture.file.token, "Séoul.jpg", 800)
    recorded = "FROM history_change WHERE \"table\" = 'news_picture' AND after IS NOT NULL"
    assert rows(f"SELECT DISTINCT jsonb_typeof(after -> 'file') {recorded}") == [("object",)]
    changes = Change.objects.count()
    migrate(TODAY)
    assert Change.objects.count() == changes
    file = Picture.objects.get().file
    assert (file.token, file.name, file.width, file.height) == (picture.file.token, "Séoul.jpg", 800, 1200)
    assert file.kept_at and storages["private"].exists(file.content.name)
    assert StoredFile.objects.get(token=former.token).is_lost  # only an old version had it, and its content is gone


def test_old_versions_are_told_and_restored(cuf_officer, former, article, picture):
    migrate(TODAY)
    latest, first = versions(cuf_officer, article)
    assert [*edits(latest)] == ["Légende français"]
    assert "Séoul.jpg" in first.text
    restore(cuf_officer, article, first)
    row = article.pictures.get()
    assert (row.file.token, row.caption_fr) == (picture.file.token, None)


def test_way_back_gives_the_article_its_file(former, picture):
    migrate(TODAY)
    migrate(FORMER)
    assert rows(f"SELECT {JSON} FROM news_picture") == [(picture.file.token, "Séoul.jpg", 800)]
