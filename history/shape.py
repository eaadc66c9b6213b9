"""The tables that a record lies in: its own, those of its rows, and those of the relations of both."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models
from django.db.models import Q

from history.models import Change
from history.rows import lineage

Place = tuple[str, int]  # a table and the key of one row in it
State = dict[Place, dict]  # what the rows of a record hold, as JSON


@dataclass(frozen=True)
class Part:
    """A table that holds the record itself, or rows which point to it by `owner`."""

    model: type[models.Model]
    owner: models.ForeignKey | None = None


@dataclass(frozen=True)
class Link:
    """The table of a many-to-many `relation` of a part."""

    relation: models.ManyToManyField
    part: Part

    @property
    def through(self) -> type[models.Model]:
        return self.relation.remote_field.through

    @property
    def own(self) -> str:
        """The column that points to the row of the part."""
        return self.through._meta.get_field(self.relation.m2m_field_name()).column

    @property
    def target(self) -> str:
        """The column that points to what is related."""
        return self.through._meta.get_field(self.relation.m2m_reverse_field_name()).column


class Shape:
    """The tables of the records of `model`, whose rows point to them by the foreign keys `owners`."""

    def __init__(self, model: type[models.Model], owners: Iterable[models.ForeignKey] = ()):
        self.model = model
        parts = [Part(own) for own in reversed(lineage(model))]
        parts += [Part(foreign_key.model, foreign_key) for foreign_key in owners]
        self.parts = {part.model._meta.db_table: part for part in parts}
        self.links = {
            link.through._meta.db_table: link
            for part in parts
            for link in [Link(relation, part) for relation in part.model._meta.local_many_to_many]
            if link.through._meta.auto_created
        }

    def changes(self, key: int) -> list[Change]:
        """All that was ever written of the record `key`, of its rows and of their relations, in order; two queries."""
        mine = Q()
        for table, part in self.parts.items():
            mine |= Q(table=table) & (_points(part.owner.column, [key]) if part.owner else Q(key=key))
        mine |= self._links([part for part in self.parts.values() if not part.owner], {key})
        changes = Change.objects.select_related("context")
        found = list(changes.filter(mine))
        rows = {part.model._meta.db_table: set() for part in self.parts.values() if part.owner}
        for change in found:
            if change.table in rows:
                rows[change.table].add(change.key)
        theirs = Q(pk=None)
        for table, keys in rows.items():
            theirs |= self._links([self.parts[table]], keys) if keys else Q(pk=None)
        return sorted([*found, *changes.filter(theirs)], key=lambda change: change.pk)

    def _links(self, parts: list[Part], keys: set[int]) -> Q:
        found = Q(pk=None)
        for table, link in self.links.items():
            if link.part in parts:
                found |= Q(table=table) & _points(link.own, sorted(keys))
        return found


def _points(column: str, keys: list[int]) -> Q:
    return Q(**{f"before__{column}__in": keys}) | Q(**{f"after__{column}__in": keys})


def state(changes: Iterable[Change], until: int | None = None) -> State:
    """What the rows held after the change number `until`, or hold now."""
    held = {}
    for change in changes:
        if until is None or change.pk <= until:
            held[change.table, change.key] = change.after
    return {place: values for place, values in held.items() if values is not None}
