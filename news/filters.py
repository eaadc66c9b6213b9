import django_filters
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import Coalesce, TruncMonth
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper
from meetings.filters import COUNTRIES, validate_month
from meetings.month import last_of_month, parse_month
from news.models import Article
from partnerships.models import Theme
from publishing.filters import CatalogueFilter, FacetFilter

SIDES = [(Keeper.GAOK.value, _("Korean side (GAOK)")), (Keeper.CUF.value, _("French side (CUF)"))]


class ArticleFilter(CatalogueFilter):
    side = FacetFilter(choices=SIDES, field_name="keeper", label=_("Written by"))
    country = FacetFilter(choices=COUNTRIES, method="filter_country", label=_("Side concerned"))
    theme = FacetFilter(choices=[], method="filter_theme", label=_("Theme"))
    month = django_filters.CharFilter(method="filter_month", label=_("Month"), validators=[validate_month])

    facet_names = ("side", "country", "theme")

    class Meta:
        model = Article
        fields = []

    def __init__(self, data, queryset, *, request):
        self.months = queryset.order_by().values(month=TruncMonth("dated_on")).annotate(count=Count("pk"))
        self.months = self.months.order_by("-month")
        self.first = parse_month(data.get("month", ""))
        if self.first:
            queryset = queryset.filter(dated_on__range=(self.first, last_of_month(self.first)))
        super().__init__(data, queryset, request=request)
        self.set_choices("theme", [(theme.slug, theme.name) for theme in Theme.objects.main()])

    def filter_month(self, queryset, name, value):
        return queryset  # narrowed down before counting, in __init__

    def filter_country(self, queryset, name, value):
        return queryset.filter(Exists(_concerned().filter(organisation__country__in=value)))

    def filter_theme(self, queryset, name, value):
        return queryset.filter(Exists(_themes().filter(Q(theme__slug__in=value) | Q(theme__parent__slug__in=value))))

    def facet_rows(self, queryset):
        main = Coalesce("theme__parent__slug", "theme__slug")
        rows = queryset.order_by().values_list(
            "keeper",
            ArraySubquery(_concerned().values("organisation__country").distinct()),
            ArraySubquery(_themes().values(main=main).distinct()),
        )
        return [
            {"side": frozenset([keeper]), "country": frozenset(countries), "theme": frozenset(themes)}
            for keeper, countries, themes in rows
        ]


def _concerned():
    return Article.organisations.through.objects.filter(article=OuterRef("pk"))


def _themes():
    return Article.themes.through.objects.filter(article=OuterRef("pk"))
