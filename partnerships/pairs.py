"""The two sides of a partnership as pages show them, with the names of the parties in the reader's language."""

from typing import NamedTuple

from partnerships.models import Organisation, Partnership, Party
from partnerships.organisation_kinds import Side
from publishing import languages


class Name(NamedTuple):
    """One party as shown: its name, the language the name is in, and its name in the other language ('' for none)."""

    label: str
    lang: str
    other: str
    other_lang: str
    organisation: Organisation

    @property
    def url(self) -> str:
        """Its page; '' for none."""
        return self.organisation.get_absolute_url() if self.organisation.has_public_page else ""


class Pair(NamedTuple):
    """The parties of a partnership on the left (French side) and on the right (Korean side, then others)."""

    left: tuple[Name, ...]
    right: tuple[Name, ...]
    partnership: Partnership

    @property
    def url(self) -> str:
        return self.partnership.get_absolute_url()


def pair_of(partnership: Partnership, language: str | None = None) -> Pair:
    """The pair of `partnership`, whose parties are at hand (`with_parties`), for a reader of `language`."""
    left = partnership.parties_of(Side.FRENCH)
    right = partnership.parties_of(Side.KOREAN, Side.OTHER)
    return Pair(
        tuple(name_of(party.organisation, language) for party in left),
        tuple(name_of(party.organisation, language) for party in right),
        partnership,
    )


def ties_of(organisations, user) -> dict[int, list[Pair]]:
    """{primary key of an organisation: its partnerships, as Pair, that `user` may see}; two queries for all."""
    ties = {organisation.pk: [] for organisation in organisations}
    tied = Party.objects.filter(organisation__in=ties.keys()).values("partnership")
    found = Partnership.objects.visible_to(user).filter(pk__in=tied)
    for partnership in found.as_pairs().order_by(f"sort_key_{languages.active()}", "pk"):
        pair = pair_of(partnership)
        for party in partnership.party_list:
            if party.organisation_id in ties:
                ties[party.organisation_id].append(pair)
    return ties


def name_of(organisation: Organisation, language: str | None = None) -> Name:
    """`organisation` as a reader of `language` (the page's by default) finds it named."""
    text = languages.text(organisation, "name", language)
    other_lang = languages.other(text.language)
    other = getattr(organisation, f"name_{other_lang}") or ""
    return Name(text.value, text.language, other if other != text.value else "", other_lang, organisation)
