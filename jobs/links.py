"""Links that were signed by the portal and expire: they prove that it was the portal that gave them to somebody.

A link is made for one purpose ("confirmation", "approval of minutes") and read for the same one only. Bound to a state
of what it is about, it is good for one use: once that state has changed, the link is no longer valid.
"""

import hashlib
from collections.abc import Callable
from datetime import timedelta

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.utils.translation import gettext_lazy as _


class LinkRefused(Exception):
    """A link that is not followed; `words` say why, to whoever holds it."""

    words = ""


class LinkExpired(LinkRefused):
    words = _("This link has expired. Please ask for a new one.")


class LinkNotValid(LinkRefused):
    words = _("This link is not valid. Please copy it whole from the e-mail that you received.")


class LinkUsed(LinkRefused):
    words = _("This link has been used already, or what it was about has changed since.")


def make(purpose: str, subject, days: int, *, state: str = "") -> str:
    """A token for the address of a link, about `subject`, which is good for so many days.

    `subject` is a value that JSON can hold, such as the key of a registration; it is signed, not hidden. `state` is
    what the link is bound to, such as "waiting": it does not show in the token.
    """
    return _signer(purpose).sign_object([subject, days, _digest(state)])


def read(token: str, purpose: str, *, state_of: Callable[[object], str] = lambda subject: ""):
    """The subject of a token that was made for `purpose`; `state_of` says what the state of a subject is now.

    Raises LinkNotValid for a token that was changed or made for another purpose, LinkExpired after its days, LinkUsed
    when the state is no longer the one that it was bound to.
    """
    try:
        subject, days, digest = _signer(purpose).unsign_object(token)
        _signer(purpose).unsign_object(token, max_age=timedelta(days=days))
    except SignatureExpired:
        raise LinkExpired from None
    except BadSignature:
        raise LinkNotValid from None
    if digest != _digest(state_of(subject)):
        raise LinkUsed
    return subject


def _signer(purpose: str) -> TimestampSigner:
    return TimestampSigner(salt=f"jobs.links {purpose}")


def _digest(state: str) -> str:
    return hashlib.sha256(state.encode()).hexdigest()[:16]
