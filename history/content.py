"""The version of the content: a cache validator for whole pages, which changes with every commit that changes content.

Content is every table from which pages are made: those of the apps whose AppConfig says `keeps_history = True`, unless
`is_content` says otherwise. Triggers on these tables, installed after every `migrate`, insert one random mark for each
transaction that changes a row. The version is the set of committed marks. So that the set stays small, a deferred
constraint trigger deletes the marks of other transactions once, just before the commit; it skips those that another
transaction is deleting, so that no transaction waits for another.

Two equal versions mean that no change was committed in between: a mark becomes visible together with the changes of its
transaction, is never used again, and is deleted only by a transaction that inserts a new one. Marks are random rather
than counted, so that this also holds after a backup was restored.

The triggers are plain SQL, not those of django-pgtrigger, which code can switch off (`pgtrigger.ignore`).
"""

import uuid

from django.apps import apps
from django.db import connection, connections, models

from history.models import ContentCommit

VERSION = f"SELECT COALESCE(string_agg(id::text, ' ' ORDER BY id), '') FROM {ContentCommit._meta.db_table}"
TRIGGERS = """
    CREATE TRIGGER content AFTER INSERT OR UPDATE OR DELETE ON {table}
        FOR EACH ROW EXECUTE FUNCTION note_content_commit();
    CREATE TRIGGER content_emptied AFTER TRUNCATE ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION note_content_commit();
"""
TABLES_WITH_TRIGGERS = """
    SELECT relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid
    WHERE tgname = 'content' AND proname = 'note_content_commit' AND pg_table_is_visible(pg_class.oid)
"""


def content_version() -> str:
    """The marks of committed transactions, sorted, in one string; one query.

    Inside a transaction that has changed content, its own mark is included from its first change on; further changes
    do not alter the answer.
    """
    with connection.cursor() as cursor:
        cursor.execute(VERSION)
        return cursor.fetchone()[0]


def content_models() -> list[type[models.Model]]:
    """The models of all content tables, join tables of many-to-many relations included."""
    configs = apps.get_app_configs()
    content = [one for one in configs if getattr(one, "is_content", getattr(one, "keeps_history", False))]
    return [model for config in content for model in config.get_models(include_auto_created=True)]


def install_triggers(using, **kwargs) -> None:
    """Installs the triggers on content tables that lack them, and drops them from tables that are content no more.

    The version changes with every call, since a migration may change pages without firing a trigger.
    """
    database = connections[using]
    with database.cursor() as cursor:
        present = database.introspection.table_names(cursor)
        cursor.execute(TABLES_WITH_TRIGGERS)
        having = {table for (table,) in cursor.fetchall()}
        is_ready = ContentCommit._meta.db_table in present
        wanted = {model._meta.db_table for model in content_models()}.intersection(present if is_ready else ())
        for table in sorted(wanted - having):
            cursor.execute(TRIGGERS.format(table=database.ops.quote_name(table)))
        for table in sorted(having - wanted):
            name = database.ops.quote_name(table)
            cursor.execute(f"DROP TRIGGER content ON {name}; DROP TRIGGER content_emptied ON {name}")
    if is_ready:
        ContentCommit.objects.using(using).create(pk=uuid.uuid4())
