"""Erases files to which nothing refers any more: their row, the original and the smaller sizes.

A file stays as long as a record refers to it, or an old version of one: as long as the history knows that a record had
it, the version can be restored, or the record put back from the bin. What waits for its record stays for a day.
"""

import logging
import posixpath
from collections.abc import Iterable

from django.core.files.storage import Storage
from django.db import models, transaction
from django.db.models.fields.json import KeyTextTransform
from django.utils import timezone

from files.models import FOLDER, WAITING_TIME, StoredFile, fields_with_files, private_storage
from history.models import Change

logger = logging.getLogger(__name__)
FORMER_FOLDER = "waiting"  # where version 1.0 left what waited


def tokens_in(changes: Iterable[Change]) -> set[str]:
    """The tokens of the files to which rows referred before or after `changes`."""
    columns: dict[str, list[str]] = {}
    for field in fields_with_files():
        columns.setdefault(field.model._meta.db_table, []).append(field.column)
    return {
        held[column]
        for change in changes
        for column in columns.get(change.table, ())
        for held in (change.before or {}, change.after or {})
        if held.get(column)
    }


def erase_unreferenced(tokens: Iterable[str] | None = None) -> list[str]:
    """Erases those of the files `tokens` to which nothing refers; returns their tokens.

    None means every file that was sent in more than a day ago, and what lies in the storage without a record. The
    content goes when the transaction is committed; what could not be erased then lies without a record, and the next
    call for all files erases it, or raises the OSError of a storage that does not answer.
    """
    asked = StoredFile.objects.filter(models.Q(kept_at__isnull=False) | models.Q(created_at__lt=_a_day_ago()))
    asked = asked.filter(created_at__lt=_a_day_ago()) if tokens is None else asked.filter(token__in=[*tokens])
    strays = _strays(private_storage()) if tokens is None else []
    with transaction.atomic():
        # Whoever is about to refer to one of them has locked it: it is looked for only after that.
        candidates = _unreferenced(asked.values_list("token", flat=True))
        locked = StoredFile.objects.select_for_update().filter(token__in=candidates)
        files = {file.token: file for file in locked}
        gone = sorted(_unreferenced(files))
        StoredFile.objects.filter(token__in=gone).delete()
        folders = [posixpath.dirname(files[token].content.name) for token in gone]
        # Nobody who removes a record is troubled by a storage that does not answer: the next night finds what is left.
        transaction.on_commit(lambda: _erase(private_storage(), folders), robust=True)
    _erase(private_storage(), strays)
    return gone


def lost_files() -> list[StoredFile]:
    """The files that records or their old versions refer to and that the storage does not have any more."""
    return [file for file in StoredFile.objects.filter(kept_at__isnull=False) if file.is_lost]


def _unreferenced(tokens: Iterable[str]) -> set[str]:
    """Those of `tokens` that no record has, and none had in a version that is still known."""
    left = set(tokens)
    for field in fields_with_files():
        left -= {*field.model._base_manager.filter(**{f"{field.name}__in": left}).values_list(field.attname, flat=True)}
        for side in ("before", "after"):
            versions = Change.objects.filter(table=field.model._meta.db_table)
            versions = versions.annotate(token=KeyTextTransform(field.column, side)).filter(token__in=left)
            left -= {*versions.values_list("token", flat=True)}
    return left


def _strays(storage: Storage) -> list[str]:
    """Folders of the storage older than a day without a record of a file, as of what a request that failed sent in."""
    there, former = (set(_listed(storage, place)[0]) for place in (FOLDER, FORMER_FOLDER))
    known = there & {*StoredFile.objects.values_list("token", flat=True)}
    strays = there - known
    if strays and not known:
        # More likely a new database before the files of an old one, or the wrong folder, than a site without any file.
        logger.warning("None of the %s files in the storage is known to this database: none is erased.", len(strays))
        strays = set()
    folders = [posixpath.join(FOLDER, one) for one in strays] + [posixpath.join(FORMER_FOLDER, one) for one in former]
    return [folder for folder in sorted(folders) if _is_old(storage, folder)]


def _is_old(storage: Storage, folder: str) -> bool:
    """Whether all that lies in `folder` was written more than a day ago; an empty one is about to be written into."""
    names = _listed(storage, folder)[1]
    return bool(names) and max(storage.get_modified_time(posixpath.join(folder, name)) for name in names) < _a_day_ago()


def _erase(storage: Storage, folders: Iterable[str]) -> None:
    for folder in folders:
        for name in _listed(storage, folder)[1]:
            storage.delete(posixpath.join(folder, name))
        storage.delete(folder)


def _listed(storage: Storage, folder: str) -> tuple[list[str], list[str]]:
    """The folders and the files in `folder`; none when it does not exist."""
    try:
        return storage.listdir(folder)
    except FileNotFoundError:
        return [], []


def _a_day_ago():
    return timezone.now() - WAITING_TIME
