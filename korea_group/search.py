"""The search of the whole site: the sections that are called so, then the records of the index, the best first."""

import datetime
from typing import NamedTuple

from django import forms
from django.core.paginator import Paginator
from django.db.models import Q
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from partnerships.organisation_kinds import Country
from publishing import kinds, languages
from publishing.indexing import seen_by
from search import finding
from search.excerpts import Excerpt, excerpt, mark
from search.finding import Hits, Visible
from search.models import Entry
from search.query import MAX_QUERY, Query, QueryTerm, read_query
from translations.models import Term

ON_A_PAGE = 20
LATEST = 5  # records shown below a section of the site


class KindOfResult(NamedTuple):
    """Results that belong together for a reader: their key in addresses, their name, the labels of their models."""

    key: str
    name: str | Promise
    labels: tuple[str, ...]


KINDS = [
    KindOfResult("organisations", _("Collectivities and other organisations"), ("partnerships.organisation",)),
    KindOfResult("partnerships", _("Partnerships"), ("partnerships.partnership",)),
    KindOfResult("agenda", _("Agenda and meetings"), ("meetings.event",)),
    KindOfResult("minutes", _("Minutes"), ("meetings.agendaitem", "meetings.attendance")),
    KindOfResult("news", _("News"), ("news.article",)),
]
LABELS = [label for kind in KINDS for label in kind.labels]
KIND_OF = {label: kind for kind in KINDS for label in kind.labels}
WITH_PAGE = Q(has_page=True)
# Sections whose latest records are shown with them, with the model of which the index has the dates.
DATED = {"meetings.meeting": "meetings.event", "meetings.event": "meetings.event", "news.article": "news.article"}


class Result(NamedTuple):
    """One record that was found: its page, its title and an excerpt with the words marked, what it is and when."""

    url: str
    title: Excerpt
    language: str  # of the title
    context: Excerpt
    kind: str | Promise
    note: str
    starts_on: str
    ends_on: str
    named: list[str]  # the records by whose names this was found, where neither title nor excerpt shows why


class SearchForm(forms.Form):
    """What is asked: words, and the kind, country and year to which the results are narrowed."""

    q = forms.CharField(required=False, max_length=MAX_QUERY, strip=False)
    kind = forms.ChoiceField(required=False, choices=[(kind.key, kind.name) for kind in KINDS])
    country = forms.ChoiceField(required=False, choices=[("", _("All")), *Country.choices], label=_("Country"))
    year = forms.IntegerField(required=False, min_value=1900, max_value=2100, label=_("Year"))


def search(request):
    """Answers /search/?q=; what is too long or unknown is refused with 400, a query without a word answered empty."""
    form = SearchForm({name: value.replace("\x00", " ") for name, value in request.GET.items()})
    typed = form.data.get("q", "")
    context = {"query": typed[:MAX_QUERY], "form": form, "most": MAX_QUERY, "is_too_long": len(typed) > MAX_QUERY}
    if not form.is_valid():
        return render(request, "search.html", context, status=400)
    visible = seen_by(request.user, LABELS)
    query, hits = ask(typed, visible)
    kind = form.cleaned_data["kind"]
    narrowed = hits
    if only := narrow(form.cleaned_data):
        narrowed = finding.find(query, visible, LABELS, WITH_PAGE & only)
    page = Paginator(narrowed.records, ON_A_PAGE).get_page(request.GET.get("page"))
    chosen = next((one for one in KINDS if one.key == kind), None)
    context |= {
        "is_word_missing": bool(typed.strip()) and not query.terms,
        "sections": [] if only or page.number > 1 else found_sections(query, visible),
        "results": results(query, visible, page.object_list),
        "page_obj": page,
        "count": len(narrowed.records),
        "is_more": narrowed.is_more,
        "kinds": [(one, sum(hits.by_kind.get(label, 0) for label in one.labels)) for one in KINDS],
        "chosen": chosen,
        "total": len(hits.records),
    }
    return render(request, "search.html", context)


def ask(typed: str, visible: Visible) -> tuple[Query, Hits]:
    """The query as read, and what it finds; when nothing, once more without the endings that may be particles."""
    synonyms = Term.objects.synonyms() if typed.strip() else {}
    query = read_query(typed, synonyms)
    hits = finding.find(query, visible, LABELS, WITH_PAGE)
    if not hits.records:
        lenient = read_query(typed, synonyms, is_lenient=True)
        if lenient != query:
            query, hits = lenient, finding.find(lenient, visible, LABELS, WITH_PAGE)
    return query, hits


def narrow(chosen: dict) -> Q:
    """The condition on entries for the kind, country and year that were chosen; an empty one for none."""
    only = Q()
    if chosen["kind"]:
        kind = next(one for one in KINDS if one.key == chosen["kind"])
        only &= Q(kind__in=kind.labels)
    if chosen["country"]:
        only &= Q(countries__contains=[chosen["country"]])
    if chosen["year"]:
        year = chosen["year"]
        only &= Q(first_day__lte=datetime.date(year, 12, 31), last_day__gte=datetime.date(year, 1, 1))
    return only


class FoundSection(NamedTuple):
    """A section of the site that is called as the query says, with its latest records."""

    name: str | Promise
    url: str
    latest: list[Entry]


def found_sections(query: Query, visible) -> list[FoundSection]:
    """The sections of the site that every word of `query`, besides a date, names."""
    words = [term for term in query.terms if not term.days]
    named = [section for section in kinds.sections() if words and all(_names(section, term) for term in words)]
    return [FoundSection(section.name, reverse(section.view), _latest(section, visible)) for section in named]


def _names(section: kinds.Section, term: QueryTerm) -> bool:
    return _holds(f"{section.name}, {section.found_by}", term)


def _holds(text: str, term: QueryTerm) -> bool:
    return any(all(mark(text, [word]).is_marked for word in form) for form in term.forms)


def _latest(section: kinds.Section, visible) -> list[Entry]:
    """The latest records of a section that lists what has a date."""
    kind = next((kind for kind in kinds.all_kinds() if kind.section == section), None)
    label = kind.label if kind else ""
    if label not in DATED:
        return []
    latest = finding.latest(DATED[label], visible, languages.active())
    return list((latest.filter(address__contains="/meetings/") if label == "meetings.meeting" else latest)[:LATEST])


def results(query: Query, visible, records) -> list[Result]:
    """`records` as a page shows them; one query."""
    rows = finding.entries_of(records, query, visible)
    return [_result(query, rows[record]) for record in records]


def _result(query: Query, rows: list[Entry]) -> Result:
    own = {row.language: row for row in rows if row.is_own}
    shown = own[languages.active()]
    title = mark(shown.title, query.words)
    context = excerpt(shown.text, query.words, from_start=title.is_marked)
    named = []
    if not (title.is_marked or context.is_marked):
        other = own[languages.other(languages.active())]
        called = [row for row in rows if not row.is_own and row.language == languages.active()]
        nearest = [row for row in called if all(_holds(row.names, term) for term in query.terms)] or called
        named = [row.title for row in nearest] or [other.title] * mark(other.title, query.words).is_marked
    return Result(
        shown.address,
        title,
        shown.title_language,
        context,
        KIND_OF[shown.kind].name,
        shown.note,
        shown.starts_on,
        shown.ends_on,
        list(dict.fromkeys(named)),
    )
