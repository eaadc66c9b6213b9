"""The bin: deleted records, read from the audit log alone. They can be put back or removed for good."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import connection, models, transaction
from django.utils.translation import gettext as _

from history.models import Change
from history.rows import (
    RelatedRecords,
    foreign_keys,
    insert,
    models_sharing_key,
    record_from,
    row_from,
    rows_sharing_key,
)
from history.tables import RecordTables, RowKey, Snapshot
from history.triggers import model_of, tracked_models


@dataclass
class Deleted:
    """A record that was deleted for itself, not by the cascade from another one."""

    change: Change  # the deletion of its row
    record: models.Model  # as it was; not saved

    @property
    def model(self) -> type[models.Model]:
        return type(self.record)

    @cached_property
    def rows(self) -> Snapshot:
        """All rows deleted with the record: its own, the child rows that cascaded, and the join rows of all these."""
        deleted = {(end.table, end.key): end.before for end in _written_with(self.change).filter(after__isnull=True)}
        found = {(each._meta.db_table, self.change.key) for each in models_sharing_key(self.model)}
        size = 0
        while size != len(found):  # until no further row cascades from those found
            size = len(found)
            found |= {row_key for row_key, values in deleted.items() if found & _owners(row_key[0], values)}
        return {row_key: values for row_key, values in deleted.items() if row_key in found}


def deletions(kinds: Iterable[type[models.Model]]) -> list[Deleted]:
    """The deleted records of these models that have not been put back, the last deleted first."""
    kinds = list(kinds)
    near = set()  # the models whose deletions are needed to tell why a row was deleted
    for kind in kinds:
        near |= {*models_sharing_key(kind), *_children_sharing_key(kind), *map(_target, _cascades(kind))}
    tables = [each._meta.db_table for each in near]
    ends = Change.objects.filter(table__in=tables, after__isnull=True).select_related("context")
    last = {(end.table, end.key): end for end in ends}
    found = []
    for kind in kinds:
        own = [end for end in last.values() if end.table == kind._meta.db_table]
        existing = set(kind._base_manager.filter(pk__in=[end.key for end in own]).values_list("pk", flat=True))
        found += [(kind, end) for end in own if end.key not in existing and not _has_cascaded(kind, end, last)]
    related = RelatedRecords(end for _kind, end in found)
    return sorted(
        (Deleted(end, record_from(kind, _values(kind, end, last), related)) for kind, end in found),
        key=lambda each: each.change.pk,
        reverse=True,
    )


def _values(kind, end: Change, last: dict[RowKey, Change]) -> dict:
    """The recorded columns of a deleted record from all its tables."""
    row_keys = [(each._meta.db_table, end.key) for each in models_sharing_key(kind)]
    return {column: value for row_key in row_keys if row_key in last for column, value in last[row_key].before.items()}


def _has_cascaded(kind, end: Change, last: dict[RowKey, Change]) -> bool:
    """Whether the row was deleted along with another one: its owner, or a one-to-one child that shares its key."""
    children = {(child._meta.db_table, end.key) for child in _children_sharing_key(kind)}
    others = _owners(end.table, end.before) | children
    return any(row_key in last and last[row_key].written_with == end.written_with for row_key in others)


@transaction.atomic
def put_back(deleted: Deleted) -> list[models.Model]:
    """Inserts the record and what was deleted with it, with their old keys; returns the inserted child rows.

    Raises ValidationError, and changes nothing, when another record has its unique values or a record that it needs
    is deleted.
    """
    for row in rows_sharing_key(deleted.record):
        row.validate_unique()
    found = _without_dangling_keys(deleted)
    own = {each._meta.db_table for each in models_sharing_key(deleted.model)}
    rows = []
    for (table, key), values in found.items():
        model = model_of(table)
        if model._meta.auto_created:
            model._base_manager.bulk_create([row_from(model, values)], ignore_conflicts=True)
        elif not model._base_manager.filter(pk=key).exists():
            row = insert(model, values)
            rows += [row] if table not in own else []
    for change in _written_with(deleted.change).filter(before__isnull=False, after__isnull=False):
        _undo_set_null(change, found)
    connection.check_constraints()
    return rows


def _without_dangling_keys(deleted: Deleted) -> Snapshot:
    """The rows to put back, without foreign keys to records that were deleted since.

    A join row is left out and a nullable column becomes NULL; raises ValidationError for a column that may not be NULL.
    """
    ends = [Change(table=table, key=key, before=values) for (table, key), values in deleted.rows.items()]
    related, found = RelatedRecords(ends), dict(deleted.rows)
    for row_key, values in deleted.rows.items():
        for each in foreign_keys(model_of(row_key[0])):
            key = values.get(each.column)
            model = each.related_model
            if not key or (model._meta.db_table, key) in deleted.rows or related.exists(model, key):
                continue
            if model_of(row_key[0])._meta.auto_created:
                found.pop(row_key, None)
            elif each.null:
                found[row_key] = found[row_key] | {each.column: None}
            else:
                what = f"{model._meta.verbose_name} – {related.get(model, key) or key}"
                raise ValidationError(_("This is needed and has to be put back first: %(what)s") % {"what": what})
    return found


def _undo_set_null(change: Change, inserted: Snapshot) -> None:
    """Sets again the foreign keys to the `inserted` rows that the deletion had set to NULL (`on_delete=SET_NULL`)."""
    model = model_of(change.table)
    for each in foreign_keys(model):
        key = change.before.get(each.column)
        if key and change.after.get(each.column) is None and (each.related_model._meta.db_table, key) in inserted:
            rows = model._base_manager.filter(pk=change.key, **{f"{each.attname}__isnull": True})
            rows.update(**{each.attname: key})


@transaction.atomic
def remove_for_good(deleted: Deleted, tables: RecordTables) -> list[Change]:
    """Deletes from the audit log and the log of the admin all about the record and its rows; returns these changes."""
    row_keys = {*deleted.rows, *((change.table, change.key) for change in tables.changes(deleted.change.key))}
    forgotten = []
    for table in {row_key[0] for row_key in row_keys}:
        changes = Change.objects.filter(table=table, key__in=[key for each, key in row_keys if each == table])
        forgotten += changes
        changes.delete()
    kind = ContentType.objects.get_for_model(deleted.model)
    LogEntry.objects.filter(content_type=kind, object_id=str(deleted.change.key)).delete()
    return forgotten


def _written_with(change: Change) -> models.QuerySet:
    """All changes of the request, or outside a request of the transaction, that wrote `change`."""
    if change.context_id:
        return Change.objects.filter(context=change.context_id)
    return Change.objects.filter(context__isnull=True, at=change.at)


def _owners(table: str, values: dict) -> set[RowKey]:
    """The rows whose deletion cascades to a row of `table` with these `values`."""
    found = [(_target(each)._meta.db_table, values.get(each.column)) for each in _cascades(model_of(table))]
    return {(owner, key) for owner, key in found if key}


def _cascades(model) -> list[models.ForeignKey]:
    """The foreign keys of `model` with `on_delete=CASCADE`."""
    return [each for each in foreign_keys(model) if each.remote_field.on_delete is models.CASCADE]


def _target(foreign_key) -> type[models.Model]:
    return foreign_key.related_model


def _children_sharing_key(model) -> list[type[models.Model]]:
    """The models whose primary key is a one-to-one relation to `model`, such as Meeting for Event."""
    return [each for each in tracked_models() if model in models_sharing_key(each)[1:]]
