"""The history of one record as people read it: who, when, what, from what to what."""

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
from history.rows import Names, row_from
from history.shape import Link, Part, Shape, State, state

# What wrote without anybody having signed in, by the label of its context.
LABELS = {
    "records": gettext_lazy("loaded with the group's records"),
    "job": gettext_lazy("by the portal itself"),
}
EMPTY = (None, "", [])


@dataclass(frozen=True)
class FieldChange:
    """A field that changed, with its value in words before and after."""

    name: str
    language: str
    before: str
    after: str

    @property
    def pieces(self) -> list[words.Piece]:
        """The change word by word; none where only the formatting changed."""
        return words.difference(self.before, self.after) if self.before != self.after else []


@dataclass(frozen=True)
class RowChange:
    """What happened to the record itself, or to one of its rows, which has a `kind` and a `title`."""

    deed: str  # "changed", "added" or "removed"
    edits: list[FieldChange]
    kind: str = ""
    title: str = ""


@dataclass
class Version:
    """What was written at once, and the record that came of it."""

    changes: list[Change]
    author: str = ""
    entries: list[RowChange] = field(default_factory=list)
    restored_from: datetime | None = None  # when the version was made that this one brought back

    @property
    def number(self) -> int:
        """The last change: what the record was then is this version."""
        return self.changes[-1].pk

    @property
    def at(self) -> datetime:
        return self.changes[-1].at


def versions(shape: Shape, changes: Iterable[Change]) -> list[Version]:
    """The versions of a record, the latest first: what one request, or else one transaction, has written."""
    found: dict[object, Version] = {}
    for change in changes:
        if is_shown(shape, change):
            found.setdefault(change.deed, Version([])).changes.append(change)
    return sorted(found.values(), key=lambda version: version.number, reverse=True)


def explain(shape: Shape, shown: list[Version], changes: list[Change]) -> None:
    """Tells of each version that is shown who made it and what it changed; `changes` are all those of the record."""
    names = Names(changes)
    times = {change.pk: change.at for change in changes}
    authors = authors_of([version.changes[-1] for version in shown])
    for version, author in zip(shown, authors, strict=True):
        version.author = author
        version.restored_from = times.get(_metadata(version.changes[-1]).get("restored"))
        version.entries = entries(shape, *_sides(shape, version, changes), names)


def authors_of(changes: list[Change]) -> list[str]:
    """Who made each change, in words."""
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


def _sides(shape: Shape, version: Version, changes: list[Change]) -> tuple[State, State]:
    """What the version touched, before and after it, with the rows whose relations it touched."""
    before, after = {}, {}
    for change in version.changes:
        before.setdefault((change.table, change.key), change.before)
        after[change.table, change.key] = change.after
    for place in [place for place in after if not after[place] and not before[place]]:
        del after[place], before[place]  # made and deleted at once
    held = state(changes, version.number)
    for table, key in list(after):
        if link := shape.links.get(table):
            values = after[table, key] or before[table, key]
            place = link.part.model._meta.db_table, values[link.own]
            if place not in after and place in held:
                before[place] = after[place] = held[place]
    return before, after


def is_shown(shape: Shape, change: Change) -> bool:
    """Whether `change` touches anything that an editor sees."""
    if change.table in shape.links or change.is_new or change.is_end:
        return True
    part = shape.parts[change.table]
    return any(change.before.get(each.column) != change.after.get(each.column) for each in shown_fields(part))


def shown_fields(part: Part) -> list[models.Field]:
    """The fields of a part that editors write."""
    fields = part.model._meta.local_concrete_fields
    return [each for each in fields if each.editable and not each.primary_key and each is not part.owner]


def entries(shape: Shape, before: State, after: State, names: Names) -> list[RowChange]:
    """What leads from one state of a record to another: first of the record itself, then of its rows.

    A state with a row of a many-to-many table also has the row to which that belongs, unless it came or went.
    """
    own, rows = [], []
    for table, part in shape.parts.items():
        for key in sorted({place[1] for place in [*before, *after] if place[0] == table}):
            old, new = before.get((table, key)), after.get((table, key))
            deed = "changed" if old and new else "added" if new else "removed"
            edits = _field_edits(part, old or {}, new or {}, names) + _link_edits(
                shape, part, key, before, after, names
            )
            if not part.owner:
                own.append(RowChange(deed, edits))
            elif edits or deed != "changed":
                title = str(row_from(part.model, new or old, names))
                rows.append(RowChange(deed, edits, capfirst(part.model._meta.verbose_name), title))
    record = [RowChange(own[0].deed, [edit for entry in own for edit in entry.edits])] if own else []
    return [entry for entry in [*record, *rows] if entry.edits or entry.deed != "changed"]


def _field_edits(part: Part, old: dict, new: dict, names: Names) -> list[FieldChange]:
    says_nothing = EMPTY if old and new else (*EMPTY, False)
    edits = []
    for told in shown_fields(part):
        before, after = old.get(told.column), new.get(told.column)
        if before != after and (before not in says_nothing or after not in says_nothing):
            edits.append(FieldChange(*_label(told), shown(told, before, names), shown(told, after, names)))
    return edits


def _link_edits(shape: Shape, part: Part, key: int, before: State, after: State, names: Names) -> list[FieldChange]:
    edits = []
    for table, link in shape.links.items():
        if link.part != part:
            continue
        sides = [_targets(table, link, key, side) for side in (before, after)]
        gone, come = sides[0] - sides[1], sides[1] - sides[0]
        if gone or come:
            texts = [_listed(link.relation.related_model, keys, names) for keys in (gone, come)]
            edits.append(FieldChange(capfirst(link.relation.verbose_name), "", *texts))
    return edits


def _targets(table: str, link: Link, key: int, side: State) -> set[int]:
    rows = (values for place, values in side.items() if place[0] == table and values)
    return {values[link.target] for values in rows if values[link.own] == key}


def _listed(model, keys: set[int], names: Names) -> str:
    return ", ".join(sorted(str(names.get(model, key) or _("no longer there")) for key in keys))


def _label(told: models.Field) -> tuple[str, str]:
    """The name of `told` and the language of its text, '' for a fact."""
    return capfirst(getattr(told, "translated_field", told).verbose_name), getattr(told, "language", "")


def shown(told: models.Field, value, names: Names) -> str:
    """`value`, which `told` held as JSON, in words."""
    if value in EMPTY:
        return ""
    if told.is_relation:
        return str(names.get(told.related_model, value) or _("no longer there"))
    if told.flatchoices:
        return str(dict(told.flatchoices).get(value, value))
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(told, ArrayField):
        return ", ".join(map(str, value))
    if isinstance(told, ProseEditorField):
        return words.readable(value)
    if isinstance(told, models.DateTimeField):
        instant = timezone.localtime(told.to_python(value))
        return f"{date_format(instant, 'DATETIME_FORMAT')} ({timezone.get_current_timezone_name()})"
    if isinstance(told, models.DateField):
        return date_format(told.to_python(value), "DATE_FORMAT")
    return str(value)
