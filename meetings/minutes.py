"""The minutes of a meeting as they are read: numbered items, who spoke, what was decided, whom it concerns."""

from typing import NamedTuple

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.html import format_html
from django.utils.safestring import SafeString

from meetings.models import AgendaItem, Attendance, Decision, Meeting
from partnerships.models import Organisation, Partnership
from partnerships.pairs import Pair, pair_of
from publishing import languages
from publishing.line_breaks import hold_words


class Item(NamedTuple):
    """An agenda item with its number ("2.3"), its decisions, and links to the organisations that it speaks of."""

    number: str
    record: AgendaItem
    children: list["Item"]
    decisions: list[Decision]
    pairs: list[Pair]
    mentions: list[SafeString]


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
        Prefetch("partnerships", Partnership.objects.visible_to(user).as_pairs(), "seen_partnerships"),
        Prefetch("organisations", organisations, "seen_organisations"),
    )
    spoken_of = {organisation for record in records for organisation in record.seen_organisations}
    links = {organisation: link_to(organisation) for organisation in spoken_of}
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
                [pair_of(partnership) for partnership in record.seen_partnerships],
                [links[organisation] for organisation in record.seen_organisations],
            )
            for number, record in enumerate(found, start=1)
        ]

    return points(None, "")


def link_to(organisation: Organisation) -> SafeString:
    """A link to the page of `organisation`, in a small mark."""
    name = languages.text(organisation, "name")
    link = '<a class="mark" href="{}" lang="{}">{}</a>'
    return format_html(link, organisation.get_absolute_url(), name.language, hold_words(name.value))


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
