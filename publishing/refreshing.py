"""Catching up with what SQL changed behind the back of `publishing.saving`: derived columns and former addresses.

Everything that is stored can be made again from the records themselves and from their history; whatever differs is
repaired and told.
"""

import datetime
from collections.abc import Iterator

from django.db import models
from django.db.models.fields.json import KeyTextTransform

from history.models import Change
from publishing import kinds, saving
from publishing.models import Publishable, Searchable

AT_ONCE = 500  # rows in memory


def refresh() -> dict[str, list[str]]:
    """Repairs every record and row; returns by kind ("news.article") what was repaired, as it calls itself."""
    repaired = {model._meta.label_lower: refresh_model(model) for model in kinds.stored_models()}
    return {label: names for label, names in repaired.items() if names}


def refresh_model(model: type[models.Model]) -> list[str]:
    """Repairs every row of `model`; returns what was repaired, as it calls itself."""
    return [str(row) for row in (*_stale_rows(model), *_forgotten_addresses(model))]


def show_what_begins(day: datetime.date) -> list[str]:
    """Brings up to date what is found by the names of records that are visible from `day` on; returns those records."""
    found = []
    for kind in kinds.all_kinds():
        if issubclass(kind.model, Publishable):
            for record in kind.model._default_manager.filter(visible_from=day).order_by("pk"):
                saving.bring_readers_up_to_date(record)
                found.append(str(record))
    return found


def _stale_rows(model: type[models.Model]) -> Iterator[models.Model]:
    """Rows whose stored columns are not what follows from the records today; each is stored again."""
    if not issubclass(model, Searchable):
        return
    for row in model._default_manager.order_by("pk").iterator(chunk_size=AT_ONCE):
        if any(getattr(row, name) != value for name, value in row.index_values().items()):
            row.reindex()
            yield row


def _forgotten_addresses(model: type[models.Model]) -> Iterator[models.Model]:
    """Records that do not lead on from an address that they had once, as the history knows; they do from now on."""
    if not issubclass(model, Publishable):
        return
    for key, slugs in _addresses_left(model).items():
        record = model._default_manager.filter(pk=key).first()
        lost = slugs - {record.slug, *record.former_slugs} if record else set()
        if lost:
            former = [*record.former_slugs, *sorted(lost)]
            model._default_manager.filter(pk=key).update(former_slugs=former)
            yield record


def _addresses_left(model: type[models.Model]) -> dict[int, set[str]]:
    """By the key of a record, the addresses from which it was moved; one query."""
    before, after = KeyTextTransform("slug", "before"), KeyTextTransform("slug", "after")
    moves = Change.objects.filter(table=model._meta.db_table).annotate(before_slug=before, after_slug=after)
    found: dict[int, set[str]] = {}
    for key, slug in moves.exclude(before_slug=models.F("after_slug")).values_list("key", "before_slug"):
        if slug:
            found.setdefault(key, set()).add(slug)
    return found
