import pytest
from django.conf import settings
from django.db import connection
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from accounts.roles import Role
from meetings.models import Meeting
from tests import databases, processes
from tests.people import Reader, signed_in
from tests.strictness import reverse_unordered_querysets

# What takes longest begins first, so that at the end no process is left alone with it.
LONGEST = [
    "tests/weeks/",
    "tests/browser/",
    "tests/publishing/test_saving.py",
    "tests/accounts/test_roles_document.py",
    "tests/house/test_query_counts.py",
    "tests/house/test_pages.py",
]


def pytest_collection_modifyitems(items):
    def place(item):
        return next((place for place, start in enumerate(LONGEST) if item.nodeid.startswith(start)), len(LONGEST))

    items.sort(key=place)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Before the fixtures of a test that asks for the database: lets the connection lead to the data set of the test.

    A test that commits, with django_db(transaction=True), gets a copy of its own: pytest-django empties it afterwards.
    """
    mark = item.get_closest_marker("django_db")
    if mark or {"db", "transactional_db", "django_db_setup"} & {*item.fixturenames}:
        commits = "transactional_db" in item.fixturenames or (mark and mark.kwargs.get("transaction"))
        with item.config.stash[blocking_manager_key].unblock():
            (databases.OURS.use_fresh if commits else databases.OURS.use)(data_set_of(item))


def data_set_of(item) -> str:
    """What the database holds before the test begins: invented records, unless a mark asks for something else."""
    return next((name for name in databases.DATA_SETS if item.get_closest_marker(name)), "invented")


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """Takes the place of pytest-django's own: `pytest_runtest_setup` makes the databases, this removes them."""
    yield
    with django_db_blocker.unblock():
        databases.OURS.close()


@pytest.fixture(scope="session")
def static_files(tmp_path_factory):
    """The folder of the static files as production serves them, for all sites that this process starts."""
    folder = str(tmp_path_factory.mktemp("static"))
    environment = processes.environment(connection.settings_dict, STATIC_ROOT=folder)
    command = processes.manage("collectstatic", "--no-input", "--verbosity", "0", env=environment)
    assert command.wait() == 0
    return folder


@pytest.fixture(autouse=True)
def language():
    """Every test begins in French, and leaves the language as it found it."""
    with translation.override(settings.LANGUAGE_CODE):
        yield


@pytest.fixture(autouse=True)
def no_order_by_chance(monkeypatch):
    reverse_unordered_querysets(monkeypatch)


@pytest.fixture
def visitor():
    """Somebody who has not signed in."""
    return Reader()


@pytest.fixture
def member(db):
    """Somebody of a member authority, signed in, who may change nothing."""
    return signed_in("membre")


@pytest.fixture
def cuf_officer(db):
    """Somebody of the secretariat, who sees drafts and may keep the records."""
    return signed_in("secretariat", is_staff=True, is_superuser=True)


@pytest.fixture
def secretary(db):
    """Claire Martin of CUF, in the role of the secretariat and no more."""
    return signed_in("cuf", role=Role.SECRETARIAT, first_name="Claire", last_name="Martin")


@pytest.fixture
def colleague(db):
    """Somebody else of CUF, with the same rights."""
    return signed_in("cuf2", role=Role.SECRETARIAT, first_name="Paul", last_name="Fontaine")


@pytest.fixture
def korean_editor(db):
    """송재민 of GAOK, who reads Korean."""
    reader = signed_in("gaok", role=Role.KOREAN_EDITOR, language="ko", first_name="재민", last_name="송")
    reader.cookies[settings.LANGUAGE_COOKIE_NAME] = "ko"
    return reader


@pytest.fixture
def meeting(db):
    """An invented meeting with all that can belong to one: items, people, decisions, annexes, sources; short."""
    return Meeting.objects.get(event__slug="2019-05-20-visio")


@pytest.fixture
def media(settings, tmp_path):
    """An empty folder for the files of users."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture(scope="session")
def committed_database(django_db_setup, django_db_blocker):
    with processes.database_copy(django_db_blocker, "committed") as database:
        yield database


@pytest.fixture
def committed(committed_database, django_db_blocker):
    """A copy of the test database whose writes are committed, and seen by all tests that use this fixture."""
    own = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = committed_database["NAME"]
        yield
        connection.close()
        connection.settings_dict["NAME"] = own
