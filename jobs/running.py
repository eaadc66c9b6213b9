"""Runs what is due, one batch at a time: each is taken, done and noted while the row of its job is locked.

A worker that is killed lets go of the lock, and its batch is rolled back together with the progress; the job is due
again, and goes on where it was. What a batch writes into the database is therefore done once, however many workers
there are and however they end.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

import pghistory
from django.db import Error as DatabaseError
from django.db import transaction
from django.utils import timezone

from jobs import tasks
from jobs.models import Job, JobState, Trouble
from jobs.queue import schedule_nightly

logger = logging.getLogger("jobs")

# How long to wait after each failed try of the same batch; after one more the job is given up, in about nine hours.
DELAYS = [
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
]
HISTORY_LABEL = "job"  # what a task writes into records, the history ascribes to the portal itself
KEPT = timedelta(days=90)


class UnknownTask(Exception):
    """No task has the name of the job, which another version of the portal has created."""


# What an error means for officers; any other is a mistake in the program.
TROUBLES = {UnknownTask: Trouble.UNKNOWN, DatabaseError: Trouble.DATABASE, OSError: Trouble.FILES}


def run_next(candidates=None) -> bool:
    """Does one batch of the job that has been due longest and that nobody else is at; False when there is none.

    `candidates` are the jobs to choose from, all by default.
    """
    job = _take(Job.objects.all() if candidates is None else candidates)
    if job and job.state == JobState.WAITING:
        _run(job.pk)
    return bool(job)


def remove_old() -> int:
    """Removes jobs that were settled long ago; returns how many."""
    number, _by_model = Job.objects.settled_before(timezone.now() - KEPT).delete()
    return number


def _take(candidates) -> Job | None:
    """Takes the next due job: counts the try and schedules the next one, in a transaction of its own.

    So a try during which the worker dies counts too. Returns None when nothing is due.
    """
    with transaction.atomic():
        job = candidates.due().select_for_update(skip_locked=True).first()
        if not job:
            return None
        if job.attempts > len(DELAYS):  # a try that fails gives up by itself: this one did not come back
            job.trouble = Trouble.STOPPED
            _give_up(job)
            return job
        job.started_at = job.started_at or timezone.now()
        job.attempts += 1
        job.trouble, job.last_error = "", ""
        job.next_try_at = _next_try(job)
        job.save()
    return job


def _run(pk: int) -> None:
    """Does one batch, unless another worker has taken the job meanwhile."""
    with transaction.atomic():
        job = Job.objects.in_state(JobState.WAITING).filter(pk=pk).select_for_update(skip_locked=True).first()
        if not job:
            return
        try:
            with transaction.atomic(), pghistory.context(label=HISTORY_LABEL, task=job.task):
                is_more = _function(job)(job)
        except Exception as error:  # whatever it is, it holds up no other job
            logger.exception("%s has failed", job.key)
            _note_failure(job, error)
        else:
            _note_batch(job, is_more)


def _function(job: Job) -> Callable[[Job], bool | None]:
    if job.task not in tasks.declared:
        raise UnknownTask(f"No task is called {job.task!r}.")
    return tasks.declared[job.task].function


def _note_batch(job: Job, is_more: bool | None) -> None:
    """Notes a successful batch; the number of failed tries starts again at zero."""
    job.attempts = 0
    if is_more:
        job.next_try_at = timezone.now()
        job.save()
    else:
        job.done_at, job.next_try_at = timezone.now(), None
        _settle(job)


def _note_failure(job: Job, error: Exception) -> None:
    job.refresh_from_db(fields=["progress"])  # the batch was rolled back, and the next try goes on from before it
    job.trouble = _trouble(error)
    job.last_error = f"{type(error).__name__}: {error}".replace("\0", "")  # which the database does not take
    if job.attempts > len(DELAYS):
        _give_up(job)
    else:
        job.next_try_at = _next_try(job)
        job.save()


def _give_up(job: Job) -> None:
    job.given_up_at, job.next_try_at = timezone.now(), None
    _settle(job)


def _settle(job: Job) -> None:
    """Saves a job that is done or given up, and schedules the next night of nightly tasks."""
    job.save()
    schedule_nightly()


def _next_try(job: Job) -> datetime:
    return timezone.now() + DELAYS[min(job.attempts, len(DELAYS)) - 1]


def _trouble(error: Exception) -> Trouble:
    for kind, trouble in TROUBLES.items():
        if isinstance(error, kind):
            return trouble
    return Trouble.PROGRAM
