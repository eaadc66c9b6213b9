"""The cast: who looks at the site, each with a browser of their own."""

import time

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth.models import AnonymousUser
from django.test import Client

from accounts.models import User

ANYBODY = AnonymousUser()
EDITOR = User(is_staff=True)  # somebody who may see everything, for what asks no more of a reader
PERIOD = 30  # seconds that a code is shown


class Reader(Client):
    """A browser, and the person who sits before it as `user`."""

    def __init__(self, user=None):
        super().__init__()
        self.user = user or AnonymousUser()
        if user:
            self.force_login(user)
            self.give_second_factor()

    def give_second_factor(self):
        """Shows a code or a passkey, as whoever keeps the records does when signing in."""
        session = self.session
        session["account_authentication_methods"] = [{"method": "mfa", "type": "totp"}]
        session["account_authentication_methods_user"] = str(self.user.pk)
        session.save()


def signed_in(name: str, **fields) -> Reader:
    """The browser of somebody with an account, signed in; `fields` tell what they may do."""
    return Reader(User.objects.create_user(f"{name}@example.org", **fields))


def code_on_the_telephone(secret: str) -> str:
    """What the application for the second factor shows now, and for the next seconds."""
    left = PERIOD - time.time() % PERIOD
    if left < 5:
        time.sleep(left)  # as people do who see that it is about to change
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))
