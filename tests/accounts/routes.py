"""Every address that the portal declares, and the pages behind it."""

import re
from typing import NamedTuple

from django.contrib.admindocs.views import simplify_regex
from django.urls import URLPattern, get_resolver, reverse

from accounts.roles import TABLE

SCREENS = ("changelist", "add", "change", "delete", "history", "compare", "restore")
# Asked of what answers nothing sensible without.
QUERIES = {
    "admin:autocomplete": "?app_label=partnerships&model_name=party&field_name=organisation",
    "search": "?q=essai",
}


class Route(NamedTuple):
    """An address: its name in the code, and how it is written, in French where it has a language."""

    name: str
    pattern: str

    @property
    def is_of_admin(self) -> bool:
        return self.pattern.startswith("admin/")

    @property
    def is_of_kind(self) -> bool:
        """Whether this is a screen of a kind of record that stands in the table of roles."""
        kinds = [label.replace(".", "_") for label in TABLE]
        return any(self.name == f"admin:{kind}_{screen}" for kind in kinds for screen in SCREENS)

    def pages(self, samples: dict[str, list[tuple]]) -> list[tuple[str, str]]:
        """What is behind the address, in words, and where: the one page there is, or those that `samples` names."""
        if "<" not in self.pattern:
            return [("", reverse(self.name) + QUERIES.get(self.name, ""))]
        assert self.name in samples, f"say in tests/accounts/page_samples.py what stands behind {self.name}"
        return [(words, reverse(self.name, args=args)) for words, *args in samples[self.name]]


def routes() -> list[Route]:
    """Every address that has a name."""
    return list(_walk(get_resolver().url_patterns))


def _walk(patterns, start="", spaces=()):
    for one in patterns:
        written = start + str(one.pattern)
        if not isinstance(one, URLPattern):
            yield from _walk(one.url_patterns, written, (*spaces, one.namespace))
        elif one.name:
            yield Route(":".join(filter(None, (*spaces, one.name))), _plain(written))


def _plain(pattern: str) -> str:
    return re.sub(r"<\w+:(\w+)>", r"<\1>", simplify_regex(pattern)).removeprefix("/")
