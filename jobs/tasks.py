"""What the portal can do by itself: plain functions, each declared with a name, words for officers, and its hour.

    @nightly(3, 15, _("Check of the search"))
    def refresh(job): ...

A task is called with the `Job` that is due, which has `arguments` and `due_at`. A short task does all its work in one
call. A long one does one batch a call, notes in the dictionary `job.progress` how far it has come (JSON values), and
returns True as long as there is more. Each batch is committed together with its progress; a task that was interrupted
continues from there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from django.utils import timezone
from django.utils.functional import Promise


@dataclass(frozen=True)
class Task:
    """A function by its name, with words for officers; `at` is the hour in Paris at which it is done every night."""

    name: str
    function: Callable
    words: str | Promise
    at: time | None = None

    def next_due(self, after: datetime) -> datetime:
        """The first moment later than `after` at which the clocks of Paris show the hour of this task.

        An hour that the clocks leave out in spring is taken as if they had not been changed (02:30 is then 03:30); of
        an hour that they show twice in autumn, the first one counts.
        """
        paris = timezone.get_default_timezone()
        day = after.astimezone(paris).date()
        moments = (datetime.combine(day + timedelta(days), self.at, paris).astimezone(UTC) for days in range(3))
        return next(moment for moment in moments if moment > after)


declared: dict[str, Task] = {}


def task(words: str | Promise, *, at: time | None = None):
    """Declares a function as a task under its own name, to be done when a job says so."""

    def declare(function):
        declared[function.__name__] = Task(function.__name__, function, words, at)
        return function

    return declare


def nightly(hour: int, minute: int, words: str | Promise):
    """Declares a function as a task that is done every night at this hour in Paris; a night that was missed, once."""
    return task(words, at=time(hour, minute))


def nightly_tasks() -> list[Task]:
    """The tasks of every night, in the order of their hours."""
    return sorted((one for one in declared.values() if one.at), key=lambda one: one.at)
