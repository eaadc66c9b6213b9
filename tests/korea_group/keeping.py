"""Whether a page comes from what is kept, and for whom."""

import secrets
from contextlib import contextmanager

from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.roles import Role
from tests.people import Reader, signed_in

PASSWORD = "une phrase assez longue"
TITLE = "Le port de Busan"


def somebody(name: str, **fields) -> Reader:
    """Somebody of that `name`, signed in, whose account no other test has made."""
    return signed_in(f"{name}-{secrets.token_hex(4)}", **fields)


def share_a_process(*readers: Reader) -> None:
    """Has all readers answered by one process with one cache of pages; otherwise each has one of their own."""
    for reader in readers[1:]:
        reader.handler = readers[0].handler


@contextmanager
def from_what_is_kept():
    """Nothing is asked of the database but the version of the content."""
    with CaptureQueriesContext(connection) as asked:
        yield
    assert len(asked) == 1, asked.captured_queries


def is_kept(visitor, address, **headers) -> bool:
    """Whether the page at `address` comes from what is kept."""
    with CaptureQueriesContext(connection) as asked:
        page = visitor.get(address, headers=headers)
    return len(asked) == 1 and "ETag" in page.headers


def signed_in_with_password() -> str:
    """The e-mail address of a new member, who signs in with PASSWORD."""
    reader = somebody("membre", role=Role.MEMBER)
    reader.user.set_password(PASSWORD)
    reader.user.save()
    return reader.user.email


def rename(article) -> None:
    """Gives the article the title TITLE."""
    article.title_fr = TITLE
    article.save()
