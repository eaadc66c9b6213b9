from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships import organisation_kinds
from partnerships.models.parties import Party
from partnerships.status import WITHOUT_AGREEMENT, PartnershipKind, Stage, derived_columns
from publishing import languages
from publishing.kinds import Kind, Section, register
from publishing.models import Publishable, PublishableQuerySet, may_see
from publishing.reduced_dates import ReducedDateField
from publishing.richtext import RichTextField, plain_text
from search.words import Words

BESIDE = {Party.Role.HOST.value, Party.Role.FACILITATOR.value}  # roles that are not named in the title of a partnership


def _links_authorities() -> models.Q:
    """Whether a French and a Korean local authority sit facing each other in the partnership of the query."""
    return models.Q(
        *(
            models.Exists(
                Party.objects.filter(
                    partnership=models.OuterRef("pk"),
                    organisation__country=country,
                    organisation__kind__in=organisation_kinds.COLLECTIVITY_KINDS,
                ).exclude(role=Party.Role.HOST)
            )
            for country in (organisation_kinds.Country.FRANCE, organisation_kinds.Country.KOREA)
        )
    )


def figures_of(partnerships) -> dict[str, int]:
    """Counts of `partnerships`, which must have been read `with_counts`.

    All; those that link two authorities; those with a signed agreement; those with a signed twinning.
    """
    rows = list(partnerships)
    return {
        "partnerships": len(rows),
        "between_authorities": sum(row.links_authorities for row in rows),
        "with_signed_agreement": sum(row.is_signed for row in rows),
        "twinnings": sum(row.is_twinned for row in rows),
    }


class PartnershipQuerySet(PublishableQuerySet):
    def visible_to(self, user):
        """As every record; besides, nobody reads of a pair who may not see each of its parties."""
        rows, rule = super().visible_to(user), may_see(user, "organisation__")
        if not rule:
            return rows
        return rows.exclude(models.Exists(Party.objects.filter(~rule, partnership=models.OuterRef("pk"))))

    def between_authorities(self):
        """Partnerships in which a French and a Korean local authority sit facing each other."""
        return self.filter(_links_authorities())

    def with_counts(self):
        """Partnerships with whether they count as linking two authorities, as signed, as a signed twinning."""
        signed = Partnership.objects.filter(pk=models.OuterRef("pk"), agreements__state="signed")
        return self.annotate(
            links_authorities=models.ExpressionWrapper(_links_authorities(), models.BooleanField()),
            is_signed=models.Exists(signed),
            is_twinned=models.Exists(signed.filter(agreements__kind="twinning")),
        )

    def figures(self) -> dict[str, int]:
        """The figures of these partnerships; one query."""
        return figures_of(self.only("slug").with_counts())

    def with_parties(self):
        """Partnerships with what the pair component reads.

        In a list of its own: Django makes a filtered query for each partnership when it fills `parties`.
        """
        return self.prefetch_related(models.Prefetch("parties", Party.objects.with_names(), "fetched_parties"))

    def with_words(self):
        """With what the search reads of them."""
        return self.with_parties().prefetch_related("agreements", "exchanges")

    def as_pairs(self, *more: str):
        """Partnerships with what pairs and maps show of them, the columns `more`, and no others."""
        return self.with_parties().only("slug", "kind", "status", "status_on", *more)


