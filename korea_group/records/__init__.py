"""The group's own records, as its documents state them, and how they enter an empty database.

Each JSON file holds a list of records. Their keys are the fields of the model; a foreign key is the
slug or key of a record loaded before; a list of objects makes the records that belong to the record.
"""

import json
from pathlib import Path

from django.apps import apps
from django.db import models, transaction

from meetings.models import AgendaItem, Event, Meeting
from news.models import Article
from partnerships.models import Organisation, Partnership

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
    loader = _Loader()
    for name, label in FILES:
        for record in json.loads((folder / name).read_text(encoding="utf-8")):
            loader.make(apps.get_model(label), record)
    for model in (Organisation, Partnership, Event, AgendaItem, Article):
        model.objects.all().reindex()
    return loader.count


class _Loader:
    """Makes records and remembers them by the key under which other records name them."""

    def __init__(self):
        self.known: dict[tuple[type[models.Model], str], models.Model] = {}
        self.count = 0

    def make(self, model: type[models.Model], record: dict, scope: str = "", **owner: models.Model) -> models.Model:
        """Make one `model` from `record`, with what belongs to it; `scope` is the key of the owner.

        The file of a meeting tells of its event too.
        """
        key = record.pop("key") if "key" in record and not _has_field(model, "key") else None
        key = key or record.get("slug") or record.get("anchor") or record.get("key")
        key = f"{scope}#{key}" if scope and key else key
        if model is Meeting:
            of_event = {name: record.pop(name) for name in list(record) if not _has_field(Meeting, name)}
            owner["event"] = self.make(Event, of_event)
        row, many, owned = model(**owner), {}, []
        for name, value in record.items():
            field = _field(model, name)
            if field.one_to_many:
                owned.append((field, value))
            elif field.many_to_many:
                many[name] = [self._find(field.related_model, each, scope) for each in value]
            elif field.is_relation:
                setattr(row, name, self._find(field.related_model, value, scope) if value else None)
            else:
                setattr(row, name, field.to_python(value))
        row.clean_fields()
        row.clean()
        row.save()
        self.count += 1
        if key:
            self.known[model, key] = row
        for name, values in many.items():
            getattr(row, name).set(values)
        for field, records in owned:
            inherited = (
                {"meeting": owner["meeting"]} if field.related_model is AgendaItem and "meeting" in owner else {}
            )
            for each in records:
                self.make(field.related_model, each, scope or key or "", **{field.remote_field.name: row}, **inherited)
        return row

    def _find(self, model: type[models.Model], key: str, scope: str) -> models.Model:
        return self.known.get((model, f"{scope}#{key}")) or self.known[model, key]


def _has_field(model, name: str) -> bool:
    return any(field.name == name for field in model._meta.get_fields())


def _field(model, name: str):
    for field in model._meta.get_fields():
        if name in (field.name, getattr(field, "get_accessor_name", lambda: None)()):
            return field
    raise KeyError(f"{model.__name__} has no field {name!r}")
