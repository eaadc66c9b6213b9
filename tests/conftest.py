import pytest
from django.conf import settings
from django.core.management import call_command
from django.test.utils import setup_databases, teardown_databases
from django.utils import translation

from tests.people import Reader, signed_in
from tests.strictness import reverse_unordered_querysets


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """The test database holds the group's records; what a test changes is rolled back.

    It is made whatever tests are run. pytest-django's own fixture makes none for tests without its mark, such as those
    of the browser by themselves, and the records would go into the database of the site.
    A test with django_db(transaction=True) would empty it for all that follow: none here may need one.
    """
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False)
        call_command("load_records", verbosity=0)
    yield
    with django_db_blocker.unblock():
        teardown_databases(made, verbosity=0)


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
