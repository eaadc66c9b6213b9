"""The minutes of a meeting as a tagged PDF (PDF/UA-1), one in each language, to be read, printed and filed."""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pypandoc
import typst
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext as _

from meetings.clocks import clocks
from meetings.minutes import Item, items_of, participants_of
from meetings.models import Attendance, Decision, Meeting
from meetings.typeface import STAND_IN, printable
from publishing import languages, reduced_dates

FOLDER = Path(__file__).parent / "typst"
PREAMBLE = '#import "/minutes.typ": *\n#show: minutes\n'


class Point(NamedTuple):
    """An item of the minutes in the order of reading, the depth of its heading and the numbers of its decisions."""

    item: Item
    depth: int
    decisions: list[int]


class DecisionEntry(NamedTuple):
    """A decision with its number in the register and the point that it was taken under."""

    number: int
    decision: Decision
    point: Point | None


class Page(NamedTuple):
    """The content of the PDF: its text as HTML, and the variables of its template."""

    html: str
    frame: dict[str, str]


def minutes_pdf(meeting: Meeting, user, language: str) -> bytes:
    """The minutes of `meeting` as PDF in `language`, with the names that `user` may read.

    Whether `user` may read the minutes at all is for the caller to ask.
    """
    return _pdf(_page(meeting, user, language))


def cached_minutes_pdf(meeting: Meeting, user, language: str) -> Path:
    """The cached PDF file; its name holds a digest of the content, so that a change makes a new one."""
    page = _page(meeting, user, language)
    reader = "staff" if user.is_staff else "member" if user.is_authenticated else "visitor"
    stem = f"{meeting.pk}-{language}-{reader}"
    folder = Path(settings.MEDIA_ROOT) / "minutes"
    path = folder / f"{stem}-{_digest(page)}.pdf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _write(path, _pdf(page))
        for older in folder.glob(f"{stem}-*.pdf"):
            if older != path:
                older.unlink(missing_ok=True)
    return path


def _page(meeting: Meeting, user, language: str) -> Page:
    event = meeting.event
    with translation.override(language):
        items = items_of(meeting, user)
        decisions = list(meeting.decisions.all())
        points = list(_points(items, {decision.pk: number for number, decision in enumerate(decisions, start=1)}))
        places = {number: point for point in points for number in point.decisions}
        people = participants_of(meeting, user, language)
        context = {
            "meeting": meeting,
            "clocks": clocks(event),
            "organisers": event.organisers.visible_to(user),
            "chairs": [one for one in people if one.record.role == Attendance.Role.CHAIR],
            "points": points,
            "register": [
                DecisionEntry(number, decision, places.get(number))
                for number, decision in enumerate(decisions, start=1)
            ],
            "present": [one for one in people if one.record.is_there],
            "absent": [one for one in people if not one.record.is_there],
            "annexes": meeting.annexes.select_related("file"),
            "site": settings.PUBLIC_URL,
        }
        html = _keep_languages(render_to_string("meetings/minutes_pdf.html", context))
        if printable(html).count(STAND_IN) > html.count(STAND_IN):
            notice = _("□ stands for a sign that the typeface of this file lacks; the page of the meeting shows it.")
            html += format_html('<div class="remark">{}</div>', notice)
        first = event.first_day.isoformat() if event.has_hour else event.starts_on
        frame = {
            "lang": language,
            "title": languages.text(event, "title", language).value,
            "date": reduced_dates.format_period(first, event.ends_on),
            "group": _("Country group Republic of Korea"),
        }
    return Page(printable(html), {name: printable(value) for name, value in frame.items()})


def _keep_languages(html: str) -> str:
    """`html` with the language of each paragraph and quotation on an element of which pandoc keeps it."""
    html = re.sub(r'<p lang="([^"]*)">(.*?)</p>', r'<p><span lang="\1">\2</span></p>', html, flags=re.DOTALL)
    quotation = r'<blockquote lang="([^"]*)">((?:(?!</?blockquote).)*)</blockquote>'
    return re.sub(quotation, r'<div lang="\1"><blockquote>\2</blockquote></div>', html, flags=re.DOTALL)


def _points(items: list[Item], numbers: dict[int, int], depth: int = 2) -> Iterator[Point]:
    """`items` and their parts in the order of reading; `numbers` are those of the decisions, by key."""
    for item in items:
        yield Point(item, depth, [numbers[decision.pk] for decision in item.decisions])
        yield from _points(item.children, numbers, depth + 1)


def _pdf(page: Page) -> bytes:
    body = pypandoc.convert_text(
        page.html,
        "typst-smart",
        format="html-auto_identifiers",
        extra_args=["--sandbox", "--wrap=none", f"--lua-filter={FOLDER / 'minutes.lua'}"],
    )
    return typst.compile(
        (PREAMBLE + body).encode(),
        root=FOLDER,
        font_paths=[FOLDER / "fonts"],
        ignore_system_fonts=True,
        sys_inputs=page.frame,
        pdf_standards=["ua-1", "a-2a"],  # for everybody, and for the archives
    )


def _digest(page: Page) -> str:
    """A digest of the text, the template and the version of the typesetting program: the cache key."""
    return hashlib.sha256(_look() + repr(page).encode()).hexdigest()[:32]


@cache
def _look() -> bytes:
    files = [FOLDER / name for name in ("minutes.lua", "minutes.typ", "mark.svg")]
    return b"\0".join([*(file.read_bytes() for file in files), version("typst").encode(), PREAMBLE.encode()])


def _write(path: Path, content: bytes) -> None:
    """Writes `content` atomically: to a temporary file, which is then renamed."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    os.replace(file.name, path)
