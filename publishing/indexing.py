"""Keeps the index of the search (search/) as the records are.

A model is found when it has `search_words(language)`, and leads to others when it has `search_names(language)`; whose
names lead to it, it says by lookup paths in `search_origins`. `publishing.saving` calls `index` after every write.
"""

import itertools
from collections.abc import Container, Iterable, Iterator

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import translation

from publishing import kinds, languages
from search import finding, words
from search.models import Entry
from search.query import read_query

AT_ONCE = 500  # rows read from the database at a time


class IndexedQuerySet(models.QuerySet):
    """Rows of a model that the search finds."""

    def search(self, typed: str, user):
        """The rows that `user` finds by what they `typed`, in no order of their own; none where it has no word."""
        query = read_query(typed)
        if not query.terms:
            return self.none()
        label = self.model._meta.label_lower
        return self.filter(pk__in=finding.keys_of(query, label, seen_by(user, [label])))

    def best_first(self, typed: str, user):
        """The rows that `user` finds by what they `typed`, the best first, at most as many as the search counts."""
        label = self.model._meta.label_lower
        keys = [found.key for found in finding.find(read_query(typed), seen_by(user, [label]), [label]).records]
        return self.filter(pk__in=keys).order_by(place_in(keys))


def place_in(keys: list[int]) -> models.Func:
    """The place of a row in a list of primary keys, by which rows are put in its order."""
    listed = models.Value(keys, output_field=ArrayField(models.BigIntegerField()))
    return models.Func(listed, models.F("pk"), function="array_position", output_field=models.IntegerField())


def seen_by(user, labels: Container[str]) -> finding.Visible:
    """What `user` may see of the models with these `labels`, and of all whose names lead to others.

    Asked when searching: who may see what is stored nowhere in the index.
    """
    visible = finding.Visible({}, {})
    for model in kinds.stored_models():
        is_found, is_named = model._meta.label_lower in labels, hasattr(model, "search_names")
        if is_found or is_named:
            rows = model._default_manager
            rows = rows.visible_to(user) if hasattr(rows, "visible_to") else rows.all()
            keys = rows.order_by().values("pk")
            visible.records.update({model._meta.label_lower: keys} if is_found else {})
            visible.origins.update({model._meta.label_lower: keys} if is_named else {})
    return visible


def index(model: type[models.Model], keys: Iterable[int]) -> words.Stored:
    """Stores what the rows of `model` with these primary keys are found by, and their names where they are named.

    The number of queries does not depend on that of the rows, but for the names.
    """
    rows = list(rows_to_index(model).filter(pk__in=keys).order_by("pk"))
    if hasattr(model, "search_names"):
        for row in rows:
            words.rename(label_of(row), row.pk, {code: row.search_names(code) for code in languages.CODES})
    return store(rows)


def store(rows: list[models.Model]) -> words.Stored:
    """Stores the entries of `rows`, all of one model, where they differ from what is stored."""
    if not rows or not hasattr(rows[0], "search_words"):
        return words.Stored(set(), set())
    origins = origins_of(rows)
    entries = [entry for row in rows for entry in entries_of(row, origins.get(row.pk, ()))]
    return words.store(label_of(rows[0]), [row.pk for row in rows], entries)


def rows_to_index(model: type[models.Model]) -> models.QuerySet:
    """The rows of `model` with what their words are made of."""
    rows = model._default_manager.all()
    return rows.with_words() if hasattr(rows, "with_words") else rows


def entries_of(record: models.Model, origins: Iterable[models.Model]) -> Iterator[Entry]:
    """What the index should hold of `record`: its own words, and the names of the `origins` that it names."""
    label = label_of(record)
    for code in languages.CODES:
        with translation.override(code):
            own = words.own_entry(label, record.pk, code, record.search_words(code))
        yield own
        for each in origins:
            yield words.naming_entry(own, label_of(each), each.pk, each.search_names(code))


def origins_of(rows: list[models.Model]) -> dict[int, list[models.Model]]:
    """By primary key of one of `rows`, the records whose names lead to it (`search_origins`), but not itself."""
    model, found = type(rows[0]), {}
    for path in paths_of(model):
        links = model._base_manager.filter(pk__in=[row.pk for row in rows]).exclude(**{path: None})
        links = set(links.order_by().values_list("pk", path))
        target = kinds.model_at(model, path)
        records = rows_to_index(target).in_bulk({key for _pk, key in links})
        for pk, key in sorted(links):
            origin = records.get(key)
            if origin and (target, key) != (model, pk) and origin not in found.setdefault(pk, []):
                found[pk].append(origin)
    return found


def index_what_names(record: models.Model) -> None:
    """Stores the entries of the records that name `record`, which was put back under its old key."""
    for model in indexed_models():
        for path in paths_of(model):
            if isinstance(record, kinds.model_at(model, path)):
                index(model, model._default_manager.filter(**{path: record.pk}).values("pk"))


def paths_of(model: type[models.Model]) -> tuple[str, ...]:
    """The lookup paths from a model to those whose names lead to its rows."""
    return getattr(model, "search_origins", ())


def forget(deleted: Iterable[tuple[str, int]]) -> None:
    """Takes deleted records, given by label and primary key, out of the index."""
    for label, key in deleted:
        words.forget(label, [key])


def indexed_models() -> list[type[models.Model]]:
    """The models of the kinds, and of their child rows, that the search finds."""
    return [model for model in kinds.stored_models() if hasattr(model, "search_words")]


def stale_rows(rows: models.QuerySet) -> Iterator[models.Model]:
    """Stores the entries of these rows where they differ from what the rows say; yields these rows."""
    if hasattr(rows.model, "search_words"):
        for _batch, some in itertools.groupby(enumerate(_keys(rows)), lambda each: each[0] // AT_ONCE):
            found = list(rows_to_index(rows.model).filter(pk__in=[key for _number, key in some]).order_by("pk"))
            written = store(found).written
            yield from (row for row in found if row.pk in written)


def _keys(rows: models.QuerySet) -> Iterator[int]:
    return rows.order_by("pk").values_list("pk", flat=True).iterator(chunk_size=AT_ONCE)


def forget_the_deleted() -> int:
    """Takes out of the index what is no more; returns how many entries that were."""
    gone = 0
    for model in indexed_models():
        rows = Entry.objects.filter(kind=model._meta.label_lower)
        gone += rows.exclude(key__in=model._default_manager.values("pk")).delete()[0]
    return gone


def label_of(record: models.Model) -> str:
    return record._meta.label_lower
