"""Documents that few can open outside Korea, and the PDF that should stand beside each."""

from django.contrib import messages
from django.utils.translation import gettext as _

from files.accepted import READ_EVERYWHERE, READ_IN_KOREA_ONLY


def names_without_readable_copy(rows) -> list[str]:
    """The names of the HWP and HWPX files among `rows` beside which no file with their name or title can be read."""
    readable = {name for row in rows if row.file and row.file.kind in READ_EVERYWHERE for name in _names(row)}
    hangul = [row for row in rows if row.file and row.file.kind in READ_IN_KOREA_ONLY]
    return [row.file.name for row in hangul if not _names(row) & readable]


def _names(row) -> set[str]:
    return {row.file.name.rpartition(".")[0], row.title_fr, row.title_ko} - {"", None}


class ReadableCopiesOptions:
    """For the admin of records with documents, which lie in the rows `rows_with_files`."""

    rows_with_files = ""

    def warnings(self, obj):
        return super().warnings(obj) + self._requests(obj)

    def save_related(self, request, form, formsets, change):
        """Asks for what is missing beside what was just saved, unless the same screen comes back and asks."""
        super().save_related(request, form, formsets, change)
        for words in [] if "_continue" in request.POST else self._requests(form.instance):
            messages.warning(request, words)

    def _requests(self, obj) -> list[str]:
        names = names_without_readable_copy(getattr(obj, self.rows_with_files).select_related("file"))
        words = _("Few readers in France can open HWP and HWPX. Add as PDF too, under the same title: %(names)s.")
        return [words % {"names": ", ".join(names)}] if names else []
