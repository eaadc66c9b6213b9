from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships import organisation_kinds
from partnerships.models.directory import SHOWN


class PartyQuerySet(models.QuerySet):
    def with_names(self):
        """Parties in order, with only the columns of their organisations that names and maps need (SHOWN)."""
        columns = [f"organisation__{name}" for name in SHOWN]
        own = ("partnership_id", "role", "side", "position")
        return self.select_related("organisation").only(*own, *columns).order_by("position", "pk")


class Party(models.Model):
    """An organisation at the table of a partnership, on its side and in its role."""

    class Role(models.TextChoices):
        SIGNATORY = "signatory", _("party")
        ASSOCIATED = "associated", _("associated")
        GUARANTOR = "guarantor", _("guarantor")
        FACILITATOR = "facilitator", _("facilitator")
        HOST = "host", _("territory where a party is based")

    partnership = models.ForeignKey(
        "partnerships.Partnership", models.CASCADE, related_name="parties", verbose_name=_("partnership")
    )
    organisation = models.ForeignKey(
        "partnerships.Organisation", models.PROTECT, related_name="parties", verbose_name=_("organisation")
    )
    role = models.CharField(_("role"), max_length=11, choices=Role, default=Role.SIGNATORY)
    side = models.CharField(_("side"), max_length=5, choices=organisation_kinds.Side)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = PartyQuerySet.as_manager()

    class Meta:
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership", "organisation"],
                name="party_once_in_a_partnership",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                condition=models.Q(side__in=organisation_kinds.Side.values), name="party_side_known"
            ),
        ]

    def __str__(self):
        return str(self.organisation)
