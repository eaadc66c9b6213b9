"""The versions of one record in words: who made each, when, and which fields changed from what to what.

A version is everything that one request wrote, or one transaction outside a request.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.auth import get_user_model
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_prose_editor.fields import ProseEditorField

from history import words
from history.models import Change
from history.rows import RelatedRecords, row_from
from history.tables import JoinTable, ModelTable, RecordTables, Snapshot, snapshot

# Who wrote while nobody was signed in, by the label of the pghistory context.
LABELS = {
    "records": gettext_lazy("loaded with the group's records"),
    "job": gettext_lazy("by the portal itself"),
}
EMPTY = (None, "", [])  # values that are shown as nothing


@dataclass(frozen=True)
class FieldChange:
    """A field that changed: its label, the language of its text ('' for none), its value in words before and after."""

    name: str
    language: str
    before: str
    after: str

    @property
    def pieces(self) -> list[words.Piece]:
        """The difference word by word; [] when only the formatting changed."""
        return words.difference(self.before, self.after) if self.before != self.after else []


@dataclass(frozen=True)
class RowChange:
    """What happened to the record itself or to one of its child rows; only a child row has a `kind` and a `title`."""

    action: str  # "changed", "added" or "removed"
    edits: list[FieldChange]
    kind: str = ""
    title: str = ""


@dataclass
class Version:
    """The changes of a record that were written together; `explain` fills in the rest."""

    changes: list[Change]
    author: str = ""
    entries: list[RowChange] = field(default_factory=list)
    restored_from: datetime | None = None  # when the version was made that this one restored

    @property
    def number(self) -> int:
        """The primary key of its last change; `snapshot(changes, number)` is the record in this version."""
        return self.changes[-1].pk

    @property
    def at(self) -> datetime:
        return self.changes[-1].at


def versions(tables: RecordTables, changes: Iterable[Change]) -> list[Version]:
    """The `changes` of a record grouped into versions, the latest first, without those that no editor would see."""
    found: dict[object, Version] = {}
    for change in changes:
        if is_shown(tables, change):
            found.setdefault(change.written_with, Version([])).changes.append(change)
    return sorted(found.values(), key=lambda version: version.number, reverse=True)


def explain(tables: RecordTables, shown: list[Version], changes: list[Change]) -> None:
    """Fills in author, entries and `restored_from` of the versions `shown`; `changes` are all those of the record."""
    related = RelatedRecords(changes)
    times = {change.pk: change.at for change in changes}
    authors = authors_of([version.changes[-1] for version in shown])
    for version, author in zip(shown, authors, strict=True):
        version.author = author
        version.restored_from = times.get(_metadata(version.changes[-1]).get("restored"))
        version.entries = entries(tables, *_sides(tables, version, changes), related)


def authors_of(changes: list[Change]) -> list[str]:
    """The author of each change in words, in the same order; one query."""
    accounts = [_metadata(change).get("user") for change in changes]
    people = get_user_model().objects.in_bulk({account for account in accounts if account})
    return [
        str(people.get(account, _("an account that was closed")))
        if account
        else str(LABELS.get(_metadata(change).get("label"), _("without signing in")))
        for change, account in zip(changes, accounts, strict=True)
    ]


def _metadata(change: Change) -> dict:
    return change.context.metadata if change.context else {}


def _sides(tables: RecordTables, version: Version, changes: list[Change]) -> tuple[Snapshot, Snapshot]:
    """The rows that the version wrote, as they were before it and after it.

    When it wrote a join table only, the row that has the relation is added to both sides, unchanged.
    """
    before, after = {}, {}
    for change in version.changes:
        before.setdefault((change.table, change.key), change.before)
        after[change.table, change.key] = change.after
    for row_key in [row_key for row_key in after if not after[row_key] and not before[row_key]]:
        del after[row_key], before[row_key]  # inserted and deleted within the version
    record = snapshot(changes, version.number)
    for table, key in list(after):
        if join := tables.join_tables.get(table):
            values = after[table, key] or before[table, key]
            row_key = join.side.model._meta.db_table, values[join.own]
            if row_key not in after and row_key in record:
                before[row_key] = after[row_key] = record[row_key]
    return before, after


def is_shown(tables: RecordTables, change: Change) -> bool:
    """Whether `change` concerns anything that an editor sees: a row that came or went, a relation, a field."""
    if change.table in tables.join_tables or change.is_insert or change.is_delete:
        return True
    table = tables.model_tables[change.table]
    return any(change.before.get(each.column) != change.after.get(each.column) for each in shown_fields(table))


def shown_fields(table: ModelTable) -> list[models.Field]:
    """The fields of a table that editors write: not its primary key, not the foreign key of a row to its record."""
    fields = table.model._meta.local_concrete_fields
    return [each for each in fields if each.editable and not each.primary_key and each is not table.owner]


def entries(tables: RecordTables, before: Snapshot, after: Snapshot, related: RelatedRecords) -> list[RowChange]:
    """The differences between two snapshots of a record: first the record itself, then its child rows.

    For a row of a join table, both snapshots also hold the row that has the relation, unless that came or went.
    """
    own, rows = [], []
    for name, table in tables.model_tables.items():
        for key in sorted({row_key[1] for row_key in [*before, *after] if row_key[0] == name}):
            old, new = before.get((name, key)), after.get((name, key))
            action = "changed" if old and new else "added" if new else "removed"
            edits = _field_edits(table, old or {}, new or {}, related)
            edits += _relation_edits(tables, table, key, before, after, related)
            if not table.owner:
                own.append(RowChange(action, edits))
            elif edits or action != "changed":
                title = str(row_from(table.model, new or old, related))
                rows.append(RowChange(action, edits, capfirst(table.model._meta.verbose_name), title))
    record = [RowChange(own[0].action, [edit for entry in own for edit in entry.edits])] if own else []
    return [entry for entry in [*record, *rows] if entry.edits or entry.action != "changed"]


def _field_edits(table: ModelTable, old: dict, new: dict, related: RelatedRecords) -> list[FieldChange]:
    """The fields of a row that differ; for a row that came or went, those with a value, False not being one."""
    nothing = EMPTY if old and new else (*EMPTY, False)
    edits = []
    for each in shown_fields(table):
        before, after = old.get(each.column), new.get(each.column)
        if before != after and (before not in nothing or after not in nothing):
            edits.append(FieldChange(*_label(each), shown(each, before, related), shown(each, after, related)))
    return edits


def _relation_edits(
    tables: RecordTables, table: ModelTable, key: int, before: Snapshot, after: Snapshot, related: RelatedRecords
) -> list[FieldChange]:
    """The many-to-many fields of a row that differ: as `before` the records taken away, as `after` those added."""
    edits = []
    for name, join in tables.join_tables.items():
        if join.side != table:
            continue
        old, new = [_targets(name, join, key, side) for side in (before, after)]
        removed, added = old - new, new - old
        if removed or added:
            texts = [_listed(join.relation.related_model, keys, related) for keys in (removed, added)]
            edits.append(FieldChange(capfirst(join.relation.verbose_name), "", *texts))
    return edits


def _targets(name: str, join: JoinTable, key: int, side: Snapshot) -> set[int]:
    """The keys to which the row with this `key` is related in a snapshot, whose deleted rows may be None."""
    rows = (values for row_key, values in side.items() if row_key[0] == name and values)
    return {values[join.target] for values in rows if values[join.own] == key}


def _listed(model, keys: set[int], related: RelatedRecords) -> str:
    return ", ".join(sorted(str(related.get(model, key) or _("no longer there")) for key in keys))


def _label(field: models.Field) -> tuple[str, str]:
    """The label of `field` and the code of the language of its text; '' for a field without a language."""
    return capfirst(getattr(field, "translated_field", field).verbose_name), getattr(field, "language", "")


def shown(field: models.Field, value, related: RelatedRecords) -> str:
    """The JSON `value` that was recorded of `field`, in words; '' for an empty one."""
    if value in EMPTY:
        return ""
    if field.is_relation:
        return str(related.get(field.related_model, value) or _("no longer there"))
    if field.flatchoices:
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(field, ArrayField):
        return ", ".join(map(str, value))
    if isinstance(field, ProseEditorField):
        return words.readable(value)
    if isinstance(field, models.DateTimeField):
        instant = timezone.localtime(field.to_python(value))
        return f"{date_format(instant, 'DATETIME_FORMAT')} ({timezone.get_current_timezone_name()})"
    if isinstance(field, models.DateField):
        return date_format(field.to_python(value), "DATE_FORMAT")
    return str(value)
