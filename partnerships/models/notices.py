from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships import organisation_kinds
from partnerships.models.sources import SourcedQuerySet
from publishing import languages
from publishing.indexing import IndexedQuerySet
from publishing.kinds import Kind, register
from publishing.reduced_dates import ReducedDateField
from search.words import Words


class NoticeQuerySet(IndexedQuerySet, SourcedQuerySet):
    def open(self):
        """Notices that nothing has closed yet."""
        return self.filter(closed_on="")

    def seeking_partner(self):
        return self.filter(kind=Notice.Kind.SEEKS_PARTNER)


class Notice(models.Model):
    """What an organisation looks for or offers, as it said at a date."""

    class Kind(models.TextChoices):
        SEEKS_PARTNER = "seeks-partner", _("looks for a partner")
        OFFERS_HOSTING = "offers-hosting", _("offers to host a delegation")
        ASKS_HELP = "asks-help", _("asks for help or experience")
        OFFERS_HELP = "offers-help", _("offers help or experience")

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="notices", verbose_name=_("organisation")
    )
    kind = models.CharField(_("kind"), max_length=14, choices=Kind, default=Kind.SEEKS_PARTNER)
    text = models.CharField(_("what is sought or offered"), max_length=400)
    looking_in = models.CharField(_("in which country"), max_length=2, choices=organisation_kinds.Country, blank=True)
    themes = models.ManyToManyField("partnerships.Theme", related_name="notices", verbose_name=_("themes"), blank=True)
    stated_on = ReducedDateField(_("stated on"))
    closed_on = ReducedDateField(_("closed on"), help_text=_("When a partner was found or the search was given up."))
    outcome = models.CharField(_("outcome"), max_length=300, blank=True)
    result = models.ForeignKey(
        "partnerships.Partnership",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="notices",
        verbose_name=_("partnership that came of it"),
    )
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-stated_on", "pk"]

    def __str__(self):
        return self.text

    search_origins = ("organisation",)

    def search_words(self, language):
        text = languages.text(self, "text", language).value
        return Words(title=text, names=(text,))

    @property
    def keeper(self) -> str:
        """Who looks after this: who looks after the organisation."""
        return self.organisation.keeper

    @property
    def is_open(self) -> bool:
        """Whether nothing has closed this yet."""
        return not self.closed_on


register(Kind(Notice, position=70))
