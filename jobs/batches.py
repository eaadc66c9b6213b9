"""Reads many rows in batches, so that an interrupted task continues where it stopped."""

from django.db import models

AT_ONCE = 100  # rows


def next_batch(querysets: dict[str, models.QuerySet], progress: dict) -> tuple[str, list[models.Model], bool]:
    """The next rows of `querysets`, which are read one after the other, each by ascending primary key.

    Returns the name of a query set, at most AT_ONCE rows of it (perhaps none), and whether more may follow. Updates
    `progress`, the dictionary of the job: the `name` of the query set to read next, the primary key `after` which it
    goes on, and how many rows are `done`.
    """
    names = list(querysets)
    name = progress.setdefault("name", names[0])
    rows = list(querysets[name].filter(pk__gt=progress.get("after", 0)).order_by("pk")[:AT_ONCE])
    progress["done"] = progress.get("done", 0) + len(rows)
    if len(rows) == AT_ONCE:
        progress["after"] = rows[-1].pk
        return name, rows, True
    later = names[names.index(name) + 1 :]
    if later:
        progress["name"], progress["after"] = later[0], 0
    return name, rows, bool(later)
