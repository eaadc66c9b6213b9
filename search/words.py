"""What a record tells the index: by which words it is found in one language, and what a list of results shows of it."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from search.folding import fold, initial_consonants, pairs, words_of
from search.models import Entry


@dataclass(frozen=True)
class Words:
    """The words of one record in one language.

    `names`: what it is called, its title first when that is one. `texts`: plain texts that speak of it. `address`: the
    path of its page in this language, '' for none. `starts_on`, `ends_on`: reduced dates (2021, 2021-05, 2021-05-29).
    """

    title: str
    title_language: str = ""  # '' when it is in the language of these words
    address: str = ""
    names: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    note: str = ""
    starts_on: str = ""
    ends_on: str = ""
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    countries: tuple[str, ...] = ()


def own_entry(kind: str, key: int, language: str, words: Words) -> Entry:
    """The entry of a record with its own words, not stored yet."""
    text = " · ".join(filter(None, words.texts))
    entry = Entry(
        kind=kind,
        key=key,
        origin_kind=kind,
        origin_key=key,
        is_own=True,
        language=language,
        title=words.title,
        title_language=words.title_language or language,
        address=words.address,
        has_page=bool(words.address),
        text=text,
        folded=words_of(text),
        note=words.note,
        starts_on=words.starts_on,
        ends_on=words.ends_on,
        first_day=words.first_day,
        last_day=words.last_day,
        countries=list(words.countries),
    )
    return _call(entry, words.names)


def naming_entry(own: Entry, origin_kind: str, origin_key: int, names: list[str]) -> Entry:
    """The entry of the record of `own` with the `names` of another one that it names, not stored yet."""
    entry = Entry(
        kind=own.kind,
        key=own.key,
        origin_kind=origin_kind,
        origin_key=origin_key,
        is_own=False,
        language=own.language,
        title=next(iter(names), ""),
        title_language=own.language,
        has_page=own.has_page,
        first_day=own.first_day,
        last_day=own.last_day,
        countries=own.countries,
    )
    return _call(entry, names)


def _call(entry: Entry, names) -> Entry:
    """Gives `entry` its searched columns, from its text and from `names`."""
    lines = list(dict.fromkeys(filter(None, (words_of(name) for name in names if name))))
    entry.names = "\n".join(["", *lines, ""]) if lines else ""
    entry.initials = initial_consonants(" ".join(fold(name) for name in names if name))
    entry.pairs = pairs(f"{entry.names}\n{entry.folded}")
    return entry


WRITTEN = (
    "is_own",
    "title",
    "title_language",
    "address",
    "has_page",
    "text",
    "note",
    "starts_on",
    "ends_on",
    "first_day",
    "last_day",
    "countries",
    "names",
    "initials",
    "folded",
    "pairs",
)


# What the entries of other records may repeat of an entry: where these change, those have to be made anew.
REPEATED = ("title", "address", "first_day")


class Stored(NamedTuple):
    """What storing did: the primary keys of the records of which an entry was written, and of those that changed in
    what other entries repeat of them."""

    written: set[int]
    retitled: set[int]


def store(kind: str, keys: Iterable[int], entries: Iterable[Entry]) -> Stored:
    """Makes `entries` the entries of the records of one kind with these primary keys; at most four queries."""
    before = {_place(entry): entry for entry in Entry.objects.filter(kind=kind, key__in=keys).defer("words")}
    wanted = {_place(entry): entry for entry in entries}
    gone = [entry for place, entry in before.items() if place not in wanted]
    new = [entry for place, entry in wanted.items() if place not in before]
    changed, retitled = [], {entry.key for entry in new if entry.is_own}
    for place, entry in wanted.items():
        stored = before.get(place)
        if stored and any(getattr(stored, name) != getattr(entry, name) for name in WRITTEN):
            entry.pk = stored.pk
            changed.append(entry)
            if entry.is_own and any(getattr(stored, name) != getattr(entry, name) for name in REPEATED):
                retitled.add(entry.key)
    if gone:
        Entry.objects.filter(pk__in=[entry.pk for entry in gone]).delete()
    if new:
        Entry.objects.bulk_create(new)
    if changed:
        Entry.objects.bulk_update(changed, WRITTEN)
    return Stored({entry.key for entry in (*gone, *new, *changed)}, retitled)


def rename(origin_kind: str, origin_key: int, names: dict[str, list[str]]) -> None:
    """Gives the entries with the words of one origin its `names` of today, by language, where they are others."""
    for language, called in names.items():
        now = naming_entry(Entry(language=language), origin_kind, origin_key, called)
        values = {name: getattr(now, name) for name in ("title", "names", "initials", "pairs")}
        rows = Entry.objects.filter(origin_kind=origin_kind, origin_key=origin_key, is_own=False, language=language)
        rows.exclude(title=now.title, names=now.names, initials=now.initials).update(**values)


def forget(kind: str, keys) -> None:
    """Takes the entries of deleted records out of the index, and those with their words."""
    Entry.objects.filter(kind=kind, key__in=keys).delete()
    Entry.objects.filter(origin_kind=kind, origin_key__in=keys).delete()


def _place(entry: Entry) -> tuple[int, str, int, str]:
    return entry.key, entry.origin_kind, entry.origin_key, entry.language
