"""Whoever writes a record, and wherever: what follows from it follows at once, the same for every kind of record."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from django.contrib.admin.models import LogEntry
from django.db.models import Model
from django.utils import timezone

from accounts.roles import TABLE
from history.models import Change
from history.rows import rows_sharing_key
from korea_group.records import Loader
from meetings.models import Event
from outbox.models import Message
from partnerships.models import Organisation
from proposals import workflow
from proposals.models import Proposal
from publishing import kinds, saving
from publishing.models import Publishable
from publishing.refreshing import refresh
from tests.accounts.samples import Sample, samples
from tests.history.office import delete, put_back, restore, versions
from tests.screens import Screen, errors
from translations.models import Text

pytestmark = pytest.mark.django_db
LABELS = [label for label in TABLE if label in {kind.label for kind in kinds.all_kinds()}]
PAGES = [kind.label for kind in kinds.all_kinds() if kind.pages]


# What the loader is given so that the record does not stand where the sample stands.
ADDRESSES = {
    "partnerships.theme": {"slug": "charge"},
    "partnerships.source": {"key": "charge"},
    "guide.roadmap": {"year": 2040},
}


class Written(NamedTuple):
    """A record that somebody wrote, and how often calendars should have learnt of a new version."""

    record: Model
    versions: int


# What the forms of organisations send besides what is typed.
DEFAULTS = {
    "profile": {},
    "contact": {},
    "event": {"kind": "other", "form": "not-stated", "interpretation": "not-stated"},
}


def sample_of(label: str) -> Sample:
    """A record of this kind that CUF keeps."""
    return next(one for one in samples() if one.label == label)


def changed_text(sample: Sample) -> dict[str, str]:
    """What is typed to change the record: a text in one of its languages, else a fact."""
    return {f"{sample.text}_ko": "바꾼 글"} if sample.text else dict([sample.fact])


def on_its_screen(officer, sample) -> Written:
    assert errors(Screen.of(officer, sample.record).write(**changed_text(sample)).save()) == {}
    return Written(sample.record, 1)


def by_restoring(officer, sample) -> Written:
    on_its_screen(officer, sample)
    assert restore(officer, sample.record, versions(officer, sample.record)[1]).status_code == 302
    return Written(sample.record, 2)


def from_the_bin(officer, sample) -> Written:
    delete(officer, sample.record)
    assert put_back(officer).status_code == 302
    return Written(sample.record, 0)


def on_the_board(officer, sample) -> Written:
    text = noted_texts(sample.record).filter(source="fr").first()
    screen = Screen(officer, f"/admin/translations/text/{text.pk}/").write(**{text.target_column: "바꾼 글"})
    assert officer.post(screen.address, screen.data.dict() | {"check": "1"}).status_code == 302
    return Written(sample.record, 1)


def by_the_loader(officer, sample) -> Written:
    """As the group's own records are: under another address, or in place of the only one that there may be."""
    if sample.label in ("guide.group", "guide.institution", "translations.term"):
        saving.delete([sample.record])
    loader, owner = Loader(), {}
    for name in ("organisation", "meeting", "partnership"):
        if name in sample.new:
            owner[name] = f"the {name}"
            known = getattr(sample.record, name)
            loader.known[type(known), owner[name]] = known
    values = {name: value for name, value in sample.new.items() if value != "on"} | owner
    return Written(loader.load(type(sample.record), values | ADDRESSES.get(sample.label, {})), 0)


def published_from_the_list(officer, sample) -> Written:
    chosen = {"action": "publish_now", "_selected_action": [sample.record.pk]}
    assert officer.post(sample.listed, chosen).status_code == 302
    return Written(sample.record, 1)


def taken_back_from_the_list(officer, sample) -> Written:
    chosen = {"action": "take_back", "_selected_action": [sample.record.pk]}
    assert officer.post(sample.listed, chosen).status_code == 302
    return Written(sample.record, 1)