class Partnership(Publishable):
    """A relationship between organisations of the two countries; it holds agreements and exchanges."""

    title_field = "title"
    not_recorded = (*Publishable.not_recorded, "kind", "status", "status_on", "started_on", "names_fr", "names_ko")

    title = models.CharField(
        _("title"), max_length=200, blank=True, help_text=_("Only where the names of the parties are not enough.")
    )
    summary = models.CharField(_("in one sentence"), max_length=300, blank=True)
    description = RichTextField(_("description"))
    without_agreement = models.CharField(
        _("where there is no agreement"),
        max_length=12,
        choices=WITHOUT_AGREEMENT,
        blank=True,
        help_text=_("What the sources say of a relationship for which no agreement is recorded."),
    )
    themes = models.ManyToManyField(
        "partnerships.Theme", through="partnerships.ThemeLink", related_name="partnerships", verbose_name=_("themes")
    )
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)
    editor_note = models.TextField(
        _("note for editors"),
        blank=True,
        help_text=_("Not shown on the site: doubts, readings, what is to be checked."),
    )
    kind = models.CharField(
        _("kind"),
        max_length=21,
        choices=PartnershipKind,
        default=PartnershipKind.NOT_STATED,
        editable=False,
    )
    status = models.CharField(_("status"), max_length=10, choices=Stage, default=Stage.NOT_STATED, editable=False)
    status_on = ReducedDateField(_("status as of"), editable=False)
    started_on = ReducedDateField(_("since"), editable=False)
    names_fr = models.TextField(default="", editable=False)
    names_ko = models.TextField(default="", editable=False)

    objects = PartnershipQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("partnership")
        verbose_name_plural = _("partnerships")
        ordering = ["slug"]

    def __str__(self):
        """The title or the names of the parties, as they were stored: lists and search boxes ask nothing more."""
        return self.title or getattr(self, f"names_{languages.active()}") or self.slug.replace("--", " ⇄ ")

    def get_absolute_url(self):
        return reverse("partnerships:partnership_detail", args=[self.slug])

    @property
    def party_list(self) -> list[Party]:
        """The parties in order: those that came with the record (`with_parties`), else asked for now."""
        return self.fetched_parties if hasattr(self, "fetched_parties") else list(self.parties.all())

    def parties_of(self, *sides: str) -> list[Party]:
        """The parties on each of `sides` (fr, kr, other), in order, without the territories of parties and helpers."""
        return [party for party in self.all_parties_of(*sides) if party.role not in BESIDE]

    def all_parties_of(self, *sides: str) -> list[Party]:
        """Everybody on each of `sides` (fr, kr, other) of the table, in order."""
        parties = self.party_list
        return [party for side in sides for party in parties if party.side == side]

    def names(self, language: str) -> str:
        """The pair in words, for titles and lists in `language`: A + B ⇄ C."""
        sides = [
            " + ".join(languages.text(party.organisation, "name", language).value for party in self.parties_of(side))
            for side in organisation_kinds.Side.values
        ]
        return " ⇄ ".join(filter(None, sides))

    def slug_words(self):
        """The first party of each side, as soon as there are any; else the title."""
        parties = (
            [party for side in organisation_kinds.Side.values for party in self.parties_of(side)[:1]] if self.pk else []
        )
        pair = "--".join(party.organisation.slug for party in parties)
        return [pair] if pair else super().slug_words()

    def sort_title(self, language):
        return self.names(language)

    @property
    def languages_shown(self):
        """A pair is named in both languages as soon as its parties are."""
        return list(languages.CODES)

    def derived_values(self):
        names = {f"names_{code}": self.names(code) for code in languages.CODES}
        return super().derived_values() | names | derived_columns(self)

    search_origins = ("parties__organisation", "themes")

    def search_names(self, language):
        return list(filter(None, (self.names(language), getattr(self, f"title_{language}"))))

    def search_words(self, language):
        related = [*self.agreements.all(), *self.exchanges.all()]
        return Words(
            title=self.names(language),
            address=self.get_absolute_url(),
            names=tuple(self.search_names(language)),
            texts=(
                getattr(self, f"summary_{language}"),
                plain_text(getattr(self, f"description_{language}")),
                *(getattr(row, f"title_{language}") for row in related),
            ),
            note=self.get_kind_display(),
            countries=tuple(sorted({party.organisation.country for party in self.party_list})),
        )


register(
    Kind(
        Partnership,
        position=60,
        rows=("parties", "theme_links", "agreements", "statements", "exchanges"),
        reads=("parties__organisation",),
        section=Section(
            "partnerships:partnership_list", _("Partnerships"), 2, _("partners, twinnings, agreements, cooperation")
        ),
        pages="all",
    )
)
