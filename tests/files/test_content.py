"""Documents are recognised by their content; active, hidden or broken ones are refused with words on what to do."""

import io
import zipfile

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from files import content, receiving
from files.accepted import FileCategory
from files.content import document_kind
from tests import sample_files

KINDS = {
    "pdf": sample_files.PDF,
    **{kind: sample_files.office(kind) for kind in sample_files.MAIN_PARTS},
    **{kind: sample_files.open_document(kind) for kind in sample_files.MIMETYPES},
    "hwp": sample_files.hwp(),
}
GROWN = sample_files.packed({"[Content_Types].xml": "<Types/>", "word/document.xml": b"\0" * 3_000_000}, compression=8)


def with_password() -> bytes:
    """An archive whose files say that they are encrypted."""
    archive = bytearray(sample_files.office("docx"))
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        start = archive.find(mark)
        while start >= 0:
            archive[start + place] |= 1
            start = archive.find(mark, start + 4)
    return bytes(archive)


REFUSED = {
    "HTML": (b"<!doctype html><script>alert(1)</script>", "no document of a type"),
    "SVG": (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "no document of a type"),
    "script": (b"#!/bin/sh\nrm -rf /\n", "no document of a type"),
    "Windows program": (b"MZ" + bytes(200), "no document of a type"),
    "Linux program": (b"\x7fELF" + bytes(200), "no document of a type"),
    "picture": (sample_files.picture(), "no document of a type"),
    "plain archive": (sample_files.packed({"notes.txt": "hello"}), "no document of a type"),
    "Office before 2007": (sample_files.hwp(signature=b"Word"), "no document of a type"),
    "container that only speaks of HWP": (
        sample_files.hwp(signature=b"") + b" HWP Document File" + bytes(99),
        "no document of",
    ),
    "Word with macros": (sample_files.office("docx", **{"word/vbaProject.bin": b"x"}), "macros"),
    "Excel that says macros": (
        sample_files.packed({"[Content_Types].xml": "ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml": ""}),
        "macros",
    ),
    "PowerPoint with ActiveX": (sample_files.office("pptx", **{"ppt/activeX/activeX1.xml": "x"}), "macros"),
    "OpenDocument with macros": (sample_files.open_document("odt", **{"Basic/Standard/Module1.xml": "x"}), "macros"),
    "Excel with a program": (sample_files.office("xlsx", **{"xl/media/setup.EXE": "MZ"}), "macros"),
    "HWP with macros of Office": (
        sample_files.hwp(others="_VBA_PROJECT".encode("utf-16-le").ljust(128, b"\0")),
        "macros",
    ),
    "Word with a password": (
        sample_files.hwp(signature=b"", others="EncryptedPackage".encode("utf-16-le").ljust(128, b"\0")),
        "password",
    ),
    "HWP with a password": (sample_files.hwp(is_locked=True), "password"),
    "OpenDocument with a password": (
        sample_files.open_document("odt", **{"META-INF/manifest.xml": "<manifest:encryption-data/>"}),
        "password",
    ),
    "archive with a password": (with_password(), "password"),
    "PDF cut short": (sample_files.PDF[:-7], "damaged"),
    "PDF that is a page too": (sample_files.PDF.replace(b"1 0 obj", b"<script>alert(1)</script>", 1), "damaged"),
    "PDF that is an archive too": (sample_files.PDF + sample_files.office("docx") + b"", "damaged"),
    "page that is a PDF too": (b"<html>" + sample_files.PDF, "no document of a type"),
    "archive with something before it": (b"PK\3\4" + bytes(60) + sample_files.office("docx"), "damaged"),
    "archive with something behind it": (sample_files.office("docx") + b"<script>alert(1)</script>", "damaged"),
    "archive cut short": (sample_files.office("docx")[:-40], "damaged"),
    "Word and OpenDocument at once": (
        sample_files.packed({"mimetype": sample_files.MIMETYPES["odt"], "[Content_Types].xml": "<Types/>"}),
        "no document of a type",
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_documents_of_the_offices_are_taken(kind):
    assert document_kind(KINDS[kind]) == kind


@pytest.mark.parametrize("name", REFUSED)
def test_others_are_refused_with_what_to_do(name):
    sent, reason = REFUSED[name]
    with translation.override("en"), pytest.raises(ValidationError) as refusal:
        document_kind(sent)
    [message] = refusal.value.messages
    assert reason in message
    assert "PDF, DOCX, PPTX, XLSX, ODT, ODP, ODS, HWP or HWPX, at most 20 MB" in message


def test_the_same_file_twice_in_an_archive_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for _time in range(2):
            archive.writestr("[Content_Types].xml", sample_files.MAIN_PARTS["docx"][1])
    with pytest.raises(ValidationError):
        document_kind(file.getvalue())


def test_an_archive_that_grows_beyond_measure_is_refused_unopened(monkeypatch):
    monkeypatch.setattr(content, "UNPACKED_LIMIT", 2_000_000)
    assert len(GROWN) < 10_000
    with translation.override("en"), pytest.raises(ValidationError, match=r"Unpacked, .* larger than 2 MB"):
        document_kind(GROWN)


def test_an_archive_of_too_many_files_is_refused(monkeypatch):
    monkeypatch.setattr(content, "MOST_ENTRIES", 2)
    with pytest.raises(ValidationError):
        document_kind(sample_files.open_document("odt"))


@pytest.mark.parametrize(
    ("code", "words"),
    [("fr", "Ce fichier est trop volumineux (22\xa0Mo"), ("ko", "파일 크기가 너무 큽니다(22MB")],
)
def test_a_file_that_is_too_large_is_not_even_read(media, code, words):
    class Endless(sample_files.SimpleUploadedFile):
        def read(self, *_args):
            raise AssertionError("nobody asked for it")

    sent = Endless("rapport.pdf", b"")
    sent.size = 22_000_000
    with translation.override(code), pytest.raises(ValidationError) as refusal:
        receiving.receive(sent, FileCategory.DOCUMENT)
    assert refusal.value.messages[0].startswith(words)
    assert not media.exists()


def test_an_empty_file_is_refused(media):
    with pytest.raises(ValidationError, match="vide"):
        receiving.receive(sample_files.upload("rapport.pdf", b""), FileCategory.DOCUMENT)
