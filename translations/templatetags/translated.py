"""What the board says of a text."""

from urllib.parse import urlencode

from django import template
from django.apps import apps
from django.urls import reverse
from django.utils.text import capfirst

from accounts.roles import may_translate
from translations.triggers import root_of, translated_models

register = template.Library()


@register.filter
def text_name(text) -> str:
    """Which text of a record this is: Agenda items, Title."""
    meta = apps.get_model(text.model)._meta
    return f"{capfirst(meta.verbose_name)}, {meta.get_field(text.field).verbose_name}"


@register.simple_tag
def board_of(record, user) -> str:
    """The address of the board with all texts of a record, '' for whoever does not translate and what has no texts."""
    if not (may_translate(user, "ko") or may_translate(user, "fr")) or root_of(type(record)) not in translated_models():
        return ""
    query = urlencode({"state": "all", "record": f"{root_of(type(record))._meta.label_lower}:{record.pk}"})
    return f"{reverse('translations:board')}?{query}"


@register.filter
def in_state(kind, state) -> int:
    """How many texts of a kind are in a state."""
    return kind.states[state]
