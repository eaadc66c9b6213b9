"""The versions that were released, as they left the data of a site: a database, its files, and what the site said."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from unittest import mock

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.test import override_settings
from django.utils import timezone

from tests.upgrades import dumping

FOLDER = Path(__file__).parent
# Those of production; the other tests use a faster one, which cannot read the passwords of a released version.
HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
LONGEST_NAME = 63  # letters of the name of a database


@dataclass(frozen=True)
class Release:
    """A version, such as "1.0.0", which left the folder of its name."""

    version: str

    @property
    def folder(self) -> Path:
        return FOLDER / self.version

    @property
    def dump(self) -> Path:
        """The database, as SQL."""
        return self.folder / "dump.sql"

    @property
    def media(self) -> Path:
        """The files of users."""
        return self.folder / "media"

    @cached_property
    def said(self) -> dict:
        """What the site said when it ran that version, as `tests.upgrades.asking` asks it."""
        return json.loads((self.folder / "said.json").read_text("utf-8"))

    @cached_property
    def migrations(self) -> dict[str, str]:
        """The migrations of that version: a digest (SHA-256) of each file by its path in the project."""
        lines = (self.folder / "migrations.txt").read_text("utf-8").splitlines()
        return {path: digest for digest, path in (line.split("  ") for line in lines)}

    def write(self, media: Path) -> None:
        """Makes the folder from the database in use, the files of users in `media` and the migrations of this code."""
        self.folder.mkdir()
        dumping.write(connection.settings_dict, self.dump)
        shutil.copytree(media, self.media, ignore=shutil.ignore_patterns("waiting", "minutes"))
        lines = [f"{digest}  {path}\n" for path, digest in migrations_in(settings.BASE_DIR).items()]
        (self.folder / "migrations.txt").write_text("".join(lines), "utf-8")

    def say(self, said: dict) -> None:
        """Keeps what the site said."""
        text = json.dumps(said, ensure_ascii=False, indent=1)
        (self.folder / "said.json").write_text(f"{text}\n", "utf-8")


def releases() -> list[Release]:
    """All that left a folder, the first version first."""
    found = [Release(dump.parent.name) for dump in FOLDER.glob("*/dump.sql")]
    return sorted(found, key=lambda release: [int(number) for number in release.version.split(".")])


def migrations_in(project: Path) -> dict[str, str]:
    """A digest of each migration of the project in this folder, by its path."""
    files = sorted(project.glob("*/migrations/[0-9]*.py"))
    return {str(file.relative_to(project)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


@contextmanager
def database(name: str) -> Iterator[None]:
    """Makes the database `name`, which this process uses in place of its own for a while; removes it at the end."""
    own = connection.settings_dict["NAME"]
    with connection.cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f"CREATE DATABASE \"{name}\" ENCODING 'UTF8' TEMPLATE template0")
    _use(name)
    try:
        yield
    finally:
        _use(own)
        with connection.cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _use(name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = name
    ContentType.objects.clear_cache()  # another database numbers them otherwise


@contextmanager
def restored(release: Release, media: Path) -> Iterator[None]:
    """Gives this process the data that `release` left, with its files in the folder `media`, which is made.

    The database has the name of the process's own, and so no other process uses it. The clock goes on from the moment
    at which the released version was asked, so that what was to come still is.
    """
    shutil.copytree(release.media, media)
    MigrationLoader(None)  # migrations name the clock as a default: they are read before it is turned back
    own = f"_{release.version}"
    own = connection.settings_dict["NAME"][-(LONGEST_NAME - len(own)) :] + own
    with database(own), override_settings(MEDIA_ROOT=media, PASSWORD_HASHERS=HASHERS):
        with connection.cursor() as cursor:
            cursor.execute(release.dump.read_text("utf-8"))
        connection.close()  # the dump leaves the session without a search path
        with clock_from(datetime.fromisoformat(release.said["asked_at"])):
            yield


@contextmanager
def clock_from(moment: datetime) -> Iterator[None]:
    """Lets Django's clock go on from `moment`."""
    now = timezone.now
    behind = now() - moment
    with mock.patch("django.utils.timezone.now", lambda: now() - behind):
        yield


def upgrade() -> None:
    """What `make run` does with the database that it finds."""
    call_command("migrate", interactive=False, verbosity=0)
    call_command("load_records", verbosity=0)
    call_command("first_administrator")
