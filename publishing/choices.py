"""The words for the value of a field with choices."""

from django.db import models


def display(field: str, choices: type[models.TextChoices]):
    """Returns the method `get_<field>_display` of a model whose `field` has these `choices`, for pages with many rows.

    It translates the one label that is shown; Django's own translates the labels of all choices to find it.
    """
    labels = dict(choices.choices)

    def get_display(record) -> str:
        value = getattr(record, field)
        return str(labels.get(value, value))

    return get_display
