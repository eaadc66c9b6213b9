from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper
from partnerships import organisation_kinds
from partnerships.models.directory import OrganisationQuerySet
from publishing import languages
from publishing.choices import display
from publishing.kinds import Kind, Section, register
from publishing.models import Publishable
from publishing.reduced_dates import ReducedDateField
from publishing.richtext import RichTextField, plain_text
from search.words import Words


class Organisation(Publishable):
    """A body that can be a party, a host or an employer; a collectivity is one that is a local authority."""

    class Confidence(models.TextChoices):
        CONFIRMED = "confirmed", _("confirmed by the organisation or GAOK")
        HIGH = "high", _("usual form")
        MEDIUM = "medium", _("probable, to be checked")
        LOW = "low", _("doubtful, to be checked")

    class Succession(models.TextChoices):
        MERGER = "merger", _("merged into")
        RENAMING = "renaming", _("renamed")
        SPLIT = "split", _("split into")

    title_field = "name"
    not_recorded = (*Publishable.not_recorded, "region")

    country = models.CharField(_("country"), max_length=2, choices=organisation_kinds.Country)
    kind = models.CharField(_("kind"), max_length=24, choices=organisation_kinds.OrganisationKind)
    kind_note = models.CharField(_("note on the kind"), max_length=200, blank=True)
    name = models.CharField(
        _("usual name"),
        max_length=120,
        help_text=_("Without the unit word in French (Grand Est), with it in Korean (구로구)."),
    )
    official_name = models.CharField(_("official name"), max_length=200, blank=True)
    romanisation = models.CharField(_("official romanisation"), max_length=120, blank=True)
    aliases = ArrayField(
        models.CharField(max_length=120),
        verbose_name=_("other spellings"),
        default=list,
        blank=True,
        help_text=_("Former, short and misspelt forms by which people search, separated by commas."),
    )
    hangul_confidence = models.CharField(
        _("name in hangul"),
        max_length=9,
        choices=Confidence,
        default=Confidence.HIGH,
        help_text=_("How sure the Korean form of the name is."),
    )
    parent = models.ForeignKey(
        "partnerships.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("belongs to"),
        help_text=_("Region, province or city of today; earlier ones stand below."),
    )
    region = models.ForeignKey(
        "partnerships.Organisation",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("region or province"),
    )
    is_listed = models.BooleanField(
        _("in the directory"),
        default=True,
        help_text=_("Untick for a region or province that is here only as the parent of others."),
    )
    successor = models.ForeignKey(
        "partnerships.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        verbose_name=_("succeeded by"),
        help_text=_("The page of this organisation then leads to its successor's."),
    )
    succession = models.CharField(_("how"), max_length=8, choices=Succession, blank=True)
    ended_on = ReducedDateField(_("ended on"))
    latitude = models.DecimalField(_("latitude"), max_digits=7, decimal_places=4, null=True, blank=True)
    longitude = models.DecimalField(_("longitude"), max_digits=7, decimal_places=4, null=True, blank=True)
    website = models.URLField(_("official site"), blank=True)
    summary = models.CharField(_("in one sentence"), max_length=300, blank=True)
    profile = RichTextField(
        _("profile"), help_text=_("What helps to choose a partner: assets, sectors, festivals, heritage, experience.")
    )
    editor_note = models.TextField(
        _("note for editors"),
        blank=True,
        help_text=_("Not shown on the site: doubts, readings, what is to be checked."),
    )
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)

    objects = OrganisationQuerySet.as_manager()
    get_country_display = display("country", organisation_kinds.Country)
    get_kind_display = display("kind", organisation_kinds.OrganisationKind)

    class Meta(Publishable.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["slug"]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(country__in=organisation_kinds.Country.values), name="organisation_country_known"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=organisation_kinds.OrganisationKind.values), name="organisation_kind_known"
            ),
            models.CheckConstraint(
                # Without "is not null", a half-known place would be neither true nor false, which PostgreSQL lets pass.
                condition=models.Q(latitude=None, longitude=None)
                | models.Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                name="organisation_place_is_on_earth",
                violation_error_message=_("Give both latitude (-90 to 90) and longitude (-180 to 180), or neither."),
            ),
            models.CheckConstraint(
                condition=models.Q(parent=None) | ~models.Q(parent=models.F("id")),
                name="organisation_is_not_its_own_parent",
            ),
            models.CheckConstraint(
                condition=models.Q(successor=None) | ~models.Q(successor=models.F("id")),
                name="organisation_is_not_its_own_successor",
            ),
        ]

    def get_absolute_url(self):
        return reverse("partnerships:collectivity_detail", args=[self.slug])

    def slug_words(self):
        return [self.romanisation, self.name_fr or ""]

    def derived_values(self):
        region = self._find_region()
        return super().derived_values() | {"region_id": region.pk if region else None}

    def _find_region(self):
        place, seen = self.parent, set()
        while place and place.pk not in seen:
            if place.level == organisation_kinds.Level.REGIONAL:
                return place
            seen.add(place.pk)
            place = place.parent
        return self if self.level == organisation_kinds.Level.REGIONAL else None

    # Those that it stands for today, its region and department, and the themes that it seeks or offers.
    search_origins = ("predecessors", "parent", "parent__parent", "region", "interests__theme")

    def search_names(self, language):
        """What it is called, in `language` first: officially and in short, in other spellings, and formerly."""
        codes = (language, languages.other(language))
        names = [getattr(self, f"{field}_{code}") for code in codes for field in ("name", "official_name")]
        former = [getattr(name, f"name_{code}") for name in self.former_names.all() for code in codes]
        return list(filter(None, [*names, self.romanisation, *self.aliases, *former]))

    def search_words(self, language):
        title, title_language, _is_fallback = languages.text(self, "name", language)
        return Words(
            title=title,
            title_language=title_language,
            address=self.get_absolute_url() if self.is_listed and not self.successor_id else "",
            names=tuple(self.search_names(language)),
            texts=(getattr(self, f"summary_{language}"), plain_text(getattr(self, f"profile_{language}"))),
            note=self.get_kind_display(),
            countries=(self.country,),
        )

    @property
    def choice_label(self) -> str:
        """The name with what tells this from others of that name: kind, region, country."""
        region = languages.text(self.region, "name").value if self.region and self.region != self else ""
        return f"{self} – {', '.join(filter(None, (self.get_kind_display(), region, self.get_country_display())))}"

    @property
    def has_public_page(self) -> bool:
        return self.is_listed and super().has_public_page

    @property
    def keeper(self) -> str:
        """Who looks after this: GAOK for the Korean side."""
        return Keeper.GAOK if self.country == organisation_kinds.Country.KOREA else Keeper.CUF

    @property
    def level(self) -> str:
        """The level at which this can be compared with authorities of the other country."""
        return organisation_kinds.LEVEL_OF_KIND.get(self.kind, organisation_kinds.Level.OTHER)

    @property
    def comparable(self) -> str:
        """In words, what to compare this with in the other country; '' when nothing is."""
        return organisation_kinds.COMPARABLE.get((self.level, self.country), "")

    @property
    def side(self) -> str:
        """fr, kr or other."""
        return organisation_kinds.side_of(self.country)

    @property
    def has_doubtful_hangul(self) -> bool:
        """Whether the Korean form of the name still has to be checked."""
        return self.hangul_confidence in (self.Confidence.MEDIUM, self.Confidence.LOW)

    def name_on(self, date: str, language: str | None = None) -> languages.ShownText:
        """The name that this bore on the reduced date `date`, for a reader of `language` (the page's by default)."""
        for former in self.former_names.all():
            if date and (former.valid_from or "0") <= date < (former.valid_to or "9999"):
                return languages.text(former, "name", language)
        return languages.text(self, "name", language)


register(
    Kind(
        Organisation,
        position=50,
        rows=(
            "interests",
            "notices",
            "contacts",
            "figures",
            "links",
            "identifiers",
            "former_names",
            "former_parents",
        ),
        reads=("predecessors", "parent", "parent__parent"),
        section=Section("partnerships:collectivity_list", _("Directory"), 1, _("authorities, towns, regions, members")),
        pages="listed",
    )
)
