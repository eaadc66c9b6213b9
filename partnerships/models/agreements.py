from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.partnerships import Partnership
from partnerships.models.sources import Sourced, SourcedQuerySet
from partnerships.status import AgreementKind, SigningState
from publishing.reduced_dates import ReducedDateField


class AgreementQuerySet(SourcedQuerySet):
    def signatures_inherited_by(self, organisation):
        """Signatures of the predecessors of `organisation` under these agreements, in order of date.

        Rows of the join table, each with its `agreement` and the predecessor as `organisation`; one query.
        """
        links = self.model.signatories.through.objects.filter(agreement__in=self, organisation__successor=organisation)
        return (
            links.select_related("agreement")
            .select_related("agreement__partnership", "organisation")
            .order_by("agreement__signed_on", "pk")
        )

    def visible_to(self, user):
        """Agreements of the partnerships that `user` may see."""
        return self.filter(partnership__in=Partnership.objects.visible_to(user))


class Agreement(Sourced):
    """A text between the parties of a partnership: twinning, memorandum, letter of intent…"""

    partnership = models.ForeignKey(
        "partnerships.Partnership", models.CASCADE, related_name="agreements", verbose_name=_("partnership")
    )
    kind = models.CharField(_("kind"), max_length=21, choices=AgreementKind, default=AgreementKind.NOT_STATED)
    state = models.CharField(_("signed?"), max_length=10, choices=SigningState, default=SigningState.NOT_STATED)
    title = models.CharField(_("title or subject"), max_length=200, blank=True)
    signed_on = ReducedDateField(_("date"))
    signed_on_end = ReducedDateField(_("to"), help_text=_("Only when the source gives a period, such as 2005–2006."))
    ends_on = ReducedDateField(_("valid until"))
    signatories = models.ManyToManyField(
        "partnerships.Organisation",
        related_name="signed_agreements",
        verbose_name=_("signed by"),
        blank=True,
        help_text=_("Only where they are not the parties themselves, for example a region that has merged since."),
    )
    deliberated_fr_on = ReducedDateField(_("French council's deliberation"))
    transmitted_on = ReducedDateField(_("sent to the prefect"))
    deliberated_kr_on = ReducedDateField(_("Korean council's vote"))
    document_url = models.URLField(_("text of the agreement (web address)"), blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["signed_on", "pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=AgreementKind.values), name="agreement_kind_known"),
            models.CheckConstraint(condition=models.Q(state__in=SigningState.values), name="agreement_state_known"),
            models.CheckConstraint(
                condition=models.Q(signed_on_end="")
                | models.Q(signed_on_end__gte=models.F("signed_on")) & ~models.Q(signed_on=""),
                name="agreement_period_in_order",
                violation_error_message=_("The end of the period comes before its beginning."),
            ),
        ]

    def __str__(self):
        return self.title or self.get_kind_display()

    def clean(self):
        if self.ends_on and self.signed_on and self.ends_on < self.signed_on:
            raise ValidationError({"ends_on": _("An agreement cannot end before it is signed.")})
