from babel.dates import format_date
from django import template
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from meetings.clocks import clocks
from publishing import languages
from publishing.templatetags.bilingual import tr

register = template.Library()


@register.simple_tag
def clocks_of(event, large=False):
    """The clocks of Paris and Seoul for an event with an hour."""
    return mark_safe(render_to_string("components/clocks.html", {"clocks": clocks(event), "large": large}))


@register.inclusion_tag("components/day_block.html")
def day_block(event):
    """The large day, month or year at the side of a row, as precise as known."""
    precision = 10 if event.has_hour else len(event.starts_on)
    return {"day": event.first_day, "precision": precision}


@register.filter
def short_month(day) -> str:
    """The month of `day` as the reader's language abbreviates it, janv. or 1월; Django has only "Jan" for French."""
    return format_date(day, "LLL", locale=languages.active())


@register.filter
def short_weekday(day) -> str:
    """The weekday of `day` as the reader's language abbreviates it, lun. or 월; Django has "lun" for French."""
    return format_date(day, "ccc", locale=languages.active())


@register.filter
def weekday_and_day(day) -> str:
    """`day` within its month as the reader says it: jeudi 28, 28일 목요일."""
    return format_date(day, {"fr": "EEEE d", "ko": "d일 EEEE"}[languages.active()], locale=languages.active())


@register.simple_tag
def body_of(participant):
    """The body for which somebody took part, as the list of that day says it; else the organisation, if it is shown."""
    if participant.record.body_fr or participant.record.body_ko:
        return tr(participant.record, "body")
    return tr(participant.organisation, "name") if participant.organisation else ""
