"""Finds records in the index and puts them in order: what is called so, then what names it, then what speaks of it."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from django.contrib.postgres.aggregates import BoolOr
from django.contrib.postgres.search import SearchQuery
from django.db.models import (
    BooleanField,
    Case,
    ExpressionWrapper,
    F,
    IntegerField,
    Max,
    Min,
    Q,
    QuerySet,
    When,
)

from search.folding import pairs
from search.models import Entry
from search.query import Query, QueryTerm, is_consonants, is_syllables

MOST_COUNTED = 1000
SHORTEST_BEGINNING = 3  # letters: shorter Latin words are looked for as whole words


class Found(NamedTuple):
    """One record that was found, by the label of its model and its primary key."""

    kind: str
    key: int


class Visible(NamedTuple):
    """The primary keys of what a reader may see, by the label of its model: what is found, whose names lead to it."""

    records: dict[str, QuerySet]
    origins: dict[str, QuerySet]


class Hits(NamedTuple):
    """The records found, the best first, at most MOST_COUNTED; whether there are more; how many of each kind."""

    records: list[Found]
    is_more: bool
    by_kind: dict[str, int]


def find(query: Query, visible: Visible, kinds: list[str], only: Q | None = None) -> Hits:
    """The records of `kinds` that have every term of `query`; one query.

    What is not `visible` to the reader is not found, nor do its names lead anywhere. The order of `kinds` breaks ties.
    `only` are more conditions on entries.
    """
    if not query.terms:
        return Hits([], False, {})
    rows = matching(query, visible, kinds).filter(only or Q()).order_by()
    has = {f"has_{number}": _ever(term_condition(term)) for number, term in enumerate(query.terms)}
    ranked = rows.values("kind", "key").annotate(rank=Min(_rank(query)), day=Max("first_day"), name=Min("names"))
    if len(query.terms) > 1:
        ranked = ranked.annotate(**has).filter(**dict.fromkeys(has, True))
    place = Case(*(When(kind=kind, then=number) for number, kind in enumerate(kinds)), output_field=IntegerField())
    ranked = ranked.annotate(place=place).order_by("rank", "place", F("day").desc(nulls_last=True), "name", "key")
    found = [Found(kind, key) for kind, key in ranked.values_list("kind", "key")[: MOST_COUNTED + 1]]
    records = found[:MOST_COUNTED]
    return Hits(records, len(found) > MOST_COUNTED, Counter(record.kind for record in records))


def entries_of(records: list[Found], query: Query, visible: Visible) -> dict[Found, list[Entry]]:
    """By record, its own entries in both languages and those of other origins with any term of `query`; one query."""
    if not records:
        return {}
    these = Q(pk__in=[])
    for kind in {record.kind for record in records}:
        these |= Q(kind=kind, key__in=[record.key for record in records if record.kind == kind])
    named = _any_term(query) & _seen("origin_kind", "origin_key", visible.origins)
    rows = Entry.objects.filter(these).filter(Q(is_own=True) | named)
    found: dict[Found, list[Entry]] = {record: [] for record in records}
    for entry in rows.defer("folded", "pairs", "words"):
        found[Found(entry.kind, entry.key)].append(entry)
    return found


def latest(label: str, visible: Visible, language: str) -> QuerySet:
    """The own entries of the records of one model that the reader may see, the latest first."""
    rows = Entry.objects.filter(kind=label, is_own=True, language=language, key__in=visible.records[label])
    return rows.order_by(F("first_day").desc(nulls_last=True), "-key").defer("folded", "pairs", "words")


def keys_of(query: Query, label: str, visible: Visible) -> QuerySet:
    """The primary keys of the records of one model that have every term of `query`, for a condition `pk__in`."""
    rows = matching(query, visible, [label]).order_by()
    has = {f"has_{number}": _ever(term_condition(term)) for number, term in enumerate(query.terms)}
    return rows.values("key").annotate(**has).filter(**dict.fromkeys(has, True)).values("key")


def matching(query: Query, visible: Visible, kinds: Iterable[str]) -> QuerySet:
    """The entries of records of `kinds` with any term of `query`; the reader may see both record and origin."""
    records = _seen("kind", "key", {kind: visible.records[kind] for kind in kinds})
    origins = Q(is_own=True) | _seen("origin_kind", "origin_key", visible.origins)
    return Entry.objects.filter(_any_term(query), records, origins)


def _any_term(query: Query) -> Q:
    found = Q(pk__in=[])
    for term in query.terms:
        found |= term_condition(term)
    return found


def term_condition(term: QueryTerm) -> Q:
    """Whether an entry has `term`."""
    found = Q(pk__in=[])
    for form in term.forms:
        found |= Q(*(_has_word(word) for word in form))
    if term.days:
        found |= _happens_on(term.days)
    return found


def _has_word(word: str) -> Q:
    condition = Q(words=_beginning(word))
    if is_syllables(word) and len(word) > 1:
        # Inside words too; across a space only from the beginning of a word (청소년 교류 for 청소년교류).
        inside = f"(^|\\s){' ?'.join(word)}|{word}"
        condition |= Q(pairs__contains=pairs(word)) & (Q(names__regex=inside) | Q(folded__regex=inside))
    return condition


def _beginning(word: str) -> SearchQuery:
    """Words that begin with `word`, or have its French stem; for single consonants those of names alone."""
    if is_consonants(word):
        return _exactly(word, ":*A")
    stem = SearchQuery(word, config="french")
    return stem | _exactly(word, ":*" if is_syllables(word) or len(word) >= SHORTEST_BEGINNING else "")


def _exactly(word: str, suffix: str = "") -> SearchQuery:
    return SearchQuery(f"'{word}'{suffix}", config="simple", search_type="raw")


def _happens_on(days) -> Q:
    """Entries whose own date lies in these days, as precise as they are typed."""
    alike = Q(is_own=True, first_day__lte=days.last, last_day__gte=days.first)
    return alike & Q(starts_on__regex=f"^.{{{days.precision},}}$")


def _seen(kind: str, key: str, seen: dict[str, QuerySet]) -> Q:
    """Whether the record in these columns is among those `seen`."""
    condition = Q(pk__in=[])
    for label, keys in seen.items():
        condition |= Q(**{kind: label, f"{key}__in": keys})
    return condition


def _rank(query: Query) -> Case:
    """How near an entry is to `query`, 0 the nearest."""
    return Case(
        When(is_own=True, names__contains=f"\n{query.text}\n", then=0),
        When(_days_of(query) & Q(is_own=True), then=0),
        When(is_own=True, names__contains=f"\n{query.text}", then=1),
        When(_all(query, _in_a_name) & Q(is_own=True), then=2),
        When(is_own=False, names__contains=f"\n{query.text}\n", then=3),
        When(_all(query, _whole) & Q(is_own=True), then=4),
        When(_all(query, _beginning_in_a_name) & Q(is_own=True), then=5),
        When(is_own=False, then=6),
        default=7,
        output_field=IntegerField(),
    )


def _days_of(query: Query) -> Q:
    dated = [term.days for term in query.terms if term.days]
    return Q(*map(_happens_on, dated)) if dated else Q(pk__in=[])


def _all(query: Query, test: Callable[[str], SearchQuery]) -> Q:
    """Whether an entry has every term of `query` in the way of `test`."""
    conditions = []
    for term in query.terms:
        any_form = Q(pk__in=[])
        for form in term.forms:
            any_form |= Q(*(Q(words=test(word)) for word in form))
        conditions.append(any_form)
    return Q(*conditions)


def _whole(word: str) -> SearchQuery:
    """The word itself or another form of it; hangul, to which particles are glued, at the beginning of a word."""
    return _exactly(word, ":*") if is_syllables(word) else _exactly(word) | SearchQuery(word, config="french")


def _in_a_name(word: str) -> SearchQuery:
    """As `_whole`, in names alone."""
    return _exactly(word, ":*A" if is_syllables(word) or is_consonants(word) else ":A")


def _beginning_in_a_name(word: str) -> SearchQuery:
    return _exactly(word, ":*A")


def _ever(condition: Q) -> BoolOr:
    return BoolOr(ExpressionWrapper(condition, output_field=BooleanField()))
