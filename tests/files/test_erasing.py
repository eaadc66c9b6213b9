"""A file is erased when nothing refers to it any more, no old version either; and no sooner."""

import os
import time
from datetime import timedelta

import pytest
from django.utils import timezone

from files import receiving
from files.accepted import FileCategory
from files.erasing import erase_unreferenced, lost_files
from files.models import StoredFile
from news.models import Article, Attachment, Picture
from publishing import saving
from tests import sample_files
from tests.history.office import bin_of, delete, put_back, restore, versions
from tests.pages import main
from tests.screens import Screen, errors

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
TWO_DAYS_AGO = timezone.now() - timedelta(days=2)


def received(name: str = "rapport.pdf") -> StoredFile:
    return receiving.receive(sample_files.upload(name, sample_files.PDF), FileCategory.DOCUMENT)


def on_disk(media) -> set[str]:
    """The tokens of the files that the storage has anything of."""
    return {path.parent.name for path in media.rglob("*.*")}


def article_screen(officer, article) -> Screen:
    return Screen.of(officer, article)


def replace(officer, article) -> StoredFile:
    """Sends in another picture in place of the one of `article`; returns it."""
    other = sample_files.upload("Busan.png", sample_files.picture("PNG"))
    assert errors(article_screen(officer, article).attach(**{"pictures-0-file": other}).save()) == {}
    return article.pictures.get().file


@pytest.fixture
def erased(media, django_capture_on_commit_callbacks):
    """Erases as every night, and returns the tokens of what is gone from the database and from the storage."""

    def run() -> set[str]:
        before = on_disk(media)
        with django_capture_on_commit_callbacks(execute=True):
            gone = {*erase_unreferenced()}
        assert gone <= before - on_disk(media)
        return before - on_disk(media)

    return run


def test_what_nobody_saves_is_gone_after_a_day(erased, picture):
    old, fresh = received(), received()
    StoredFile.objects.exclude(token=fresh.token).update(created_at=TWO_DAYS_AGO)
    assert erased() == {old.token}
    assert {*StoredFile.objects.all()} == {picture.file, fresh}


def test_files_of_an_article_removed_for_good_are_erased(
    cuf_officer, media, article, picture, django_capture_on_commit_callbacks
):
    kept = Attachment.objects.create(article=Article.objects.create(title_fr="Autre"), file=received(), title_fr="R")
    replaced, last = picture.file, replace(cuf_officer, article)
    delete(cuf_officer, article)
    assert on_disk(media) == {replaced.token, last.token, kept.file.token}
    with django_capture_on_commit_callbacks(execute=True):
        cuf_officer.post(bin_of(cuf_officer)["Jumelage"], {"remove": "", "sure": "on"})
    assert on_disk(media) == {kept.file.token}
    assert [*StoredFile.objects.all()] == [kept.file]


def test_file_that_another_record_has_too_stays(
    cuf_officer, media, article, picture, django_capture_on_commit_callbacks
):
    other = Article.objects.create(title_fr="Autre")
    Picture.objects.create(article=other, file=picture.file, alt_fr="Séoul")
    delete(cuf_officer, article)
    with django_capture_on_commit_callbacks(execute=True):
        cuf_officer.post(bin_of(cuf_officer)["Jumelage"], {"remove": "", "sure": "on"})
    assert on_disk(media) == {picture.file.token}


def test_file_of_an_old_version_stays_and_comes_back_with_it(cuf_officer, visitor, article, picture, erased):
    before, after = picture.file, replace(cuf_officer, article)
    StoredFile.objects.update(created_at=TWO_DAYS_AGO)
    assert erased() == set()
    restore(cuf_officer, article, versions(cuf_officer, article)[1])
    assert article.pictures.get().file == before
    assert sample_files.given(visitor, before.url).status_code == 200
    assert sample_files.given(visitor, after.url).status_code == 404


def test_file_in_the_bin_stays_and_comes_back_with_its_article(cuf_officer, visitor, article, picture, erased):
    delete(cuf_officer, article)
    StoredFile.objects.update(created_at=TWO_DAYS_AGO)
    assert erased() == set()
    assert sample_files.given(visitor, picture.file.url).status_code == 404
    put_back(cuf_officer, "Jumelage")
    assert article.pictures.get().file == picture.file
    assert sample_files.given(visitor, picture.file.url).status_code == 200


