import hashlib
from email.utils import parseaddr

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

WAITS = Q(next_try_at__isnull=False, sent_at=None, given_up_at=None)
SENT = Q(next_try_at=None, sent_at__isnull=False, given_up_at=None)
GIVEN_UP = Q(next_try_at=None, sent_at=None, given_up_at__isnull=False)


class MessageState(models.TextChoices):
    WAITING = "waiting", _("waiting")
    SENT = "sent", _("sent")
    GIVEN_UP = "given up", _("given up")


class MessageQuerySet(models.QuerySet):
    def in_state(self, state: str):
        """The e-mails that wait, were sent or were given up, as `state` says."""
        return self.filter(
            {MessageState.WAITING: WAITS, MessageState.SENT: SENT, MessageState.GIVEN_UP: GIVEN_UP}[state]
        )

    def due(self):
        """What is to be sent by now, in the order of its time."""
        return self.in_state(MessageState.WAITING).filter(next_try_at__lte=timezone.now()).order_by("next_try_at", "pk")

    def settled_before(self, moment):
        """What was sent or given up before `moment`."""
        return self.filter(Q(sent_at__lt=moment) | Q(given_up_at__lt=moment))

    def try_again(self) -> int:
        """Makes due what has not been sent, with all its tries before it; returns how many that are."""
        return self.filter(sent_at=None).update(next_try_at=timezone.now(), attempts=0, given_up_at=None)


class Message(models.Model):
    """An e-mail to one person, which waits here until the mail server has taken it, and is then kept for a while."""

    key = models.CharField(_("occasion"), max_length=200, unique=True)
    to = models.EmailField(_("recipient"))
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("user"),
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    subject = models.CharField(_("subject"), max_length=200)
    text = models.TextField(_("text"))
    html = models.TextField()
    created_at = models.DateTimeField(_("written"), auto_now_add=True)
    next_try_at = models.DateTimeField(_("next try"), default=timezone.now, null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("tries"), default=0)
    last_error = models.TextField(_("what went wrong"), blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    given_up_at = models.DateTimeField(_("given up"), null=True, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("e-mail")
        verbose_name_plural = _("e-mails")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["next_try_at", "id"], condition=WAITS, name="message_waiting"),
            models.Index(fields=["-created_at", "-id"], name="message_newest"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(language__in=[code for code, _name in settings.LANGUAGES]), name="message_language_known"
            ),
            models.CheckConstraint(condition=Q(subject__regex=r"^[^\r\n]+$"), name="message_subject_is_one_line"),
            models.CheckConstraint(condition=WAITS | SENT | GIVEN_UP, name="message_in_one_state"),
        ]

    def __str__(self):
        return self.subject

    @property
    def state(self) -> MessageState:
        if self.sent_at:
            return MessageState.SENT
        return MessageState.GIVEN_UP if self.given_up_at else MessageState.WAITING

    @property
    def state_at(self):
        """When it was sent or given up, or will be tried next."""
        return self.sent_at or self.given_up_at or self.next_try_at

    @property
    def message_id(self) -> str:
        """The Message-ID (RFC 5322): the same at every try, so that a mail program shows a repeated e-mail once."""
        _name, sender = parseaddr(settings.DEFAULT_FROM_EMAIL)
        digest = hashlib.sha256(f"{self.pk} {self.key}".encode()).hexdigest()[:32]
        return f"<{digest}@{sender.rpartition('@')[2]}>"
