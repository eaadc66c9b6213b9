"""What the portal does by itself, as the desk tells it: whether it was done, what has failed, whether a worker runs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from jobs.models import Job, JobState
from jobs.tasks import Task, nightly_tasks

LATE = timedelta(minutes=15)  # no worker that runs lets anything wait so long, not even behind many e-mails


@dataclass(frozen=True)
class Report:
    """`nights` are the nightly tasks, each with the moment when it was done last, None when it never was.

    `failed` are the jobs in trouble; `due` is how many others are to be done by now.
    `is_worker_missing` says that nobody puts the nights down, or that something due has waited too long.
    """

    nights: list[tuple[Task, datetime | None]]
    failed: list[Job]
    due: int
    is_worker_missing: bool


def report() -> Report:
    """How things stand now."""
    last = Job.objects.last_done()
    nights = [(task, last.get(task.name)) for task in nightly_tasks()]
    return Report(
        nights=nights,
        failed=[job for job in Job.objects.in_trouble() if not _is_made_up_for(job, nights)],
        due=Job.objects.due().filter(trouble="").count(),
        is_worker_missing=_is_worker_missing(),
    )


def _is_made_up_for(job: Job, nights: list[tuple[Task, datetime | None]]) -> bool:
    """Whether a nightly task that has failed was done later."""
    return any(task.name == job.task and moment and moment > job.due_at for task, moment in nights)


def _is_worker_missing() -> bool:
    waiting = Job.objects.in_state(JobState.WAITING)
    put_down = set(waiting.values_list("task", flat=True))
    is_late = waiting.filter(next_try_at__lt=timezone.now() - LATE).exists()
    return is_late or any(task.name not in put_down for task in nightly_tasks())
