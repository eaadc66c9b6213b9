"""The version of the content: another one as soon as a change to any table that pages are made from is committed.

Content are all tables of the apps whose AppConfig says `keeps_history = True`, or says otherwise by `is_content`.
Triggers on them, put in place after every `migrate`, write down a mark for each transaction that changes a row: the marks
that are committed make the version. Just before a transaction commits, a deferred constraint trigger removes the marks of
others, once; those that somebody else is removing it leaves, so that nobody waits for anybody.

A version never comes back. A transaction brings a mark that was never there, seen from the same moment on as its changes;
and a mark goes only with a transaction that brings another, so that after a commit at least one mark is there which was
not before. Hence whoever reads the same version twice knows that no change was committed in between. Marks are random,
so that this holds where a backup was put back as well.

The triggers are not those of django-pgtrigger, which can be told to ignore its own: no commit may go unseen.
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
    """What names the content as it is committed: equal answers mean that no change was committed between them.

    One query. In a transaction of its own, whoever asks is told of the first change that it wrote, not of those after it.
    """
    with connection.cursor() as cursor:
        cursor.execute(VERSION)
        return cursor.fetchone()[0]


def content_models() -> list[type[models.Model]]:
    """The models of the tables that pages are made from, those of many-to-many relations included."""
    configs = apps.get_app_configs()
    content = [one for one in configs if getattr(one, "is_content", getattr(one, "keeps_history", False))]
    return [model for config in content for model in config.get_models(include_auto_created=True)]


def install_triggers(using, **kwargs) -> None:
    """Puts the triggers on the tables of content that lack them, and takes them off tables that are content no more.

    The version moves each time: what pages are made from may have been changed in ways that call no trigger.
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
