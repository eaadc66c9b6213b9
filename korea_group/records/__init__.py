"""The group's own records, as its documents state them, and how they enter an empty database.

Each JSON file holds a list of records. Their keys are the fields of the model; a foreign key is the
slug or key of a record loaded before; a list of objects makes the records that belong to the record.
"""

import dataclasses
import json
from pathlib import Path

from django.apps import apps
from django.db import models, transaction

from history.rows import rows_sharing_key
from meetings.models import AgendaItem, Event, Meeting
from publishing import saving

FOLDER = Path(__file__).parent
# In the order in which they can be loaded: what others point to comes first.
FILES = [
    ("sources.json", "partnerships.Source"),
    ("terms.json", "translations.Term"),
    ("themes.json", "partnerships.Theme"),
    ("people.json", "partnerships.Person"),
    ("organisations/france.json", "partnerships.Organisation"),
    ("organisations/korea.json", "partnerships.Organisation"),
    ("organisations/others.json", "partnerships.Organisation"),
    ("partnerships.json", "partnerships.Partnership"),
    ("notices.json", "partnerships.Notice"),
    ("meetings/2016-02-15-preparatoire.json", "meetings.Meeting"),
    ("meetings/2017-07-07-tours.json", "meetings.Meeting"),
    ("meetings/2020-09-21-paris.json", "meetings.Meeting"),
    ("meetings/2021-01-28-visio.json", "meetings.Meeting"),
    ("events.json", "meetings.Event"),
    ("articles.json", "news.Article"),
    ("groups.json", "guide.Group"),
    ("institutions.json", "guide.Institution"),
    ("roadmaps.json", "guide.Roadmap"),
]


@transaction.atomic
def load(folder: Path = FOLDER) -> int:
    """Load every record of `folder` into an empty database and return how many there are.

    Raises ValidationError for a value that the model refuses and KeyError for an unknown slug or key;
    nothing is kept then.
    """
    loader = Loader()
    for name, label in FILES:
        for record in json.loads((folder / name).read_text(encoding="utf-8")):
            loader.load(apps.get_model(label), record)
    return loader.count


@dataclasses.dataclass
class _Relations:
    """What a record says besides its own values: its key, its many-to-many relations, the rows that belong to it."""

    key: str
    many: list[tuple[models.Model, str, list[models.Model]]] = dataclasses.field(default_factory=list)
    rows: list[tuple[models.Field, list[dict]]] = dataclasses.field(default_factory=list)


class Loader:
    """Makes records and remembers them by the key under which other records name them."""

    def __init__(self):
        self.known: dict[tuple[type[models.Model], str], models.Model] = {}
        self.count = 0

    def load(self, model: type[models.Model], record: dict) -> models.Model:
        """Writes one record of `model` with the rows that belong to it, and returns it."""
        row = Meeting(event=Event()) if model is Meeting else model()
        relations = self._fill(row, record, "")
        with saving.writing(row) as rows:
            rows += self._write(row, relations)
        return row

    def _fill(self, row: models.Model, record: dict, scope: str) -> "_Relations":
        """Gives `row` the values of `record`; `scope` is the key of what it belongs to, '' for what stands by itself.

        The file of a meeting tells of its event too.
        """
        key = record.pop("key") if "key" in record and not _has_field(type(row), "key") else None
        key = key or record.get("slug") or record.get("anchor") or record.get("key")
        relations = _Relations(f"{scope}#{key}" if scope and key else key or "")
        for name, value in record.items():
            part, column = _place(row, name)
            if column.one_to_many:
                relations.rows.append((column, value))
            elif column.many_to_many:
                relations.many.append((part, name, [self._find(column.related_model, each, scope) for each in value]))
            elif column.is_relation:
                setattr(part, name, self._find(column.related_model, value, scope) if value else None)
            else:
                setattr(part, name, column.to_python(value))
        return relations

    def _write(self, row: models.Model, relations: "_Relations", scope: str = "") -> list[models.Model]:
        """Saves `row` and what belongs to it; returns the rows that belong to it. `scope` is the key of the record."""
        scope = scope or relations.key
        for part in reversed(rows_sharing_key(row)):
            part.clean_fields(exclude={part._meta.pk.name})
            part.clean()
            part.save()
            if relations.key:
                self.known[type(part), relations.key] = part
        self.count += 1
        for part, name, values in relations.many:
            getattr(part, name).set(values)
        written = []
        for relation, records in relations.rows:
            for each in records:
                child = relation.related_model(**{relation.remote_field.name: row})
                if isinstance(child, AgendaItem) and isinstance(row, AgendaItem):
                    child.meeting = row.meeting
                written += [child, *self._write(child, self._fill(child, each, scope), scope)]
        return written

    def _find(self, model: type[models.Model], key: str, scope: str) -> models.Model:
        return self.known.get((model, f"{scope}#{key}")) or self.known[model, key]


def _has_field(model, name: str) -> bool:
    return any(field.name == name for field in model._meta.get_fields())


def _place(row: models.Model, name: str) -> tuple[models.Model, models.Field]:
    """What has the field or relation `name`: `row`, or the event of a meeting; with the field."""
    for part in rows_sharing_key(row):
        for field in part._meta.get_fields():
            if name in (field.name, getattr(field, "get_accessor_name", lambda: None)()):
                return part, field
    raise KeyError(f"{type(row).__name__} has no field {name!r}")
