"""Walking through many rows in batches, so that a task which is cut off goes on with the row where it was."""

from django.db import models

AT_ONCE = 100  # rows


def next_batch(querysets: dict[str, models.QuerySet], progress: dict) -> tuple[str, list[models.Model], bool]:
    """The next rows of these query sets, which are walked through one after the other in the order of their keys.

    Returns the name of a query set, rows of it (perhaps none), and whether there is more. `progress` is that of the job,
    and moves on: it holds the `name` of the query set, the key of the last row as `after`, and how many rows are `done`.
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
