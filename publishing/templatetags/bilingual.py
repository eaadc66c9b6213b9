"""Texts of two languages in templates: the other language stands in, marked with its `lang`."""

import re

from django import template
from django.template.loader import render_to_string
from django.utils import dateformat
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from publishing import languages, reduced_dates
from publishing.line_breaks import hold_words

register = template.Library()

_LETTERS = "[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+"
HANGUL = re.compile(f"{_LETTERS}(?: {_LETTERS})*")


@register.simple_tag
def tr(record, field, language=None):
    """The plain text of a field, in a span with its `lang` when the other language stands in."""
    text = languages.text(record, field, language)
    value = hold_words(text.value)
    return format_html('<span lang="{}">{}</span>', text.language, value) if text.is_fallback else value


@register.simple_tag
def record_link(record):
    """The name or title of a published record, leading to its page where everybody may read it."""
    name = tr(record, record.title_field)
    return format_html('<a href="{}">{}</a>', record.get_absolute_url(), name) if record.has_public_page else name


@register.simple_tag
def rich(record, field, language=None):
    """The formatted text of a field, sanitised when it was saved; with its `lang` when the other language stands in."""
    text = languages.text(record, field, language)
    if not text.value:
        return ""
    html = mark_safe(hold_words(text.value))
    return format_html('<div lang="{}">{}</div>', text.language, html) if text.is_fallback else html


@register.simple_tag
def in_other_script(record, field):
    """The text of a field in the other language when it differs from the one shown, with its `lang`."""
    code = languages.other(languages.active())
    value = getattr(record, f"{field}_{code}") or ""
    if not value or value == languages.text(record, field).value:
        return ""
    return format_html('<span class="other" lang="{}">{}</span>', code, value)


@register.filter
def mark_hangul(text):
    """`text`, where both scripts stand side by side, with its Korean words marked as such on a page in French."""
    if languages.active() == "ko":
        return text
    return mark_safe(HANGUL.sub(r'<span lang="ko">\g<0></span>', conditional_escape(text)))


@register.filter
def seen_by(record, user):
    """`record` when there is one and `user` may see it, else None: for what a page names beside its own record."""
    return record if record and record.is_visible_to(user) else None


@register.simple_tag
def language_notice(record, *fields):
    """Says that one of these fields exists in the other language only; nothing when all are there.

    Among the fields may stand another record, to which those after it belong.
    """
    for each in fields:
        if not isinstance(each, str):
            record = each
        elif languages.text(record, each).is_fallback:
            context = {"language": languages.other(languages.active())}
            return render_to_string("components/notice_language.html", context)
    return ""


@register.simple_tag
def period(start, end=""):
    """One or two reduced dates as read in the language of the page."""
    return reduced_dates.format_period(start, end)


@register.filter(expects_localtime=True)
def day(value):
    """A day as read in the language of the page: 1er juin 2021, 2021년 6월 1일; says so when there is none."""
    if value is None:
        return _("date not stated")
    return reduced_dates.format_date(value.isoformat()[:10])


@register.filter(expects_localtime=True)
def weekday(value):
    """A day with its weekday, in the order of the language of the page."""
    if value is None:
        return day(value)
    name = dateformat.format(value, "l")
    return f"{day(value)} {name}" if languages.active() == "ko" else f"{name} {day(value)}"


@register.filter
def reduced_date(value):
    """A reduced date as read in the language of the page, or that it is not stated."""
    return reduced_dates.format_date(value) or _("not stated")
