"""A proposal field by field: what was proposed beside what the site says now, for its author and the office."""

from typing import NamedTuple

from django import forms
from django.utils import formats
from django.utils.dateparse import parse_datetime
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django_prose_editor.widgets import ProseEditorWidget

from proposals.filling import changed_names, form_of
from proposals.forms import DraftForm, language_of
from proposals.models import Proposal
from publishing.keys import is_number
from publishing.richtext import sanitise


class ProposedField(NamedTuple):
    """One field of a proposal: the proposed value and the present one, both in words."""

    name: str
    label: str
    language: str
    proposed: str | SafeString
    now: str | SafeString
    is_overtaken: bool  # the present value is no longer that from which the draft started


def proposed_fields(proposal: Proposal) -> list[ProposedField]:
    """The fields of `proposal` whose value differs from that at its start, in the order of the form."""
    form = form_of(proposal)
    current = type(form)(instance=form.instance).shown() if proposal.kind == Proposal.Kind.PROFILE else {}
    return [
        ProposedField(
            name,
            form.fields[name].label,
            language_of(name),
            shown(form, name, proposal.values.get(name, "")),
            shown(form, name, current.get(name, "")),
            proposal.waits and current.get(name, "") != proposal.before.get(name, ""),
        )
        for name in changed_names(proposal)
    ]


def shown(form: DraftForm, name: str, value) -> str | SafeString:
    """The raw `value` of the field `name` in words of the active language; rich text sanitised; '' when empty."""
    field = form.fields[name]
    if not value:
        return ""
    if isinstance(field.widget, ProseEditorWidget):
        return mark_safe(sanitise(value))
    if isinstance(field, forms.BooleanField):
        return _("yes")
    if isinstance(field, forms.DateTimeField):
        instant = _instant(value)
        return formats.date_format(instant, "DATETIME_FORMAT") if instant else value
    if isinstance(field, forms.ModelMultipleChoiceField):
        return ", ".join(str(one) for one in field.queryset.filter(pk__in=[key for key in value if is_number(key)]))
    if isinstance(field, forms.ModelChoiceField):
        return str(form.own().filter(pk=value).first() or "") if is_number(value) else ""
    if isinstance(field, forms.ChoiceField):
        return str(dict(_flat(field.choices)).get(value, value))
    return str(value)


def _instant(text: str):
    """The moment that `text` states; None when there is no such day or hour, as a draft may say."""
    try:
        return parse_datetime(text)
    except ValueError:
        return None


def _flat(choices):
    for value, label in choices:
        yield from label if isinstance(label, list | tuple) else [(value, label)]
