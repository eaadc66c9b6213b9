"""Kinds of organisations, and the level at which each can be compared with the other country's."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Country(models.TextChoices):
    FRANCE = "fr", _("France")
    KOREA = "kr", _("Korea")
    TOGO = "tg", _("Togo")
    VIETNAM = "vn", _("Viet Nam")
    INTERNATIONAL = "zz", _("international")


class Side(models.TextChoices):
    FRENCH = "fr", _("French side")
    KOREAN = "kr", _("Korean side")
    OTHER = "other", _("another country")


class OrganisationKind(models.TextChoices):
    REGION = "region", pgettext_lazy("French local authority", "region")
    DEPARTMENT = "department", pgettext_lazy("French local authority", "department")
    METROPOLE = "metropole", pgettext_lazy("French intercommunal body", "metropolis")
    AGGLOMERATION = "agglomeration", pgettext_lazy("French intercommunal body", "agglomeration")
    COMMUNE = "commune", pgettext_lazy("French local authority", "city or town")
    ARRONDISSEMENT = "arrondissement", pgettext_lazy("part of a French city", "district")
    SPECIAL_CITY = "special-city", pgettext_lazy("Korean local authority", "special city")
    METROPOLITAN_CITY = "metropolitan-city", pgettext_lazy("Korean local authority", "metropolitan city")
    SELF_GOVERNING_CITY = "self-governing-city", pgettext_lazy("Korean local authority", "self-governing special city")
    PROVINCE = "province", pgettext_lazy("Korean local authority", "province")
    SELF_GOVERNING_PROVINCE = (
        "self-governing-province",
        pgettext_lazy("Korean local authority", "self-governing special province"),
    )
    CITY = "city", pgettext_lazy("Korean local authority", "city (si)")
    COUNTY = "county", pgettext_lazy("Korean local authority", "county (gun)")
    DISTRICT = "district", pgettext_lazy("Korean local authority", "district (gu)")
    FOREIGN_MUNICIPALITY = "foreign-municipality", _("municipality of another country")
    ECONOMIC_ZONE = "economic-zone", _("economic zone authority")
    NETWORK = "network", _("association of local authorities")
    MINISTRY = "ministry", _("ministry or State service")
    EMBASSY = "embassy", _("embassy")
    PARLIAMENT = "parliament", _("parliamentary group")
    AGENCY = "agency", _("agency")
    UNIVERSITY = "university", _("university or research body")
    CLUSTER = "cluster", _("cluster or incubator")
    ASSOCIATION = "association", _("association")
    OTHER = "other", _("other body")


class Level(models.TextChoices):
    REGIONAL = "regional", _("Regions, provinces and metropolitan cities")
    INTERMEDIATE = "intermediate", _("Departments")
    INTERCOMMUNAL = "intercommunal", _("Groupings of communes")
    LOCAL = "local", _("Cities, towns and counties")
    DISTRICT = "district", _("Districts of a city")
    OTHER = "other", _("Other public bodies")


LEVEL_OF_KIND = {
    OrganisationKind.REGION: Level.REGIONAL,
    OrganisationKind.SPECIAL_CITY: Level.REGIONAL,
    OrganisationKind.METROPOLITAN_CITY: Level.REGIONAL,
    OrganisationKind.SELF_GOVERNING_CITY: Level.REGIONAL,
    OrganisationKind.PROVINCE: Level.REGIONAL,
    OrganisationKind.SELF_GOVERNING_PROVINCE: Level.REGIONAL,
    OrganisationKind.DEPARTMENT: Level.INTERMEDIATE,
    OrganisationKind.METROPOLE: Level.INTERCOMMUNAL,
    OrganisationKind.AGGLOMERATION: Level.INTERCOMMUNAL,
    OrganisationKind.COMMUNE: Level.LOCAL,
    OrganisationKind.CITY: Level.LOCAL,
    OrganisationKind.COUNTY: Level.LOCAL,
    OrganisationKind.FOREIGN_MUNICIPALITY: Level.LOCAL,
    OrganisationKind.ARRONDISSEMENT: Level.DISTRICT,
    OrganisationKind.DISTRICT: Level.DISTRICT,
}

# What a reader of one country would compare the level with in the other one.
COMPARABLE = {
    (Level.REGIONAL, Country.FRANCE): _("comparable in Korea: province or metropolitan city"),
    (Level.REGIONAL, Country.KOREA): _("comparable in France: region"),
    (Level.INTERMEDIATE, Country.FRANCE): _("no exact counterpart in Korea, between province and city"),
    (Level.INTERCOMMUNAL, Country.FRANCE): _("no exact counterpart in Korea; in size, a large city"),
    (Level.LOCAL, Country.FRANCE): _("comparable in Korea: city or county"),
    (Level.LOCAL, Country.KOREA): _("comparable in France: city or town, or a grouping of communes"),
    (Level.DISTRICT, Country.FRANCE): _("comparable in Korea: district of a city, with its own elected mayor there"),
    (Level.DISTRICT, Country.KOREA): _("comparable in France: district of Paris, or a town of the same size"),
}

COLLECTIVITY_KINDS = frozenset(LEVEL_OF_KIND)
REGIONAL_KINDS = frozenset(kind for kind, level in LEVEL_OF_KIND.items() if level == Level.REGIONAL)


def side_of(country: str) -> str:
    """The side of the table on which an organisation of `country` sits."""
    return {Country.FRANCE: Side.FRENCH, Country.KOREA: Side.KOREAN}.get(country, Side.OTHER)
