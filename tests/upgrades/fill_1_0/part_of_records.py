"""A part of the group's records, unchanged and complete in itself, small enough for a dump in the repository."""

import json
import shutil
from pathlib import Path

from korea_group.records import FILES, FOLDER

PARTNERSHIPS = [
    "issy-les-moulineaux--guro",
    "nice--daejeon",
    "rouen--jeju",
    "evian--muju",
]
MEETINGS = ["2021-01-28-visio"]
# Beside those of the partnerships.
EVENTS = ["forum-2016", "creation-groupe-pays", "rencontres-2020-pleniere", "seminaire-1-2021"]
OFFICES = ["cuf", "gaok"]
MOST_ITEMS, MOST_PARTS, MOST_PEOPLE = 3, 1, 5  # of a meeting: agenda items, items within an item, attendances
MOST_STATEMENTS = 3  # of a partnership


def write(folder: Path) -> None:
    """Writes into `folder` the files that `korea_group.records.load` reads, with the chosen records alone."""
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    files = {name: json.loads((folder / name).read_text("utf-8")) for name, _label in FILES}
    everything = _keys(files)
    for name in files:
        if name.startswith("meetings/"):
            files[name] = [_short_meeting(one) for one in files[name] if one["slug"] in MEETINGS]
    files["partnerships.json"] = [
        one | {"statements": one.get("statements", [])[:MOST_STATEMENTS]}
        for one in files["partnerships.json"]
        if one["slug"] in PARTNERSHIPS
    ]
    kept = _organisations(files)
    for name in files:
        if name.startswith("organisations/"):
            files[name] = [one for one in files[name] if one["slug"] in kept]
    files["events.json"] = [
        one for one in files["events.json"] if {*one.get("partnerships", [])} & {*PARTNERSHIPS} or one["slug"] in EVENTS
    ]
    while gone := everything - _keys(files):
        everything -= gone
        files = {name: [one for row in rows if (one := _without(row, gone))] for name, rows in files.items()}
    for name, rows in files.items():
        (folder / name).write_text(json.dumps(rows, ensure_ascii=False), "utf-8")


def _keys(files: dict[str, list]) -> set[str]:
    """How others point to what the files hold: "seocho", and "issy-les-moulineaux--guro#yep" for what a record owns."""
    found = set()
    for row in [row for rows in files.values() for row in rows]:
        own = row.get("slug") or row.get("key")
        found |= {own} if own else set()
        found |= {f"{own}#{one['key']}" for one in row.get("exchanges", []) if "key" in one}
    return found


def _short_meeting(meeting: dict) -> dict:
    """The beginning of a meeting, with the decisions that belong to it."""
    items = [item | {"children": item.get("children", [])[:MOST_PARTS]} for item in meeting["items"][-MOST_ITEMS:]]
    anchors = {one.get("anchor") or one.get("key") for item in items for one in [item, *item["children"]]}
    decisions = [
        {name: value for name, value in one.items() if name != "carried_from"}
        for one in meeting["decisions"]
        if one.get("item") in anchors
    ]
    return meeting | {"items": items, "decisions": decisions[:4], "attendances": meeting["attendances"][:MOST_PEOPLE]}


def _organisations(files: dict[str, list]) -> set[str]:
    """The organisations of the chosen partnerships and people, the two offices, and those above or after them."""
    known = {one["slug"]: one for name, rows in files.items() if name.startswith("organisations/") for one in rows}
    kept = {party["organisation"] for one in files["partnerships.json"] for party in one["parties"]} | {*OFFICES}
    size = 0
    while size != len(kept):
        size = len(kept)
        kept |= {known[slug].get(name) for slug in kept for name in ("parent", "successor")} - {None}
    return kept


def _without(row: dict, gone: set[str], is_inner: bool = False) -> dict | None:
    """`row` without what points to something `gone`; None when it is a row of a record and nothing without that."""
    left = {}
    for name, value in row.items():
        if isinstance(value, str) and value in gone and name not in ("slug", "key"):
            if is_inner or name in ("organisation", "meeting"):
                return None
        elif isinstance(value, list):
            inner = [_without(one, gone, is_inner=True) if isinstance(one, dict) else one for one in value]
            left[name] = [one for one in inner if one is not None and not (isinstance(one, str) and one in gone)]
        else:
            left[name] = value
    return left
