"""One search over everything: each model finds its own, this page gathers, groups and marks."""

from typing import NamedTuple

from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from meetings.models import AgendaItem, Event, Meeting
from partnerships.models import Organisation, Partnership
from partnerships.pairs import pair_of
from publishing import languages
from publishing.excerpts import Excerpt, excerpt
from publishing.search_text import MAX_QUERY, query_terms

MOST_IN_A_GROUP = 20


class Result(NamedTuple):
    """One record that was found: its page, its title with the words marked, where the words stand in it."""

    url: str
    title: Excerpt
    context: Excerpt
    pair: object | None
    note: str


class Group(NamedTuple):
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


def find(query: str, user) -> list[Group]:
    """Everything that `user` may see and that holds the words of `query`, grouped; one or two queries a kind."""
    terms = query_terms(query)
    if not terms:
        return []
    order = f"sort_key_{languages.active()}"
    kinds = [
        (
            _("Collectivities and other organisations"),
            Organisation.objects.visible_to(user).listed().order_by(order, "pk"),
            _organisation,
        ),
        (_("Partnerships"), Partnership.objects.visible_to(user).with_parties().order_by(order, "pk"), _partnership),
        (_("Meetings"), Meeting.objects.visible_to(user).order_by("-first_day", "-pk"), _dated),
        (
            _("Minutes"),
            AgendaItem.objects.visible_to(user)
            .select_related("meeting")
            .order_by("-meeting__first_day", "position", "pk"),
            _item,
        ),
        (_("Agenda"), Event.objects.visible_to(user).standing_alone().order_by("-first_day", "-pk"), _dated),
    ]
    groups = []
    for name, rows, show in kinds:
        found = list(rows.search(query))
        results = [show(row, terms) for row in found]
        # A stable sort: what has the words in the reader's own language comes first.
        results.sort(key=lambda result: (not result.title.is_marked, not result.context.is_marked))
        if results:
            groups.append(Group(name, results[:MOST_IN_A_GROUP], len(results)))
    return groups


def _organisation(row, terms):
    other_names = " · ".join(
        filter(None, [getattr(row, f"name_{languages.other(languages.active())}"), row.romanisation, *row.aliases])
    )
    context = excerpt(row, ["profile", "summary"], terms, plain=other_names)
    return Result(row.get_absolute_url(), excerpt(row, ["name"], terms), context, None, row.get_kind_display())


def _partnership(row, terms):
    names = excerpt(None, [], terms, plain=row.names(languages.active()))
    return Result(
        row.get_absolute_url(),
        names,
        excerpt(row, ["description", "summary"], terms),
        pair_of(row),
        row.get_kind_display(),
    )


def _dated(row, terms):
    return Result(
        row.get_absolute_url(),
        excerpt(row, ["title"], terms),
        excerpt(row, ["description", "summary", "place"], terms),
        None,
        row,
    )


def _item(row, terms):
    return Result(
        row.get_absolute_url(),
        excerpt(row, ["title"], terms),
        excerpt(row, ["minutes", "speaker"], terms),
        None,
        row.meeting,
    )
