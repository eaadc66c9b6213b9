"""What another process needs to run beside the tests: a copy of their database, settings, a free port."""

import os
import secrets
import socket
import subprocess
import sys
from contextlib import contextmanager
from urllib.parse import quote, urlencode

from django.conf import settings
from django.db import connection

from tests.databases import Databases


@contextmanager
def database_copy(databases: Databases, blocker, suffix: str):
    """A temporary database with a copy of the group's records, its name ending in `suffix`; yields its settings."""
    with blocker.unblock():
        name = databases.copy("records", suffix)
    yield connection.settings_dict | {"NAME": name}
    with blocker.unblock():
        databases.drop(name)


def database_url(database: dict) -> str:
    """Returns one entry of DATABASES as an address that DATABASE_URL takes."""
    user = ":".join(quote(database[part], safe="") for part in ("USER", "PASSWORD") if database[part])
    options = database.get("OPTIONS", {}) | {"host": database["HOST"], "port": database["PORT"]}
    query = urlencode({name: value for name, value in options.items() if value not in ("", None)})
    return f"postgresql://{user}@/{quote(database['NAME'], safe='')}?{query}"


def environment(database: dict, **more: str) -> dict[str, str]:
    """The environment of a process that runs the site as in production on `database`."""
    return (
        os.environ
        | {
            "DJANGO_SETTINGS_MODULE": "korea_group.settings",
            "DATABASE_URL": database_url(database),
            "SECRET_KEY": secrets.token_urlsafe(50),
            "ALLOWED_HOSTS": "localhost,127.0.0.1",
            "DEBUG": "0",
        }
        | more
    )


def manage(*arguments: str, env: dict[str, str], **options) -> subprocess.Popen:
    """Starts a Django command."""
    return subprocess.Popen([sys.executable, "manage.py", *arguments], cwd=settings.BASE_DIR, env=env, **options)


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
