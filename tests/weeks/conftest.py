"""A site of their own for those who change records all week, and the post that reaches them."""

import re
import secrets
import time
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest

from tests import processes
from tests.browser.conftest import (  # noqa: F401
    administrator,
    browser,
    chromium,
    cookies,
    open_window,
    problems,
    signed_in,
    site,
)
from tests.outbox.mail_server import MailServer
from tests.weeks.officer import Officer

WIDTHS = [1280, 390]


@pytest.fixture(scope="session")
def database_copy(django_db_setup, django_db_blocker):
    """A copy of the test database that these tests alone change."""
    with processes.database_copy(django_db_blocker, "weeks", "records") as database:
        yield database


@pytest.fixture(scope="session")
def post(site, database_copy):  # noqa: F811
    """A mail server of this machine that the worker sends to; `post.letter(to, words)` waits for a letter."""
    with MailServer() as server:
        environment = processes.environment(
            database_copy,
            EMAIL_HOST="127.0.0.1",
            EMAIL_PORT=str(server.port),
            EMAIL_SECURITY="none",
            PUBLIC_URL=site,
            DEFAULT_FROM_EMAIL="portail@portal.example",
        )
        worker = processes.manage("work", env=environment)

        def letter(to: str, words: str) -> str:
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                texts = [one.get_body(["plain"]).get_content() for one in server.received if one["To"] == to]
                if found := [text for text in texts if words in text]:
                    return found[-1]
                time.sleep(0.2)
            raise AssertionError(f"no letter with {words!r} to {to}, but {server.subjects()}")

        yield SimpleNamespace(letter=letter)
        worker.terminate()
        worker.wait(timeout=30)


@pytest.fixture(params=WIDTHS)
def width(request):
    return request.param


@pytest.fixture
def office(open_window, signed_in, width):  # noqa: F811
    """The administrator, who reads French."""
    return Officer(open_window(width, storage_state=signed_in, **Officer.camera(width)), "fr", width)


@pytest.fixture
def visitor(open_window, width):  # noqa: F811
    """Somebody without an account."""
    return Officer(open_window(width), "fr", width)


@pytest.fixture
def join(open_window, office, post, width):  # noqa: F811
    """Invites somebody, who follows the link of the letter: `join(role, code, …)` gives the Officer who has come in."""

    def join(name: str, role: str, code: str, organisation: str = "", factor: str = "application") -> Officer:
        email = f"{role}-{secrets.token_hex(3)}@example.org"
        office.invite(email, role, code, organisation)
        link = re.search(r"http\S+/invitation/\S+", post.letter(email, "/invitation/"))[0]
        window = open_window(width, locale={"fr": "fr-FR", "ko": "ko-KR"}[code], **Officer.camera(width))
        officer = Officer(window, code, width, name, email)
        officer.page.goto(urlsplit(link).path)
        officer.accept_invitation(factor)
        return officer

    return join
