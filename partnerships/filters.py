import django_filters
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, NullIf, Substr
from django.utils.translation import gettext_lazy as _

from partnerships import organisation_kinds
from partnerships.models import Interest, Organisation, Partnership, Party, Theme, ThemeLink
from partnerships.status import PartnershipKind, Stage
from publishing import languages
from publishing.filters import CatalogueFilter, FacetFilter

SIDES = {"france": organisation_kinds.Side.FRENCH, "korea": organisation_kinds.Side.KOREAN}
WITH_PARTNER = [("with", _("has a partner")), ("without", _("no partner yet"))]
SCOPES = [("collectivities", _("Collectivities")), ("actors", _("Other actors"))]
ORGANISATION_ORDERS = [
    ("name", _("by name")),
    ("region", _("by region or province")),
    ("recent", _("last changed first")),
]
BETWEEN = [("authorities", _("two local authorities")), ("others", _("with another body"))]
PARTNERSHIP_ORDERS = [
    ("french", _("by French name")),
    ("korean", _("by Korean name")),
    ("oldest", _("oldest first")),
]


def region_names(regions) -> list[tuple[str, str]]:
    """Slugs and names of the organisations `regions`, in the order of the reader's language; one query."""
    rows = regions.order_by(f"sort_key_{languages.active()}", "pk").only("slug", "name_fr", "name_ko")
    return [(row.slug, languages.text(row, "name").value) for row in rows]


def _parties(side: str):
    """Parties on `side` of the partnership of the outer query, first among them the first in order."""
    rows = Party.objects.filter(partnership=OuterRef("pk"), side=side).exclude(role=Party.Role.HOST)
    return rows.order_by("position", "pk")


def _by_party(queryset, side: str):
    """Partnerships by the name of their first party on `side`, then by their own: Paris before Paris 15e."""
    key = f"sort_key_{languages.active()}"
    first_name = Subquery(_parties(side).values(f"organisation__{key}")[:1])
    return queryset.annotate(first_name=first_name).order_by("first_name", key, "pk")


def _themes_of(model, owner: str) -> ArraySubquery:
    """Slugs of the main themes under which the rows of `model` put their `owner`."""
    links = model.objects.filter(**{owner: OuterRef("pk")}).order_by()
    return ArraySubquery(links.values(main=Coalesce("theme__parent__slug", "theme__slug")).distinct())


class OrganisationFilter(CatalogueFilter):
    country = FacetFilter(choices=organisation_kinds.Country.choices, label=_("Country"))
    level = FacetFilter(choices=organisation_kinds.Level.choices, method="filter_level", label=_("Level"))
    region = FacetFilter(choices=[], field_name="region__slug", label=_("Region or province"))
    theme = FacetFilter(choices=[], method="filter_theme", label=_("Theme"))
    partner = FacetFilter(choices=WITH_PARTNER, method="filter_partner", label=_("Partnership"))
    seeking = FacetFilter(
        choices=[("yes", _("looks for a partner"))], method="filter_seeking", label=_("Search for a partner")
    )
    scope = django_filters.ChoiceFilter(choices=SCOPES, method="filter_scope", label=_("Kind of organisation"))
    sort = django_filters.ChoiceFilter(choices=ORGANISATION_ORDERS, method="filter_sort", label=_("Order"))

    facet_names = ("country", "level", "region", "theme", "partner", "seeking")
    views = ("list", "table", "map")

    class Meta:
        model = Organisation
        fields = []

    def __init__(self, data, queryset, *, request):
        scope = "other_actors" if data.get("scope") == "actors" else "collectivities"
        super().__init__(data, getattr(queryset.listed(), scope)(), request=request)
        self.set_choices("theme", [(theme.slug, theme.name) for theme in Theme.objects.main()])
        self.set_choices(
            "region",
            region_names(Organisation.objects.visible_to(request.user).filter(pk__in=self.queryset.values("region"))),
        )
        self.queryset = self.queryset.order_by(f"sort_key_{languages.active()}", "pk")

    def filter_scope(self, queryset, name, value):
        return queryset

    def filter_level(self, queryset, name, value):
        known = [kind for kind, level in organisation_kinds.LEVEL_OF_KIND.items() if level in value]
        wanted = Q(kind__in=known)
        if organisation_kinds.Level.OTHER in value:
            wanted |= ~Q(kind__in=organisation_kinds.COLLECTIVITY_KINDS)
        return queryset.filter(wanted)

    def filter_theme(self, queryset, name, value):
        links = Interest.objects.filter(organisation=OuterRef("pk"))
        return queryset.filter(Exists(links.filter(Q(theme__slug__in=value) | Q(theme__parent__slug__in=value))))

    def filter_partner(self, queryset, name, value):
        if len(value) != 1:
            return queryset
        ties = self._ties()
        return queryset.filter(ties if value == ["with"] else ~ties)

    def filter_seeking(self, queryset, name, value):
        return queryset.filter(is_seeking=True) if value else queryset

    def filter_sort(self, queryset, name, value):
        key = f"sort_key_{languages.active()}"
        if value == "region":
            return queryset.order_by(F(f"region__{key}").asc(nulls_last=True), key, "pk")
        return queryset.order_by("-updated_at", "pk") if value == "recent" else queryset

    def _ties(self) -> Exists:
        visible = Partnership.objects.visible_to(self.request.user)
        return Exists(
            Party.objects.filter(organisation=OuterRef("pk"), partnership__in=visible).exclude(role=Party.Role.HOST)
        )

    def facet_rows(self, queryset):
        rows = queryset.order_by().values_list(
            "country", "kind", "region__slug", _themes_of(Interest, "organisation"), self._ties(), "is_seeking"
        )
        return [
            {
                "country": frozenset([country]),
                "level": frozenset([str(organisation_kinds.LEVEL_OF_KIND.get(kind, organisation_kinds.Level.OTHER))]),
                "region": frozenset([region] if region else ()),
                "theme": frozenset(themes),
                "partner": frozenset(["with" if has_partner else "without"]),
                "seeking": frozenset(["yes"] if is_seeking else ()),
            }
            for country, kind, region, themes, has_partner, is_seeking in rows
        ]


