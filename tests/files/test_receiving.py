"""What was sent in waits for its record under a name that nobody can guess, and goes when nobody saves it."""

import unicodedata
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from files import receiving
from files.accepted import FileCategory, size_in_words
from files.models import StoredFile
from tests import sample_files

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


def received(name: str = "보고서.pdf"):
    return receiving.receive(sample_files.upload(name, sample_files.PDF), FileCategory.DOCUMENT)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (unicodedata.normalize("NFD", "서울 보고서.pdf"), "서울 보고서.pdf"),
        ("Évian 2024.05.pdf", "Évian 2024.05.pdf"),
        ("programme.docx", "programme.pdf"),
        ("facture.pdf.exe", "facture.pdf"),
        ("cod\u202efdp.exe", "cod fdp.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ('a"b\r\nc.pdf', "a b c.pdf"),
        (".pdf", "file.pdf"),
        ("가" * 300 + ".pdf", "가" * 100 + ".pdf"),
    ],
)
def test_names_are_composed_and_say_what_the_file_is(sent, kept):
    assert receiving.clean_name(sent, "pdf") == kept


def test_files_lie_where_nobody_can_guess(media):
    one, other = received(), received()
    assert one.token != other.token
    assert len(one.token) == 32
    assert sorted(path.name for path in media.rglob("*.*")) == ["original.pdf", "original.pdf"]


def test_a_file_waits_until_its_record_is_saved_and_is_kept_once(media):
    file = received()
    assert file.kept_at is None
    for _time in range(2):
        assert StoredFile.objects.filter(token=file.token).keep() == (_time == 0)
    file.refresh_from_db()
    with file.open_part("original.pdf") as content:
        assert content.read() == sample_files.PDF
    assert file.kept_at is not None


def test_what_is_refused_leaves_nothing_behind(media):
    with pytest.raises(ValidationError):
        receiving.receive(sample_files.upload("x.pdf", b"<html></html>"), FileCategory.DOCUMENT)
    assert not media.exists()
    assert not StoredFile.objects.exists()


def test_a_claim_brings_the_file_back_before_and_after_it_is_kept():
    file = received()
    claim = receiving.claim_of(file)
    assert receiving.claimed(claim) == file
    StoredFile.objects.filter(token=file.token).keep()
    assert receiving.claimed(claim) == file


def test_a_forged_or_late_claim_brings_nothing():
    file = received()
    claim = receiving.claim_of(file)
    assert receiving.claimed(claim[:-1] + ("a" if claim[-1] != "a" else "b")) is None
    assert receiving.claimed("nonsense") is None
    StoredFile.objects.update(created_at=timezone.now() - timedelta(hours=25))
    assert receiving.claimed(claim) is None


def test_a_claim_of_a_file_that_the_storage_has_lost_brings_nothing(media):
    file = received()
    (media / file.content.name).unlink()
    assert receiving.claimed(receiving.claim_of(file)) is None


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 Ko"), (12_300, "12 Ko"), (1_440_000, "1,4 Mo"), (20_000_000, "20 Mo")],
)
def test_sizes_are_told_as_people_speak_of_them(size, words):
    assert " ".join(size_in_words(size).split()) == words
