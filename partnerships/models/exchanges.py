from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.sources import Sourced, SourcedQuerySet
from publishing import languages
from publishing.indexing import IndexedQuerySet
from publishing.kinds import Kind, register
from publishing.reduced_dates import ReducedDateField
from publishing.richtext import RichTextField
from search.words import Words


class ExchangeQuerySet(IndexedQuerySet, SourcedQuerySet):
    pass


class Exchange(Sourced):
    """Something that partners do together: a festival, a delegation, a youth programme."""

    class Kind(models.TextChoices):
        DELEGATION = "delegation", _("delegation")
        FESTIVAL = "festival", _("festival or cultural event")
        YOUTH = "youth", _("youth exchange")
        EDUCATION = "education", _("school or university exchange")
        BUSINESS = "business", _("business mission")
        EXPERTISE = "expertise", _("exchange of know-how")
        SOLIDARITY = "solidarity", _("solidarity")
        MEMORY = "memory", _("remembrance")
        OTHER = "other", _("other")

    class State(models.TextChoices):
        DONE = "done", _("took place")
        ONGOING = "ongoing", _("goes on regularly")
        PLANNED = "planned", _("announced")
        POSTPONED = "postponed", _("postponed")
        CANCELLED = "cancelled", _("cancelled")
        CONSIDERED = "considered", _("under consideration")

    class Rhythm(models.TextChoices):
        ANNUAL = "annual", _("every year")
        BIENNIAL = "biennial", _("every two years")
        REGULAR = "regular", _("regularly")

    partnership = models.ForeignKey(
        "partnerships.Partnership", models.CASCADE, related_name="exchanges", verbose_name=_("partnership")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.OTHER)
    title = models.CharField(_("title"), max_length=200)
    description = RichTextField(_("description"))
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=State,
        default=State.DONE,
        help_text=_("As the source tells it: what was announced is not known to have taken place."),
    )
    starts_on = ReducedDateField(_("from"))
    ends_on = ReducedDateField(_("to"))
    rhythm = models.CharField(_("rhythm"), max_length=8, choices=Rhythm, blank=True)
    postponed_to = ReducedDateField(_("postponed to"))

    objects = ExchangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("exchange")
        verbose_name_plural = _("exchanges")
        ordering = ["starts_on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on="") | models.Q(ends_on__gte=models.F("starts_on")) & ~models.Q(starts_on=""),
                name="exchange_period_in_order",
                violation_error_message=_("The end comes before the beginning."),
            )
        ]

    def __str__(self):
        return self.title

    search_origins = ("partnership",)

    def search_words(self, language):
        title = languages.text(self, "title", language).value
        return Words(title=title, names=(title,))

    @property
    def took_place(self) -> bool:
        """Whether a source says that this happened or goes on."""
        return self.state in (self.State.DONE, self.State.ONGOING)


register(Kind(Exchange, position=65))
