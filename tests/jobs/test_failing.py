"""What fails is tried again, later and later, and given up in the end; it holds up nothing else."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, connection

from jobs import queue, tasks
from jobs.models import Job, JobState, Trouble
from tests.upgrades.released import clock_from

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tasks")]

NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)


class Killed(BaseException):
    """What takes the worker with it, as a kill does: nothing after it is done."""


def test_task_that_fails_is_tried_again_later_and_later_and_then_given_up(work, done, fail):
    fail.extend(ValueError("no such day") for _try in range(20))
    job = queue.enqueue("fail", "sad", NOON)
    waited = []
    moment = NOON
    while job.state == JobState.WAITING:
        work(moment)
        job.refresh_from_db()
        if job.state == JobState.WAITING:
            waited.append(round((job.next_try_at - moment).total_seconds() / 60))
            work(job.next_try_at - timedelta(seconds=5))
            moment = job.next_try_at
    assert waited == [1, 5, 30, 120, 360]
    assert len(done) == 6
    assert (job.state, job.trouble, job.last_error) == (JobState.GIVEN_UP, Trouble.PROGRAM, "ValueError: no such day")
    work(moment + timedelta(days=30))
    assert len(done) == 6, "what was given up is left alone"


def test_task_that_works_at_last_leaves_no_trouble_behind(work, done, fail):
    fail.append(ValueError("no such day"))
    job = queue.enqueue("fail", "sad", NOON)
    work(NOON)
    work(NOON + timedelta(minutes=2))
    job.refresh_from_db()
    assert (job.state, job.trouble, job.last_error) == (JobState.DONE, "", "")
    assert done == ["tried", "tried"]


def test_task_that_fails_holds_up_no_other(work, done, fail, greet):
    fail.append(ValueError("no such day"))
    queue.enqueue("fail", "sad", NOON)
    queue.enqueue("greet", "welcome 12", NOON + timedelta(seconds=1), name="Minji")
    work(NOON + timedelta(minutes=1))
    assert done == ["tried", "Minji"]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (PermissionError(13, "Permission denied"), Trouble.FILES),
        (IntegrityError("duplicate key"), Trouble.DATABASE),
        (KeyError("name"), Trouble.PROGRAM),
        (ValueError("a\0b"), Trouble.PROGRAM),
    ],
)
def test_what_went_wrong_is_said_in_words(work, fail, error, trouble):
    fail.append(error)
    job = queue.enqueue("fail", "sad", NOON)
    work(NOON)
    job.refresh_from_db()
    assert (job.state, job.trouble) == (JobState.WAITING, trouble)
    assert job.last_error.startswith(type(error).__name__)


def test_mistake_in_sql_fails_the_task_and_not_the_worker(work, done, greet):
    @tasks.task("an invented task")
    def mistaken(job):
        with connection.cursor() as cursor:
            cursor.execute("SELECT nonsense")

    job = queue.enqueue("mistaken", "sad", NOON)
    queue.enqueue("greet", "welcome 12", NOON, name="Minji")
    work(NOON)
    job.refresh_from_db()
    assert (job.trouble, done) == (Trouble.DATABASE, ["Minji"])


def test_task_of_another_version_waits_for_a_worker_who_knows_it(work, done):
    job = Job.objects.create(task="later", key="of the next version", due_at=NOON, next_try_at=NOON)
    work(NOON)
    job.refresh_from_db()
    assert (job.state, job.trouble) == (JobState.WAITING, Trouble.UNKNOWN)

    @tasks.task("an invented task")
    def later(job):
        done.append("later")

    work(NOON + timedelta(minutes=2))
    assert done == ["later"]


def test_tries_of_one_batch_do_not_count_for_the_next(look, done, count):
    count.extend([2] * 5 + [4] * 5)  # each as often as may be
    job = queue.enqueue("count", "numbers", NOON)
    look(NOON, timedelta(hours=24), timedelta(minutes=30))
    job.refresh_from_db()
    assert (job.state, job.progress) == (JobState.DONE, {"done": 5})


def test_task_that_takes_its_worker_with_it_is_given_up_too(work):
    @tasks.task("an invented task that needs all the memory")
    def deadly(job):
        raise Killed

    job = queue.enqueue("deadly", "sad", NOON)
    moment, deaths = NOON, 0
    while job.state == JobState.WAITING:
        try:
            work(moment)
        except Killed:
            deaths += 1
        job.refresh_from_db()
        moment = max(moment, job.next_try_at or moment)
    assert deaths == 6
    assert (job.state, job.trouble) == (JobState.GIVEN_UP, Trouble.STOPPED)


def test_worker_that_died_once_costs_nothing(work, done, greet):
    @tasks.task("an invented task, whose first worker dies")
    def unlucky(job):
        if job.attempts == 1:
            raise Killed
        done.append("done")

    job = queue.enqueue("unlucky", "bad luck", NOON)
    with pytest.raises(Killed):
        work(NOON)
    job.refresh_from_db()
    assert job.is_under_way
    work(NOON + timedelta(minutes=2))
    assert done == ["done"]


def test_what_was_given_up_is_tried_again_when_somebody_asks(work, look, done, fail):
    fail.extend(ValueError("no such day") for _try in range(6))
    job = queue.enqueue("fail", "sad", NOON)
    look(NOON, timedelta(hours=11), timedelta(minutes=30))
    assert Job.objects.in_state(JobState.GIVEN_UP).count() == 1
    with clock_from(NOON + timedelta(days=3)):
        assert Job.objects.try_again() == 1
    work(NOON + timedelta(days=3, minutes=1))
    job.refresh_from_db()
    assert job.state == JobState.DONE
