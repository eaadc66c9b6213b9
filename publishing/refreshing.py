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
    repaired = {model._meta.label_lower: refresh_rows(model._default_manager.all()) for model in kinds.stored_models()}
    return {label: names for label, names in repaired.items() if names}


def refresh_rows(rows: models.QuerySet) -> list[str]:
    """Repairs these rows of one model; returns what was repaired, as it calls itself."""
    return [str(row) for row in (*_stale_rows(rows), *_forgotten_addresses(rows))]


def show_what_begins(day: datetime.date) -> list[str]:
    """Brings up to date what is found by the names of records that are visible from `day` on; returns those records."""
    found = []
    for kind in kinds.all_kinds():
        if issubclass(kind.model, Publishable):
            for record in kind.model._default_manager.filter(visible_from=day).order_by("pk"):
                saving.bring_readers_up_to_date(record)
                found.append(str(record))
    return found


def _stale_rows(rows: models.QuerySet) -> Iterator[models.Model]:
    """Those whose stored columns are not what follows from the records today; each is stored again."""
    if not issubclass(rows.model, Searchable):
        return
    for row in rows.order_by("pk").iterator(chunk_size=AT_ONCE):
        if any(getattr(row, name) != value for name, value in row.index_values().items()):
            row.reindex()
            yield row


def _forgotten_addresses(records: models.QuerySet) -> Iterator[models.Model]:
    """Those that do not lead on from an address that they had once, as the history knows; they do from now on."""
    if not issubclass(records.model, Publishable):
        return
    left = _addresses_left(records)
    for record in records.filter(pk__in=left).order_by("pk"):
        lost = left[record.pk] - {record.slug, *record.former_slugs}
        if lost:
            former = [*record.former_slugs, *sorted(lost)]
            records.filter(pk=record.pk).update(former_slugs=former)
            yield record


def _addresses_left(records: models.QuerySet) -> dict[int, set[str]]:
    """By the key of a record, the addresses from which it was moved; one query."""
    before, after = KeyTextTransform("slug", "before"), KeyTextTransform("slug", "after")
    of_these = Change.objects.filter(table=records.model._meta.db_table, key__in=records.values("pk"))
    moves = of_these.annotate(before_slug=before, after_slug=after)
    found: dict[int, set[str]] = {}
    for key, slug in moves.exclude(before_slug=models.F("after_slug")).values_list("key", "before_slug"):
        if slug:
            found.setdefault(key, set()).add(slug)
    return found
