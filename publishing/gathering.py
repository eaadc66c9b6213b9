"""A record and all that belongs to it in one query, so that a page costs the same however rich its record is."""

from functools import cache

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models

from publishing import languages
from publishing.models import SEARCH_COLUMNS


def gather(queryset: models.QuerySet, *relations: str) -> list[models.Model]:
    """The rows of `queryset`, each with its `relations` at hand as if they had been prefetched.

    A relation is the accessor of what points to the row ("figures"), with the foreign keys to bring along
    after double underscores ("interests__theme", "attendances__person__organisation").
    Rows that have `sources` come with `source_ids`.
    """
    plans = [_plan(queryset.model, relation, languages.active()) for relation in relations]
    rows = list(queryset.annotate(**{f"_gathered_{name}": subquery for name, subquery, _build in plans}))
    for row in rows:
        cache = row.__dict__.setdefault("_prefetched_objects_cache", {})
        for name, _subquery, build in plans:
            related = getattr(row, name).all()
            related._result_cache = [build(values) for values in row.__dict__.pop(f"_gathered_{name}")]
            related._prefetch_done = True
            cache[name] = related
    return rows


@cache
def _plan(model, relation, language):
    """How the `relation` of a row of `model` is read, the same at every visit in this `language`."""
    name, *foreign_keys = relation.split("__")
    link = next(f for f in model._meta.related_objects if f.get_accessor_name() == name)
    child = link.related_model
    parts = [_Row("pk", child)]
    for key in foreign_keys:
        target = _target(child, key)
        parts.append(_Row(f"{key}__{_own_column(target)}", target))
    has_sources = any(f.name == "sources" for f in child._meta.many_to_many)
    if has_sources:
        through = child.sources.through
        own_key = through._meta.get_field(child._meta.model_name).attname
        links = through.objects.filter(**{own_key: models.OuterRef("pk")}).order_by("source_id")
        parts.append(ArraySubquery(links.values("source_id")))
    gathered = models.Func(*parts, function="jsonb_build_array", output_field=models.JSONField())
    rows = child._base_manager.filter(**{link.field.name: models.OuterRef("pk")}).order_by(*child._meta.ordering)
    subquery = ArraySubquery(rows.annotate(gathered=gathered).values("gathered"))
    return name, subquery, _builder(child, foreign_keys, has_sources)


def join(queryset: models.QuerySet, *relations: str) -> models.QuerySet:
    """`queryset` with the searchable records that `relations` lead to, without what only the search reads of them."""
    unread = [f"{relation}__{column}" for relation in relations for column in SEARCH_COLUMNS]
    return queryset.select_related(*relations).defer(*unread)


class _Row(models.Func):
    """The row of the table that a column is of, as a list of its columns in JSON, without what only the search reads."""

    output_field = models.JSONField()

    def __init__(self, column, model):
        super().__init__(column)
        self.columns = [field.column for field in _fields(model)]

    def as_sql(self, compiler, connection):
        (column,) = self.get_source_expressions()
        table = compiler.quote_name_unless_alias(column.alias)
        names = ", ".join(f"{table}.{compiler.quote_name_unless_alias(name)}" for name in self.columns)
        return f"jsonb_build_array({names})", []


@cache
def _fields(model):
    """What is read of the rows of `model`, in the order of its columns."""
    return [field for field in model._meta.concrete_fields if field.name not in SEARCH_COLUMNS]


def _target(child, key):
    return child._meta.get_field(key).related_model


def _own_column(model):
    # Not the key: that one is read from the table of the row which points to it, without a join.
    return next(field.name for field in model._meta.concrete_fields if not field.primary_key)


def _builder(child, foreign_keys, has_sources):
    targets = [(key, _target(child, key)) for key in foreign_keys]

    def build(values):
        row = _instance(child, values[0])
        for (key, target), joined in zip(targets, values[1:], strict=False):
            setattr(row, key, _instance(target, joined) if any(value is not None for value in joined) else None)
        if has_sources:
            row.source_ids = values[-1]
        return row

    return build


def _instance(model, values):
    fields = _fields(model)
    return model.from_db(
        None,
        [field.attname for field in fields],
        [field.to_python(value) if value is not None else None for field, value in zip(fields, values, strict=True)],
    )
