from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.sources import Sourced
from partnerships.status import Stage
from publishing.reduced_dates import ReducedDateField


class ThemeLink(Sourced):
    """A theme of a partnership, as a source states or wishes it."""

    class Nature(models.TextChoices):
        STATED = "stated", _("stated")
        WISHED = "wished", _("wished for")

    partnership = models.ForeignKey(
        "partnerships.Partnership", models.CASCADE, related_name="theme_links", verbose_name=_("partnership")
    )
    theme = models.ForeignKey("partnerships.Theme", models.PROTECT, related_name="links", verbose_name=_("theme"))
    nature = models.CharField(_("nature"), max_length=6, choices=Nature, default=Nature.STATED)
    as_of = ReducedDateField(_("as of"))

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["theme__position", "as_of", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "theme"],
                name="theme_once_in_a_partnership",
                deferrable=models.Deferrable.DEFERRED,
            )
        ]

    def __str__(self):
        return str(self.theme)


class Statement(Sourced):
    """What a source says of a partnership at a date; where sources disagree, each has its statement."""

    class Subject(models.TextChoices):
        STATUS = "status", _("state of the relationship")
        START = "start", _("beginning of the relationship")
        SIGNATURE = "signature", _("date of the agreement")
        KIND = "kind", _("kind of the relationship")
        PARTIES = "parties", _("who the parties are")
        OTHER = "other", _("other point")

    partnership = models.ForeignKey(
        "partnerships.Partnership", models.CASCADE, related_name="statements", verbose_name=_("partnership")
    )
    subject = models.CharField(_("about"), max_length=9, choices=Subject, default=Subject.STATUS)
    text = models.CharField(_("what the source says"), max_length=400)
    stage = models.CharField(
        _("stage"),
        max_length=10,
        choices=[(stage.value, stage.label) for stage in Stage if stage != Stage.NOT_STATED],
        blank=True,
        help_text=_("For a state of the relationship: where it stood on that date."),
    )
    as_of = ReducedDateField(_("as of"))
    as_of_end = ReducedDateField(_("to"))
    is_retained = models.BooleanField(
        _("retained"), default=False, help_text=_("Where sources disagree, the statement that the site follows.")
    )
    is_disputed = models.BooleanField(
        _("sources disagree"),
        default=False,
        help_text=_("Shown side by side with the other statements on the same point."),
    )

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering = ["as_of", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "subject"],
                condition=models.Q(is_retained=True, is_disputed=True),
                name="statement_one_retained_of_a_dispute",
                violation_error_message=_("Only one of the statements that disagree can be retained."),
            )
        ]

    def __str__(self):
        return self.text
