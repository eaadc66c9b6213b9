"""Rows rebuilt from what the history recorded of them, and the records to which their foreign keys point."""

from collections import defaultdict
from collections.abc import Iterable

from django.db import models
from django.utils import timezone

from history.models import Change
from history.triggers import model_of, tracked_models


def models_sharing_key(model: type[models.Model]) -> list[type[models.Model]]:
    """The models whose tables hold a record of `model`: itself and the one-to-one parents that share its primary key.

    Meeting gives [Meeting, Event], since the primary key of a meeting is its one-to-one relation to its event.
    """
    key = model._meta.pk
    return [model, *(models_sharing_key(key.related_model) if key.one_to_one else [])]


def rows_sharing_key(record: models.Model) -> list[models.Model]:
    """`record` and its one-to-one parents that share its primary key: of a meeting, [the meeting, its event]."""
    key = record._meta.pk
    return [record, *(rows_sharing_key(getattr(record, key.name)) if key.one_to_one else [])]


def record_from(model: type[models.Model], values: dict, related: "RelatedRecords | None" = None) -> models.Model:
    """An unsaved record of `model` made from recorded `values`.

    `values` maps columns of all `models_sharing_key(model)` to JSON values. A one-to-one parent of which they hold
    nothing is read from the database on first access. For `related` see `row_from`.
    """
    record, key = row_from(model, values, related), model._meta.pk
    if key.one_to_one and key.related_model._meta.pk.column in values:
        key.set_cached_value(record, record_from(key.related_model, values, related))
    return record


def row_from(model: type[models.Model], values: dict, related: "RelatedRecords | None" = None) -> models.Model:
    """An unsaved row of `model` made from recorded `values`, {column: JSON value}.

    A column that is missing in `values` gets its default. The foreign keys of which `related` knows the record need
    no query.
    """
    row = model()
    for field in model._meta.concrete_fields:
        if field.column in values:
            setattr(row, field.attname, field.to_python(values[field.column]))
    for field in foreign_keys(model):
        if related and (target := related.get(field.related_model, values.get(field.column))):
            field.set_cached_value(row, target)
    return row


def insert(model: type[models.Model], values: dict) -> models.Model:
    """Inserts a row into the table of `model` with the recorded `values`, its old primary key included; returns it.

    Saved raw: neither save() nor defaults change it. Only `auto_now` columns, which are not recorded, get the time.
    """
    row = row_from(model, values)
    for field in model._meta.local_concrete_fields:
        if getattr(field, "auto_now", False):
            setattr(row, field.attname, timezone.now())
    row.save_base(raw=True, force_insert=True)
    return row


def foreign_keys(model: type[models.Model]) -> list[models.ForeignKey]:
    """The foreign keys of `model`, one-to-one relations included, but not a primary key that is one."""
    fields = model._meta.concrete_fields
    return [field for field in fields if field.many_to_one or (field.one_to_one and not field.primary_key)]


class RelatedRecords:
    """The records to which the foreign keys of `changes` point: as they are, or as they were when deleted.

    One query for each model pointed to, and one more for each model of which some records were deleted.
    """

    def __init__(self, changes: Iterable[Change]):
        wanted = defaultdict(set)
        for change in changes:
            for field in foreign_keys(model_of(change.table)):
                for values in (change.before or {}, change.after or {}):
                    if values.get(field.column):
                        wanted[field.related_model].add(values[field.column])
        self.existing = {model: model._base_manager.in_bulk(keys) for model, keys in wanted.items()}
        self.deleted = {
            model: self._deleted(model, keys - self.existing[model].keys()) for model, keys in wanted.items()
        }

    def get(self, model: type[models.Model], key: int | None) -> models.Model | None:
        """The record of `model` with this primary key, existing or deleted; None when nothing is known of it."""
        return self.existing.get(model, {}).get(key) or self.deleted.get(model, {}).get(key)

    def exists(self, model: type[models.Model], key: int) -> bool:
        """Whether the record of `model` with this primary key is in the database."""
        return key in self.existing.get(model, {})

    def _deleted(self, model, keys: set[int]) -> dict[int, models.Model]:
        if not keys or model not in tracked_models():
            return {}
        found = defaultdict(dict)
        tables = [each._meta.db_table for each in models_sharing_key(model)]
        for change in Change.objects.filter(table__in=tables, key__in=keys, after__isnull=True):
            found[change.key] |= change.before
        return {key: record_from(model, values) for key, values in found.items()}
