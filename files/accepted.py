"""Which files are accepted: types, sizes, media types, and the words in which readers are told."""

from enum import Enum

from django.core.exceptions import ValidationError
from django.utils import formats
from django.utils.functional import lazystr
from django.utils.translation import gettext as _

MEGABYTE = 1_000_000
MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "hwp": "application/x-hwp",
    "hwpx": "application/hwp+zip",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
}
SHOWN_BY_BROWSERS = {"pdf", "jpg", "png", "webp"}  # the others are saved, never opened on the site
READ_IN_KOREA_ONLY = {"hwp", "hwpx"}
READ_EVERYWHERE = {"pdf", "odt", "odp", "ods"}


def size_in_words(size: int) -> str:
    """`size`, in bytes, in words: 12 KB, 1.4 MB (powers of 1,000)."""
    if size < MEGABYTE:
        return _("%(number)s KB") % {"number": max(1, round(size / 1000))}
    number = round(size / MEGABYTE, 1)
    return _("%(number)s MB") % {"number": formats.number_format(number, 0 if number == round(number) else 1)}


class FileCategory(Enum):
    """The category of files that a field accepts."""

    DOCUMENT = "document"
    PICTURE = "picture"

    @property
    def limit(self) -> int:
        """The maximal size in bytes."""
        return {FileCategory.DOCUMENT: 20, FileCategory.PICTURE: 10}[self] * MEGABYTE

    @property
    def accept(self) -> str:
        """The value of the attribute `accept` of the file input."""
        if self is FileCategory.PICTURE:
            return "image/jpeg,image/png,image/webp,image/gif"
        return ",".join(f".{suffix}" for suffix, kind in MEDIA_TYPES.items() if not kind.startswith("image/"))

    def __str__(self):
        """The accepted types and the maximal size, in words of the active language."""
        words = {
            FileCategory.DOCUMENT: _("PDF, DOCX, PPTX, XLSX, ODT, ODP, ODS, HWP or HWPX, at most %(limit)s."),
            FileCategory.PICTURE: _("JPEG, PNG, WebP or GIF, at most %(limit)s."),
        }
        return words[self] % {"limit": size_in_words(self.limit)}

    @property
    def in_words(self):
        """The same, translated lazily."""
        return lazystr(self)


def refusal(reason: str, takes: FileCategory) -> ValidationError:
    """The error for a refused file: `reason`, a whole sentence, followed by what is accepted."""
    return ValidationError(_("%(reason)s What is taken: %(kinds)s") % {"reason": reason, "kinds": takes})
