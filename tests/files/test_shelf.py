"""What was sent in waits for its record under a name that nobody can guess, and goes when nobody saves it."""

import os
import time
import unicodedata

import pytest

from files import shelf
from files.kinds import Takes, size_in_words
from tests import sample_files

pytestmark = pytest.mark.usefixtures("media")


def received(name: str = "보고서.pdf"):
    return shelf.receive(sample_files.upload(name, sample_files.PDF), Takes.DOCUMENT)


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
    assert shelf.clean_name(sent, "pdf") == kept


def test_files_lie_where_nobody_can_guess(media):
    one, other = received(), received()
    assert one.token != other.token
    assert len(one.token) == 32
    assert sorted(path.name for path in media.rglob("*.*")) == ["original.pdf", "original.pdf"]


def test_what_nobody_saves_is_gone_after_a_day(media):
    old, kept, fresh = received(), received(), received()
    shelf.keep(kept)
    day = time.time() - 25 * 3600
    for folder in (media / "waiting" / old.token, media / "files" / kept.token):
        os.utime(folder, (day, day))
    received()
    assert [file.path_of(file.original).exists() for file in (old, kept, fresh)] == [False, True, True]


def test_a_file_is_kept_once_however_often_its_record_is_saved():
    file = received()
    for _time in range(2):
        shelf.keep(file)
    assert file.path_of(file.original).read_bytes() == sample_files.PDF


def test_a_claim_brings_the_file_back_before_and_after_it_is_kept():
    file = received()
    assert shelf.claimed(shelf.claim_of(file)) == file
    shelf.keep(file)
    assert shelf.claimed(shelf.claim_of(file)) == file


def test_a_forged_or_late_claim_brings_nothing(media, monkeypatch):
    claim = shelf.claim_of(received())
    assert shelf.claimed(claim[:-1] + ("a" if claim[-1] != "a" else "b")) is None
    assert shelf.claimed("nonsense") is None
    monkeypatch.setattr(shelf, "WAITING_SECONDS", -1)
    assert shelf.claimed(claim) is None


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 Ko"), (12_300, "12 Ko"), (1_440_000, "1,4 Mo"), (20_000_000, "20 Mo")],
)
def test_sizes_are_told_as_people_speak_of_them(size, words):
    assert " ".join(size_in_words(size).split()) == words
