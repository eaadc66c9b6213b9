from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from publishing.reduced_dates import ReducedDateField, first_day, last_day


class Contact(models.Model):
    """Somebody whom an organisation names to its partners, in a function and for a time."""

    class Charge(models.TextChoices):
        ELECTED = "elected", _("elected member in charge")
        OFFICER = "officer", _("officer in charge")

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="contacts", verbose_name=_("organisation")
    )
    person = models.ForeignKey(
        "partnerships.Person",
        models.PROTECT,
        related_name="contacts",
        verbose_name=_("person"),
        help_text=_("Shown to whom the person agreed to: see who may read the name."),
    )
    charge = models.CharField(_("in charge as"), max_length=7, choices=Charge, default=Charge.OFFICER)
    function = models.CharField(_("function"), max_length=250, blank=True)
    valid_from = ReducedDateField(_("from"))
    valid_to = ReducedDateField(_("until"))
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("person to speak to")
        verbose_name_plural = _("people to speak to")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(valid_to="") | models.Q(valid_to__gte=models.F("valid_from")),
                name="contact_period_in_order",
                violation_error_message=_("The period ends before it begins."),
            )
        ]

    def __str__(self):
        return str(self.person)

    @property
    def is_current(self) -> bool:
        """Whether today lies in the period, as far as it is known."""
        today = timezone.localdate()
        has_begun = not self.valid_from or first_day(self.valid_from) <= today
        return has_begun and (not self.valid_to or today <= last_day(self.valid_to))

    def is_visible_to(self, user) -> bool:
        """Whether `user` may read who this is."""
        return self.person.is_visible_to(user)
