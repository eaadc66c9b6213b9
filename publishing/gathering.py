"""A record and all that belongs to it in one query, so that a page costs the same however rich its record is."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models.functions import JSONObject

from publishing.models import SEARCH_COLUMNS


def gather(queryset: models.QuerySet, *relations: str) -> list[models.Model]:
    """The rows of `queryset`, each with its `relations` at hand as if they had been prefetched.

    A relation is the accessor of what points to the row ("figures"), with the foreign keys to bring along
    after double underscores ("interests__theme", "attendances__person__organisation").
    Rows that have `sources` come with `source_ids`.
    """
    plans = [_plan(queryset.model, relation) for relation in relations]
    rows = list(queryset.annotate(**{f"_gathered_{name}": subquery for name, subquery, _build in plans}))
    for row in rows:
        cache = row.__dict__.setdefault("_prefetched_objects_cache", {})
        for name, _subquery, build in plans:
            related = getattr(row, name).all()
            related._result_cache = [build(values) for values in row.__dict__.pop(f"_gathered_{name}")]
            related._prefetch_done = True
            cache[name] = related
    return rows


def _plan(model, relation):
    name, *foreign_keys = relation.split("__")
    link = next(f for f in model._meta.related_objects if f.get_accessor_name() == name)
    child = link.related_model
    parts = {f.attname: models.F(f.attname) for f in _fields(child)}
    for key in foreign_keys:
        target = child._meta.get_field(key).related_model
        parts |= {f"{key}__{f.attname}": models.F(f"{key}__{f.attname}") for f in _fields(target)}
    if any(f.name == "sources" for f in child._meta.many_to_many):
        through = child.sources.through
        own_key = through._meta.get_field(child._meta.model_name).attname
        parts["source_ids"] = ArraySubquery(
            through.objects.filter(**{own_key: models.OuterRef("pk")}).order_by("source_id").values("source_id")
        )
    rows = child._base_manager.filter(**{link.field.name: models.OuterRef("pk")}).order_by(*child._meta.ordering)
    return (
        name,
        ArraySubquery(rows.annotate(gathered=JSONObject(**parts)).values("gathered")),
        _builder(child, foreign_keys),
    )


def _builder(child, foreign_keys):
    def build(values):
        row = _instance(child, values, "")
        for key in foreign_keys:
            target = child._meta.get_field(key).related_model
            known = values[f"{key}__{target._meta.pk.attname}"] is not None
            setattr(row, key, _instance(target, values, f"{key}__") if known else None)
        if "source_ids" in values:
            row.source_ids = values["source_ids"]
        return row

    return build


def _fields(model):
    return [field for field in model._meta.concrete_fields if field.name not in SEARCH_COLUMNS]


def _instance(model, values, prefix):
    fields = _fields(model)
    return model.from_db(None, [f.attname for f in fields], [f.to_python(values[prefix + f.attname]) for f in fields])
