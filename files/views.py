"""Serves uploaded files to who may see their record, with headers that keep them from acting as pages of the site."""

import io
import logging
import re

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from files.accepted import SHOWN_BY_BROWSERS
from files.models import StoredFile, fields_with_files

logger = logging.getLogger(__name__)
# Whatever a file may hold, it runs nothing and loads nothing.
POLICY = "sandbox; default-src 'none'"
HOUR = 3600  # seconds
ONE_PIECE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)  # several at once are answered with the whole


@require_safe
def stored_file(request, token, part):
    """One part of a file, when the user may see a record that refers to it; else 404."""
    file = find(token, request.user)
    if not file or part not in file.parts:
        raise Http404(_("This file does not exist, or not any more."))
    etag, since = f'"{token}-{part}"', int(file.created_at.timestamp())  # what lies at an address never changes
    try:
        response = get_conditional_response(request, etag, since) or given_out(file, part, piece_asked(request, etag))
    except FileNotFoundError:
        return lost(request, file)
    response.headers["ETag"] = etag
    response.headers["Last-Modified"] = http_date(since)
    response.headers["Accept-Ranges"] = "bytes"
    response.headers["Cache-Control"] = caching(request.user)
    return response


def find(token: str, user) -> StoredFile | None:
    """The file `token`, if `user` may see a record that refers to it."""
    file = StoredFile.objects.filter(token=token).first()
    may_see = file and any(
        field.model._default_manager.visible_to(user).filter(**{field.name: token}).exists()
        for field in fields_with_files()
    )
    return file if may_see else None


def lost(request, file: StoredFile) -> HttpResponse:
    """Status 404 with the name of a file that is lost from the storage."""
    logger.warning("The storage has lost %s.", file.content.name)
    words = _("The content of this file is lost: %(name)s. Please tell those who look after the site.")
    return render(request, "404.html", {"reason": words % {"name": file.name}}, status=404)


def piece_asked(request, etag: str) -> str:
    """The piece that is asked for, such as "bytes=0-99"; '' for the whole, as when what was begun has changed."""
    return request.headers.get("Range", "") if request.headers.get("If-Range", etag) == etag else ""


def given_out(file: StoredFile, part: str, piece: str = "") -> HttpResponse:
    """The answer with a file, or with the `piece` of it that a browser goes on with.

    Raises FileNotFoundError when the storage has lost it.
    """
    content = file.open_part(part)
    asked = ONE_PIECE.fullmatch(piece)
    if not asked or asked.group() == "bytes=-":
        return answer(file, part, content)
    with content:
        size = content.size
        first, last = (int(number) if number else None for number in asked.groups())
        if first is None:
            first, last = max(size - last, 0), None
        last = size - 1 if last is None else min(last, size - 1)
        if first > last:
            return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
        content.seek(first)
        response = answer(file, part, io.BytesIO(content.read(last - first + 1)))
    response.status_code, response.headers["Content-Range"] = 206, f"bytes {first}-{last}/{size}"
    return response


def answer(file: StoredFile, part: str, content) -> FileResponse:
    """`content`, which browsers save under the name of the file or show as what it is and nothing else."""
    stem, kind = file.name.rpartition(".")[0], part.rpartition(".")[2]
    return FileResponse(
        content,
        as_attachment=kind not in SHOWN_BY_BROWSERS,
        filename=f"{stem}.{kind}",
        content_type=file.parts[part],
        headers={"Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff"},
    )


def caching(user) -> str:
    """What visitors see may be kept for an hour; others ask each time whether they may still see it."""
    return "private, no-cache" if user.is_authenticated else f"public, max-age={HOUR}"
