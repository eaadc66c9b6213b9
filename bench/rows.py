"""Ten times the records, copied in the database from those that are there, with all that links them.

Each copy is a world of its own: its partnerships link its organisations. The themes, the regions to which
organisations belong and the group itself stay as they are, since a country does not get more of them.
"""

import pgtrigger
from django.apps import apps
from django.db import connection, models, transaction

from meetings.models import Meeting
from partnerships.models import Organisation, Partnership, Statement, Theme, ThemeLink
from search.models import Entry

STEP = 1_000_000  # between the keys of two copies
KEPT = {Organisation._meta.get_field("parent"), Organisation._meta.get_field("region")}


@pgtrigger.ignore()
@transaction.atomic
def multiply(times: int) -> None:
    """Add `times` - 1 copies of every record to those that are there, once, without a history."""
    copied = [
        model
        for app in ("partnerships", "meetings")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if model is not Theme
    ]
    with connection.cursor() as cursor:
        for model in copied:
            fields = model._meta.local_concrete_fields
            table = _quoted(model._meta.db_table)
            cursor.execute(
                f"INSERT INTO {table} ({', '.join(_quoted(field.column) for field in fields)}) "
                f"SELECT {', '.join(_value(field, copied) for field in fields)} "
                f"FROM {table}, generate_series(1, %s) AS copy",
                [times - 1],
            )
        _multiply_index(cursor, times)


@pgtrigger.ignore()
@transaction.atomic
def enrich(*records: models.Model) -> None:
    """Give each of `records` what belongs to its copies: ten times the agreements, the items, the people."""
    for record in records:
        model = type(record)
        copies = [key for key in model.objects.values_list("pk", flat=True) if key > STEP and key % STEP == record.pk]
        for relation in model._meta.related_objects:
            if relation.one_to_many:
                rows, owner = relation.related_model._base_manager, relation.field.name
            else:
                rows, owner = relation.through._base_manager, relation.field.m2m_reverse_field_name()
            if rows.model is not ThemeLink:  # a partnership has each theme once
                # Of statements that disagree one at most can be the retained one.
                retained = {"is_retained": False} if rows.model is Statement else {}
                rows.filter(**{f"{owner}__in": copies}).update(**{owner: record}, **retained)


def settle() -> None:
    """Let the server know its tables as they are now, as it does by itself on a site that lives."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE)")


def richest_partnership() -> Partnership:
    """The public partnership with the most agreements, exchanges and statements."""
    return _richest(Partnership.objects.filter(visibility="public"), "agreements", "exchanges", "statements")


def longest_minutes() -> Meeting:
    """The public meeting whose published minutes have the most items."""
    return _richest(Meeting.objects.filter(event__visibility="public", minutes_state="published"), "items")


def _richest(rows, *relations):
    counts = [models.Count(relation, distinct=True) for relation in relations]
    return rows.annotate(wealth=sum(counts[1:], counts[0])).order_by("-wealth", "pk").first()


def _multiply_index(cursor, times: int) -> None:
    """Adds the entries of the copies to the index of the search: each copy is found by the names of its own copies."""
    columns = [field.column for field in Entry._meta.local_concrete_fields if field.column not in ("id", "words")]
    moved = {"key": "kind", "origin_key": "origin_kind"}
    values = [
        f"CASE WHEN {moved[name]} IN ('partnerships.theme', 'news.article') THEN {name} ELSE {name} + copy * {STEP} END"
        if name in moved
        else name
        for name in columns
    ]
    cursor.execute(
        f"INSERT INTO {_quoted(Entry._meta.db_table)} ({', '.join(columns)}) SELECT {', '.join(values)} "
        f"FROM {_quoted(Entry._meta.db_table)}, generate_series(1, %s) AS copy "
        "WHERE kind NOT IN ('partnerships.theme', 'news.article')",
        [times - 1],
    )


def _value(field, copied) -> str:
    """The SQL of `field` in copy number `copy`."""
    column = _quoted(field.column)
    if field.is_relation:
        return f"{column} + copy * {STEP}" if field.related_model in copied and field not in KEPT else column
    if field.primary_key:
        return f"{column} + copy * {STEP}"
    # A name that can be there only once; reduced dates and choices keep their values.
    if type(field) in (models.CharField, models.SlugField) and not field.choices and _is_unique(field):
        return f"{column} || '-' || copy"
    return column


def _is_unique(field) -> bool:
    constraints = [each for each in field.model._meta.constraints if isinstance(each, models.UniqueConstraint)]
    return field.unique or any(field.name in each.fields for each in constraints)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