def test_save_that_fails_leaves_the_file_waiting(article, erased):
    file = received()
    with pytest.raises(RuntimeError), saving.writing(article):
        Attachment.objects.create(article=article, file=file, title_fr="Rapport")
        raise RuntimeError
    assert StoredFile.objects.get().kept_at is None
    assert erased() == set()
    StoredFile.objects.update(created_at=TWO_DAYS_AGO)
    assert erased() == {file.token}


def test_what_lies_in_the_storage_without_a_record_is_erased_after_a_day(media, picture, erased):
    failed, waited, fresh = (
        media / place for place in ("files/" + "a" * 32, "waiting/" + "b" * 32, "files/" + "c" * 32)
    )
    two_days_ago = time.time() - 48 * 3600
    for folder in (failed, waited, fresh):
        folder.mkdir(parents=True)
        (folder / "original.pdf").write_bytes(sample_files.PDF)
        if folder != fresh:
            os.utime(folder / "original.pdf", (two_days_ago, two_days_ago))
    assert erased() == {"a" * 32, "b" * 32}
    assert [folder.exists() for folder in (failed, waited, fresh)] == [False, False, True]


def test_file_that_could_not_be_erased_troubles_no_officer_and_is_told_the_next_night(media, picture, erased):
    waiting = received()
    StoredFile.objects.filter(token=waiting.token).update(created_at=TWO_DAYS_AGO)
    obstacle = media / waiting.content.name.rpartition("/")[0] / "not-ours"
    obstacle.mkdir()
    assert erased() == {waiting.token}
    leftover = obstacle.with_name("leftover")
    leftover.touch()
    os.utime(leftover, (time.time() - 2 * 86400,) * 2)
    with pytest.raises(OSError, match="not empty"):
        erased()


def test_files_that_only_another_database_knows_are_left_alone(media, erased, caplog):
    """A new database before the files of an old one, as while a site moves to another machine, erases nothing."""
    folder = media / "files" / ("a" * 32)
    folder.mkdir(parents=True)
    (folder / "original.pdf").write_bytes(sample_files.PDF)
    two_days_ago = time.time() - 48 * 3600
    os.utime(folder / "original.pdf", (two_days_ago, two_days_ago))
    assert erased() == set()
    assert "none is erased" in caplog.text


def test_removal_that_fails_erases_nothing(cuf_officer, media, article, picture, monkeypatch):
    def fail(*_args):
        raise RuntimeError("the lights went out")

    delete(cuf_officer, article)
    monkeypatch.setattr("office.bin_screens.messages.success", fail)
    with pytest.raises(RuntimeError):
        cuf_officer.post(bin_of(cuf_officer)["Jumelage"], {"remove": "", "sure": "on"})
    monkeypatch.undo()
    assert on_disk(media) == {picture.file.token}
    put_back(cuf_officer, "Jumelage")
    assert article.pictures.get().file == picture.file


def test_name_of_a_lost_file_is_told_to_nobody_who_may_not_see_its_article(visitor, media, article, picture):
    media.rename(media.with_name("elsewhere"))
    Article.objects.update(visibility="draft")
    assert "Séoul.jpg" not in main(visitor, picture.file.url, status=404).text


def test_lost_file_is_named_and_nothing_typed_is_lost(cuf_officer, visitor, media, article, picture):
    """As after a backup of the database was restored without the files of users."""
    assert lost_files() == []
    media.rename(media.with_name("elsewhere"))
    assert lost_files() == [picture.file]
    screen = article_screen(cuf_officer, article)
    assert "Séoul.jpg" in " ".join(screen.page.context["warnings"])
    assert errors(screen.write(title_fr="Jumelage fêté", **{"pictures-0-caption_fr": "Au printemps"}).save()) == {}
    article.refresh_from_db()
    assert (article.title_fr, article.pictures.get().caption_fr) == ("Jumelage fêté", "Au printemps")
    assert sample_files.given(visitor, picture.file.url).status_code == 404
    cuf_officer.cookies["django_language"] = "ko"
    for reader, words in ((visitor, "Le contenu de ce fichier est perdu : Séoul.jpg."),
                          (cuf_officer, "파일의 내용이 유실되었습니다: Séoul.jpg.")):  # fmt: skip
        assert words in " ".join(main(reader, picture.file.url, status=404).text.split())
    replace(cuf_officer, article)
    assert article_screen(cuf_officer, article).page.context["warnings"] == []
