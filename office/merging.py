"""Three-way merge, field by field, of two people who edit the same record at the same time.

A form carries a digest of the value of every field as it was when the form was opened (`seen_on`): the base. When it is
sent, base, own value and the value now in the database are compared (`reconcile`). A field that only the other person
changed takes the value of the database; one that both changed is refused with both values shown, until the editor has
chosen one.
"""

import datetime
import hashlib
import json
from decimal import Decimal
from functools import lru_cache

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import formats
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from publishing.richtext import RichTextField

SEEN, TAKE_OTHER, RESTORE_ROW = "seen", "theirs", "again"  # names of what the screen sends beside its fields


def digests_of(form) -> dict[str, str]:
    """{name: digest} of each field of `form`, from the values in the database."""
    columns = {field.name for field in form.instance._meta.get_fields() if field.concrete}
    return {name: digest(_present(form, name)) for name in form.fields if name in columns}


def digest(value) -> str:
    """Eight hexadecimal digits of the SHA-256 of `value`; the same for a cleaned form value and a stored one."""
    return hashlib.sha256(_canonical(value).encode()).hexdigest()[:8]


def seen_on(form, inlines) -> str:
    """What the screen of `form` and its `inlines` carries, as JSON: a digest of each field of the record and its rows.

    A form that comes back with errors carries the digests of its first opening again, so that later changes by others
    are still noticed; a field or row about which the editor has just been warned carries the digest of today.
    """
    seen = {}
    for one in [form, *(row for inline in inlines for row in inline.formset.initial_forms)]:
        before = seen_in(one)
        seen[one.prefix or ""] = {
            name: now if one.was_warned or name in one.conflicts else before.get(name, now)
            for name, now in one.present.items()
        }
    return json.dumps(seen, separators=(",", ":"))


def seen_in(form) -> dict[str, str]:
    """{name: digest} that the sent `form` carries; {} when it is not bound or carries none."""
    return _read(form.data.get(SEEN, "") if form.is_bound else "").get(form.prefix or "", {})


def reconcile(form) -> None:
    """Compares the cleaned fields of `form` with what its editor saw and what stands now.

    What only others changed is taken from the record; what both changed goes to `form.conflicts` and is an error.
    """
    seen, chosen = seen_in(form), form.data.getlist(TAKE_OTHER) if hasattr(form.data, "getlist") else []
    for name, now in form.present.items():
        if name not in seen or form.fields[name].disabled:
            continue
        mine = digest(form.cleaned_data[name]) if name in form.cleaned_data else None
        if now == seen[name] and form.add_prefix(name) not in chosen:
            continue
        if mine == seen[name] or (now == seen[name] and form.add_prefix(name) in chosen):
            _take_other(form, name)
        elif mine != now:
            form.conflicts.append(name)
            form.add_error(name, _conflict(form, name))


def has_touched(form) -> bool:
    """Whether the sent values of a row differ from those that it carried when it was opened."""
    seen = seen_in(form)
    return any(
        name not in form.cleaned_data or digest(form.cleaned_data[name]) != seen[name]
        for name in seen
        if name in form.fields
    )


def describe(form) -> str:
    """The values of the row in the database, in words, as safe HTML."""
    rows = [_shown(form, name) for name in form.present if form.present[name] != digest("")]
    return mark_safe(" · ".join(format_html("{}", row) for row in rows if row))


def texts_in(sent) -> list[str]:
    """The texts in the POST data `sent`, to show them again to who typed them; no numbers, no technical fields."""
    ours = ("csrfmiddlewaretoken", SEEN, "initial-")
    return [text for name, text in sent.items() if len(text) > 2 and not text.isdigit() and not name.startswith(ours)]


def last_editor(record, besides) -> str:
    """Who changed `record` last in the admin, '' when nobody has or it was the user `besides`."""
    kind = ContentType.objects.get_for_model(record)
    entries = LogEntry.objects.filter(content_type=kind, object_id=str(record.pk)).order_by("-action_time")
    entry = entries.select_related("user").first()
    return str(entry.user) if entry and entry.user != besides else ""


@lru_cache(maxsize=8)
def _read(text: str) -> dict[str, dict[str, str]]:
    try:
        seen = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return seen if isinstance(seen, dict) and all(isinstance(fields, dict) for fields in seen.values()) else {}


def _canonical(value) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, models.Model):
        return str(value.pk)
    if isinstance(value, list | tuple | set | models.QuerySet):
        parts = [_canonical(part) for part in value]
        return json.dumps(parts if all(isinstance(part, str) for part in value) else sorted(parts)) if parts else ""
    if isinstance(value, datetime.datetime) and value.tzinfo:
        return value.astimezone(datetime.UTC).isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return str(value).replace("\r\n", "\n").strip()


def _present(form, name: str):
    field = form.instance._meta.get_field(name)
    if field.many_to_many:
        return form.initial.get(name, [])
    return getattr(form.instance, field.attname)


def _take_other(form, name: str) -> None:
    field = form.instance._meta.get_field(name)
    form.errors.pop(name, None)
    form.cleaned_data[name] = form.initial.get(name, []) if field.many_to_many else getattr(form.instance, name)
    if name in form.changed_data:
        form.changed_data.remove(name)


def _conflict(form, name: str) -> str:
    who = last_editor(form.owner or form.instance, form.editor)
    return format_html(
        '{} <span class="office-theirs"{}>{}</span> <label><input type="checkbox" name="{}" value="{}"> {}</label>',
        _("Changed while you were writing, by %(who)s. It now says:") % {"who": who}
        if who
        else _("Changed by somebody else while you were writing. It now says:"),
        format_html(' lang="{}"', name[-2:]) if name.endswith(("_fr", "_ko")) else "",
        _shown(form, name) or "—",
        TAKE_OTHER,
        form.add_prefix(name),
        _("Take this instead of mine. Save again without ticking to keep mine."),
    )


def _shown(form, name: str) -> str:
    record, field = form.instance, form.instance._meta.get_field(name)
    if field.many_to_many:
        return ", ".join(map(str, form.initial.get(name, [])))
    value = getattr(record, name)
    if value in (None, "", False):
        return ""
    if isinstance(field, RichTextField):
        return mark_safe(value)  # sanitised when it was saved
    if isinstance(value, datetime.datetime):
        return formats.date_format(form.initial.get(name) or value, "DATETIME_FORMAT")
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    return _("yes") if value is True else str(value)
