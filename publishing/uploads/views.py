"""Giving out files: to who may see the record that a file belongs to, and never as part of the site itself."""

from django.apps import apps
from django.http import FileResponse, Http404
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from publishing.uploads.fields import UploadField
from publishing.uploads.kinds import SHOWN_BY_BROWSERS
from publishing.uploads.shelf import StoredFile

# Whatever a file may hold, it runs nothing and loads nothing.
POLICY = "sandbox; default-src 'none'"
HOUR = 3600  # seconds


@require_safe
def stored_file(request, token, part):
    """One of the files of a record that the reader may see."""
    file = find(token, request.user)
    if not file or part not in file.parts:
        raise Http404(_("This file does not exist, or not any more."))
    etag = f'"{token}-{part}"'  # what lies at an address never changes
    response = get_conditional_response(request, etag=etag) or given_out(file, part)
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = caching(request.user)
    return response


def find(token: str, user) -> StoredFile | None:
    """The file in the folder `token`, if `user` may see a record that holds it."""
    for model in apps.get_models():
        for field in model._meta.local_fields:
            if isinstance(field, UploadField):
                rows = model._default_manager.visible_to(user).filter(**{f"{field.name}__token": token})
                if found := rows.values_list(field.name, flat=True).first():
                    return found
    return None


def given_out(file: StoredFile, part: str) -> FileResponse:
    """The answer with a file, which browsers save under its name or show as what it is and nothing else."""
    stem, kind = file.name.rpartition(".")[0], part.rpartition(".")[2]
    try:
        content = file.path_of(part).open("rb")
    except FileNotFoundError:
        raise Http404(_("This file does not exist, or not any more.")) from None
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