class PartnershipFilter(CatalogueFilter):
    kind = FacetFilter(choices=PartnershipKind.choices, label=_("Kind"))
    status = FacetFilter(choices=Stage.choices, label=_("Status"))
    theme = FacetFilter(choices=[], method="filter_theme", label=_("Theme"))
    since = FacetFilter(choices=[], method="filter_since", label=_("Since"))
    france = FacetFilter(choices=[], method="filter_region", label=_("French side"))
    korea = FacetFilter(choices=[], method="filter_region", label=_("Korean side"))
    between = FacetFilter(choices=BETWEEN, method="filter_between", label=_("Between"))
    sort = django_filters.ChoiceFilter(choices=PARTNERSHIP_ORDERS, method="filter_sort", label=_("Order"))

    facet_names = ("kind", "status", "theme", "since", "france", "korea", "between")
    views = ("list", "table")

    class Meta:
        model = Partnership
        fields = []

    def __init__(self, data, queryset, *, request):
        super().__init__(data, _by_party(queryset, "fr"), request=request)
        self.set_choices("theme", [(theme.slug, theme.name) for theme in Theme.objects.main()])
        self.set_choices(
            "since", sorted({(year, year) for row in self.all_rows for year in row["since"]}, reverse=True)
        )
        regions = region_names(
            Organisation.objects.visible_to(request.user).filter(kind__in=organisation_kinds.REGIONAL_KINDS)
        )
        for side in ("france", "korea"):
            present = {slug for row in self.all_rows for slug in row[side]}
            self.set_choices(side, [(slug, name) for slug, name in regions if slug in present])

    def filter_theme(self, queryset, name, value):
        links = ThemeLink.objects.filter(partnership=OuterRef("pk"))
        return queryset.filter(Exists(links.filter(Q(theme__slug__in=value) | Q(theme__parent__slug__in=value))))

    def filter_since(self, queryset, name, value):
        return queryset.annotate(since_year=Substr("started_on", 1, 4)).filter(since_year__in=value)

    def filter_region(self, queryset, name, value):
        return queryset.filter(Exists(_parties(SIDES[name]).filter(organisation__region__slug__in=value)))

    def filter_between(self, queryset, name, value):
        if len(value) != 1:
            return queryset
        authorities = Partnership.objects.between_authorities().values("pk")
        return queryset.filter(pk__in=authorities) if value == ["authorities"] else queryset.exclude(pk__in=authorities)

    def filter_sort(self, queryset, name, value):
        if value in ("french", "korean"):
            return _by_party(queryset, "fr" if value == "french" else "kr")
        return queryset.annotate(since=NullIf("started_on", Value(""))).order_by(F("since").asc(nulls_last=True), "pk")

    def facet_rows(self, queryset):
        authorities = Exists(Partnership.objects.between_authorities().filter(pk=OuterRef("pk")))
        regions = [
            ArraySubquery(_parties(side).exclude(organisation__region=None).values("organisation__region__slug"))
            for side in SIDES.values()
        ]
        rows = queryset.order_by().values_list(
            "kind", "status", "started_on", _themes_of(ThemeLink, "partnership"), *regions, authorities
        )
        return [
            {
                "kind": frozenset([kind]),
                "status": frozenset([status]),
                "since": frozenset([started_on[:4]] if started_on else ()),
                "theme": frozenset(themes),
                "france": frozenset(french),
                "korea": frozenset(korean),
                "between": frozenset(["authorities" if is_between_authorities else "others"]),
            }
            for kind, status, started_on, themes, french, korean, is_between_authorities in rows
        ]
