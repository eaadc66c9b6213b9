"""The map of partnerships: which organisations and partnerships are on it. drawing.py computes the drawing."""

from dataclasses import dataclass
from functools import cached_property

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from partnerships import organisation_kinds
from partnerships.atlas.drawing import Drawing, MappedOrganisation, MappedPartnership, PartyLabel, draw
from partnerships.atlas.outlines import COUNTRIES, FRAMES
from partnerships.models import Organisation, Partnership, Party
from partnerships.pairs import name_of
from partnerships.status import WITHOUT_AGREEMENT
from publishing import languages

AREAS = {
    organisation_kinds.OrganisationKind.REGION,
    organisation_kinds.OrganisationKind.DEPARTMENT,
    organisation_kinds.OrganisationKind.PROVINCE,
    organisation_kinds.OrganisationKind.SELF_GOVERNING_PROVINCE,
}
KINDS_WITHOUT_AGREEMENT = {kind for kind, _label in WITHOUT_AGREEMENT}
KEPT = 8  # maps in the cache: the home page and the last filters of the directory, in both languages


@dataclass(frozen=True)
class PairMap:
    """The map of pairs in its two drawings, and how much of what was given has no place on it."""

    drawings: list[Drawing]
    shown: int  # partnerships with an arc
    missing: int  # partnerships without
    homeless: int  # organisations without a dot

    @property
    def is_empty(self) -> bool:
        return not self.drawings[0].dots

    @property
    def is_dense(self) -> bool:
        """Whether there are so many arcs that each has to be thin."""
        return self.shown > 120

    @cached_property
    def svg(self) -> SafeString:
        """Both drawings; the width of the page shows one of them."""
        return mark_safe(
            "".join(render_to_string("components/drawing.html", {"drawing": drawing}) for drawing in self.drawings)
        )


def world(partnerships, organisations=()) -> PairMap:
    """The map of `partnerships`, whose parties are at hand (`with_parties`), and of more `organisations`; no query.

    A party without coordinates stands where its host does. A partnership with nobody placed on one of the
    two countries is only counted, as is an organisation without coordinates or not public. The last maps are
    cached in the process; the key holds every value that a map shows.
    """
    key = (
        languages.active(),
        tuple(map(_shown_of_partnership, partnerships)),
        tuple(map(_shown_of_organisation, organisations)),
    )
    found = _kept.get(key)
    if found is None:
        if len(_kept) >= KEPT:
            _kept.clear()
        found = _kept[key] = _drawn(partnerships, organisations)
    return found


_kept: dict[tuple, PairMap] = {}


def _shown_of_partnership(partnership: Partnership) -> tuple:
    """All of a partnership that the map shows."""
    parties = (
        (party.side, party.role, *_shown_of_organisation(party.organisation)) for party in partnership.party_list
    )
    return partnership.slug, partnership.kind, *parties


def _shown_of_organisation(organisation: Organisation) -> tuple:
    """All of an organisation that the map shows."""
    row = organisation
    return (
        row.slug,
        row.name_fr,
        row.name_ko,
        row.country,
        row.kind,
        row.is_listed,
        row.is_public,
        row.longitude,
        row.latitude,
    )


def _drawn(partnerships, organisations) -> PairMap:
    places = {each.pk: _place(each) for each in organisations if _is_placed(each)}
    homeless = len(organisations) - len(places)
    ties, missing = [], 0
    for partnership in partnerships:
        seated = [_seated(partnership, side) for side in COUNTRIES]
        if not all(seated):
            missing += 1
            continue
        places |= {organisation.pk: _place(organisation) for side in seated for _party, organisation in side}
        seats = [[_seat(party, organisation) for party, organisation in side] for side in seated]
        title = partnership.names(languages.active())
        ties.append(
            MappedPartnership(partnership.get_absolute_url(), title, partnership.kind in KINDS_WITHOUT_AGREEMENT, seats)
        )
    drawings = [draw(name, list(places.values()), ties) for name in FRAMES]
    return PairMap(drawings, len(ties), missing, homeless)


def _seated(partnership: Partnership, side: str) -> list[tuple[Party, Organisation]]:
    """The parties on `side` that have a place, each with the organisation whose place it is; [] for nobody."""
    parties = partnership.parties_of(side)
    seated = [(party, party.organisation) for party in parties if _is_placed(party.organisation)]
    if seated or not parties:
        return seated
    hosts = [party.organisation for party in partnership.all_parties_of(side) if party.role == Party.Role.HOST]
    return [(parties[0], host) for host in hosts if _is_placed(host)][:1]


def _seat(party: Party, organisation: Organisation) -> PartyLabel:
    name = name_of(party.organisation)
    return PartyLabel(organisation.pk, name.label, name.lang)


def _place(organisation: Organisation) -> MappedOrganisation:
    name, where = name_of(organisation), (float(organisation.longitude), float(organisation.latitude))
    return MappedOrganisation(
        organisation.pk, name.label, name.lang, name.url, organisation.side, organisation.kind in AREAS, *where
    )


def _is_placed(organisation: Organisation) -> bool:
    country = COUNTRIES.get(organisation.side)
    if not country or organisation.latitude is None or not organisation.is_public:
        return False
    return (
        country.west <= organisation.longitude <= country.east
        and country.south <= organisation.latitude <= country.north
    )
