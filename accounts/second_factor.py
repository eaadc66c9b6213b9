"""Two-factor authentication for users who may publish or see personal data."""

from allauth.account.authentication import get_authentication_records
from allauth.mfa.signals import authenticator_added
from allauth.mfa.utils import is_mfa_enabled
from django.dispatch import receiver
from django.http import HttpRequest
from django.shortcuts import redirect
from django.urls import reverse

from accounts.proofs import record_authentication


class SecondFactorMiddleware:
    """Leads who needs a second factor and has not given it to the page where it is given, or first set up.

    Until then nothing of the site is open to them but the pages of their account.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        user = request.user
        if not user.is_authenticated or not user.needs_second_factor or is_twice_proven(request):
            return self.get_response(request)
        if _is_of_the_account(request):
            return self.get_response(request)
        return redirect("mfa_reauthenticate" if is_mfa_enabled(user) else "accounts:second_factor")


def is_twice_proven(request: HttpRequest) -> bool:
    """Whether a code or a passkey was given in this session, by the one who is signed in."""
    return any(one["method"] == "mfa" for one in get_authentication_records(request, request.user))


@receiver(authenticator_added)
def count_new_factor(request, user, authenticator, **kwargs):
    """Counts a factor that was just set up as given in this session."""
    record_authentication(request, user, "mfa", id=authenticator.pk, type=authenticator.type, reauthenticated=True)


def _is_of_the_account(request: HttpRequest) -> bool:
    return request.path.startswith((reverse("accounts:home"), "/i18n/", "/static/"))
