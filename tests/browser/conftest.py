"""The site as production runs it, on a copy of the test database, and a browser that looks at it.

A test here uses the site only through the browser. Playwright keeps an event loop in this thread, in
which Django refuses to touch a database; so the browser is gone before the tests of other folders run.
"""

import os
import secrets
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from django.conf import settings
from playwright.sync_api import sync_playwright

from tests import processes
from tests.browser.reader import Reader
from tests.people import code_on_the_telephone

# Chromium's engine without the windows and menus around it, which would take two fifths of the time.
CHROMIUM = os.environ.get("CHROMIUM") or "/usr/bin/chromium-headless-shell"
# No sandbox, because a build machine often is root; and no errand of the browser's own.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def administrator():
    """Who can sign in to the admin of `site`: an e-mail address and a password."""
    return SimpleNamespace(email="administrator@example.org", password=secrets.token_urlsafe(12))


@pytest.fixture(scope="session")
def database_copy(django_db_setup, django_db_blocker):
    """A copy of the test database, for another process to use."""
    with processes.database_copy(django_db_blocker, "site", "records") as database:
        yield database


@pytest.fixture(scope="session")
def site(database_copy, administrator, static_files, tmp_path_factory):
    """The address of the site, served by gunicorn from collected static files, DEBUG off."""
    folder = tmp_path_factory.mktemp("site")
    port = processes.free_port()
    address = f"http://localhost:{port}"  # by name: no passkey is made for a number
    environment = processes.environment(
        database_copy,
        STATIC_ROOT=static_files,
        MEDIA_ROOT=str(folder / "media"),
        PORT=str(port),
        PUBLIC_URL=address,
        ADMIN_EMAIL=administrator.email,
        ADMIN_PASSWORD=administrator.password,
    )

    assert processes.manage("first_administrator", "--verbosity", "0", env=environment).wait() == 0
    log = folder / "log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "korea_group.wsgi"],
            cwd=settings.BASE_DIR,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_until_ready(address, server, log)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)
        print(log.read_text())  # pytest shows it beside what failed


@pytest.fixture(scope="session")
def chromium():
    """The program; without it these tests are skipped, or fail on a build machine (CI=true)."""
    if not Path(CHROMIUM).exists():
        reason = f"There is no browser at {CHROMIUM}: apt-get install chromium-headless-shell, or set CHROMIUM."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return CHROMIUM


@pytest.fixture(scope="package")
def browser(chromium, site):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(params=["fr", "ko"])
def code(request):
    """The language of the reader; a test that asks for it runs in both."""
    return request.param


@pytest.fixture
def width():
    """Width of the window in pixels; a test asks for others with parametrize("width", [1280, 390])."""
    return 1280


@pytest.fixture
def browser_options():
    """What else the window is made with, such as {"java_script_enabled": False}."""
    return {}


@pytest.fixture
def problems():
    """What went wrong in the page; not empty at the end fails the test. A test may clear what it expects."""
    return []


@pytest.fixture
def open_window(site, browser, problems):
    """Opens a window on the site that notes every error, refused script or style, and request that leaves."""
    contexts = []

    def note_request(request):
        if not request.url.startswith((site + "/", "data:", "blob:")):
            problems.append(f"request that leaves the site: {request.url}")

    def note_response(response):
        # A page that is not there may be what the test asks for; a missing file of a page never is.
        if response.status >= 500 or (response.status >= 400 and not response.request.is_navigation_request()):
            problems.append(f"{response.status}: {response.url}")

    def note_console(message):
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            problems.append(f"console: {message.text}")

    def open_window(width, **options):
        # At rest, so that nothing is looked at while it moves.
        options = {"locale": "fr-FR", "reduced_motion": "reduce", "viewport": {"width": width, "height": 900}} | options
        context = browser.new_context(base_url=site, **options)
        context.set_default_timeout(30_000)  # milliseconds: no promise of the site, a busy machine is slow
        context.on("request", note_request)
        context.on("response", note_response)
        context.on("console", note_console)
        context.on("weberror", lambda error: problems.append(f"script: {error.error}"))
        contexts.append(context)
        return context.new_page()

    yield open_window
    for context in contexts:
        context.close()
    assert not problems, "\n".join(problems)


@pytest.fixture
def page(open_window, width, browser_options):
    """One window; what goes wrong in it fails the test."""
    return open_window(width, **browser_options)


@pytest.fixture
def reader(page, code, width):
    """Somebody before that window, who reads `code`."""
    return Reader(page, code, width)


@pytest.fixture(scope="session")
def cookies():
    """What `signed_in` has got, kept although the browser is closed between the files of this folder."""
    return {}


@pytest.fixture(scope="package")
def signed_in(browser, site, administrator, cookies):
    """The cookies of an administrator signed in with a second factor, for the `storage_state` of a window."""
    if not cookies:
        with browser.new_context(base_url=site) as context:
            sign_in(context.new_page(), administrator)
            cookies.update(context.storage_state())
    return cookies


def sign_in(page, person):
    """Signs in for the first time, and sets up the second factor that is asked for."""
    page.goto("/admin/")
    page.fill("#id_login", person.email)
    page.fill("#id_password", person.password)
    page.press("#id_password", "Enter")
    page.locator("a[href$='/2fa/totp/activate/']").click()
    page.fill("#id_code", code_on_the_telephone(page.input_value("#authenticator_secret")))
    page.press("#id_code", "Enter")
    page.wait_for_url("**/2fa/recovery-codes/**")


def wait_until_ready(address, server, log):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urlopen(f"{address}/healthz", timeout=5):
                return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    pytest.fail(f"The site did not start:\n{log.read_text()}")
