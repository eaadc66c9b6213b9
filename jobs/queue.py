"""Putting down what is to be done."""

from datetime import datetime

from django.utils import timezone

from jobs import tasks
from jobs.models import Job, JobState


def enqueue(task: str, key: str, due_at: datetime | None = None, **arguments) -> Job:
    """Puts down that `task` is due, at once or at `due_at`; returns the job, or the one that this `key` had before.

    It is written in the transaction of the caller: whoever rolls back has put down nothing. `key` names the occasion,
    such as "reminder of meeting 12"; the same one is never due twice. `arguments` are values that JSON can hold.
    Raises LookupError when no task has this name.
    """
    if task not in tasks.declared:
        raise LookupError(f"No task is called {task!r}.")
    due_at = due_at or timezone.now()
    values = {"task": task, "arguments": arguments, "due_at": due_at, "next_try_at": due_at}
    job, _is_new = Job.objects.get_or_create(key=key, defaults=values)
    return job


def schedule_nightly() -> None:
    """Puts down the next night of every nightly task of which none waits: one missed night or three are one job."""
    waiting = set(Job.objects.in_state(JobState.WAITING).values_list("task", flat=True))
    for task in tasks.nightly_tasks():
        if task.name not in waiting:
            due_at = task.next_due(timezone.now())
            enqueue(task.name, f"{task.name} {timezone.localtime(due_at):%Y-%m-%d %H:%M}", due_at)
