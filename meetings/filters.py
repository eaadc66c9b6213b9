import django_filters
from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q, TextChoices
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from meetings.models import Event
from meetings.month import last_of_month, parse_month
from partnerships import organisation_kinds
from partnerships.models import Theme
from publishing.filters import CatalogueFilter, FacetFilter

COUNTRIES = [
    (organisation_kinds.Country.FRANCE.value, _("France")),
    (organisation_kinds.Country.KOREA.value, _("Korea")),
]


class When(TextChoices):
    UPCOMING = "upcoming", _("To come")
    PAST = "past", _("Past")
    UNDATED = "undated", _("Date not stated")


def validate_month(text: str) -> None:
    """Raise ValidationError unless `text` is a month such as 2021-01."""
    if not parse_month(text):
        raise ValidationError(_("There is no such month; write it as 2021-01."), code="invalid")


class EventFilter(CatalogueFilter):
    kind = FacetFilter(choices=Event.Kind.choices, label=_("Kind"))
    state = FacetFilter(choices=Event.State.choices, label=_("State"))
    country = FacetFilter(choices=COUNTRIES, method="filter_country", label=_("Side concerned"))
    theme = FacetFilter(choices=[], method="filter_theme", label=_("Theme"))
    when = django_filters.ChoiceFilter(choices=When.choices, method="filter_when", label=_("When"))
    month = django_filters.CharFilter(method="filter_when", label=_("Month"), validators=[validate_month])

    facet_names = ("kind", "state", "country", "theme")

    class Meta:
        model = Event
        fields = []

    def __init__(self, data, queryset, *, request):
        first = parse_month(data.get("month", ""))
        if first:
            queryset = queryset.between(first, last_of_month(first))
        else:
            self.when = data.get("when") or (When.UPCOMING if queryset.upcoming().exists() else When.PAST)
            if self.when in When.values:
                queryset = getattr(queryset, self.when)()
        super().__init__(data, queryset, request=request)
        self.set_choices("theme", [(theme.slug, theme.name) for theme in Theme.objects.main()])

    def filter_when(self, queryset, name, value):
        return queryset  # narrowed down before counting, in __init__

    def filter_country(self, queryset, name, value):
        concerned = Event.organisations.through.objects.filter(event=OuterRef("pk"))
        return queryset.filter(Exists(concerned.filter(organisation__country__in=value)))

    def filter_theme(self, queryset, name, value):
        links = Event.themes.through.objects.filter(event=OuterRef("pk"))
        return queryset.filter(Exists(links.filter(Q(theme__slug__in=value) | Q(theme__parent__slug__in=value))))

    def facet_rows(self, queryset):
        concerned = Event.organisations.through.objects.filter(event=OuterRef("pk"))
        themes = Event.themes.through.objects.filter(event=OuterRef("pk"))
        rows = queryset.order_by().values_list(
            "kind",
            "state",
            ArraySubquery(concerned.values("organisation__country").distinct()),
            ArraySubquery(themes.values(main=Coalesce("theme__parent__slug", "theme__slug")).distinct()),
        )
        return [
            {
                "kind": frozenset([kind]),
                "state": frozenset([state]),
                "country": frozenset(countries),
                "theme": frozenset(main_themes),
            }
            for kind, state, countries, main_themes in rows
        ]
