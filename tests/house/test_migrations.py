"""Migrations: none is missing, and those that were released stay as they were, for databases have them behind them."""

import re
import shutil

import pytest
from django.conf import settings
from django.core.management import call_command

from tests.upgrades.released import migrations_in, releases

every_release = pytest.mark.parametrize("release", releases(), ids=lambda release: release.version)


def rewritten(released: dict[str, str], project) -> list[str]:
    """The migrations `released`, a digest by path, that are no longer so in the folder `project`."""
    there = migrations_in(project)
    return sorted(path for path, digest in released.items() if there.get(path) != digest)


def applied(dump: str) -> set[str]:
    """The migrations of our own apps that a database says it has behind it, by path."""
    (rows,) = re.findall(r"^INSERT INTO public\.django_migrations .*?;$", dump, re.MULTILINE | re.DOTALL)
    found = re.findall(r"\(\d+, '(\w+)', '(\w+)'", rows)
    return {f"{app}/migrations/{name}.py" for app, name in found if (settings.BASE_DIR / app).is_dir()}


@pytest.mark.django_db
def test_no_change_of_a_model_waits_for_its_migration(capsys):
    call_command("makemigrations", check=True, dry_run=True)
    assert capsys.readouterr().out == "No changes detected\n"


@every_release
def test_released_migrations_are_not_rewritten(release):
    assert rewritten(release.migrations, settings.BASE_DIR) == []


@every_release
def test_list_of_released_migrations_is_that_of_the_released_database(release):
    assert set(release.migrations) == applied(release.dump.read_text("utf-8"))


def test_there_is_a_release():
    assert "1.0.0" in [release.version for release in releases()]


def test_a_migration_that_is_rewritten_or_removed_is_seen(tmp_path):
    for path in migrations_in(settings.BASE_DIR):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(settings.BASE_DIR / path, tmp_path / path)
    released = migrations_in(tmp_path)
    assert rewritten(released, tmp_path) == []
    first, second, *_others = released
    (tmp_path / first).write_text((tmp_path / first).read_text("utf-8") + "\n", "utf-8")
    (tmp_path / second).unlink()
    (tmp_path / first).with_name("0099_new.py").touch()
    assert rewritten(released, tmp_path) == [first, second]
