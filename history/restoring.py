"""Restoring a record to an earlier version, as far as the person who asks may write its fields.

`plan` compares the record now with the version and says what will change; `restore` carries that plan out.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import connection, models, transaction

from history.models import Change
from history.rows import RelatedRecords, foreign_keys, insert, row_from, rows_sharing_key
from history.tables import JoinTable, ModelTable, RecordTables, RowKey, Snapshot, snapshot
from history.timeline import RowChange, entries, shown_fields

# Called with the name of a field and a child row, or None for a field of the record itself.
MayWrite = Callable[[str, models.Model | None], bool]


@dataclass
class RestorePlan:
    """Three snapshots of a record: as it is `now`, as it was `then` in the version, as it `will` be once restored."""

    tables: RecordTables
    now: Snapshot
    then: Snapshot
    related: RelatedRecords
    will: Snapshot = field(default_factory=dict)

    @property
    def changes(self) -> list[RowChange]:
        """What restoring will change."""
        return entries(self.tables, self.now, self.will, self.related)

    @property
    def left(self) -> list[RowChange]:
        """What will not be as in the version: fields that the person may not write, targets that are deleted."""
        return entries(self.tables, self.will, self.then, self.related)

    def will_exist(self, model: type[models.Model], key: int) -> bool:
        """Whether the target of a foreign key, a row of this record or another record, will be in the database."""
        row_key = model._meta.db_table, key
        is_own = row_key in self.now or row_key in self.then
        return row_key in self.will if is_own else self.related.exists(model, key)


def plan(tables: RecordTables, changes: list[Change], number: int, may_write: MayWrite) -> RestorePlan:
    """What restoring version `number` will do; writes nothing.

    `changes` are all those of the record, `number` is the primary key of the last change of the version.
    """
    made = RestorePlan(tables, snapshot(changes), snapshot(changes, number), RelatedRecords(changes))
    keys = {row_key for row_key in (*made.now, *made.then) if row_key[0] in tables.model_tables}
    rows = {row_key: _planned_row(made, row_key, may_write) for row_key in keys}
    made.will = {row_key: values for row_key, values in rows.items() if values}
    while _drop_one_dangling_key(made):
        pass
    for name, join in tables.join_tables.items():
        made.will |= _planned_relations(made, name, join, may_write)
    return made


def _planned_row(made: RestorePlan, row_key: RowKey, may_write: MayWrite) -> dict | None:
    """The values that the row will have; None when it will not exist.

    Only the columns that the person may write are taken from the version. Who may write the foreign key of a child
    row to its record may also add and delete the row.
    """
    table, now, then = made.tables.model_tables[row_key[0]], made.now.get(row_key), made.then.get(row_key)
    row = row_from(table.model, now or then, made.related) if table.owner else None
    if now and then:
        fields = [each for each in shown_fields(table) if each.column in then and may_write(each.name, row)]
        return now | {each.column: then[each.column] for each in fields}
    return then if not table.owner or may_write(table.owner.name, row) else now


def _drop_one_dangling_key(made: RestorePlan) -> bool:
    """Takes one foreign key out of `made.will` whose target will not exist; returns False when there is none left.

    The column keeps its present value where that is another one, else becomes NULL; where it may not be NULL, the
    row is not restored, which may leave other keys dangling: hence one at a time.
    """
    for row_key, values in made.will.items():
        table, now = made.tables.model_tables[row_key[0]], made.now.get(row_key)
        for each in foreign_keys(table.model):
            key = values.get(each.column)
            if not key or each is table.owner or made.will_exist(each.related_model, key):
                continue
            if now and now[each.column] != key:
                made.will[row_key] = values | {each.column: now[each.column]}
            elif each.null:
                made.will[row_key] = values | {each.column: None}
            else:
                del made.will[row_key]
            return True
    return False


def _planned_relations(made: RestorePlan, name: str, join: JoinTable, may_write: MayWrite) -> Snapshot:
    """The rows that the join table called `name` will have, each pair of keys once.

    Those of the version where the person may write the relation, else those of now; none with a target that is gone.
    """
    found = {}
    owner_table = join.side.model._meta.db_table
    for row_key, values in {**made.then, **made.now}.items():
        owner = (owner_table, values[join.own]) if row_key[0] == name else None
        if owner not in made.will:
            continue
        row = row_from(join.side.model, made.will[owner], made.related) if join.side.owner else None
        wanted = made.then if owner not in made.now or may_write(join.relation.name, row) else made.now
        is_wanted = values[join.target] in _targets(wanted, name, join, owner[1])
        if is_wanted and made.will_exist(join.relation.related_model, values[join.target]):
            found.setdefault((values[join.own], values[join.target]), (row_key, values))
    return dict(found.values())


def _targets(rows: Snapshot, name: str, join: JoinTable, key: int) -> set[int]:
    """The keys to which the row with this `key` is related in a snapshot."""
    return {values[join.target] for row_key, values in rows.items() if row_key[0] == name and values[join.own] == key}


@transaction.atomic
def restore(made: RestorePlan, record: models.Model) -> list[models.Model]:
    """Writes what the plan says; returns the child rows that were changed or inserted.

    Raises ValidationError, and changes nothing, when a value of the version is no longer valid.
    """
    for row in reversed(rows_sharing_key(record)):
        names = _assign(row, made.tables.model_tables[row._meta.db_table], made, record.pk)
        row.full_clean(exclude={each.name for each in row._meta.fields} - names)
        row.save()
    child_tables = {name: table for name, table in made.tables.model_tables.items() if table.owner}
    for name, table in child_tables.items():
        gone = [row_key[1] for row_key in made.now if row_key[0] == name and row_key not in made.will]
        table.model._base_manager.filter(pk__in=gone).delete()
    rows = [row for table in child_tables.values() for row in _restore_rows(table, made)]
    for name, join in made.tables.join_tables.items():
        _restore_relations(name, join, made)
    connection.check_constraints()
    return rows


def _restore_rows(table: ModelTable, made: RestorePlan) -> list[models.Model]:
    """Updates and inserts the child rows of one table; returns those that were written."""
    name = table.model._meta.db_table
    wanted = {row_key[1]: values for row_key, values in made.will.items() if row_key[0] == name}
    existing = table.model._base_manager.in_bulk(wanted)
    rows = []
    for key in sorted(wanted, key=lambda key: not _releases_flag(made.now.get((name, key)), wanted[key])):
        if row := existing.get(key):
            names = _assign(row, table, made, key)
            if names:
                row.full_clean(exclude={each.name for each in row._meta.fields} - names)
                row.save()
                rows.append(row)
        else:
            row = row_from(table.model, wanted[key])
            row.validate_unique()
            row.validate_constraints()
            rows.append(insert(table.model, wanted[key]))
    return rows


def _releases_flag(now: dict | None, will: dict) -> bool:
    """Whether a boolean column goes from true to false.

    Such rows are written first, since a unique constraint may allow the flag to one row only.
    """
    return bool(now) and any(value is True and will.get(column) is False for column, value in now.items())


def _assign(row: models.Model, table: ModelTable, made: RestorePlan, key: int) -> set[str]:
    """Sets on `row`, which is not saved, the values that will change; returns the names of their fields."""
    row_key = (table.model._meta.db_table, key)
    now, will = made.now[row_key], made.will[row_key]
    fields = table.model._meta.local_concrete_fields
    changed = [each for each in fields if now.get(each.column) != will.get(each.column)]
    for each in changed:
        setattr(row, each.attname, each.to_python(will[each.column]))
    return {each.name for each in changed}


def _restore_relations(name: str, join: JoinTable, made: RestorePlan) -> None:
    """Deletes and inserts rows of the join table called `name` until it holds those of the plan."""
    now, will = (
        {(values[join.own], values[join.target]) for row_key, values in rows.items() if row_key[0] == name}
        for rows in (made.now, made.will)
    )
    rows = join.through._base_manager
    for own, target in now - will:
        rows.filter(**{join.own: own, join.target: target}).delete()
    rows.bulk_create(
        [join.through(**{join.own: own, join.target: target}) for own, target in will], ignore_conflicts=True
    )
