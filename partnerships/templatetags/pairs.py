from django import template

from partnerships.pairs import Pair, pair_of

register = template.Library()


@register.inclusion_tag("components/pair.html")
def pair(subject, linked=False, style=""):
    """The two sides of a partnership, given as such or as a Pair.

    With links to the pages of the parties when `linked`; with `style` "bridge" as the title of a page.
    """
    found = subject if isinstance(subject, Pair) else pair_of(subject)
    return {"left": found.left, "right": found.right, "linked": linked, "style": style}
