"""The queryset of organisations."""

from django.db import models

from partnerships import organisation_kinds
from partnerships.models.notices import Notice
from publishing.models import PublishableQuerySet

# What lists, pairs and maps show of an organisation: whether one may see it, its names, its side and its place.
SHOWN = (
    "slug",
    "visibility",
    "visible_from",
    "name_fr",
    "name_ko",
    "country",
    "kind",
    "is_listed",
    "latitude",
    "longitude",
)


class OrganisationQuerySet(PublishableQuerySet):
    def with_choice_labels(self):
        """With what `choice_label` reads."""
        return self.select_related("region")

    def with_words(self):
        """With what the search reads of them."""
        return self.prefetch_related("former_names")

    def listed(self):
        """Organisations of the directory: those of today, with a page of their own."""
        return self.filter(is_listed=True, successor=None)

    def collectivities(self):
        """Local authorities, and the public bodies that the group counts with them."""
        return self.filter(
            kind__in=[*organisation_kinds.COLLECTIVITY_KINDS, organisation_kinds.OrganisationKind.ECONOMIC_ZONE]
        )

    def other_actors(self):
        """Embassies, networks, agencies, clusters: all that is not a local authority."""
        return self.exclude(
            kind__in=[*organisation_kinds.COLLECTIVITY_KINDS, organisation_kinds.OrganisationKind.ECONOMIC_ZONE]
        )

    def in_rows(self, *more: str):
        """Organisations with what a list shows of them, the columns `more`, and no others."""
        return self.only(*SHOWN, *more)

    def in_cards(self):
        """Organisations with what the directory shows of them, of their parent and of their region, and no more."""
        joined = [f"{relation}__{column}" for relation in ("parent", "region") for column in SHOWN]
        return self.select_related("parent", "region").in_rows(*joined)

    def with_open_search(self):
        """Organisations with `is_seeking`: whether they said that they look for a partner, and still do."""
        searches = Notice.objects.open().seeking_partner()
        return self.annotate(is_seeking=models.Exists(searches.filter(organisation=models.OuterRef("pk"))))
