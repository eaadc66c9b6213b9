"""The minutes of a meeting as they are read: numbered items, who spoke, what was decided, whom it concerns."""

from typing import NamedTuple

from django.db.models import Prefetch, prefetch_related_objects

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
    organisations = Organisation.objects.visible_to(user).listed().only("slug", *languages.columns("name"))
    prefetch_related_objects(
        records,
        Prefetch("partnerships", Partnership.objects.visible_to(user).as_pairs()),
        Prefetch("organisations", organisations),
    )
    spoken_of = {organisation for record in records for organisation in record.organisations.all()}
    mentions = {organisation: mention_of(organisation) for organisation in spoken_of}
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
                [pair_of(partnership) for partnership in record.partnerships.all()],
                [mentions[organisation] for organisation in record.organisations.all()],
            )
            for number, record in enumerate(found, start=1)
        ]

    return points(None, "")


def mention_of(organisation: Organisation) -> Mention:
    return Mention(organisation.get_absolute_url(), languages.text(organisation, "name"))


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
