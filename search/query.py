"""What somebody typed into a search box, as words to look for and days to look at."""

import calendar
import datetime
import re
from typing import NamedTuple

from search.folding import HANGUL, INITIALS, JOINED, SAINTS, fold

MAX_QUERY = 200  # letters
MOST_TERMS = 12
# French words that every text holds: neither asked nor marked. Without eu (Europe) and est (the Grand Est).
_SMALL = """
    a au aux avec c ce ces cet cette d dans de des du elle elles en et il ils j je l la le les leur leurs lui m ma mes
    mon n ne nos notre nous on ou par pas pour qu que quel quelle quelles quels qui s sa se ses son sont sur t ta te tes
    ton tu un une vos votre vous y
"""
SMALL_WORDS = frozenset(_SMALL.split())
# Particles that no noun ends in; and those that many a noun ends in (전문가, 국제과), tried when nothing is found.
PARTICLES = (
    "에서는",
    "에서의",
    "으로의",
    "까지",
    "부터",
    "에게",
    "에는",
    "에도",
    "에서",
    "와의",
    "과의",
    "으로",
    "들의",
)
PARTICLES += ("는", "를", "와", "에", "은", "을")
DOUBTFUL_PARTICLES = ("가", "과", "도", "로", "의", "이")
SHORTEST_STEM = 2  # syllables
MONTHS = {
    "janvier": 1,
    "fevrier": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "decembre": 12,
}
_MONTH = "|".join(MONTHS)
_DATES = [
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:er)? (?P<name>{_MONTH}) (?P<year>(?:19|20)\d\d)\b"),
    re.compile(rf"\b(?P<name>{_MONTH}) (?P<year>(?:19|20)\d\d)\b"),
    re.compile(r"\b(?P<year>(?:19|20)\d\d)년 ?(?P<month>\d{1,2})월 ?(?P<day>\d{1,2})일"),
    re.compile(r"\b(?P<year>(?:19|20)\d\d)년 ?(?P<month>\d{1,2})월"),
    re.compile(r"\b(?P<year>(?:19|20)\d\d) (?P<month>\d{1,2}) (?P<day>\d{1,2})\b"),
    re.compile(r"\b(?P<day>\d{1,2}) (?P<month>\d{1,2}) (?P<year>(?:19|20)\d\d)\b"),
    re.compile(r"\b(?P<year>(?:19|20)\d\d)(?:년|\b)"),
]


class Days(NamedTuple):
    """A day, a month or a year as somebody typed it, from its first day to its last."""

    first: datetime.date
    last: datetime.date
    precision: int  # characters of a reduced date as precise as this: 4, 7 or 10


class QueryTerm(NamedTuple):
    """One thing to be found: any of `forms`, each of which is one or several folded words; or something on `days`."""

    forms: tuple[tuple[str, ...], ...]
    days: Days | None = None

    @property
    def words(self) -> list[str]:
        """All words of all forms, as they are marked in texts."""
        return [word for form in self.forms for word in form]


class Query(NamedTuple):
    """A query as read: folded, and the terms that a record must all have."""

    text: str
    terms: tuple[QueryTerm, ...]

    @property
    def words(self) -> list[str]:
        return [word for term in self.terms for word in term.words]


def read_query(typed: str, synonyms: dict[str, list[str]] | None = None, *, is_lenient: bool = False) -> Query:
    """What `typed` asks for; at most MAX_QUERY letters are read.

    `synonyms` maps a folded word to others that mean the same. `is_lenient` also takes away particles that may be the
    end of a noun.
    """
    text = fold(typed[:MAX_QUERY].translate(JOINED))
    terms, rest = [], text
    days = None
    for pattern in _DATES:
        found = pattern.search(rest)
        days = found and _days(found)
        if days:
            words = tuple(re.findall(r"\w+", found[0]))
            terms.append(QueryTerm((words,), days))
            rest = f"{rest[: found.start()]} {rest[found.end() :]}"
            break
    hyphenated = _hyphenated(typed[:MAX_QUERY])
    words = [SAINTS.get(word, word) for word in rest.split()]
    terms += _terms(words, hyphenated, synonyms or {}, is_lenient)
    return Query(text, tuple(dict.fromkeys(terms))[:MOST_TERMS])


def is_syllables(word: str) -> bool:
    """Whether `word` is hangul and nothing else."""
    return bool(word) and all(HANGUL.match(sign) for sign in word)


def is_consonants(word: str) -> bool:
    """Whether `word` is made of single consonants, the beginnings of syllables."""
    return bool(word) and all(sign in INITIALS for sign in word)


def _days(found: re.Match) -> Days | None:
    parts = found.groupdict()
    year = int(parts["year"])
    month = MONTHS[parts["name"]] if parts.get("name") else int(parts.get("month") or 0)
    day = int(parts.get("day") or 0)
    try:
        if day:
            only = datetime.date(year, month, day)
            return Days(only, only, 10)
        if month:
            last = calendar.monthrange(year, month)[1]
            return Days(datetime.date(year, month, 1), datetime.date(year, month, last), 7)
    except (ValueError, calendar.IllegalMonthError):
        return None
    return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31), 4)


def _hyphenated(typed: str) -> set[tuple[str, ...]]:
    """The words that hyphens join in `typed`, each as its folded parts."""
    found = re.findall(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+", typed)
    return {tuple(fold(each).split()) for each in found}


def _terms(words: list[str], hyphenated, synonyms, is_lenient: bool) -> list[QueryTerm]:
    terms, at = [], 0
    while at < len(words):
        joined = next((parts for parts in hyphenated if tuple(words[at : at + len(parts)]) == parts), None)
        if joined and len(joined) == 2:
            terms.append(QueryTerm((joined, ("".join(joined),))))
            at += 2
            continue
        word = words[at]
        at += 1
        if word in SMALL_WORDS:
            continue
        terms.append(QueryTerm(tuple(dict.fromkeys(_forms(word, synonyms, is_lenient)))))
    return terms


def _forms(word: str, synonyms, is_lenient: bool):
    yield (word,)
    parts = re.findall(r"[a-z]+|\d+", word) if word.isascii() else []
    if len(parts) == 2:  # covid19
        yield tuple(parts)
    if word.isascii() and word.endswith("ies"):  # cities, which the French stems do not know
        yield (f"{word[:-3]}y",)
    if is_syllables(word):
        endings = PARTICLES + (DOUBTFUL_PARTICLES if is_lenient else ())
        ending = next((each for each in endings if word.endswith(each) and len(word) - len(each) >= SHORTEST_STEM), "")
        if ending:
            yield (word.removesuffix(ending),)
    for other in synonyms.get(word, ()):
        yield tuple(other.split())
