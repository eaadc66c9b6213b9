"""The sources of a page, as they are cited under its statements."""

from typing import NamedTuple

from partnerships.models import Source
from publishing import languages


class Citation(NamedTuple):
    """A source as cited: its title, the language the title is in, and where it can be read ('' for nowhere)."""

    title: str
    lang: str
    url: str
    dated_on: str


def citations_of(rows, user) -> dict[int, Citation]:
    """The sources of `rows`, which come with their `source_ids`, by key, as `user` may follow them; two queries."""
    found = Source.objects.with_pages(user).in_bulk({key for row in rows for key in row.source_ids})
    return {key: citation_of(source) for key, source in found.items()}


def citation_of(source: Source) -> Citation:
    """`source` as cited in the language of the page."""
    title = languages.text(source, "title")
    return Citation(title.value, title.language, source.page, source.dated_on or "9999")
