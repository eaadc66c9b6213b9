"""Invented records, few and short: towns, people and meetings that exist nowhere, for tests that need any.

They stand in files as the group's own records do (korea_group/records), and are loaded in the same way.
"""

import json
from pathlib import Path

import pghistory
from django.apps import apps
from django.db import transaction

from korea_group.records import FILES, Loader

FOLDER = Path(__file__).parent
MEETINGS = ["2017-06-14-paris", "2018-03-12-valmont", "2019-05-20-visio"]


@transaction.atomic
def load() -> None:
    """Loads the invented records into an empty database."""
    loader = Loader()
    with pghistory.context(label="records"):
        for name, label in _files():
            for record in json.loads((FOLDER / name).read_text("utf-8")):
                loader.load(apps.get_model(label), record)


def _files() -> list[tuple[str, str]]:
    """The files in their order, which is that of the group's own, with the kind of record of each."""
    own = [(f"meetings/{slug}.json", "meetings.Meeting") for slug in MEETINGS]
    before = [one for one in FILES[: FILES.index(("events.json", "meetings.Event"))] if one[1] != "meetings.Meeting"]
    return [*before, *own, *FILES[FILES.index(("events.json", "meetings.Event")) :]]
