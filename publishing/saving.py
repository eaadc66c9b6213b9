"""Saves, publishes, unpublishes and deletes records, and updates whatever is derived from them in the same transaction.

Everything that writes records goes through here: screens and list actions of the admin, the translation board,
restoring, the bin, proposals, the loader, commands. They save inside the context manager `writing` or call one of the
functions below it. Derived are: the slug of a new record, the version of a calendar entry, the denormalised columns
(`Publishable.derived_values`) of the record and of the records that read it (`Kind.reads`), the admin log.
Writes that bypass this module, such as SQL, still fire the triggers of history and of translations; the derived columns
are then repaired by `publishing.refreshing`.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.contrib.admin.models import CHANGE, LogEntry
from django.db import models, transaction

from history.rows import rows_sharing_key
from publishing import indexing, kinds
from publishing.models import Publishable, Visibility


@contextmanager
def writing(record: models.Model, by=None, *, changed: set[str] | None = None, note: str | list = "") -> Iterator[list]:
    """Wraps the block in which the caller saves `record` and its child rows, in one transaction.

    Before the block a new record gets its slug and an existing calendar entry its next version; after it the derived
    columns are stored. `by` is the user who writes, None when nobody is signed in. `changed` holds the names of the
    changed fields of the record, many-to-many ones included; None when unknown. `note` is the message for the admin
    log. Yields a list to which the block appends the child rows that it saves. An exception rolls everything back.
    """
    with transaction.atomic():
        page = kinds.page_of(record)
        is_new = page._state.adding
        reading = [kind for kind in kinds.all_kinds() if kind.paths_to(page)]
        before = _stored(page) if reading and not is_new else {}
        readers = _readers_of(page, reading) if before else {}
        if is_new:
            _complete_new(page)
        elif changed is None or changed:
            _count_version(page)
        words = _give_slug(page)
        rows: list[models.Model] = []
        yield rows
        if page is not record and not is_new:
            _store_version(page)
        if words is not None:
            _name_after_rows(page, words)
        for model in {type(row) for row in rows}:
            indexing.index(model, [row.pk for row in rows if type(row) is model])
        reindex(page)
        if is_new:
            indexing.index_what_names(page)
        if reading and _stored(page) != before:
            _bring_up_to_date(readers, _readers_of(page, reading))
        if owner := kinds.owner_of(record):
            reindex(owner)
        if note and by:
            LogEntry.objects.log_actions(by.pk, [record], CHANGE, note, single_object=True)


def save(record: models.Model, by=None, *, changed: set[str] | None = None, note: str | list = "") -> None:
    """Saves `record` and its one-to-one parents, without child rows; parameters as in `writing`."""
    with writing(record, by, changed=changed, note=note):
        for row in reversed(rows_sharing_key(record)):
            row.save()


def publish(record: Publishable, by=None) -> None:
    """Makes `record` public at once; a `visible_from` in the future is cleared."""
    _show(record, Visibility.PUBLIC, by)


def take_back(record: Publishable, by=None) -> None:
    """Makes `record` a draft again, which only staff see."""
    _show(record, Visibility.DRAFT, by)


def delete(records: Iterable[models.Model]) -> None:
    """Deletes `records`, their child rows and one-to-one parents; the bin can put them back from the history."""
    with transaction.atomic():
        for record in records:
            page, owner = kinds.page_of(record), kinds.owner_of(record)
            readers = _readers_of(page, kinds.all_kinds())
            gone = [page, *(row for rows in _indexed_along(page) for row in rows)]
            forgotten = [(indexing.label_of(each), each.pk) for each in gone]
            page.delete()
            indexing.forget(forgotten)
            _bring_up_to_date(readers)
            if owner:
                reindex(owner)


def reindex(record: models.Model) -> None:
    """Stores the derived columns of `record` and its entries in the index of the search, from the database as it is."""
    if fresh := type(record)._default_manager.filter(pk=record.pk).first():
        if isinstance(fresh, Publishable):
            fresh.derive()
        if indexing.index(type(fresh), [fresh.pk]).retitled:
            for rows in _indexed_along(fresh):
                indexing.index(rows.model, rows.values("pk"))


def _indexed_along(record: models.Model) -> list[models.QuerySet]:
    """The rows whose entries in the index say something of `record`: of an event, the items of its meeting."""
    return record.indexed_along() if hasattr(record, "indexed_along") else []


def bring_readers_up_to_date(record: models.Model) -> None:
    """Stores the derived columns of all records that read `record`.

    For changes without a write, such as the day of `visible_from`.
    """
    _bring_up_to_date(_readers_of(record, kinds.all_kinds()))


def _show(record, visibility, by):
    page = kinds.page_of(record)
    with writing(record, by, changed={"visibility"}, note=[{"changed": {"fields": ["visibility"]}}]):
        page.visibility, page.visible_from = visibility, None
        page.save(update_fields=["visibility", "visible_from", "updated_at", *_number_of(page)])


def _stored(record) -> dict:
    """The columns of `record` in the database, without `updated_at`; {} when it is not there."""
    values = type(record)._default_manager.filter(pk=record.pk).values().first() or {}
    values.pop("updated_at", None)
    return values


def _readers_of(record, reading: Iterable[kinds.Kind]) -> dict[type[models.Model], set[int]]:
    """The primary keys, by model, of the records of the kinds `reading` that read `record` (`Kind.reads`)."""
    return {
        kind.model: set(kind.readers_of(record).order_by().values_list("pk", flat=True))
        for kind in reading
        if kind.paths_to(record)
    }


def _bring_up_to_date(*readers) -> None:
    for model in {model for each in readers for model in each}:
        keys = set().union(*(each.get(model, ()) for each in readers))
        for row in model._default_manager.filter(pk__in=keys).order_by("pk"):
            if isinstance(row, Publishable):
                row.derive()
        indexing.index(model, keys)


def _complete_new(record) -> None:
    """Sets the original language of a new record whose title is in one language only."""
    if isinstance(record, Publishable) and len(record.languages_shown) == 1:
        record.original_language = record.languages_shown[0]


def _number_of(record) -> list[str]:
    """The name of the column with the calendar version of `record` in a list; [] for a kind without one."""
    kind = kinds.kind_of(record)
    return [kind.numbered] if kind and kind.numbered else []


def _count_version(record) -> None:
    for name in _number_of(record):
        setattr(record, name, getattr(record, name) + 1)


def _store_version(page) -> None:
    """Saves the version and `updated_at` of an event, of which the block may have saved the meeting only."""
    page.save(update_fields=["updated_at", *_number_of(page)])


def _give_slug(record) -> list[str] | None:
    """Fills in an empty slug: the stored one of an existing record, a free one for a new record.

    Returns the words from which a new slug was made (`slug_words`), else None.
    """
    if not isinstance(record, Publishable) or record.slug:
        return None
    if not record._state.adding:
        record.slug = type(record)._default_manager.values_list("slug", flat=True).get(pk=record.pk)
        return None
    record.slug = record.free_slug()
    return record.slug_words()


def _name_after_rows(record, words: list[str]) -> None:
    """Makes the slug of a new record again when its child rows, saved since, give other words than `words`."""
    fresh = type(record)._default_manager.get(pk=record.pk)
    if fresh.slug_words() != words:
        record.slug = fresh.free_slug()
        type(record)._default_manager.filter(pk=record.pk).update(slug=record.slug)
