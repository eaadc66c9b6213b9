from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from jobs import tasks

WAITS = Q(next_try_at__isnull=False, done_at=None, given_up_at=None)
DONE = Q(next_try_at=None, done_at__isnull=False, given_up_at=None)
GIVEN_UP = Q(next_try_at=None, done_at=None, given_up_at__isnull=False)


class JobState(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("task", "waiting")
    DONE = "done", pgettext_lazy("task", "done")
    GIVEN_UP = "given up", pgettext_lazy("task", "given up")


class Trouble(models.TextChoices):
    """Why the last try failed, in words for officers; `last_error` is what the computer said."""

    STOPPED = "stopped", _("The task was cut off every time before its end.")
    DATABASE = "database", _("The database did not answer, or refused.")
    FILES = "files", _("A file could not be read or written.")
    UNKNOWN = "unknown", _("This version of the portal does not know the task.")
    PROGRAM = "program", _("There is a mistake in the program: please tell whoever looks after the portal.")


class JobQuerySet(models.QuerySet):
    def in_state(self, state: str):
        """The jobs that wait, are done or were given up, as `state` says."""
        return self.filter({JobState.WAITING: WAITS, JobState.DONE: DONE, JobState.GIVEN_UP: GIVEN_UP}[state])

    def due(self):
        """What is to be done by now, in the order of its time."""
        return self.in_state(JobState.WAITING).filter(next_try_at__lte=timezone.now()).order_by("next_try_at", "pk")

    def in_trouble(self):
        """What was given up, and what has failed and will be tried again."""
        return self.filter(done_at=None, trouble__gt="")

    def settled_before(self, moment):
        """What was done or given up before `moment`."""
        return self.filter(Q(done_at__lt=moment) | Q(given_up_at__lt=moment))

    def last_done(self) -> dict:
        """When each task was done last, by its name."""
        done = self.in_state(JobState.DONE).order_by().values_list("task")
        return dict(done.annotate(last=models.Max("done_at")))

    def try_again(self) -> int:
        """Makes due what has failed, with all its tries before it; returns how many that are."""
        return self.in_trouble().update(next_try_at=timezone.now(), attempts=0, given_up_at=None)


class Job(models.Model):
    """One task that is due once: it waits here, is done by a worker, and is then kept for a while."""

    key = models.CharField(pgettext_lazy("task", "occasion"), max_length=200, unique=True)
    task = models.CharField(_("task"), max_length=100)
    arguments = models.JSONField(_("arguments"), default=dict, blank=True)
    due_at = models.DateTimeField(pgettext_lazy("task", "due"), default=timezone.now)
    next_try_at = models.DateTimeField(_("next try"), default=timezone.now, null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("tries"), default=0)
    progress = models.JSONField(_("how far it has come"), default=dict, blank=True)
    trouble = models.CharField(_("what went wrong"), max_length=8, choices=Trouble, blank=True)
    last_error = models.TextField(_("what the computer said"), blank=True)
    started_at = models.DateTimeField(pgettext_lazy("task", "begun"), null=True, blank=True)
    done_at = models.DateTimeField(pgettext_lazy("task", "done"), null=True, blank=True)
    given_up_at = models.DateTimeField(pgettext_lazy("task", "given up"), null=True, blank=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("automatic task")
        verbose_name_plural = _("automatic tasks")
        ordering = ["-due_at", "-pk"]
        indexes = [
            models.Index(fields=["next_try_at", "id"], condition=WAITS, name="job_waiting"),
            models.Index(fields=["task", "done_at"], name="job_task_done"),
        ]
        constraints = [
            models.CheckConstraint(condition=WAITS | DONE | GIVEN_UP, name="job_in_one_state"),
            models.CheckConstraint(condition=Q(trouble__in=["", *Trouble.values]), name="job_trouble_known"),
        ]

    def __str__(self):
        return str(self.words)

    @property
    def words(self):
        """The task in words for officers; its bare name when this version does not know it."""
        known = tasks.declared.get(self.task)
        return known.words if known else self.task

    @property
    def state(self) -> JobState:
        if self.done_at:
            return JobState.DONE
        return JobState.GIVEN_UP if self.given_up_at else JobState.WAITING

    @property
    def state_at(self):
        """When it was done or given up, or will be tried next."""
        return self.done_at or self.given_up_at or self.next_try_at

    @property
    def is_under_way(self) -> bool:
        """Whether a worker has begun it and has not reported trouble; the worker may have died since."""
        return self.state == JobState.WAITING and self.started_at is not None and not self.trouble
