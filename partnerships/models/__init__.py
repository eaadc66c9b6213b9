from partnerships.models.agreements import Agreement, AgreementKind, SigningState
from partnerships.models.contacts import Contact
from partnerships.models.exchanges import Exchange
from partnerships.models.names import FormerName, FormerParent, Identifier, OrganisationLink
from partnerships.models.notices import Notice
from partnerships.models.organisations import Organisation
from partnerships.models.parties import Party
from partnerships.models.partnerships import Partnership, PartnershipKind, figures_of
from partnerships.models.people import Person
from partnerships.models.profiles import Figure, Interest
from partnerships.models.sources import Source
from partnerships.models.statements import Statement, ThemeLink
from partnerships.models.themes import Theme

__all__ = [
    "Agreement",
    "AgreementKind",
    "Contact",
    "Exchange",
    "Figure",
    "FormerName",
    "FormerParent",
    "Identifier",
    "Interest",
    "Notice",
    "Organisation",
    "OrganisationLink",
    "Partnership",
    "PartnershipKind",
    "Party",
    "Person",
    "SigningState",
    "Source",
    "Statement",
    "Theme",
    "ThemeLink",
    "figures_of",
]
