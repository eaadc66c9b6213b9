"""The minutes of a meeting as they are read: numbered items, who spoke, what was decided, whom it concerns."""

from typing import NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from meetings.models import AgendaItem, Attendance, Decision, Meeting
from partnerships.models import Organisation, Partnership
from partnerships.pairs import Pair, pair_of
from publishing import languages


class Item(NamedTuple):
    """An agenda item with its number ("2.3"), its decisions and related records."""

    number: str
    record: AgendaItem
    children: list["Item"]
    decisions: list[Decision]
    pairs: list[Pair]
    mentions: list["Mention"]


class Mention(NamedTuple):
    """An organisation that a point of the minutes speaks of: its page and its name."""

    url: str
    name: languages.ShownText


class Participant(NamedTuple):
    """One line of the list of people; `name` is '' and `organisation` None where they may not be shown."""

    name: str
    record: Attendance
    organisation: Organisation | None


def items_of(meeting: Meeting, user) -> list[Item]:
    """The points of `meeting` in order, with the partnerships and organisations that `user` may see; three queries."""
    records = list(meeting.items.all())
    partnerships = _linked(AgendaItem.partnerships, records, Partnership.objects.visible_to(user).as_pairs())
    pairs = {partnership: pair_of(partnership) for found in partnerships.values() for partnership in found}
    organisations = Organisation.objects.visible_to(user).listed().only("slug", *languages.columns("name"))
    spoken_of = _linked(AgendaItem.organisations, records, organisations)
    # Each once: a meeting speaks of the same ones again and again.
    mentions = {
        organisation: Mention(organisation.get_absolute_url(), languages.text(organisation, "name"))
        for found in spoken_of.values()
        for organisation in found
    }
    decisions = {}
    for decision in meeting.decisions.all():
        decisions.setdefault(decision.item_id, []).append(decision)

    def points(parent, prefix):
        found = [record for record in records if record.parent_id == parent]
        return [
            Item(
                f"{prefix}{number}",
                record,
                points(record.pk, f"{prefix}{number}."),
                decisions.get(record.pk, []),
                [pairs[partnership] for partnership in partnerships.get(record.pk, [])],
                [mentions[organisation] for organisation in spoken_of.get(record.pk, [])],
            )
            for number, record in enumerate(found, start=1)
        ]

    return points(None, "")


def participants_of(meeting: Meeting, user, language: str) -> list[Participant]:
    """The list of people in its own order; names that `user` may not read are left out of it."""
    return [
        Participant(
            row.shown_name(user, language),
            row,
            row.organisation if row.organisation and row.organisation.is_visible_to(user) else None,
        )
        for row in meeting.attendances.all()
    ]


def _linked(relation, records, targets) -> dict[int, list]:
    """For each record the `targets` that the many-to-many `relation` links it to, in their own order; one query."""
    source, target = relation.field.m2m_column_name(), relation.field.m2m_reverse_name()
    links = relation.through.objects.filter(**{f"{source}__in": [record.pk for record in records]})
    own = links.filter(**{target: OuterRef("pk")}).values(source)
    found = {}
    for row in targets.filter(pk__in=links.values(target)).annotate(linked_to=ArraySubquery(own)):
        for record in row.linked_to:
            found.setdefault(record, []).append(row)
    return found
