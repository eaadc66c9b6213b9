"""Writes every page of the site as text, to compare two ways of writing the same markup.

    .venv/bin/python -m tests.pages_as_text before/     on the tree as it was
    .venv/bin/python -m tests.pages_as_text after/      on the tree with its templates laid out otherwise
    diff -r before/ after/

A folder for each reader holds a file for each address: the elements with their attributes, and the texts, with the
space that a browser shows between them. E-mails in plain text, calendar files and feeds are written as they are. The
hour is left out where a page tells when something was written, the day is not: both are to be made on the same day.
"""

import os
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import django


def run(folder: Path) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    from django.conf import settings
    from django.test.utils import setup_test_environment

    from tests import databases
    from tests.pages_as_text.everything import everything  # once the settings are read

    setup_test_environment()
    databases.OURS.use("invented")
    try:
        with TemporaryDirectory() as media:
            settings.MEDIA_ROOT = media
            for reader, address, text in everything():
                name = re.sub(r"[^\w.=&-]+", "_", address).strip("_")[:150]
                path = folder / reader / f"{name}.txt"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
    finally:
        databases.OURS.close()


run(Path(sys.argv[1]))
