"""One search over everything: each model finds its own, this page gathers, groups and marks."""

from typing import NamedTuple

from django.db.models import Case, Count, Q, When, Window
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from meetings.models import AgendaItem, Event
from news.models import Article
from partnerships.models import Organisation, Partnership
from publishing import languages
from publishing.excerpts import Excerpt, excerpt
from publishing.reduced_dates import format_date
from publishing.search_text import MAX_QUERY, query_terms, syllables_pattern

MOST_IN_A_GROUP = 20


class Result(NamedTuple):
    """One record that was found: its page, its title with the words marked, where the words stand in it."""

    url: str
    title: Excerpt
    context: Excerpt
    note: str
    event: Event | None


class ResultGroup(NamedTuple):
    """What was found of one kind; `more` tells how many are not shown."""

    name: str | Promise
    results: list[Result]
    count: int

    @property
    def more(self) -> int:
        return self.count - len(self.results)


def search(request):
    """Answers /search/?q=; a query that is too long is refused with 400, one without a word is answered empty."""
    query = request.GET.get("q", "")
    if len(query) > MAX_QUERY:
        context = {"query": query[:MAX_QUERY], "is_too_long": True, "most": MAX_QUERY, "groups": []}
        return render(request, "search.html", context, status=400)
    groups = find(query, request.user)
    context = {"query": query, "groups": groups, "count": sum(group.count for group in groups)}
    return render(request, "search.html", context)


def find(query: str, user) -> list[ResultGroup]:
    """Everything that `user` may see and that holds the words of `query`, grouped; one or two queries a kind."""
    terms = query_terms(query)
    if not terms:
        return []
    name, latest, columns = f"sort_key_{languages.active()}", ("-first_day", "-pk"), languages.columns
    organisations = Organisation.objects.visible_to(user).listed()
    items = AgendaItem.objects.visible_to(user).in_rows(*columns("minutes", "speaker"))
    texts = columns("description")
    events = Event.objects.visible_to(user).in_rows(*texts)
    kinds = [
        (
            _("Collectivities and other organisations"),
            organisations.in_rows("romanisation", "aliases", *columns("profile", "summary")),
            (name, "pk"),
            _organisation,
        ),
        (
            _("Partnerships"),
            Partnership.objects.visible_to(user).as_pairs(*texts, *columns("summary")),
            (name, "pk"),
            _partnership,
        ),
        (_("Meetings"), events.of_meetings(), latest, _dated),
        (_("Minutes"), items, ("-meeting__event__first_day", "position", "pk"), _item),
        (_("News"), Article.objects.visible_to(user).in_rows(*columns("body")), ("-dated_on", "-pk"), _article),
        (_("Agenda"), events.standing_alone(), latest, _dated),
    ]
    groups = [_group(label, rows.search(query), order, show, terms) for label, rows, order, show in kinds]
    return [group for group in groups if group.results]


def _group(label, rows, order, show, terms) -> ResultGroup:
    """The first of `rows`: those whose words are nearest to `terms` before the others, then by `order`."""
    ranked = rows.annotate(rank=_rank(rows.model, terms), total=Window(Count("pk")))
    found = list(ranked.order_by("rank", *order)[:MOST_IN_A_GROUP])
    return ResultGroup(label, [show(row, terms) for row in found], found[0].total if found else 0)


def _rank(model, terms) -> Case:
    """0 where every term begins a word in the reader's language, 1 where that language has it, 2 where the name in the
    other language does, 3 where it begins any word."""
    nearness = (_begins_own, _in_own_language, _begins_other_name, _begins_any)
    cases = [When(Q(*(test(model, term) for term in terms)), then=rank) for rank, test in enumerate(nearness)]
    return Case(*cases, default=len(nearness))


def _begins_own(model, term) -> Q:
    if model is AgendaItem:
        return _in_own_language(model, term) & _begins_any(model, term)
    syllables = syllables_pattern(term)
    if syllables:
        return Q(sort_key_ko__regex=f"(^| ){syllables}")  # initial consonants are those of the Korean name
    return _begins_a_word(f"sort_key_{languages.active()}", term)


def _in_own_language(model, term) -> Q:
    code = languages.active()
    if model is AgendaItem:
        return Q(**{f"title_{code}__icontains": term}) | Q(**{f"minutes_{code}__icontains": term})
    return Q(**{f"sort_key_{code}__contains": term})


def _begins_other_name(model, term) -> Q:
    code = languages.other(languages.active())
    if model is AgendaItem:
        return Q(**{f"title_{code}__icontains": term})
    return _begins_a_word(f"sort_key_{code}", term)


def _begins_any(model, term) -> Q:
    return _begins_a_word("search_text", term)


def _begins_a_word(column: str, term: str) -> Q:
    """Whether `term` begins a word of the folded text in `column`."""
    return Q(**{f"{column}__startswith": term}) | Q(**{f"{column}__contains": f" {term}"})


def _organisation(row, terms):
    other_names = " · ".join(
        filter(None, [getattr(row, f"name_{languages.other(languages.active())}"), row.romanisation, *row.aliases])
    )
    context = excerpt(row, ["profile", "summary"], terms, plain=other_names)
    return Result(row.get_absolute_url(), excerpt(row, ["name"], terms), context, row.get_kind_display(), None)


def _partnership(row, terms):
    names = excerpt(None, [], terms, plain=row.names(languages.active()))
    return Result(
        row.get_absolute_url(),
        names,
        excerpt(row, ["description", "summary"], terms),
        row.get_kind_display(),
        None,
    )


def _dated(row, terms):
    return Result(
        row.get_absolute_url(),
        excerpt(row, ["title"], terms),
        excerpt(row, ["description", "summary", "place"], terms),
        "",
        row,
    )


def _article(row, terms):
    title, context = excerpt(row, ["title"], terms), excerpt(row, ["body", "summary"], terms)
    return Result(row.get_absolute_url(), title, context, format_date(row.dated_on.isoformat()), None)


def _item(row, terms):
    return Result(
        row.get_absolute_url(),
        excerpt(row, ["title"], terms),
        excerpt(row, ["minutes", "speaker"], terms),
        "",
        row.meeting.event,
    )
