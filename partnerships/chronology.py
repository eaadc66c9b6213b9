"""The agreements and exchanges of a partnership in order of time, and the points on which its sources disagree."""

from itertools import groupby
from typing import NamedTuple

from django.db.models import prefetch_related_objects

from partnerships.models import Agreement, Exchange, Partnership, Statement
from publishing import languages


class Moment(NamedTuple):
    """An agreement or an exchange on the timeline, with its event in the agenda, if there is one. Dates are reduced."""

    kind: str
    record: object
    starts_on: str
    ends_on: str
    event: object | None


class Dispute(NamedTuple):
    """A point on which sources disagree: what it is about, and the statements, the retained one first."""

    subject: str
    statements: list[Statement]


def timeline_of(partnership: Partnership, events) -> list[Moment]:
    """Agreements and exchanges in time order, those without a date last; `events` are those of the partnership."""
    event_of = {event.exchange_id: event for event in events if event.exchange_id}
    moments = [_of_agreement(agreement) for agreement in partnership.agreements.all()]
    moments += [_of_exchange(exchange, event_of.get(exchange.pk)) for exchange in partnership.exchanges.all()]
    return sorted(moments, key=lambda moment: (moment.starts_on or "9999", moment.kind, moment.record.pk))


def attach_signatories(agreements, partnership: Partnership) -> list[Agreement]:
    """Sets `signed_as` on each of `agreements`, and returns them; two queries.

    `signed_as` lists the names under which the agreement was signed, where they differ from today's: those of the
    bodies that it names, else the former names of the parties at that date.
    """
    agreements = list(agreements)
    links = Agreement.signatories.through.objects.filter(agreement__in=[agreement.pk for agreement in agreements])
    bodies = {}
    for link in links.select_related("organisation"):
        bodies.setdefault(link.agreement_id, []).append(link.organisation)
    parties = [party.organisation for party in partnership.party_list]
    prefetch_related_objects(parties, "former_names")
    for agreement in agreements:
        agreement.signed_as = [languages.text(body, "official_name") for body in bodies.get(agreement.pk, [])]
        if not agreement.signed_as and agreement.signed_on:
            agreement.signed_as = _names_then(parties, agreement.signed_on)
    return agreements


def _names_then(organisations, date: str) -> list[languages.ShownText]:
    names = [(organisation.name_on(date), languages.text(organisation, "name")) for organisation in organisations]
    return [then for then, now in names if then != now]


def disputes_of(statements) -> list[Dispute]:
    """The points on which `statements` disagree, in the order of the subjects."""
    disputed = sorted((s for s in statements if s.is_disputed), key=lambda s: (s.subject, not s.is_retained, s.as_of))
    return [
        Dispute(Statement.Subject(key).label, list(rows)) for key, rows in groupby(disputed, key=lambda s: s.subject)
    ]


def _of_agreement(agreement: Agreement) -> Moment:
    return Moment("agreement", agreement, agreement.signed_on, agreement.signed_on_end, None)


def _of_exchange(exchange: Exchange, event) -> Moment:
    return Moment("exchange", exchange, exchange.starts_on, exchange.ends_on, event)
