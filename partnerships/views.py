from django.db.models import F, Prefetch, Q

from partnerships import organisation_kinds
from partnerships.atlas.map import world
from partnerships.chronology import attach_signatories, disputes_of, timeline_of
from partnerships.citations import citations_of
from partnerships.filters import OrganisationFilter, PartnershipFilter
from partnerships.models import (
    Agreement,
    Contact,
    Exchange,
    Figure,
    FormerParent,
    Interest,
    Notice,
    Organisation,
    Partnership,
    Statement,
    ThemeLink,
)
from partnerships.pairs import pair_of, ties_of
from publishing import languages
from publishing.views import CatalogueView, PublishedDetail


class CollectivityList(CatalogueView):
    model = Organisation
    filter_class = OrganisationFilter
    template_name = "partnerships/collectivity_list.html"

    @property
    def paginate_by(self):
        return None if self.filter.view == "map" else 24

    def get_queryset(self):
        return super().get_queryset().in_cards().with_open_search()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        user = self.request.user
        organisations = list(context["object_list"])
        ties = ties_of(organisations, user)
        context["rows"] = [(each, ties[each.pk], each.is_seeking) for each in organisations]
        if self.filter.view == "map":
            partnerships = {pair.partnership.pk: pair.partnership for found in ties.values() for pair in found}
            context["world"] = world(partnerships.values(), organisations)
        return context


class CollectivityDetail(PublishedDetail):
    model = Organisation
    template_name = "partnerships/collectivity_detail.html"

    def leads_to(self, record):
        return record.successor

    def get_queryset(self):
        has_page = Q(is_listed=True) | Q(successor__isnull=False)
        rows = super().get_queryset().filter(has_page).select_related("parent")
        return rows.prefetch_related(
            "former_names",
            Prefetch("former_parents", FormerParent.objects.select_related("parent")),
            "identifiers",
            "links",
            Prefetch("figures", Figure.objects.with_source_ids()),
            Prefetch("interests", Interest.objects.select_related("theme")),
            Prefetch("notices", Notice.objects.with_source_ids()),
            Prefetch("contacts", Contact.objects.select_related("person")),
        )

    def get_context_data(self, **kwargs):
        organisation, user = self.object, self.request.user
        statements = [*organisation.figures.all(), *organisation.notices.all()]
        return super().get_context_data(
            ties=ties_of([organisation], user)[organisation.pk],
            contacts=[one for one in organisation.contacts.all() if one.is_current and one.is_visible_to(user)],
            inherited=Agreement.objects.visible_to(user).signatures_inherited_by(organisation),
            agenda_items=organisation.agenda_items.visible_to(user).latest_first(),
            events=organisation.events.visible_to(user)
            .standing_alone()
            .in_rows()
            .order_by(F("first_day").desc(nulls_last=True), "-pk"),
            articles=organisation.articles.visible_to(user).in_rows()[:5],
            interests=list({interest.theme_id: interest for interest in organisation.interests.all()}.values()),
            sources=citations_of(statements, user),
            **kwargs,
        )


class PartnershipList(CatalogueView):
    model = Partnership
    filter_class = PartnershipFilter
    template_name = "partnerships/partnership_list.html"

    @property
    def paginate_by(self):
        return None if self.filter.view == "table" else 24

    def get_queryset(self):
        return super().get_queryset().with_parties()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["rows"] = [(partnership, pair_of(partnership)) for partnership in context["object_list"]]
        context["figures"] = Partnership.objects.visible_to(self.request.user).figures()
        return context


class PartnershipDetail(PublishedDetail):
    model = Partnership
    template_name = "partnerships/partnership_detail.html"

    def get_queryset(self):
        rows = super().get_queryset().with_parties()
        return rows.prefetch_related(
            Prefetch("agreements", Agreement.objects.with_source_ids()),
            Prefetch("exchanges", Exchange.objects.with_source_ids()),
            Prefetch("statements", Statement.objects.with_source_ids()),
            Prefetch("theme_links", ThemeLink.objects.select_related("theme")),
        )

    def get_context_data(self, **kwargs):
        partnership, user = self.object, self.request.user
        agreements = attach_signatories(partnership.agreements.all(), partnership)
        statements = partnership.statements.all()
        events = list(partnership.events.visible_to(user).in_rows().order_by("first_day", "pk"))
        return super().get_context_data(
            names=partnership.names(languages.active()),
            pair=pair_of(partnership),
            sides=[(side.label, partnership.all_parties_of(side)) for side in organisation_kinds.Side],
            timeline=timeline_of(partnership, events),
            disputes=disputes_of(statements),
            history=sorted((s for s in statements if not s.is_disputed), key=lambda s: s.as_of or "9999"),
            events=[event for event in events if not event.exchange_id and event.kind != "agreement"],
            articles=partnership.articles.visible_to(user).in_rows()[:5],
            agenda_items=partnership.agenda_items.visible_to(user).latest_first(),
            sources=citations_of([*agreements, *partnership.exchanges.all(), *statements], user),
            **kwargs,
        )
