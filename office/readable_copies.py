"""Warns of documents in HWP or HWPX without a copy beside them that readers outside Korea can open, such as a PDF."""

from django.contrib import messages
from django.utils.translation import gettext as _

from files.accepted import READ_EVERYWHERE, READ_IN_KOREA_ONLY


def names_without_readable_copy(rows) -> list[str]:
    """The file names of the HWP and HWPX documents among `rows` without a readable copy.

    A copy is a PDF or OpenDocument file with the same file name or the same title in either language.
    """
    readable = {name for row in rows if row.file and row.file.kind in READ_EVERYWHERE for name in _names(row)}
    hangul = [row for row in rows if row.file and row.file.kind in READ_IN_KOREA_ONLY]
    return [row.file.name for row in hangul if not _names(row) & readable]


def _names(row) -> set[str]:
    return {row.file.name.rpartition(".")[0], row.title_fr, row.title_ko} - {"", None}


class ReadableCopiesOptions:
    """Mixin for the admin of records with documents in child rows; `rows_with_files` is their related name."""

    rows_with_files = ""

    def warnings(self, obj):
        return super().warnings(obj) + self._requests(obj)

    def save_related(self, request, form, formsets, change):
        """Warns after saving, except when the same screen is shown again, which warns by itself."""
        super().save_related(request, form, formsets, change)
        for words in [] if "_continue" in request.POST else self._requests(form.instance):
            messages.warning(request, words)

    def _requests(self, obj) -> list[str]:
        names = names_without_readable_copy(getattr(obj, self.rows_with_files).select_related("file"))
        words = _("Few readers in France can open HWP and HWPX. Add as PDF too, under the same title: %(names)s.")
        return [words % {"names": ", ".join(names)}] if names else []
