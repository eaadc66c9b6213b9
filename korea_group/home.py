"""The home page: the map of pairs, what is next, what was written, who looks for a partner."""

from django.db.models import Count, Q
from django.shortcuts import render

from meetings.models import Event, Meeting
from news.models import Article
from partnerships import organisation_kinds
from partnerships.atlas.map import world
from partnerships.models import Notice, Organisation, Partnership, figures_of
from partnerships.models.directory import SHOWN
from publishing import languages

DATES, MINUTES, NEWS, SEARCHES = 4, 3, 3, 7  # rows of each list


def home(request):
    user = request.user
    pairs = Partnership.objects.visible_to(user).as_pairs().with_counts()
    pairs = list(pairs.order_by(f"sort_key_{languages.active()}", "pk"))
    context = {
        "world": world(pairs),
        "figures": figures_of(pairs) | _figures(user),
        "minutes": Meeting.objects.visible_to(user).with_published_minutes().in_rows().latest_first()[:MINUTES],
        "articles": Article.objects.visible_to(user).in_rows()[:NEWS],
        "searches": _searches(user),
        "codes": languages.CODES,
    }
    return render(request, "home.html", context | _dates(user))


def _dates(user) -> dict:
    """The context for the dates: `featured` is the next event, else the last one known to have been held.

    `upcoming` and `past` are the rows below it.
    """
    events = Event.objects.visible_to(user).in_rows()
    upcoming = list(events.upcoming()[: DATES + 1])
    past = list(events.past().filter(state=Event.State.HELD)[: DATES + 1 - len(upcoming)])
    featured, *rows = upcoming + past or [None]
    return {
        "featured": featured,
        "is_featured_next": bool(upcoming),
        "upcoming": rows[: max(len(upcoming) - 1, 0)],
        "past": rows[max(len(upcoming) - 1, 0) :],
    }


def _figures(user) -> dict[str, int]:
    """How many local authorities the directory holds, and how many organisations look for a partner."""
    listed = Organisation.objects.visible_to(user).listed().with_open_search()
    return listed.aggregate(
        authorities=Count("pk", filter=Q(kind__in=organisation_kinds.COLLECTIVITY_KINDS)),
        searching=Count("pk", filter=Q(is_seeking=True)),
    )


def _searches(user):
    """The last open search of each organisation, the latest first."""
    open_searches = (
        Notice.objects.open().seeking_partner().filter(organisation__in=Organisation.objects.visible_to(user).listed())
    )
    last = open_searches.order_by("organisation_id", "-stated_on", "-pk").distinct("organisation_id")
    rows = Notice.objects.filter(pk__in=last.values("pk")).order_by("-stated_on", "-pk")
    shown = ("stated_on", *languages.columns("text"), *(f"organisation__{name}" for name in SHOWN))
    return rows.select_related("organisation").only(*shown).prefetch_related("themes")[:SEARCHES]
