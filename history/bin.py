"""The bin: records that were deleted, as the history knows them, and how they come back.

Nothing else has to know of it: what is in the bin is in no table but that of the changes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import connection, models, transaction
from django.utils.translation import gettext as _

from history.models import Change
from history.rows import Names, foreign_keys, insert, lineage, record_from, row_from, rows_of
from history.shape import Place, Shape, State
from history.triggers import model_of, tracked_models


@dataclass
class Deleted:
    """A record that was deleted for itself, not along with another one."""

    change: Change
    record: models.Model  # as it was

    @property
    def model(self) -> type[models.Model]:
        return type(self.record)

    @cached_property
    def held(self) -> State:
        """What went: the record, what belonged to it, and the relations of all these."""
        deleted = {(end.table, end.key): end.before for end in _at_once(self.change).filter(after__isnull=True)}
        found = {(each._meta.db_table, self.change.key) for each in lineage(self.model)}
        size = 0
        while size != len(found):
            size = len(found)
            found |= {place for place, values in deleted.items() if found & _owners(place[0], values)}
        return {place: values for place, values in deleted.items() if place in found}


def deletions(kinds: Iterable[type[models.Model]]) -> list[Deleted]:
    """What was deleted of these kinds of records and is not back, the last first."""
    kinds = list(kinds)
    near = {each for kind in kinds for each in [*lineage(kind), *_heirs(kind), *map(_target, _cascades(kind))]}
    tables = [each._meta.db_table for each in near]
    ends = Change.objects.filter(table__in=tables, after__isnull=True).select_related("context")
    last = {(end.table, end.key): end for end in ends}
    apart = []
    for kind in kinds:
        mine = [end for end in last.values() if end.table == kind._meta.db_table]
        there = set(kind._base_manager.filter(pk__in=[end.key for end in mine]).values_list("pk", flat=True))
        apart += [(kind, end) for end in mine if end.key not in there and not _went_along(kind, end, last)]
    names = Names(end for _kind, end in apart)
    return sorted(
        (Deleted(end, record_from(kind, _values(kind, end, last), names)) for kind, end in apart),
        key=lambda each: each.change.pk,
        reverse=True,
    )


def _values(kind, end: Change, last: dict[Place, Change]) -> dict:
    tables = [(each._meta.db_table, end.key) for each in lineage(kind)]
    return {column: value for place in tables if place in last for column, value in last[place].before.items()}


def _went_along(kind, end: Change, last: dict[Place, Change]) -> bool:
    """Whether the row was deleted because something else was: what it belongs to, or what has its key."""
    others = _owners(end.table, end.before) | {(heir._meta.db_table, end.key) for heir in _heirs(kind)}
    return any(place in last and last[place].deed == end.deed for place in others)


@transaction.atomic
def put_back(deleted: Deleted) -> list[models.Model]:
    """Puts the record back as it was, at its address; returns the rows that belong to it.

    Raises ValidationError, and changes nothing, when something has taken its place or what it needs is gone.
    """
    for row in rows_of(deleted.record):
        row.validate_unique()
    held = _without_dead_ends(deleted)
    own = {each._meta.db_table for each in lineage(deleted.model)}
    rows = []
    for (table, _key), values in held.items():
        model = model_of(table)
        if model._meta.auto_created:
            model._base_manager.bulk_create([row_from(model, values)], ignore_conflicts=True)
        elif not model._base_manager.filter(pk=_key).exists():
            row = insert(model, values)
            rows += [row] if table not in own else []
    for change in _at_once(deleted.change).filter(before__isnull=False, after__isnull=False):
        _point_again(change, held)
    connection.check_constraints()
    return rows


def _without_dead_ends(deleted: Deleted) -> State:
    """What the record held, without what pointed to something that is gone meanwhile."""
    ends = [Change(table=table, key=key, before=values) for (table, key), values in deleted.held.items()]
    names, held = Names(ends), dict(deleted.held)
    for place, values in deleted.held.items():
        for each in foreign_keys(model_of(place[0])):
            key = values.get(each.column)
            model = each.related_model
            if not key or (model._meta.db_table, key) in deleted.held or names.is_there(model, key):
                continue
            if model_of(place[0])._meta.auto_created:
                held.pop(place, None)
            elif each.null:
                held[place] = held[place] | {each.column: None}
            else:
                what = f"{model._meta.verbose_name} – {names.get(model, key) or key}"
                raise ValidationError(_("This is needed and has to be put back first: %(what)s") % {"what": what})
    return held


def _point_again(change: Change, held: State) -> None:
    """Lets a row point again to what it pointed to until that was deleted."""
    model = model_of(change.table)
    for each in foreign_keys(model):
        key = change.before.get(each.column)
        if key and change.after.get(each.column) is None and (each.related_model._meta.db_table, key) in held:
            rows = model._base_manager.filter(pk=change.key, **{f"{each.attname}__isnull": True})
            rows.update(**{each.attname: key})


@transaction.atomic
def remove_for_good(deleted: Deleted, shape: Shape) -> list[Change]:
    """Forgets all that was ever written down of the record and of what belonged to it; returns that."""
    places = {*deleted.held, *((change.table, change.key) for change in shape.changes(deleted.change.key))}
    forgotten = []
    for table in {place[0] for place in places}:
        changes = Change.objects.filter(table=table, key__in=[key for each, key in places if each == table])
        forgotten += changes
        changes.delete()
    kind = ContentType.objects.get_for_model(deleted.model)
    LogEntry.objects.filter(content_type=kind, object_id=str(deleted.change.key)).delete()
    return forgotten


def _at_once(change: Change) -> models.QuerySet:
    """What was written together with `change`."""
    return Change.objects.filter(context=change.context_id) if change.context_id else Change.objects.filter(
        context__isnull=True, at=change.at
    )  # fmt: skip


def _owners(table: str, values: dict) -> set[Place]:
    """What has to be there for a row of `table` to be there."""
    found = [(_target(each)._meta.db_table, values.get(each.column)) for each in _cascades(model_of(table))]
    return {(owner, key) for owner, key in found if key}


def _cascades(model) -> list[models.ForeignKey]:
    return [each for each in foreign_keys(model) if each.remote_field.on_delete is models.CASCADE]


def _target(foreign_key) -> type[models.Model]:
    return foreign_key.related_model


def _heirs(model) -> list[type[models.Model]]:
    """The models whose records have the key of one of `model`, such as the meeting of an event."""
    return [each for each in tracked_models() if model in lineage(each)[1:]]
