from django.db import models
from django.utils.translation import gettext_lazy as _

from files.fields import StoredFileField
from meetings.models.meetings import may_read_minutes
from publishing.choices import display


class AnnexQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Annexes of the minutes that `user` may read."""
        return self.filter(may_read_minutes(user))


class Annex(models.Model):
    """A document or link that belongs to a meeting."""

    class Kind(models.TextChoices):
        SLIDES = "slides", _("slides")
        SPEECH = "speech", _("speech")
        LIST = "list", _("list")
        DOCUMENT = "document", _("document")
        LINK = "link", _("web page")
        ARTICLE = "article", _("article")
        FILM = "film", _("film or video")
        MAGAZINE = "magazine", _("magazine")

    class Availability(models.TextChoices):
        AVAILABLE = "available", _("available")
        TO_SUPPLY = "to-supply", _("to be supplied")
        NO_ADDRESS = "no-address", _("cited without an address")

    meeting = models.ForeignKey("meetings.Meeting", models.CASCADE, related_name="annexes", verbose_name=_("meeting"))
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind, default=Kind.DOCUMENT)
    title = models.CharField(_("title"), max_length=200)
    language = models.CharField(
        _("language"),
        max_length=2,
        choices=[("fr", _("French")), ("ko", _("Korean")), ("en", _("English"))],
        blank=True,
    )
    file = StoredFileField(_("file"), null=True, blank=True)
    url = models.URLField(_("web address"), max_length=500, blank=True)
    availability = models.CharField(
        _("availability"), max_length=10, choices=Availability, default=Availability.TO_SUPPLY
    )
    note = models.CharField(_("note"), max_length=200, blank=True)

    objects = AnnexQuerySet.as_manager()
    get_kind_display, get_availability_display = display("kind", Kind), display("availability", Availability)

    class Meta:
        verbose_name = _("annex")
        verbose_name_plural = _("annexes")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(availability="available") | ~models.Q(url="") | models.Q(file__isnull=False),
                name="annex_available_has_address",
                violation_error_message=_("Give the file or the address of an annex that is available."),
            )
        ]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        """Whatever has its file is available."""
        if self.file_id:
            self.availability = self.Availability.AVAILABLE
        super().save(*args, **kwargs)

    @property
    def address(self) -> str:
        """Where it can be read."""
        return self.file.url if self.file_id else self.url
