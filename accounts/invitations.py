"""Sending and accepting invitations."""

from django.db import transaction
from django.utils import timezone, translation

from accounts.models import Invitation, User
from outbox import letters


def send(invitation: Invitation) -> None:
    """Writes the letter with the link, in the language of the person invited; in the caller's transaction.

    Sent again, it is a new letter with the same link, which holds for another fortnight.
    """
    with translation.override(invitation.language):
        context = {
            "link": invitation.get_absolute_url(),
            "role": invitation.get_role_display(),
            "organisation": str(invitation.organisation or ""),
            "inviter": str(invitation.invited_by or ""),
            "last_day": timezone.localdate(invitation.expires_at),
        }
    key = f"invitation {invitation.pk} {invitation.expires_at:%Y-%m-%dT%H:%M:%S.%f}"
    letters.write(key, invitation.email, invitation.language, "accounts/letters/invitation.txt", context)


@transaction.atomic
def accept(invitation: Invitation, user: User) -> User:
    """Makes the account `user`, as its form has filled it in, in the role of the invitation, and uses that up."""
    user.email = invitation.email
    user.role = invitation.role
    user.organisation = invitation.organisation
    user.save()
    invitation.accepted_at = timezone.now()
    invitation.save(update_fields=["accepted_at"])
    return user
