"""What is due is done once, in the order of its time, in batches that nothing repeats."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from history.models import Change
from jobs import queue, running, tasks
from jobs.models import Job, JobState
from meetings.models import Event
from tests.upgrades.released import clock_from

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tasks")]

NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)


def test_same_occasion_is_due_once(work, done, greet):
    for name in ("Minji", "Hanna"):
        queue.enqueue("greet", "welcome 12", name=name)
    work()
    queue.enqueue("greet", "welcome 12", name="Jean")
    work()
    assert done == ["Minji"]


def test_whoever_rolls_back_has_put_down_nothing(work, done, greet):
    with transaction.atomic():
        queue.enqueue("greet", "welcome 12", name="Minji")
        transaction.set_rollback(True)
    work()
    assert done == []


def test_nobody_puts_down_a_task_that_there_is_not():
    with pytest.raises(LookupError, match="'gret'"):
        queue.enqueue("gret", "welcome 12")


def test_job_is_done_at_its_moment_and_not_before(work, done, greet):
    queue.enqueue("greet", "welcome 12", NOON, name="Minji")
    work(NOON - timedelta(seconds=1))
    assert done == []
    work(NOON)
    assert done == ["Minji"]


def test_what_has_been_due_longest_is_done_first(work, done, greet):
    for minutes, name in [(2, "second"), (3, "third"), (1, "first")]:
        queue.enqueue("greet", name, NOON + timedelta(minutes=minutes), name=name)
    work(NOON + timedelta(hours=1))
    assert done == ["first", "second", "third"]


def test_nothing_is_written_while_nothing_is_due(django_assert_num_queries, greet):
    queue.enqueue("greet", "welcome 12", timezone.now() + timedelta(days=1), name="Minji")
    with django_assert_num_queries(3) as asked:  # a transaction, and one look
        assert not running.run_next()
    assert not [query for query in asked if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


def test_task_in_batches_goes_on_where_it_was_and_repeats_nothing(work, done, count):
    count.append(3)
    job = queue.enqueue("count", "numbers", NOON)
    work(NOON)
    job.refresh_from_db()
    assert (job.progress, job.state) == ({"done": 2}, JobState.WAITING)
    assert not Event.objects.filter(slug="number-3").exists(), "the batch that failed has written nothing"
    work(NOON + timedelta(minutes=2))
    job.refresh_from_db()
    assert (job.progress, job.state) == ({"done": 5}, JobState.DONE)
    assert done == [1, 2, 3, 3, 4, 5]


def test_long_task_lets_short_ones_in_between(work, done, count, greet):
    queue.enqueue("count", "numbers", NOON)
    queue.enqueue("greet", "welcome 12", NOON + timedelta(seconds=1), name="Minji")
    work(NOON + timedelta(minutes=1))
    assert done.index("Minji") < done.index(3)


def test_what_a_task_writes_is_ascribed_to_the_portal_itself(work, secretary):
    event = Event.objects.create(slug="essai", title_fr="Essai")

    @tasks.task("an invented task")
    def rename(job):
        Event.objects.filter(pk=event.pk).update(title_fr="Autre")

    queue.enqueue("rename", "new name")
    work()
    change = Change.objects.filter(table="meetings_event", key=event.pk).latest("pk")
    assert change.context.metadata == {"label": "job", "task": "rename"}
    assert "par le portail lui-même" in secretary.get(f"/admin/meetings/event/{event.pk}/history/").content.decode()


def test_what_was_settled_long_ago_is_removed(work, look, fail):
    fail.extend(ValueError() for _try in range(6))
    queue.enqueue("fail", "given up", NOON)
    look(NOON, timedelta(hours=11), timedelta(minutes=30))
    queue.enqueue("fail", "done", NOON)
    queue.enqueue("fail", "waiting", NOON + timedelta(days=365))
    work(NOON + timedelta(hours=12))
    with clock_from(NOON + timedelta(days=89)):
        running.remove_old()
    assert Job.objects.count() == 3
    with clock_from(NOON + timedelta(days=91)):
        running.remove_old()
    assert Job.objects.get().key == "waiting"