def as_somebody_made_it_now(record: Model) -> dict:
    """What is stored of `record` beside what somebody typed, made afresh from what was typed."""
    return type(record)._default_manager.get(pk=record.pk).derived_values() if isinstance(record, Publishable) else {}


def stored(record: Model, names) -> dict:
    return type(record)._default_manager.values(*names).get(pk=record.pk) if names else {}


def noted_texts(record: Model):
    """What the board knows of the texts of `record` itself; a meeting has those of its event too."""
    tables = {row._meta.label_lower for row in rows_sharing_key(record)}
    return Text.objects.filter(model__in=tables, object_id=record.pk)


def everything_follows(written: Written, before: Model) -> None:
    """Nothing that is stored of any record differs from what follows from the records as they are."""
    record, page = written.record, kinds.page_of(written.record)
    afresh = as_somebody_made_it_now(page)
    assert stored(page, afresh) == afresh
    assert refresh() == {}
    kind = kinds.kind_of(page)
    if kind.numbered:
        now = stored(page, [kind.numbered])[kind.numbered]
        assert now == getattr(kinds.page_of(before), kind.numbered) + written.versions
    now = {row._meta.label_lower: row for row in rows_sharing_key(type(record)._default_manager.get(pk=record.pk))}
    for text in noted_texts(record):
        assert text.source_text == getattr(now[text.model], text.source_column)
        assert (text.state == "missing") == (not getattr(now[text.model], text.target_column))
    last = Change.objects.filter(key=record.pk, table__in=[record._meta.db_table, Event._meta.db_table]).last()
    assert last.after is not None


WRITERS: dict[str, Callable] = {
    "on its screen": on_its_screen,
    "by restoring": by_restoring,
    "from the bin": from_the_bin,
    "on the board": on_the_board,
    "by the loader": by_the_loader,
    "published from the list": published_from_the_list,
    "taken back from the list": taken_back_from_the_list,
}
FROM_A_LIST = {"published from the list", "taken back from the list"}
NOT_ON_THE_BOARD = {"partnerships.person", "translations.term"}  # they are no texts of which one is a translation


def can_be_written(writer: str, label: str) -> bool:
    """Whether records of this kind can be written in this way at all."""
    if writer in FROM_A_LIST:
        return label in PAGES
    return writer != "on the board" or label not in NOT_ON_THE_BOARD


@pytest.mark.parametrize(
    ("writer", "label"), [(writer, label) for label in LABELS for writer in WRITERS if can_be_written(writer, label)]
)
def test_what_follows_from_a_record_follows_whoever_writes_it(writer, label, cuf_officer):
    sample = sample_of(label)
    refresh()  # the samples were made without the verbs of the house
    before = type(sample.record)._default_manager.get(pk=sample.record.pk)
    everything_follows(WRITERS[writer](cuf_officer, sample), before)
    assert not Message.objects.exclude(key="essai").exists()  # nobody is written to because CUF writes


@pytest.mark.parametrize("kind", Proposal.Kind.values)
def test_what_an_organisation_sent_in_is_written_as_if_cuf_had_typed_it(kind, secretary):
    place = Organisation.objects.get(slug="evreuil")
    typed = {
        "profile": {"summary_fr": "Une ville au bord du lac."},
        "contact": {"family_name": "Essai", "readers": "members", "agreed": "on", "charge": "officer"},
        "event": {"title_fr": "Fête du lac", "starts_on": "2031-05-01", "timezone": "Europe/Paris"},
    }
    proposal = Proposal.objects.create(
        organisation=place, kind=kind, state="sent", sent_at=timezone.now(), values=DEFAULTS[kind] | typed[kind]
    )
    workflow.publish(proposal, secretary.user, version=proposal.version, chosen={*typed[kind]})
    assert refresh() == {}
    record = Event.objects.get(title_fr="Fête du lac") if kind == "event" else place
    assert LogEntry.objects.filter(object_id=str(record.pk), user=secretary.user).exists()
