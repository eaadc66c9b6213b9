"""Leaves the folder of a version that is about to be released: python -m tests.upgrades.release 1.1.0 (README.md)."""

import importlib
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import django


def main(version: str, *work: str) -> None:
    """Takes over what the last version left, has the modules `work` fill in what is new, and keeps what there is then.

    Each module of `work` has a function run(site), which works through the screens of the site and returns what is to
    be said again beside what the last version said: a part of said.json.
    """
    from django.test.utils import setup_test_environment

    from tests.upgrades import asking
    from tests.upgrades.released import Release, releases, restored, upgrade

    setup_test_environment()
    last, release = releases()[-1], Release(version)
    with TemporaryDirectory() as name, restored(last, media := Path(name) / "media"):
        upgrade()
        site = asking.Site(last.said["readers"])
        said = dict(last.said)
        for module in work:
            said |= importlib.import_module(module).run(site)
        release.write(media)
        release.say(asking.again(site, said, asking.pieces(asking.texts_stored())))


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    main(*sys.argv[1:])
