"""Kind and status of a partnership: derived columns, computed from its dated events, never typed by editors."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgreementKind(models.TextChoices):
    TWINNING = "twinning", _("twinning")
    FRIENDSHIP = "friendship", _("friendship agreement")
    COOPERATION = "cooperation-agreement", _("cooperation agreement")
    MOU = "mou", _("memorandum of understanding")
    LETTER_OF_INTENT = "letter-of-intent", _("letter or declaration of intent")
    NOT_STATED = "not-stated", _("agreement, kind not stated")


class SigningState(models.TextChoices):
    SIGNED = "signed", _("signed")
    NOT_SIGNED = "not-signed", _("not signed")
    NOT_STATED = "not-stated", _("not stated")


class PartnershipKind(models.TextChoices):
    """The kind of a partnership: the agreement that it is based on; the most binding first."""

    TWINNING = AgreementKind.TWINNING.value, _("twinning")
    COOPERATION = AgreementKind.COOPERATION.value, _("cooperation agreement")
    FRIENDSHIP = AgreementKind.FRIENDSHIP.value, _("friendship agreement")
    MOU = AgreementKind.MOU.value, _("memorandum of understanding")
    LETTER_OF_INTENT = AgreementKind.LETTER_OF_INTENT.value, _("letter or declaration of intent")
    AGREEMENT = "agreement", _("agreement, kind not stated")
    COLLABORATION = "cooperation", _("cooperation, instrument not stated")
    FRIENDLY = "friendly", _("friendly relations, no agreement mentioned")
    CONTACT = "contact", _("contacts, no agreement mentioned")
    NONE = "none", _("exchanges without agreement")
    NOT_STATED = "not-stated", _("not stated")


# Choices of a partnership for which no agreement is recorded.
WITHOUT_AGREEMENT = [
    (kind.value, kind.label)
    for kind in (
        PartnershipKind.COLLABORATION,
        PartnershipKind.FRIENDLY,
        PartnershipKind.CONTACT,
        PartnershipKind.NONE,
        PartnershipKind.NOT_STATED,
    )
]


class Stage(models.TextChoices):
    """Values of the status of a partnership; of two events on the same date the later in this list counts."""

    NOT_STATED = "not-stated", _("not stated")
    CONTACT = "contact", _("in contact")
    DRAFT = "draft", _("agreement in preparation")
    SIGNED = "signed", _("agreement signed")
    ACTIVE = "active", _("active")
    DORMANT = "dormant", _("dormant")
    ENDED = "ended", _("ended")


_RANK = {stage: rank for rank, stage in enumerate(Stage.values)}
_BINDING = {kind: rank for rank, kind in enumerate(PartnershipKind.values)}


def derived_columns(partnership) -> dict:
    """The columns kind, status, status_on and started_on of `partnership`, {column: value}.

    Read are its agreements, exchanges and statements (disputed ones only when retained). The latest event gives the
    status: an unsigned agreement counts as being prepared, an exchange only when a source says that it took place. The
    beginning is the first agreement or statement on it; an exchange proves contact by then, not since when. Dates are
    reduced dates; '' when nothing is known.
    """
    agreements = list(partnership.agreements.all())
    exchanges = [exchange for exchange in partnership.exchanges.all() if exchange.took_place]
    statements = [row for row in partnership.statements.all() if not row.is_disputed or row.is_retained]
    events = [(row.as_of, row.stage) for row in statements if row.stage]
    events += [(a.signed_on, Stage.SIGNED) for a in agreements if a.state == SigningState.SIGNED]
    events += [(a.signed_on, Stage.DRAFT) for a in agreements if a.state == SigningState.NOT_SIGNED]
    events += [(e.ends_on or e.starts_on, Stage.ACTIVE) for e in exchanges]
    status_on, status = max(
        ((on, stage) for on, stage in events),
        key=lambda event: (event[0], _RANK[event[1]]),
        default=("", Stage.NOT_STATED),
    )
    starts = [row.as_of for row in statements if row.subject == "start"]
    starts += [a.signed_on for a in agreements if a.state != SigningState.NOT_SIGNED]
    return {
        "kind": _kind(partnership, agreements),
        "status": status,
        "status_on": status_on,
        "started_on": min(filter(None, starts), default=""),
    }


def _kind(partnership, agreements) -> str:
    concluded = [a for a in agreements if a.state != SigningState.NOT_SIGNED]
    found = [PartnershipKind.AGREEMENT if a.kind == AgreementKind.NOT_STATED else a.kind for a in concluded]
    if found:
        return min(found, key=lambda kind: _BINDING[kind])
    return partnership.without_agreement or PartnershipKind.NOT_STATED
