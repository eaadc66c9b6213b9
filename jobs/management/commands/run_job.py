import time

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from jobs import queue, running, tasks
from jobs.models import Job, JobState


class Command(BaseCommand):
    """Does a task now, whatever its hour; without a name, says which tasks there are."""

    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("task", nargs="?", choices=sorted(tasks.declared), metavar="TASK")

    def handle(self, *args, task, **options):
        if task:
            self.run(task)
        else:
            self.list_tasks()

    def run(self, task: str):
        job = queue.enqueue(task, f"{task} by hand {timezone.now().isoformat()}")
        while job.state == JobState.WAITING and not job.trouble:
            if not running.run_next(Job.objects.filter(pk=job.pk)):
                time.sleep(0.2)  # a worker that runs beside has taken it
            job.refresh_from_db()
        if job.state != JobState.DONE:
            raise CommandError(f"{task} has failed, and a worker will try again: {job.last_error}")
        self.stdout.write(f"{task} is done. {job.progress or ''}".strip())

    def list_tasks(self):
        last = Job.objects.last_done()
        for task in sorted(tasks.declared.values(), key=lambda one: one.name):
            hour = f"every night at {task.at:%H:%M}" if task.at else "when it is due"
            done = (
                f"last done {timezone.localtime(last[task.name]):%Y-%m-%d %H:%M}"
                if task.name in last
                else "not done yet"
            )
            self.stdout.write(f"{task.name:<14} {hour}, {done}: {task.words}")
