from collections.abc import Iterable

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from partnerships.pairs import Name, Pair, pair_of

register = template.Library()
PLUS = mark_safe(' <span class="plus">+</span> ')


@register.inclusion_tag("components/pair.html")
def pair(subject):
    """The two sides of a partnership, given as such or as a Pair, in one line."""
    found = subject if isinstance(subject, Pair) else pair_of(subject)
    return {"left": _in_line(found.left), "right": _in_line(found.right)}


def _in_line(names: Iterable[Name]) -> SafeString:
    return format_html_join(PLUS, '<span lang="{}">{}</span>', ((name.lang, name.label) for name in names))
