"""Many times the records: copies of the real ones, with all that belongs to them, made by the database itself."""

import pgtrigger
from django.apps import apps
from django.db import connection

from guide.models import Group, Roadmap, RoadmapStep
from partnerships.models import Identifier, Person, Source, Theme

# What there is one of, whatever the number of records.
KEPT = {Group, Roadmap, RoadmapStep, Identifier, Person, Source, Theme}
APART = 1_000_000  # between the keys of a row and of its copies


@pgtrigger.ignore()
def multiply(times: int) -> None:
    """Leave `times` as many records as there are, each copy at an address of its own, linked among themselves.

    Nobody wrote the copies: they have no history.
    """
    models = [
        model
        for app in ("partnerships", "meetings", "guide")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if (model._meta.auto_created or model) not in KEPT
    ]
    with connection.cursor() as cursor:
        for model in models:
            columns = {field.column: _value(field, set(models)) for field in model._meta.local_concrete_fields}
            names = ", ".join(f'"{column}"' for column in columns)
            table = model._meta.db_table
            # A row is copied in each of the rounds 1, 2, 3…; its key and those it points to move by as many steps.
            copies = f'SELECT {", ".join(columns.values())} FROM "{table}", generate_series(1, %s) AS round'
            cursor.execute(f'INSERT INTO "{table}" ({names}) {copies}', [times - 1])


def _value(field, copied: set) -> str:
    """SQL for what a copy holds in the column of `field`."""
    column = f'"{field.model._meta.db_table}"."{field.column}"'
    if field.name == "slug":
        return f"{column} || '-copy' || round"
    is_key = field.primary_key or (field.is_relation and field.related_model in copied)
    return f"{column} + {APART} * round" if is_key else column
