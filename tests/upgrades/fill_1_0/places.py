"""Where the records of the week are: their numbers and their pages."""

import re

from django.utils import translation

from meetings.models import Event, Meeting
from news.models import Article
from partnerships.models import Organisation, Partnership

MODELS = {
    "news/article": Article,
    "meetings/event": Event,
    "meetings/meeting": Meeting,
    "partnerships/organisation": Organisation,
    "partnerships/partnership": Partnership,
}


def both(addresses) -> list[str]:
    """The addresses, which begin with the prefix of a language, under that of each language."""
    plain = [address.removeprefix("/fr") for address in addresses]
    return [f"/{code}{address}" for address in plain for code in ("fr", "ko")]


def addresses_of(*records) -> list[str]:
    """The pages of the records, whoever may see them, and those that they had before, in both languages."""
    with translation.override("fr"):
        found = {record.get_absolute_url(): record.former_slugs for record in records}
    former = [re.sub(r"[^/]+/$", f"{slug}/", address) for address, slugs in found.items() for slug in slugs]
    return both([*found, *former])


def key_of(kind: str, name: str) -> int:
    """The number of the record that is called `name`, or whose address ends so."""
    with translation.override("fr"):
        (found,) = [one.pk for one in MODELS[kind].objects.order_by("pk") if name in (str(one), one.slug)]
    return found
