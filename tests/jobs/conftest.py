from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from jobs import running, tasks
from jobs.models import Job
from meetings.models import Event
from outbox.models import Message
from tests import processes
from tests.upgrades.released import clock_from


@pytest.fixture
def no_tasks(monkeypatch):
    """A portal that has no tasks but those that the test declares."""
    monkeypatch.setattr(tasks, "declared", {})


@pytest.fixture
def work(db):
    """Does all that is due at a moment, now by default, as a worker does."""

    def work(at=None):
        with clock_from(at or timezone.now()):
            while running.run_next():
                pass

    return work


@pytest.fixture
def shared_database(committed, committed_database):
    """What this test and other processes use together, with no job and no e-mail in it."""
    Job.objects.all().delete()
    Message.objects.all().delete()
    return committed_database


@pytest.fixture
def start_worker(shared_database):
    """Starts `work` as a process of its own, on a site with the trial tasks; what still runs at the end is killed."""
    started = []
    environment = processes.environment(shared_database, DJANGO_SETTINGS_MODULE="tests.jobs.settings")

    def start(*options: str):
        started.append(processes.manage("work", *options, env=environment))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
        worker.wait()


@pytest.fixture
def look(work):
    """Lets a worker look every so often at what is due, for a while."""

    def look(begin: datetime, during: timedelta, every: timedelta):
        for number in range(during // every + 1):
            work(begin + number * every)

    return look


@pytest.fixture
def done():
    """What the invented tasks have done, in order; not taken back by any transaction."""
    return []


@pytest.fixture
def greet(no_tasks, done):
    """A task that works."""

    @tasks.task("an invented task")
    def greet(job):
        done.append(job.arguments["name"])


@pytest.fixture
def fail(no_tasks, done):
    """A task that fails with the errors of its job, one after the other, and then works."""
    errors = []

    @tasks.task("an invented task that fails")
    def fail(job):
        done.append("tried")
        if errors:
            raise errors.pop(0)

    return errors


@pytest.fixture
def count(no_tasks, done):
    """A task that counts to five, one number a batch, and fails at each number in the list once for every time."""
    failures = []

    @tasks.task("an invented task in batches")
    def count(job):
        number = job.progress.get("done", 0) + 1
        job.progress["done"] = number
        Event.objects.create(slug=f"number-{number}", title_fr=str(number))
        done.append(number)
        if number in failures:
            failures.remove(number)
            raise ValueError(number)
        return number < 5

    return failures


@pytest.fixture
def night(no_tasks, done):
    """A task of every night at a quarter past three."""

    @tasks.nightly(3, 15, "an invented task of every night")
    def night(job):
        done.append(f"{timezone.localtime():%d %H:%M}")
