"""Makes the folder tests/upgrades/1.0.0 anew: a dump, the files of users, and what the site said (../README.md)."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pghistory
from django.core.management import call_command
from django.test import override_settings
from django.test.utils import setup_test_environment
from django.utils import timezone

from korea_group import records
from tests.upgrades.fill_1_0 import part_of_records, promises, trimming, week
from tests.upgrades.released import HASHERS, Release, database, restored

RELEASE = Release("1.0.0")


def main() -> None:
    setup_test_environment()
    shutil.rmtree(RELEASE.folder, ignore_errors=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        with database("fill_1_0"):
            cast = fill(folder)
            trimming.trim()
            RELEASE.write(folder / "media")
        RELEASE.say({"asked_at": timezone.now().isoformat()})
        with restored(RELEASE, folder / "restored"):
            said = promises.said(cast)
        RELEASE.say(said)


def fill(folder: Path) -> week.Cast:
    """Fills the database in use with a part of the records and with the week's work; the files go into `folder`."""
    call_command("migrate", verbosity=0)
    part_of_records.write(folder / "records")
    with pghistory.context(label="records"):
        records.load(folder / "records")
    with override_settings(MEDIA_ROOT=folder / "media", PASSWORD_HASHERS=HASHERS):
        return week.run()
