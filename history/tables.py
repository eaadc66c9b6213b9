"""The tables in which one record is stored: its own, those of its child rows, and the join tables of both."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models
from django.db.models import Q

from history.models import Change
from history.rows import models_sharing_key

RowKey = tuple[str, int]  # the name of a table and the primary key of one row in it
Snapshot = dict[RowKey, dict]  # each row of a record at one moment, as {column: JSON value}


@dataclass(frozen=True)
class ModelTable:
    """The table of a model: it holds the record itself, or child rows of it.

    `owner` is the foreign key of a child row to its record; None for the tables of the record itself.
    """

    model: type[models.Model]
    owner: models.ForeignKey | None = None


@dataclass(frozen=True)
class JoinTable:
    """The join table that Django makes for the many-to-many field `relation` of the model of `side`."""

    relation: models.ManyToManyField
    side: ModelTable

    @property
    def through(self) -> type[models.Model]:
        return self.relation.remote_field.through

    @property
    def own(self) -> str:
        """The column with the key of the row that has the relation."""
        return self.through._meta.get_field(self.relation.m2m_field_name()).column

    @property
    def target(self) -> str:
        """The column with the key of the related row."""
        return self.through._meta.get_field(self.relation.m2m_reverse_field_name()).column


class RecordTables:
    """All tables in which the records of `model` are stored.

    `owners` are the foreign keys by which child rows point to these records. `model_tables` and `join_tables` are
    found by the name of the table. The tables of the record itself come first, one-to-one parents before children.
    """

    def __init__(self, model: type[models.Model], owners: Iterable[models.ForeignKey] = ()):
        self.model = model
        tables = [ModelTable(each) for each in reversed(models_sharing_key(model))]
        tables += [ModelTable(foreign_key.model, foreign_key) for foreign_key in owners]
        self.model_tables = {table.model._meta.db_table: table for table in tables}
        self.join_tables = {
            join.through._meta.db_table: join
            for table in tables
            for join in [JoinTable(relation, table) for relation in table.model._meta.local_many_to_many]
            if join.through._meta.auto_created
        }

    def changes(self, key: int) -> list[Change]:
        """Every change of the record with primary key `key`, of its child rows and of their relations.

        In the order in which they were written. Two queries: the second one for the relations of child rows, whose
        keys are known only from the first.
        """
        own = Q()
        for name, table in self.model_tables.items():
            own |= Q(table=name) & (_points_to(table.owner.column, [key]) if table.owner else Q(key=key))
        own |= self._in_join_tables([table for table in self.model_tables.values() if not table.owner], {key})
        changes = Change.objects.select_related("context")
        found = list(changes.filter(own))
        rows = {name: set() for name, table in self.model_tables.items() if table.owner}
        for change in found:
            if change.table in rows:
                rows[change.table].add(change.key)
        of_rows = Q(pk=None)
        for name, keys in rows.items():
            of_rows |= self._in_join_tables([self.model_tables[name]], keys) if keys else Q(pk=None)
        return sorted([*found, *changes.filter(of_rows)], key=lambda change: change.pk)

    def _in_join_tables(self, sides: list[ModelTable], keys: set[int]) -> Q:
        """The changes in the join tables of `sides` that concern their rows with these `keys`."""
        found = Q(pk=None)
        for name, join in self.join_tables.items():
            if join.side in sides:
                found |= Q(table=name) & _points_to(join.own, sorted(keys))
        return found


def _points_to(column: str, keys: list[int]) -> Q:
    """The changes of rows whose `column` held one of `keys` before or after."""
    return Q(**{f"before__{column}__in": keys}) | Q(**{f"after__{column}__in": keys})


def snapshot(changes: Iterable[Change], until: int | None = None) -> Snapshot:
    """The rows as they were just after the change with primary key `until`; as they are now when it is None.

    `changes` are all those of a record, in order. A row that was deleted by then is not in the answer.
    """
    rows = {}
    for change in changes:
        if until is None or change.pk <= until:
            rows[change.table, change.key] = change.after
    return {row_key: values for row_key, values in rows.items() if values is not None}
