import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models.users import LANGUAGES
from accounts.roles import Role

VALID_FOR = timedelta(days=14)


def new_key() -> str:
    """A random token for the link of an invitation."""
    return secrets.token_urlsafe(32)


def last_moment():
    return timezone.now() + VALID_FOR


class InvitationQuerySet(models.QuerySet):
    def open(self):
        """Invitations that can still be accepted."""
        return self.filter(accepted_at=None, expires_at__gt=timezone.now())


class Invitation(models.Model):
    """Somebody asked to join, by CUF or GAOK, in a role and for an organisation; the link came by e-mail."""

    email = models.EmailField(_("e-mail address"))
    role = models.CharField(_("role"), max_length=19, choices=Role, default=Role.MEMBER)
    organisation = models.ForeignKey(
        "partnerships.Organisation",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("organisation"),
        help_text=_("Needed for the editor of an organisation."),
    )
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGES, default="fr")
    key = models.CharField(max_length=43, unique=True, default=new_key, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("invited by"),
    )
    created_at = models.DateTimeField(_("sent"), auto_now_add=True)
    expires_at = models.DateTimeField(_("valid until"), default=last_moment, editable=False)
    accepted_at = models.DateTimeField(_("accepted"), null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="invitation_role_known"),
            models.CheckConstraint(
                condition=~models.Q(role=Role.COLLECTIVITY_EDITOR) | models.Q(organisation__isnull=False),
                name="invitation_of_an_editor_names_the_organisation",
                violation_error_message=_("Choose the organisation that this person may correct."),
            ),
        ]

    def __str__(self):
        return self.email

    def get_absolute_url(self):
        return reverse("accounts:invitation", args=[self.key])

    @property
    def is_open(self) -> bool:
        """Whether it can still be accepted."""
        return self.accepted_at is None and self.expires_at > timezone.now()
