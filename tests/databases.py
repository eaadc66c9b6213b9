"""Template databases, kept between runs, and the copies of them that the processes of a run use.

A template holds one data set, and its name has a digest of everything that it follows from: when code, migrations or
records change, it is made anew, and the old one is dropped. Making one takes seconds, copying one a fraction of that.
An advisory lock lets one process at a time make, copy and drop. A template gets its name when it is finished, so that
a run that was killed leaves no broken one.
"""

import hashlib
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection

from tests import invented_records

# Modules of the apps from which nothing in a database follows: they answer requests.
ANSWERING = {"views.py", "urls.py", "filters.py", "context.py", "middleware", "templatetags", "office", "admin"}
ANSWERING |= {"admin.py", "__pycache__"}


def _make_tables() -> None:
    call_command("migrate", interactive=False, run_syncdb=True, verbosity=0)
    call_command("createcachetable", verbosity=0)


def _load_records() -> None:
    call_command("load_records", verbosity=0)


# What a database can hold when a test begins, and what makes it: "empty" in a database without tables, the others in
# a copy of "empty".
DATA_SETS: dict[str, Callable[[], None]] = {
    "empty": _make_tables,
    "records": _load_records,  # the group's own
    "invented": invented_records.load,
}


def sources() -> list[Path]:
    """The files that the content of a template follows from."""
    tests = settings.BASE_DIR / "tests"
    folders = [path.parent for path in settings.BASE_DIR.glob("*/__init__.py") if path.parent.name != "bench"]
    folders += [Path(app.path) for app in apps.get_app_configs() if Path(app.path).is_relative_to(tests)]
    code = [path for folder in folders for path in folder.rglob("*.py")]
    found = [path for path in code if ANSWERING.isdisjoint(path.relative_to(settings.BASE_DIR).parts)]
    for folder in ("korea_group/records", "tests/invented_records"):
        found += (settings.BASE_DIR / folder).rglob("*.json")
    found += (settings.BASE_DIR / "locale").rglob("*.po")  # search texts hold translated names
    return sorted([*found, Path(__file__), settings.BASE_DIR / "requirements.txt"])


def digest_of(files: list[Path]) -> str:
    """Ten hexadecimal digits that stand for the names and the content of `files`."""
    found = hashlib.sha256()
    for path in files:
        found.update(str(path).encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:10]


class Databases:
    """The databases of this process: each is copied from its template when a test first asks for it."""

    def __init__(self):
        self.own = connection.settings_dict["TEST"]["NAME"]  # it ends in the number of this process
        self.checkout = self.own.rpartition("_")[0]
        self.site = connection.settings_dict["NAME"]
        self.copies: dict[str, str] = {}
        self.data_set = ""

    @cached_property
    def digest(self) -> str:
        return digest_of(sources())

    @property
    def kept(self) -> str:
        """How the names of the templates begin."""
        return f"{self.checkout}_template_"

    def use(self, data_set: str) -> None:
        """Lets the connection lead to this process's copy of `data_set`, and leaves it alone if it does already."""
        if data_set != self.data_set:
            if data_set not in self.copies:
                self.copies[data_set] = self.copy(data_set, data_set)
            self._connect(self.copies[data_set])
            self.data_set = data_set

    def use_fresh(self, data_set: str) -> None:
        """The same with a copy that one test alone uses, because it commits."""
        self.copies["fresh"] = self.copy(data_set, "fresh")
        self._connect(self.copies["fresh"])
        self.data_set = ""

    def copy(self, data_set: str, suffix: str) -> str:
        """Makes a copy of `data_set` whose name ends in `suffix`; returns its name. `drop` removes it."""
        name = f"{self.own}_{suffix}"
        with self._server() as execute:
            template = self._template(data_set, execute)
            execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, name: str) -> None:
        with self._server() as execute:
            execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def close(self) -> None:
        """Drops the copies, and lets the connection lead to the site's own database again."""
        self._connect(self.site)
        for name in self.copies.values():
            self.drop(name)
        self.copies, self.data_set = {}, ""

    def _connect(self, name: str) -> None:
        connection.close()
        connection.settings_dict["NAME"] = name
        ContentType.objects.clear_cache()

    def _template(self, data_set: str, execute) -> str:
        """The name of the template of `data_set`, which is made if it is not there."""
        name = f"{self.kept}{self.digest}_{data_set}"
        if name not in self._names(execute):
            start = "template0" if data_set == "empty" else self._template("empty", execute)
            self._drop_what_is_old(execute)
            unfinished = f"{self.checkout}_unfinished"
            execute(f'DROP DATABASE IF EXISTS "{unfinished}" WITH (FORCE)')
            execute(f'CREATE DATABASE "{unfinished}" ENCODING \'UTF8\' TEMPLATE "{start}"')
            used = connection.settings_dict["NAME"]
            self._connect(unfinished)
            DATA_SETS[data_set]()
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
            self._connect(used)
            execute(f'ALTER DATABASE "{unfinished}" WITH ALLOW_CONNECTIONS false')
            execute(f'ALTER DATABASE "{unfinished}" RENAME TO "{name}"')
        return name

    def _drop_what_is_old(self, execute) -> None:
        """Drops the templates of other code, and on the embedded server the copies of runs that were killed."""
        is_embedded = connection.settings_dict["ENGINE"] == "korea_group.database"
        for name in [name for name in self._names(execute) if name.startswith(f"{self.checkout}_")]:
            is_old = name.startswith(self.kept) and not name.startswith(self.kept + self.digest)
            process = name.removeprefix(f"{self.checkout}_").partition("_")[0]
            is_left = is_embedded and process.isdigit() and not _is_alive(int(process))
            if is_old or is_left:
                execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _names(self, execute) -> list[str]:
        return [name for (name,) in execute("SELECT datname FROM pg_database ORDER BY datname")]

    @contextmanager
    def _server(self) -> Iterator[Callable]:
        """Gives a function that executes SQL on the server while no other process of this checkout does the same."""
        server = connection.copy()
        server.settings_dict["NAME"] = "postgres"

        def execute(sql: str) -> list[tuple]:
            with server.cursor() as cursor:
                cursor.execute(sql)
                return cursor.fetchall() if cursor.description else []

        try:
            execute(f"SELECT pg_advisory_lock({zlib.crc32(self.checkout.encode())})")
            yield execute
        finally:
            server.close()  # which lets go of the lock


OURS = Databases()


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
