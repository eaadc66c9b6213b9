"""The verbs by which a record is written, on behalf of somebody. What follows from a change follows here.

Screens of the office, actions of a list, the board of translations, restoring, the bin, proposals, the loader and
every command write inside `writing` or through one of the verbs below it. The triggers of history and of the translations note
what is written whoever writes; what SQL changed behind the back of this module is caught up by `publishing.refreshing`.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.contrib.admin.models import CHANGE, LogEntry
from django.db import models, transaction

from history.rows import rows_sharing_key
from publishing import kinds
from publishing.models import Publishable, Searchable, Visibility


@contextmanager
def writing(record: models.Model, by=None, *, changed: set[str] | None = None, note: str | list = "") -> Iterator[list]:
    """Everything written inside is one change of `record`, which the block saves with the rows that belong to it.

    `by` is the user on whose behalf it is written, None when nobody has signed in. `changed` names the fields of the
    record that are written, relations included; None when that is not known. `note` is what the log says of it.
    Yields a list: the block adds to it the rows that it writes. One transaction; an error leaves nothing behind.
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
        for row in rows:
            if isinstance(row, Searchable):
                row.reindex()
        reindex(page)
        if reading and _stored(page) != before:
            _bring_up_to_date(readers, _readers_of(page, reading))
        if owner := kinds.owner_of(record):
            reindex(owner)
        if note and by:
            LogEntry.objects.log_actions(by.pk, [record], CHANGE, note, single_object=True)


def save(record: models.Model, by=None, *, changed: set[str] | None = None, note: str | list = "") -> None:
    """Saves `record` without rows; parameters as in `writing`."""
    with writing(record, by, changed=changed, note=note):
        for row in reversed(rows_sharing_key(record)):
            row.save()


def publish(record: Publishable, by=None) -> None:
    """Shows `record` to everybody from now on."""
    _show(record, Visibility.PUBLIC, by)


def take_back(record: Publishable, by=None) -> None:
    """Makes a draft of `record`."""
    _show(record, Visibility.DRAFT, by)


def delete(records: Iterable[models.Model]) -> None:
    """Deletes `records` with their rows; the history keeps what they held, and the bin puts it back."""
    with transaction.atomic():
        for record in records:
            page, owner = kinds.page_of(record), kinds.owner_of(record)
            readers = _readers_of(page, kinds.all_kinds())
            page.delete()
            _bring_up_to_date(readers)
            if owner:
                reindex(owner)


def reindex(record: models.Model) -> None:
    """Stores what search, sorting and lists read of `record`, from what the database holds of it now."""
    if isinstance(record, Searchable) and (fresh := type(record)._default_manager.filter(pk=record.pk).first()):
        fresh.reindex()


def bring_readers_up_to_date(record: models.Model) -> None:
    """Stores again what is made from `record` elsewhere, for changes that nobody writes, such as a day that comes."""
    _bring_up_to_date(_readers_of(record, kinds.all_kinds()))


def _show(record, visibility, by):
    page = kinds.page_of(record)
    with writing(record, by, changed={"visibility"}, note=[{"changed": {"fields": ["visibility"]}}]):
        page.visibility, page.visible_from = visibility, None
        page.save(update_fields=["visibility", "visible_from", "updated_at", *_number_of(page)])


def _stored(record) -> dict:
    """The columns of `record` as the database holds them, without the time of the last change; {} when it has none."""
    values = type(record)._default_manager.filter(pk=record.pk).values().first() or {}
    values.pop("updated_at", None)
    return values


def _readers_of(record, reading: Iterable[kinds.Kind]) -> dict[type[models.Model], set[int]]:
    """The keys of the records, by model, whose stored columns are made from `record` too."""
    return {
        kind.model: set(kind.readers_of(record).order_by().values_list("pk", flat=True))
        for kind in reading
        if kind.paths_to(record)
    }


def _bring_up_to_date(*readers) -> None:
    for model in {model for each in readers for model in each}:
        keys = set().union(*(each.get(model, ()) for each in readers))
        for row in model._default_manager.filter(pk__in=keys).order_by("pk"):
            row.reindex()


def _complete_new(record) -> None:
    """A new record with its title in one language only was written in that one first."""
    if isinstance(record, Publishable) and len(record.languages_shown) == 1:
        record.original_language = record.languages_shown[0]


def _number_of(record) -> list[str]:
    """The name of the column that counts the versions of `record`; none when they are not counted."""
    kind = kinds.kind_of(record)
    return [kind.numbered] if kind and kind.numbered else []


def _count_version(record) -> None:
    for name in _number_of(record):
        setattr(record, name, getattr(record, name) + 1)


def _store_version(page) -> None:
    """Stores the number of the event whose meeting alone may have been saved."""
    page.save(update_fields=["updated_at", *_number_of(page)])


def _give_slug(record) -> list[str] | None:
    """Gives a record without an address its old one, or a free one; returns the words that this was made from."""
    if not isinstance(record, Publishable) or record.slug:
        return None
    if not record._state.adding:
        record.slug = type(record)._default_manager.values_list("slug", flat=True).get(pk=record.pk)
        return None
    record.slug = record.free_slug()
    return record.slug_words()


def _name_after_rows(record, words: list[str]) -> None:
    """Makes the address anew when rows that are known only now tell other words than those it was made from."""
    fresh = type(record)._default_manager.get(pk=record.pk)
    if fresh.slug_words() != words:
        record.slug = fresh.free_slug()
        type(record)._default_manager.filter(pk=record.pk).update(slug=record.slug)
