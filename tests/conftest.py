import pytest
from django.conf import settings
from django.db import connection
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from accounts.roles import Role
from tests import databases, processes
from tests.people import Reader, signed_in
from tests.strictness import reverse_unordered_querysets

MADE = pytest.StashKey()
# What takes longest begins first, so that at the end no process is left alone with it.
LONGEST = [
    "tests/weeks/",
    "tests/browser/",
    "tests/accounts/test_roles_document.py",
    "tests/house/test_query_counts.py",
    "tests/house/test_pages.py",
]


def pytest_collection_modifyitems(items):
    def place(item):
        return next((place for place, start in enumerate(LONGEST) if item.nodeid.startswith(start)), len(LONGEST))

    items.sort(key=place)


def pytest_configure_node(node):
    """Before a process of a run on several processors starts: makes, once, the database that it is to copy."""
    stash = node.config.stash
    if MADE not in stash:
        with stash[blocking_manager_key].unblock():
            stash[MADE] = databases.make()
            connection.close()
    node.workerinput["database"] = connection.settings_dict["NAME"]


def pytest_unconfigure(config):
    if MADE in config.stash:
        with config.stash[blocking_manager_key].unblock():
            databases.remove(config.stash[MADE])


@pytest.fixture(scope="session")
def django_db_setup(request, django_test_environment, django_db_blocker):
    """The test database holds the group's records; what a test changes is rolled back.

    It is made whatever tests are run. pytest-django's own fixture makes none for tests without its mark, such as those
    of the browser by themselves, and the records would go into the database of the site.
    A test with django_db(transaction=True) would empty it for all that follow: none here may need one.
    """
    worker = getattr(request.config, "workerinput", None)
    with django_db_blocker.unblock():
        made = databases.copy(worker["database"], worker["workerid"]) if worker else databases.make()
    yield
    with django_db_blocker.unblock():
        (databases.remove_copy if worker else databases.remove)(made)


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
    """Somebody of CUF, in the role of the secretariat and no more."""
    return signed_in("cuf", role=Role.SECRETARIAT)


@pytest.fixture
def korean_editor(db):
    """Somebody of GAOK, who reads Korean."""
    return signed_in("gaok", role=Role.KOREAN_EDITOR, language="ko")


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
    """A copy of the test database in which what this test writes is committed, and stays for the tests that use it too."""
    own = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = committed_database["NAME"]
        yield
        connection.close()
        connection.settings_dict["NAME"] = own
