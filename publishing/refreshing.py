"""Repairs derived columns and former slugs after writes that bypassed `publishing.saving`, such as SQL.

Both can be computed again: derived columns from the records, former slugs from the audit log. Only rows that differ are
written, and their names returned. Runs every night and with `manage.py refresh`.
"""

import datetime
from collections.abc import Iterator

from django.db import models
from django.db.models.fields.json import KeyTextTransform

from history.models import Change
from publishing import indexing, kinds, saving
from publishing.models import Publishable

AT_ONCE = 500  # rows read from the database at a time


def refresh() -> dict[str, list[str]]:
    """Repairs all records and child rows; returns what was repaired as {"news.article": [str(record), …]}."""
    repaired = {model._meta.label_lower: refresh_rows(model._default_manager.all()) for model in kinds.stored_models()}
    indexing.forget_the_deleted()
    return {label: names for label, names in repaired.items() if names}


def refresh_rows(rows: models.QuerySet) -> list[str]:
    """Repairs these rows of one model; returns the str() of each that was repaired."""
    stale = {row.pk: str(row) for row in (*_stale_rows(rows), *_forgotten_addresses(rows), *indexing.stale_rows(rows))}
    return list(stale.values())


def show_what_begins(day: datetime.date) -> list[str]:
    """Updates the readers (`Kind.reads`) of the records that become visible on `day`.

    Returns the str() of these records.
    """
    found = []
    for kind in kinds.all_kinds():
        if issubclass(kind.model, Publishable):
            for record in kind.model._default_manager.filter(visible_from=day).order_by("pk"):
                saving.bring_readers_up_to_date(record)
                found.append(str(record))
    return found


def _stale_rows(rows: models.QuerySet) -> Iterator[models.Model]:
    """Stores the derived columns of the rows where they differ from `derived_values()`; yields these rows."""
    if not issubclass(rows.model, Publishable):
        return
    for row in rows.order_by("pk").iterator(chunk_size=AT_ONCE):
        if any(getattr(row, name) != value for name, value in row.derived_values().items()):
            row.derive()
            yield row


def _forgotten_addresses(records: models.QuerySet) -> Iterator[models.Model]:
    """Adds to `former_slugs` the slugs that the audit log knows and the record does not; yields these records."""
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
    """The slugs that were replaced by another one, by the primary key of the record, from the audit log; one query."""
    before, after = KeyTextTransform("slug", "before"), KeyTextTransform("slug", "after")
    of_these = Change.objects.filter(table=records.model._meta.db_table, key__in=records.values("pk"))
    moves = of_these.annotate(before_slug=before, after_slug=after)
    found: dict[int, set[str]] = {}
    for key, slug in moves.exclude(before_slug=models.F("after_slug")).values_list("key", "before_slug"):
        if slug:
            found.setdefault(key, set()).add(slug)
    return found
