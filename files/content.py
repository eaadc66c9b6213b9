"""Recognises documents by their content, not by their name; refuses macros, hidden data and broken archives."""

import io
import re
import zipfile
import zlib

from django.utils.translation import gettext as _

from files.accepted import MEDIA_TYPES, MEGABYTE, FileCategory, refusal, size_in_words

UNPACKED_LIMIT = 200 * MEGABYTE
MOST_ENTRIES = 10_000
READ_LIMIT = MEGABYTE  # of an entry that is looked into
OLE = bytes.fromhex("d0cf11e0a1b11ae1")  # the container of HWP, and of Office before 2007
HWP_HEADER = b"HWP Document File".ljust(32, b"\0")
END_OF_ZIP = b"PK\5\6"
OFFICE_MAIN_PARTS = {
    b"wordprocessingml.document.main+xml": "docx",
    b"presentationml.presentation.main+xml": "pptx",
    b"spreadsheetml.sheet.main+xml": "xlsx",
}
BY_MIMETYPE = {MEDIA_TYPES[suffix].encode(): suffix for suffix in ("odt", "odp", "ods", "hwpx")}
# Macros of Word and its like, ActiveX, macros of OpenDocument, and what runs once it is unpacked.
PROGRAMS = re.compile(
    r"vbaproject|/activex/|^basic/|^scripts/python/|\.(exe|dll|com|scr|msi|jar|class|bat|cmd|ps1|vbs|js|hta|html?)$",
    re.I,
)
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    NotImplementedError,
    RuntimeError,
)


def document_kind(content: bytes) -> str:
    """The type of the document `content`, a key of MEDIA_TYPES such as "pdf"; raises ValidationError to refuse it."""
    if content.startswith(b"%PDF-"):
        return _pdf(content)
    if content.startswith(b"PK\3\4"):
        return _packed(content)
    if content.startswith(OLE):
        return _ole(content)
    raise _not_taken()


def _pdf(content: bytes) -> str:
    hides_more = zipfile.is_zipfile(io.BytesIO(content)) or re.search(rb"<(script|html|svg)\b", content[:1024], re.I)
    if b"%%EOF" not in content[-2048:] or hides_more:
        raise _damaged()
    return "pdf"


def _ole(content: bytes) -> str:
    if _wide("EncryptedPackage") in content:
        raise _locked()
    if _wide("_VBA_PROJECT") in content:
        raise _holds_programs()
    # A short stream lies in blocks of 64 bytes.
    start = content.find(HWP_HEADER)
    header = content[start : start + 40]
    if start < 0 or start % 64 or len(header) < 40 or _wide("FileHeader") not in content:
        raise _not_taken()
    if header[36] & 2:
        raise _locked()
    return "hwp"


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")


def _packed(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_entries(archive, content)
            return _kind_of(archive)
    except UNREADABLE:
        raise _damaged() from None


def _check_entries(archive: zipfile.ZipFile, content: bytes) -> None:
    """Refuses a ZIP archive with bytes before or after it, and one that grows too much when unpacked (zip bomb)."""
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    starts_late = min((entry.header_offset for entry in entries), default=1)
    if starts_late or content[-22:-18] != END_OF_ZIP or len(names) < len(entries) or len(entries) > MOST_ENTRIES:
        raise _damaged()
    if any(entry.flag_bits & 1 for entry in entries):
        raise _locked()
    if sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
        limit = size_in_words(UNPACKED_LIMIT)
        words = _("Unpacked, this file is larger than %(limit)s. Make its pictures smaller, or save it as PDF.")
        raise refusal(words % {"limit": limit}, FileCategory.DOCUMENT)
    if any(PROGRAMS.search(name) for name in names):
        raise _holds_programs()


def _kind_of(archive: zipfile.ZipFile) -> str:
    if "[Content_Types].xml" in archive.namelist():
        parts = _start(archive, "[Content_Types].xml")
        if b"macroEnabled" in parts:
            raise _holds_programs()
        found = [kind for part, kind in OFFICE_MAIN_PARTS.items() if part in parts]
    else:
        first = archive.infolist()[0]
        found = [BY_MIMETYPE[mark] for mark in [_start(archive, first.filename).strip()] if mark in BY_MIMETYPE]
        found = found if first.filename == "mimetype" else []
        if found and b"encryption-data" in _start(archive, "META-INF/manifest.xml"):
            raise _locked()
    if len(found) != 1:
        raise _not_taken()
    return found[0]


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as entry:
        return entry.read(READ_LIMIT)


def _not_taken():
    return refusal(
        _("This is no document of a type that is taken. Save it as one of them and send that."), FileCategory.DOCUMENT
    )


def _damaged():
    words = _("This file is damaged or not what it seems to be. Open it, save it anew or as PDF, and send that.")
    return refusal(words, FileCategory.DOCUMENT)


def _locked():
    return refusal(_("This file is protected by a password. Save it without one and send that."), FileCategory.DOCUMENT)


def _holds_programs():
    words = _("This file holds macros or programs. Save it without them or as PDF, and send that.")
    return refusal(words, FileCategory.DOCUMENT)
