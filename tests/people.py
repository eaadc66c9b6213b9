"""The cast: who looks at the site, each with a browser of their own."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.test import Client


class Reader(Client):
    """A browser, and the person who sits before it as `user`."""

    def __init__(self, user=None):
        super().__init__()
        self.user = user or AnonymousUser()
        if user:
            self.force_login(user)


def signed_in(name: str, **fields) -> Reader:
    """The browser of somebody with an account, signed in; `fields` tell what they may do."""
    return Reader(get_user_model().objects.create_user(f"{name}@example.org", **fields))
