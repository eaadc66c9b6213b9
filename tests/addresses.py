"""Every kind of page that a reader can reach, from the addresses that the site itself declares."""

import re

from django.urls import URLPattern, get_resolver

LANGUAGES = ("fr", "ko")
# One record for each kind of page that needs one; a new kind of page has to be named here.
SAMPLES = {
    "collectivities/<slug:slug>/": "valmont",
    "partnerships/<slug:slug>/": "valmont--garam",
    "agenda/<slug:slug>/": "pleniere-2018",
    "meetings/<slug:slug>/": "2019-05-20-visio",
    "news/<int:pk>/": "1",
}
# The same among the group's own records: those with the longest pages.
RECORDS = {
    "collectivities/<slug:slug>/": "grand-est",
    "partnerships/<slug:slug>/": "issy-les-moulineaux--guro",
    "agenda/<slug:slug>/": "rencontres-2020-pleniere",
    "meetings/<slug:slug>/": "2021-01-28-visio",
    "news/<int:pk>/": "1",
}
FILES = {
    "agenda/<slug:slug>.ics": "pleniere-2018",
    "meetings/<slug:slug>/minutes.pdf": "2019-05-20-visio",
    "news.atom": "",
}
# The pages of one's account, most of which are for those who have signed in: tests/accounts looks at them.
ACCOUNT = "account/"
ENTRANCES = ["account/login/", "account/password/reset/"]
# The same page laid out or asked otherwise.
LAYOUTS = [
    "collectivities/?view=table",
    "collectivities/?view=map",
    "collectivities/?scope=actors",
    "collectivities/?q=nowhere-at-all",
    "partnerships/?view=table",
    "agenda/?when=undated",
    "agenda/?when=upcoming",
    "agenda/?month=2016-09",
    "agenda/?month=2018-11",  # between two months with long names
    "meetings/<slug:slug>/?languages=both",
    "news/?q=nowhere-at-all",
    "search/?q=nowhere-at-all",
]


def routes() -> list[str]:
    """The routes under the prefix of a language, "collectivities/<slug:slug>/"."""
    prefixed = next(one for one in get_resolver().url_patterns if hasattr(one.pattern, "prefix_default_language"))

    def walk(patterns, start):
        for one in patterns:
            route = start + str(one.pattern)
            yield from [route] if isinstance(one, URLPattern) else walk(one.url_patterns, route)

    return [route for route in walk(prefixed.url_patterns, "") if not route.startswith(ACCOUNT)]


def filled(route: str, samples: dict[str, str]) -> str:
    """`route` with the slug or number of its sample; what stands behind a question mark stays."""
    path = route.partition("?")[0]
    return re.sub(r"<\w+:\w+>", samples[path], route) if "<" in path else route


def plain_pages() -> list[str]:
    """Pages that need no record."""
    return [*(route for route in routes() if "<" not in route and route not in FILES), *ENTRANCES]


def pages() -> list[str]:
    """One page of each kind of the invented records, in each of its layouts, without the prefix of a language."""
    layouts = [*LAYOUTS, "news/?month=2019-05", "search/?q=garam"]
    return [*plain_pages(), *(filled(route, SAMPLES) for route in [*SAMPLES, *layouts])]


def pages_of_records() -> list[str]:
    """The same of the group's own records."""
    layouts = [*LAYOUTS, "news/?month=2020-09", "search/?q=seoul"]
    return [*plain_pages(), *(filled(route, RECORDS) for route in [*RECORDS, *layouts])]
