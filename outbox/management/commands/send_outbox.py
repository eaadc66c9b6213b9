import logging
import os
import signal
import time

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from outbox import sending

logger = logging.getLogger("outbox")

POLL = 1  # seconds between two looks into the outbox
PAUSE = 60  # seconds before a mail server that was away is asked again


class Command(BaseCommand):
    """Sends the e-mails of the outbox as they become due. SIGTERM or Ctrl-C ends it after the one at hand."""

    help = __doc__
    is_told_to_stop = False

    def add_arguments(self, parser):
        parser.add_argument("--once", action="store_true", help="send what is due, and end")
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
                self.send_once()
            else:
                self.send_on()
        except (OperationalError, InterfaceError) as error:
            raise CommandError(f"The database does not answer: {error}") from error

    def stop(self, *signal_and_frame):
        self.is_told_to_stop = True

    def is_stopping(self) -> bool:
        return self.is_told_to_stop or bool(self.companion and not _is_alive(self.companion))

    def send_once(self):
        try:
            sending.send_due(self.is_stopping)
        except sending.MailServerAway as error:
            raise CommandError(f"The mail server does not take e-mails: {error}") from error

    def send_on(self):
        cleared_on = None
        while not self.is_stopping():
            if cleared_on != timezone.localdate():
                sending.remove_old()
                cleared_on = timezone.localdate()
            try:
                sending.send_due(self.is_stopping)
                self.wait(POLL)
            except sending.MailServerAway as error:
                logger.warning("The mail server does not take e-mails, next try in %s s: %s", PAUSE, error)
                self.wait(PAUSE)

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
