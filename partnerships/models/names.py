from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.sources import Sourced
from publishing.reduced_dates import ReducedDateField


class FormerName(Sourced):
    """A name that an organisation bore for a time."""

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="former_names", verbose_name=_("organisation")
    )
    name = models.CharField(_("name"), max_length=200)
    valid_from = ReducedDateField(_("from"))
    valid_to = ReducedDateField(_("until"))
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("former name")
        verbose_name_plural = _("former names")
        ordering = ["valid_from", "valid_to", "pk"]

    def __str__(self):
        return self.name


class FormerParent(Sourced):
    """The region, province or city to which an organisation belonged for a time."""

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="former_parents", verbose_name=_("organisation")
    )
    parent = models.ForeignKey(
        "partnerships.Organisation", models.PROTECT, related_name="+", verbose_name=_("belonged to")
    )
    valid_from = ReducedDateField(_("from"))
    valid_to = ReducedDateField(_("until"))

    class Meta:
        verbose_name = _("former parent")
        verbose_name_plural = _("former parents")
        ordering = ["valid_from", "valid_to", "pk"]

    def __str__(self):
        return str(self.parent)


class Identifier(models.Model):
    """A number under which a register knows an organisation."""

    class Scheme(models.TextChoices):
        INSEE = "insee", "INSEE"
        SIREN = "siren", "SIREN"
        KOREAN_CODE = "kr-admin", _("Korean administrative code")
        WIKIDATA = "wikidata", "Wikidata"

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="identifiers", verbose_name=_("organisation")
    )
    scheme = models.CharField(_("register"), max_length=10, choices=Scheme)
    value = models.CharField(_("number"), max_length=40)

    class Meta:
        verbose_name = _("identifier")
        verbose_name_plural = _("identifiers")
        ordering = ["scheme"]
        constraints = [models.UniqueConstraint(fields=["scheme", "value"], name="identifier_once")]

    def __str__(self):
        return f"{self.get_scheme_display()} {self.value}"


class OrganisationLink(models.Model):
    """A page elsewhere that tells more about an organisation."""

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="links", verbose_name=_("organisation")
    )
    label = models.CharField(_("label"), max_length=160)
    url = models.URLField(_("web address"), max_length=500)

    class Meta:
        verbose_name = _("link")
        verbose_name_plural = _("links")
        ordering = ["pk"]

    def __str__(self):
        return self.label
