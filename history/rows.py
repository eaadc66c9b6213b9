"""Rows brought back from what was written down of them, and the names of what they point to."""

from collections import defaultdict
from collections.abc import Iterable

from django.db import models
from django.utils import timezone

from history.models import Change
from history.triggers import model_of, tracked_models


def lineage(model: type[models.Model]) -> list[type[models.Model]]:
    """The models in whose tables a record of `model` lies: its own, and those of which it has the very key.

    A meeting has the key of its event: its primary key is a one-to-one relation.
    """
    key = model._meta.pk
    return [model, *(lineage(key.related_model) if key.one_to_one else [])]


def rows_of(record: models.Model) -> list[models.Model]:
    """The rows that `record` lies in, one for each model of its lineage: itself, the event of a meeting."""
    key = record._meta.pk
    return [record, *(rows_of(getattr(record, key.name)) if key.one_to_one else [])]


def record_from(model: type[models.Model], values: dict, names: "Names | None" = None) -> models.Model:
    """The record of `model` whose rows held `values`, which are those of its whole lineage. It is not saved.

    A row of which nothing is among them is read from the database when it is asked for.
    """
    record, key = row_from(model, values, names), model._meta.pk
    if key.one_to_one and key.related_model._meta.pk.column in values:
        key.set_cached_value(record, record_from(key.related_model, values, names))
    return record


def row_from(model: type[models.Model], values: dict, names: "Names | None" = None) -> models.Model:
    """The row of `model` that held `values`; what is not among them has its default. It is not saved."""
    row = model()
    for field in model._meta.concrete_fields:
        if field.column in values:
            setattr(row, field.attname, field.to_python(values[field.column]))
    for field in foreign_keys(model):
        if names and (related := names.get(field.related_model, values.get(field.column))):
            field.set_cached_value(row, related)
    return row


def insert(model: type[models.Model], values: dict) -> models.Model:
    """Puts back into the table of `model` the row that held `values`, with its key; returns it.

    Saved raw: neither save() nor defaults change it. Only `auto_now` columns, which are not recorded, get the time.
    """
    row = row_from(model, values)
    for field in model._meta.local_concrete_fields:
        if getattr(field, "auto_now", False):
            setattr(row, field.attname, timezone.now())
    row.save_base(raw=True, force_insert=True)
    return row


def foreign_keys(model: type[models.Model]) -> list[models.ForeignKey]:
    """The foreign keys of `model`, without the one that is its own key."""
    fields = model._meta.concrete_fields
    return [field for field in fields if field.many_to_one or (field.one_to_one and not field.primary_key)]


class Names:
    """The records that changes point to: as they are, or as they were when they were deleted."""

    def __init__(self, changes: Iterable[Change]):
        wanted = defaultdict(set)
        for change in changes:
            for field in foreign_keys(model_of(change.table)):
                for values in (change.before or {}, change.after or {}):
                    if values.get(field.column):
                        wanted[field.related_model].add(values[field.column])
        self.there = {model: model._base_manager.in_bulk(keys) for model, keys in wanted.items()}
        self.gone = {model: self._gone(model, keys - self.there[model].keys()) for model, keys in wanted.items()}

    def get(self, model: type[models.Model], key: int | None) -> models.Model | None:
        """The record `key` of `model`, whether it still exists or not."""
        return self.there.get(model, {}).get(key) or self.gone.get(model, {}).get(key)

    def is_there(self, model: type[models.Model], key: int) -> bool:
        """Whether the record `key` of `model` exists."""
        return key in self.there.get(model, {})

    def _gone(self, model, keys: set[int]) -> dict[int, models.Model]:
        if not keys or model not in tracked_models():
            return {}
        found = defaultdict(dict)
        tables = [each._meta.db_table for each in lineage(model)]
        for change in Change.objects.filter(table__in=tables, key__in=keys, after__isnull=True):
            found[change.key] |= change.before
        return {key: record_from(model, values) for key, values in found.items()}
