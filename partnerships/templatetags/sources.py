from django import template

register = template.Library()


@register.simple_tag
def cited(row, sources):
    """The citations of `row` among those of the page, in the order of their dates."""
    return sorted((sources[key] for key in row.source_ids if key in sources), key=lambda cited: cited.dated_on)
