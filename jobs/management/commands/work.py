import logging
import os
import signal
import time

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from jobs import queue, running
from outbox import sending

logger = logging.getLogger("jobs")

POLL = 1  # seconds between two looks at what is due
PAUSE = 60  # seconds before a mail server that was away is asked again
TURN = 60  # seconds that many e-mails may hold up other work


class Command(BaseCommand):
    """Does what is due: tasks, batch by batch, and the e-mails of the outbox. SIGTERM or Ctrl-C ends it between two."""

    help = __doc__
    is_told_to_stop = False

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="do what is due, and end")
        parser.add_argument("--beside", type=int, metavar="PID", help="end when the process PID does")

    def handle(self, *args, **options):
        self.companion = options["beside"]
        signal.signal(signal.SIGTERM, self.stop)
        # Ctrl-C reaches all that runs in a terminal: the process beside decides when it is over.
        signal.signal(signal.SIGINT, signal.SIG_IGN if self.companion else self.stop)
        if not settings.EMAIL_HOST:
            self.stdout.write("EMAIL_HOST names no mail server: e-mails wait in the outbox, and the admin shows them.")
        try:
            if options["once"]:
                self.work_once()
            else:
                self.work_on()
        except (OperationalError, InterfaceError) as error:
            raise CommandError(f"The database does not answer: {error}") from error

    def stop(self, *signal_and_frame):
        self.is_told_to_stop = True

    def is_stopping(self) -> bool:
        return self.is_told_to_stop or bool(self.companion and not _is_alive(self.companion))

    def work_once(self):
        queue.schedule_nightly()
        while not self.is_stopping() and running.run_next():
            pass
        try:
            sending.send_due(self.is_stopping)
        except sending.MailServerAway as error:
            raise CommandError(f"The mail server does not take e-mails: {error}") from error

    def work_on(self):
        scheduled_on, self.send_again_at = None, time.monotonic()
        while not self.is_stopping():
            if scheduled_on != timezone.localdate():
                queue.schedule_nightly()
                scheduled_on = timezone.localdate()
            is_done_with_jobs = not running.run_next()
            self.send()
            if is_done_with_jobs:
                self.wait(POLL)

    def send(self):
        """Sends e-mails for a while, unless the mail server was away a moment ago."""
        now = time.monotonic()
        if now < self.send_again_at:
            return
        try:
            sending.send_due(lambda: self.is_stopping() or time.monotonic() > now + TURN)
        except sending.MailServerAway as error:
            logger.warning("The mail server does not take e-mails, next try in %s s: %s", PAUSE, error)
            self.send_again_at = time.monotonic() + PAUSE

    def wait(self, seconds: float):
        end = time.monotonic() + seconds
        while not self.is_stopping() and (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 1))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # of another user, but alive
        pass
    return True
