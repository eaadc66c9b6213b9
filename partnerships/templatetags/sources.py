from django import template

register = template.Library()


@register.simple_tag
def cited(row, sources):
    """The sources of `row` among those of the page, in the order of their dates."""
    found = [sources[key] for key in row.source_ids if key in sources]
    return sorted(found, key=lambda source: (source.dated_on or "9999", source.key))
