from django import template

from partnerships.pairs import Pair, pair_of

register = template.Library()


@register.inclusion_tag("components/pair.html")
def pair(subject, linked=False, style=""):
    """The pair of a partnership (or a Pair made before); with links to the parties' pages when `linked`; `style` "bridge" as a title."""
    found = subject if isinstance(subject, Pair) else pair_of(subject)
    return {"left": found.left, "right": found.right, "linked": linked, "style": style}
