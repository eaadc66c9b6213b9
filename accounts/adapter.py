"""How allauth works here: nobody registers, e-mails go through the outbox, everybody lands where their work is."""

import time

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core import context
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation

from outbox import letters


def set_language_cookie(response, language: str):
    """Sets the language cookie, which pages without a language in their address read, such as those of the admin."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        path=settings.LANGUAGE_COOKIE_PATH,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
    )
    return response


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request):
        """CUF or GAOK invites; nobody registers."""
        return False

    def get_login_redirect_url(self, request):
        """Staff begin in the admin, the others on their own page, each in their language."""
        with translation.override(request.user.language):
            return reverse("admin:index" if request.user.is_staff else "accounts:home")

    def post_login(self, request, user, **kwargs):
        return set_language_cookie(super().post_login(request, user, **kwargs), user.language)

    def get_logout_redirect_url(self, request):
        return reverse("home")

    def get_password_change_redirect_url(self, request):
        return reverse("accounts:home")

    def send_password_reset_mail(self, user, email, values):
        """Writes the letter with the link, in the language of the account."""
        with translation.override(user.language):
            link = reverse("account_reset_password_from_key", args=[values["uid"], values["key"]])
        key = f"password reset {user.pk} {timezone.now():%Y-%m-%dT%H:%M:%S}"
        letters.write(key, email, user.language, "accounts/letters/password_reset.txt", {"link": link}, user=user)

    def is_reauthentication_required(self, *, app, **kwargs):
        """Whether to ask for the password again; for a first second factor only if it was not given lately."""
        request = context.request
        if app == "allauth.mfa" and not is_mfa_enabled(request.user):
            lately = time.time() - settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
            records = get_authentication_records(request, request.user)
            return not any(one["method"] == "password" and one["at"] > lately for one in records)
        return super().is_reauthentication_required(app=app, **kwargs)

    def send_mail(self, template_prefix, email, values):
        """No other letter of allauth is sent: addresses are not confirmed by e-mail, and nobody registers."""
        raise NotImplementedError(template_prefix)
