"""The tables of version 1.0.0, where a meeting inherited from its event, are the same as those of today."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from meetings.models import Event, Meeting

pytestmark = pytest.mark.django_db
TABLES = ("meetings_event", "meetings_meeting")
RELEASED = [("meetings", "0001_initial")]


def shapes() -> dict[str, list]:
    """The columns and foreign keys of the tables, as PostgreSQL tells them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
            "WHERE table_name = ANY(%s) AND column_name NOT IN ('is_meeting', 'search_text', 'search_grams') "
            "ORDER BY 1, 2",
            [list(TABLES)],
        )
        columns = cursor.fetchall()
        cursor.execute(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE (conrelid::regclass::text = ANY(%s) OR confrelid::regclass::text = ANY(%s)) "
            "AND conname !~ 'is_meeting|search_(text|grams)' ORDER BY 1, 2",
            [list(TABLES), list(TABLES)],
        )
        return {"columns": columns, "constraints": cursor.fetchall()}


def migrated(to):
    """The apps as they were at the migrations `to`, to which the database is brought."""
    executor = MigrationExecutor(connection)
    executor.migrate(to)
    return executor.loader.project_state(to).apps


def test_no_statement_is_sent_for_what_only_django_sees(capsys):
    call_command("sqlmigrate", "meetings", "0002")
    said = [line for line in capsys.readouterr().out.splitlines() if line and not line.startswith("--")]
    assert said == ["BEGIN;", "COMMIT;"]


def test_who_goes_back_to_the_released_version_finds_its_tables_and_its_meetings():
    shape, meetings = shapes(), set(Meeting.objects.values_list("pk", flat=True))
    first = Meeting.objects.order_by("pk").first()
    released = migrated(RELEASED)
    assert shapes() == shape
    assert set(
        released.get_model("meetings", "Event").objects.filter(is_meeting=True).values_list("pk", flat=True)
    ) == (meetings)
    inherited = released.get_model("meetings", "Meeting").objects.get(pk=first.pk)
    assert (inherited.slug, inherited.nature) == (first.event.slug, first.nature)
    item = released.get_model("meetings", "AgendaItem").objects.filter(meeting__slug=first.event.slug).first()
    assert item.meeting.event_ptr_id == first.pk
    today = migrated(MigrationExecutor(connection).loader.graph.leaf_nodes())
    assert shapes() == shape
    assert {event.pk for event in today.get_model("meetings", "Event").objects.exclude(meeting=None)} == meetings
    assert Event.objects.of_meetings().count() == len(meetings)
