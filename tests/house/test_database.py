"""The site finds its database, and the embedded one comes back whatever happens to it."""

import os
import signal
import tempfile
import time
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection

from korea_group import database
from korea_group.database import checks, embedded

CHECKOUT = Path("/srv/portal")
OWN = "postgresql://db/portal"


@pytest.fixture
def private_checkout(monkeypatch):
    monkeypatch.setattr(embedded, "_is_private", lambda folder: True)
    return CHECKOUT


def test_address_is_read_whole_and_percent_decoded():
    read = database.settings_for(CHECKOUT, "postgresql://an%20na:p%40ss@db.example:5433/por%2Dtal?sslmode=require")
    assert (read["USER"], read["PASSWORD"], read["HOST"]) == ("an na", "p@ss", "db.example")
    assert (read["PORT"], read["NAME"], read["OPTIONS"]) == (5433, "por-tal", {"sslmode": "require"})
    assert read["ENGINE"] == "django.db.backends.postgresql"


@pytest.mark.parametrize(
    "address", ["mysql://db/portal", "sqlite:///portal", "portal", "postgresql://db/", "postgresql://db:port/portal"]
)
def test_address_that_cannot_serve_is_refused_by_name(address):
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL"):
        database.settings_for(CHECKOUT, address)


def test_two_test_runs_never_share_a_database():
    here = database.settings_for(CHECKOUT, OWN)["TEST"]["NAME"]
    elsewhere = database.settings_for(Path("/srv/other"), OWN)["TEST"]["NAME"]
    assert here != elsewhere
    assert here.endswith(f"_{os.getpid()}")


def test_embedded_server_lies_in_the_checkout(monkeypatch):
    monkeypatch.setattr(embedded, "_is_private", lambda folder: False)
    assert embedded.home(CHECKOUT) == CHECKOUT / "var"


def test_embedded_server_leaves_a_private_folder_when_root_runs_it(monkeypatch, private_checkout):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert embedded.home(private_checkout).parent == Path("/var/lib")


def test_embedded_server_stays_in_a_private_folder_of_its_owner(monkeypatch, private_checkout):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert embedded.home(private_checkout) == private_checkout / "var"


def test_embedded_server_leaves_a_path_too_long_for_a_socket(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("HOME", "/home/hanna")
    long = Path("/srv") / ("x" * 90)
    assert embedded.home(long).parent == Path("/home/hanna/.local/state")
    monkeypatch.setenv("HOME", str(long))
    with pytest.raises(ImproperlyConfigured, match="too long"):
        embedded.home(long)


def test_embedded_server_comes_back_after_stop_and_after_a_kill():
    with tempfile.TemporaryDirectory(prefix="portal-") as folder:
        data = Path(folder) / "postgres"
        assert not embedded.stop(data)
        embedded.ensure_running(data)
        assert embedded.stop(data)
        assert not embedded.is_running(data)

        embedded.ensure_running(data)
        os.kill(int((data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
        while embedded.is_running(data):
            time.sleep(0.01)
        embedded.ensure_running(data)
        assert embedded.is_running(data)
        assert embedded.stop(data)


def test_embedded_server_that_cannot_start_names_its_log(tmp_path):
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "PG_VERSION").write_text("9\n")
    with pytest.raises(OperationalError, match="log"):
        embedded.ensure_running(tmp_path / "postgres")


@pytest.mark.django_db
def test_database_holds_hangul():
    assert checks.encoding_is_utf8(databases=["default"]) == []
    with connection.cursor() as cursor:
        cursor.execute("SELECT char_length(%s)", ["서초구"])
        assert cursor.fetchone() == (3,)
