"""Making a record what it was in an earlier version, as far as whoever asks may write it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import connection, models, transaction

from history.models import Change
from history.rows import Names, foreign_keys, insert, row_from, rows_of
from history.shape import Link, Part, Shape, State, state
from history.timeline import RowChange, entries, shown_fields

MayWrite = Callable[[str, models.Model | None], bool]  # a field of the record, or of a row of it


@dataclass
class RestorePlan:
    """What a record holds now, what it held in the version, and what it will hold once that is restored."""

    shape: Shape
    now: State
    then: State
    names: Names
    will: State = field(default_factory=dict)

    @property
    def changes(self) -> list[RowChange]:
        """What will change."""
        return entries(self.shape, self.now, self.will, self.names)

    @property
    def left(self) -> list[RowChange]:
        """What stays as it is, because it is not theirs to write or what it points to is gone."""
        return entries(self.shape, self.will, self.then, self.names)

    def exists(self, model: type[models.Model], key: int) -> bool:
        """Whether what a row points to will be there."""
        place = model._meta.db_table, key
        is_own = place in self.now or place in self.then
        return place in self.will if is_own else self.names.is_there(model, key)


def plan(shape: Shape, changes: list[Change], number: int, may_write: MayWrite) -> RestorePlan:
    """What restoring version `number` comes to; `changes` are all those of the record."""
    made = RestorePlan(shape, state(changes), state(changes, number), Names(changes))
    rows = {place: _row(made, place, may_write) for place in {*made.now, *made.then} if place[0] in shape.parts}
    made.will = {place: values for place, values in rows.items() if values}
    while _without_dead_ends(made):
        pass
    for table, link in shape.links.items():
        made.will |= _links(made, table, link, may_write)
    return made


def _row(made: RestorePlan, place, may_write: MayWrite) -> dict | None:
    """What the row at `place` will hold, none when it will not be there."""
    part, now, then = made.shape.parts[place[0]], made.now.get(place), made.then.get(place)
    row = row_from(part.model, now or then, made.names) if part.owner else None
    if now and then:
        fields = [each for each in shown_fields(part) if each.column in then and may_write(each.name, row)]
        return now | {each.column: then[each.column] for each in fields}
    return then if not part.owner or may_write(part.owner.name, row) else now


def _without_dead_ends(made: RestorePlan) -> bool:
    """Lets go of what points to something that is gone; says whether anything did."""
    for place, values in made.will.items():
        part, now = made.shape.parts[place[0]], made.now.get(place)
        for each in foreign_keys(part.model):
            key = values.get(each.column)
            if not key or each is part.owner or made.exists(each.related_model, key):
                continue
            if now and now[each.column] != key:
                made.will[place] = values | {each.column: now[each.column]}
            elif each.null:
                made.will[place] = values | {each.column: None}
            else:
                del made.will[place]
            return True
    return False


def _links(made: RestorePlan, table: str, link: Link, may_write: MayWrite) -> State:
    """The relations of one kind that there will be."""
    found = {}
    part_table = link.part.model._meta.db_table
    for place, values in {**made.then, **made.now}.items():
        owner = (part_table, values[link.own]) if place[0] == table else None
        if owner not in made.will:
            continue
        row = row_from(link.part.model, made.will[owner], made.names) if link.part.owner else None
        wanted = made.then if owner not in made.now or may_write(link.relation.name, row) else made.now
        is_wanted = values[link.target] in _targets(wanted, table, link, owner[1])
        if is_wanted and made.exists(link.relation.related_model, values[link.target]):
            found.setdefault((values[link.own], values[link.target]), (place, values))
    return dict(found.values())


def _targets(held: State, table: str, link: Link, key: int) -> set[int]:
    return {row[link.target] for place, row in held.items() if place[0] == table and row[link.own] == key}


@transaction.atomic
def restore(made: RestorePlan, record: models.Model) -> list[models.Model]:
    """Carries out the plan; returns the rows that changed.

    Raises ValidationError, and changes nothing, when the record or a row may no longer be so.
    """
    changed = set()
    for row in reversed(rows_of(record)):
        names = _write(row, made.shape.parts[row._meta.db_table], made, record.pk)
        row.full_clean(exclude={each.name for each in row._meta.fields} - names)
        row.save()
        changed |= names
    parts = {table: part for table, part in made.shape.parts.items() if part.owner}
    for table, part in parts.items():
        gone = [place[1] for place in made.now if place[0] == table and place not in made.will]
        part.model._base_manager.filter(pk__in=gone).delete()
    rows = [row for part in parts.values() for row in _restore_rows(part, made)]
    for table, link in made.shape.links.items():
        _restore_links(table, link, made)
    connection.check_constraints()
    return rows


def _restore_rows(part: Part, made: RestorePlan) -> list[models.Model]:
    table = part.model._meta.db_table
    wanted = {place[1]: values for place, values in made.will.items() if place[0] == table}
    there = part.model._base_manager.in_bulk(wanted)
    rows = []
    for key in sorted(wanted, key=lambda key: not _lets_go(made.now.get((table, key)), wanted[key])):
        if row := there.get(key):
            names = _write(row, part, made, key)
            if names:
                row.full_clean(exclude={each.name for each in row._meta.fields} - names)
                row.save()
                rows.append(row)
        else:
            row = row_from(part.model, wanted[key])
            row.validate_unique()
            row.validate_constraints()
            rows.append(insert(part.model, wanted[key]))
    return rows


def _lets_go(now: dict | None, will: dict) -> bool:
    """Whether the row gives up a flag that one row only may hold (a unique constraint); such rows are written first."""
    return bool(now) and any(value is True and will.get(column) is False for column, value in now.items())


def _write(row: models.Model, part: Part, made: RestorePlan, key: int) -> set[str]:
    place = (part.model._meta.db_table, key)
    now, will = made.now[place], made.will[place]
    changed = [each for each in part.model._meta.local_concrete_fields if now.get(each.column) != will.get(each.column)]
    for each in changed:
        setattr(row, each.attname, each.to_python(will[each.column]))
    return {each.name for each in changed}


def _restore_links(table: str, link: Link, made: RestorePlan) -> None:
    """Makes the relations those of the plan."""
    now, will = (
        {(row[link.own], row[link.target]) for place, row in side.items() if place[0] == table}
        for side in (made.now, made.will)
    )
    rows = link.through._base_manager
    for own, target in now - will:
        rows.filter(**{link.own: own, link.target: target}).delete()
    rows.bulk_create(
        [link.through(**{link.own: own, link.target: target}) for own, target in will], ignore_conflicts=True
    )
