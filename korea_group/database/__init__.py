"""Which PostgreSQL the site uses: the one that DATABASE_URL names, or an embedded one of its own."""

import hashlib
import os
from pathlib import Path

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from . import embedded

SCHEMES = ("postgres", "postgresql")


def settings_for(base_dir: Path, url: str) -> dict:
    """Returns the entry of DATABASES for `url`, or for the embedded server when `url` is empty.

    `url` is postgresql://user:password@host:port/name?sslmode=require; a special character in a part
    is percent-encoded, and ?host=/folder names a socket. Raises ImproperlyConfigured when it is
    something else. Nothing is started here: the embedded server starts with the first connection.
    """
    checkout = hashlib.sha256(str(base_dir).encode()).hexdigest()[:8]
    if url:
        configuration = _parsed(url)
    else:
        configuration = {
            "ENGINE": "korea_group.database",
            "HOST": str(embedded.home(base_dir) / "postgres"),
            "NAME": "postgres",
            "USER": "postgres",
        }
    return configuration | {
        "CONN_MAX_AGE": 600,  # seconds
        "CONN_HEALTH_CHECKS": True,
        # Two test runs at once, or from two checkouts on one server, do not meet.
        "TEST": {"NAME": f"test_{configuration['NAME']}_{checkout}_{os.getpid()}"},
    }


def _parsed(url: str) -> dict:
    scheme = url.partition("://")[0]
    if scheme not in SCHEMES:
        raise ImproperlyConfigured("DATABASE_URL must begin with postgresql:// : this site runs on PostgreSQL only.")
    try:
        configuration = dj_database_url.parse(url)
    except ValueError:
        raise ImproperlyConfigured(
            "DATABASE_URL cannot be read. It looks like postgresql://user:password@host:5432/name, "
            "where a special character of the password is percent-encoded."
        ) from None
    if not configuration["NAME"]:
        raise ImproperlyConfigured("DATABASE_URL names no database after the last slash.")
    return configuration
