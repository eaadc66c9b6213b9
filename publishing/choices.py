"""A faster `get_<field>_display` for fields with choices."""

from django.db import models


def display(field: str, choices: type[models.TextChoices]):
    """A method for a model to use as `get_<field>_display`; for pages with many rows.

    It translates only the label that is shown; Django's own translates the labels of all choices first.
    """
    labels = dict(choices.choices)

    def get_display(record) -> str:
        value = getattr(record, field)
        return str(labels.get(value, value))

    return get_display
