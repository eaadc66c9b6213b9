"""Pieces of pages that follow from nothing but their values, made once for the same values."""

from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from django import template
from django.db.models import Model
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()

KEPT = 2048  # pieces a worker keeps, a few kilobytes each
PLAIN = {
    str,
    SafeString,
    int,
    bool,
    float,
    Decimal,
    type(None),
    date,
    datetime,
    time,
}  # what they tell is what they are


@register.simple_tag
def component(name, **values):
    """The template `name` with these `values` and nothing of the page around it.

    The same values on the same day in the same language give the same piece, which is then not made again;
    a value that changed, whoever changed it, gives another.
    """
    return _made(name, get_language(), timezone.localdate(), _Values(values))


def content(value, above: tuple[Model, ...] = ()):
    """What `value` tells, as something that can be compared: of a record all loaded columns and joined records.

    `above` are the records that lead to it: an event and its meeting know each other, each is told once.
    """
    if type(value) in PLAIN:
        return value
    if isinstance(value, Model):
        if value in above:
            return type(value), value.pk
        told = tuple([(name, content(told)) for name, told in value.__dict__.items() if name[0] != "_"])
        joined = [(name, content(each, (*above, value))) for name, each in value._state.fields_cache.items()]
        return type(value), told, tuple(joined)
    if isinstance(value, dict):
        return tuple([(key, content(told)) for key, told in value.items()])
    if isinstance(value, list | tuple):
        return tuple([told if type(told) in PLAIN else content(told) for told in value])
    return str(value) if isinstance(value, Promise) else value


class _Values:
    """The values of a piece, compared by what they tell."""

    def __init__(self, values):
        self.values = values
        self.content = content(values)

    def __hash__(self):
        return hash(self.content)

    def __eq__(self, other):
        return self.content == other.content


@lru_cache(maxsize=KEPT)
def _made(name, language, day, values):
    told, values.values = values.values, None  # what is kept is compared by its content alone
    return render_to_string(name, told)
