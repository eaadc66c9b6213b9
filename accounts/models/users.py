from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractUser, Group
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from accounts.roles import STAFF, Role

LANGUAGES = [("fr", "Français"), ("ko", "한국어")]


class UserManager(BaseUserManager):
    use_in_migrations = True

    def create_user(self, email, password=None, **fields):
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, email, password=None, **fields):
        return self.create_user(email, password, is_superuser=True, **fields)


class User(AbstractUser):
    """A person who signs in, known by an e-mail address that no page shows."""

    username = None
    email = models.EmailField(_("e-mail address"), unique=True)
    language = models.CharField(_("language"), max_length=2, choices=LANGUAGES, default="fr")
    role = models.CharField(_("role"), max_length=19, choices=Role, default=Role.MEMBER)
    organisation = models.ForeignKey(
        "partnerships.Organisation",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="users",
        verbose_name=_("organisation"),
        help_text=_("The organisation that an editor may correct, or that a member belongs to."),
    )
    wants_mail = models.BooleanField(
        _("e-mails"), default=True, help_text=_("About what waits for me and what became of what I sent in.")
    )

    recorded = ("role", "organisation", "is_active", "is_superuser")  # in the history; never a name or a secret

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_once_whatever_case"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="user_role_known"),
        ]

    def __str__(self):
        return self.get_full_name() or self.email

    def save(self, *args, **kwargs):
        """Save, and follow the role: whether the admin is open, and with which permissions."""
        self.is_staff = self.is_superuser or self.role in STAFF
        if kwargs.get("update_fields") is not None and "role" in kwargs["update_fields"]:
            kwargs["update_fields"] = {*kwargs["update_fields"], "is_staff"}
        super().save(*args, **kwargs)
        if kwargs.get("update_fields") is None or "role" in kwargs["update_fields"]:
            group, _is_new = Group.objects.get_or_create(name=self.role)
            self.groups.set([group])

    def get_full_name(self):
        """The name in the order of its language: 송정재, Claire Guichard."""
        names = [self.last_name, self.first_name] if self.language == "ko" else [self.first_name, self.last_name]
        return " ".join(filter(None, names))

    @property
    def needs_second_factor(self) -> bool:
        """Whether a password alone opens nothing: who may publish or see personal data."""
        return self.is_staff
