"""Takes out of the filled database what the portal makes anew from the rest, so that the dump stays small.

Of the records that nobody touched in the week it leaves out what search reads of them, the states of their
translations, and all but one row of history for each table. What somebody wrote stays in full.
"""

from django.contrib import admin
from django.db import connection
from history.admin import HistoryOptions

from history.models import Change

SEARCHED = ["partnerships_organisation", "partnerships_partnership", "meetings_event", "meetings_agendaitem"]
WITHOUT_TRIGGERS = "SET session_replication_role = replica"
TOUCHED = """
    CREATE TEMPORARY TABLE touched AS
    SELECT DISTINCT "table", key FROM history_change
    JOIN pghistory_context ON pghistory_context.id = context_id WHERE metadata ? 'user'
"""
HISTORY = """
    DELETE FROM history_change WHERE NOT (id = ANY(%s))
    AND id NOT IN (SELECT min(id) FROM history_change GROUP BY "table")
    AND NOT EXISTS (
        SELECT FROM touched WHERE touched."table" = history_change."table" AND touched.key = history_change.key)
"""
SEARCH = """
    UPDATE {table} SET search_text = '', search_grams = '{{}}'
    WHERE id NOT IN (SELECT key FROM touched WHERE "table" = '{table}')
"""
TRANSLATIONS = """
    DELETE FROM translations_text WHERE state = 'to-check'
    AND (replace(owner_model, '.', '_'), owner_id) NOT IN (SELECT "table", key FROM touched)
    AND (replace(model, '.', '_'), object_id) NOT IN (SELECT "table", key FROM touched)
    AND id NOT IN (SELECT min(id) FROM translations_text GROUP BY model, field)
"""


def trim() -> None:
    with connection.cursor() as cursor:
        cursor.execute(TOUCHED)
        cursor.execute(WITHOUT_TRIGGERS)
        cursor.execute(HISTORY, [_history_of_touched(cursor)])
        for table in SEARCHED:
            cursor.execute(SEARCH.format(table=table))
        cursor.execute(TRANSLATIONS)
    connection.close()


def _history_of_touched(cursor) -> list[int]:
    """The numbers of all that was ever written of the records that somebody touched, and of their rows."""
    cursor.execute("SELECT * FROM touched")
    touched = cursor.fetchall()
    found: list[Change] = []
    for model, options in admin.site._registry.items():
        if isinstance(options, HistoryOptions):
            shape = options.shape()
            for key in [key for table, key in touched if table == model._meta.db_table]:
                found += shape.changes(key)
    return [change.pk for change in found]
