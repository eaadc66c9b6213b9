from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.sources import Sourced
from publishing.reduced_dates import ReducedDateField


class Figure(Sourced):
    """A number or a rank that a source states about an organisation at a date."""

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="figures", verbose_name=_("organisation")
    )
    label = models.CharField(_("what is counted"), max_length=160)
    value = models.CharField(_("value as stated"), max_length=120)
    as_of = ReducedDateField(_("as of"))
    note = models.CharField(
        _("note"), max_length=300, blank=True, help_text=_("Shown with the figure, for example when it is doubtful.")
    )

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        ordering = ["as_of", "pk"]

    def __str__(self):
        return f"{self.label}: {self.value}"


class Interest(Sourced):
    """A theme that an organisation works on or wants to work on, as it said at a date."""

    class Nature(models.TextChoices):
        STATED = "stated", _("works on it")
        WISHED = "wished", _("wants to work on it")
        PRESENTED = "presented", _("presented as an asset")

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="interests", verbose_name=_("organisation")
    )
    theme = models.ForeignKey("partnerships.Theme", models.PROTECT, related_name="interests", verbose_name=_("theme"))
    nature = models.CharField(_("nature"), max_length=9, choices=Nature, default=Nature.STATED)
    as_of = ReducedDateField(_("as of"))

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["theme__position", "as_of", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "theme", "nature", "as_of"],
                name="interest_once_at_a_date",
                deferrable=models.Deferrable.DEFERRED,
            )
        ]

    def __str__(self):
        return str(self.theme)
