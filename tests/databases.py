"""The test database holds the group's records: made once for a run, and copied for each of its processes."""

from django.core.management import call_command
from django.db import connection
from django.test.utils import setup_databases, teardown_databases


def make() -> list:
    """Makes the test database with the records; returns what `remove` takes."""
    made = setup_databases(verbosity=0, interactive=False)
    call_command("load_records", verbosity=0)
    return made


def remove(made: list) -> None:
    teardown_databases(made, verbosity=0)


def copy(original: str, suffix: str) -> str:
    """Copies the test database `original` for this process, which uses the copy from now on.

    Returns the name of the site's own database, which `remove_copy` goes back to.
    """
    own = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = original
    connection.creation.clone_test_db(suffix=suffix, verbosity=0, autoclobber=True)
    connection.settings_dict["NAME"] = connection.creation.get_test_db_clone_settings(suffix)["NAME"]
    connection.close()  # the connection that looked at the original keeps it from being copied again
    return own


def remove_copy(own: str) -> None:
    connection.creation.destroy_test_db(own, verbosity=0)
