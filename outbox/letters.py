"""Writes e-mails in the language of their reader, into the outbox.

A letter is a template that extends "outbox/letter_parts.txt" and holds, in plain text, the blocks `subject`, `body`
(paragraphs with empty lines between them) and, when it has a link, `action`: what the reader does by following it.
The plain and the HTML shape are both made from these words, so that they cannot differ.
"""

import re
from datetime import datetime
from urllib.parse import urljoin

from django.conf import settings
from django.core.validators import validate_email
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.text import Truncator

from outbox.models import Message

LONGEST_SUBJECT = Message._meta.get_field("subject").max_length


def write(
    key: str,
    to: str,
    language: str,
    template: str,
    context: dict | None = None,
    *,
    user=None,
    not_before: datetime | None = None,
) -> Message:
    """Write the letter `template` to the address `to`; returns it, or the one that this `key` had before.

    It is written in the transaction of the caller: whoever rolls back has written nothing. `key` names the occasion
    and the reader, such as "invitation 12 / 3"; the same one never writes twice. `context` is for the template;
    `link` in it, a path of the site or a whole address, is what the letter leads to. The letter is sent at once, or
    from `not_before` on. Raises ValidationError when `to` is no address.
    """
    validate_email(to)
    with translation.override(language):
        words = _rendered(template, language, context or {})
    values = words | {"to": to, "language": language, "user": user}
    if not_before:
        values["next_try_at"] = not_before
    message, _is_new = Message.objects.get_or_create(key=key, defaults=values)
    return message


def _rendered(template: str, language: str, context: dict) -> dict[str, str]:
    """The subject, the text and the HTML of a letter, in the language that is active."""

    def part(name: str) -> str:
        return render_to_string(template, context | {"part": name}).strip()

    whole = {
        "language": language,
        "site": f"{settings.PUBLIC_URL}/{language}/",
        "link": urljoin(f"{settings.PUBLIC_URL}/", context["link"]) if context.get("link") else "",
        "subject": _one_line(part("subject")),
        "body": part("body"),
        "action": part("action"),
    }
    text = render_to_string("outbox/letter.txt", whole)
    return {
        "subject": whole["subject"],
        "text": re.sub(r"\n{3,}", "\n\n", text).strip() + "\n",
        "html": render_to_string("outbox/letter.html", whole),
    }


def _one_line(subject: str) -> str:
    """A line break in a header would begin another header."""
    line = " ".join(part.strip() for part in subject.splitlines() if part.strip())
    return Truncator(line).chars(LONGEST_SUBJECT)
