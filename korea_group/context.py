"""What every page is given: the parts of the site and the same page in the other language."""

from django.conf import settings
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.text import capfirst
from django.utils.translation import get_language, get_language_info

from publishing import kinds


def navigation(request) -> dict:
    """`navigation`: name, url and aria-current of each part: "page" on its first page, "true" on its others."""
    return {"navigation": SimpleLazyObject(lambda: _parts(request.resolver_match))}


def _parts(match) -> list[dict]:
    here = match.view_name if match else ""
    return [
        {
            "name": section.name,
            "url": reverse(section.view),
            "current": "page" if here == section.view else "true" if _stem(here) == _stem(section.view) else "",
        }
        for section in kinds.sections()
    ]


def _stem(view: str) -> str:
    """What the URL names of the pages of one part share: "meetings:event" of "meetings:event_list"."""
    return view.partition("_")[0]


def languages(request) -> dict:
    """`language_switch`: this address in each language; `spoken`: the languages in which an error has to be told.

    An address without a language prefix has no counterpart: the switch leads to the home pages, and an error
    is told in both languages, the visitor's first.
    """
    codes = [code for code, _name in settings.LANGUAGES]
    first = request.path_info[1:].partition("/")[0]
    prefix = first if first in codes else None
    rest = request.get_full_path()[len(prefix) + 1 :] if prefix else "/"
    active = get_language()
    return {
        "language_switch": [
            {
                "code": code,
                "name": capfirst(get_language_info(code)["name_local"]),
                "url": f"/{code}{rest}",
                "path": f"/{code}{rest.partition('?')[0]}",
                "current": code == active,
            }
            for code in codes
        ],
        "spoken": [active] if prefix else sorted(codes, key=lambda code: code != active),
    }
