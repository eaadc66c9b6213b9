"""Sends what waits in the outbox: each e-mail is taken, sent and marked while its row is locked.

A worker that is killed lets go of the lock, and the e-mail is due again. Only one that the mail server had taken
without the row being marked is repeated, under the same Message-ID.
"""

import smtplib
from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.utils import timezone
from django.utils.encoding import force_str

from outbox.models import Message

# How long to wait after each failed try; after one more the e-mail is given up, in about four days.
DELAYS = [
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
    timedelta(days=1),
    timedelta(days=2),
]
# Answers to the recipient or to the e-mail itself; all others may be the fault of the server or of its settings.
ABOUT_THIS_ONE = (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError)


class MailServerAway(Exception):
    """The mail server cannot be reached or refuses our login. It does not count as a try of any e-mail."""


def send_due(is_stopping: Callable[[], bool] = lambda: False) -> None:
    """Send all that is due over one connection, until `is_stopping` says so. Raises MailServerAway."""
    if not settings.EMAIL_HOST:
        return
    server = get_connection()
    try:
        while not is_stopping() and _send_next(server):
            pass
    finally:
        server.close()


def remove_old() -> None:
    """Remove what was settled long ago: e-mails hold personal data."""
    long_ago = timezone.now() - timedelta(days=settings.OUTBOX_KEPT_DAYS)
    Message.objects.settled_before(long_ago).delete()


def _send_next(server) -> bool:
    """Send the e-mail that has been due longest and that nobody else is sending; False when there is none."""
    with transaction.atomic():
        message = Message.objects.due().select_for_update(skip_locked=True).first()
        if not message:
            return False
        _open(server)
        message.attempts += 1
        try:
            server.send_messages([_email(message)])
        except Exception as error:  # whatever it is, it holds up no other e-mail
            _note_failure(message, error)
            server.close()
        else:
            message.sent_at, message.next_try_at, message.last_error = timezone.now(), None, ""
        message.save()
    return True


def _open(server) -> None:
    try:
        server.open()
    except (OSError, smtplib.SMTPException) as error:
        raise MailServerAway(_said(error)) from error


def _email(message: Message) -> EmailMultiAlternatives:
    headers = {
        "Message-ID": message.message_id,
        "Auto-Submitted": "auto-generated",  # nobody's absence is to answer it (RFC 3834)
        "Content-Language": message.language,
    }
    email = EmailMultiAlternatives(message.subject, message.text, to=[message.to], headers=headers)
    email.attach_alternative(message.html, "text/html")
    return email


def _note_failure(message: Message, error: Exception) -> None:
    now = timezone.now()
    message.last_error = _said(error)
    if _is_final(error) or message.attempts > len(DELAYS):
        message.given_up_at, message.next_try_at = now, None
    else:
        message.next_try_at = now + DELAYS[message.attempts - 1]


def _is_final(error: Exception) -> bool:
    """Whether the server refuses this e-mail for good (5xx), not only for now (4xx)."""
    return isinstance(error, ABOUT_THIS_ONE) and all(code >= 500 for code, _words in _answers(error))


def _answers(error: Exception) -> list[tuple[int, bytes | str]]:
    """What the server answered: codes and words."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return list(error.recipients.values())
    if isinstance(error, smtplib.SMTPResponseException):
        return [(error.smtp_code, error.smtp_error)]
    return []


def _said(error: Exception) -> str:
    """The error as an officer may read it; never with a NUL, which the database does not take."""
    answers = [f"{code} {force_str(words, errors='replace')}" for code, words in _answers(error)]
    return ("; ".join(answers) or f"{type(error).__name__}: {error}").replace("\0", "")
