"""The board of translations and the screen of one text, in the admin."""

from django.contrib import admin, messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.roles import may_translate
from office import merging
from office.editor_words import editor_words
from office.forms import nfc
from publishing import kinds
from translations.board import Board, owners_of
from translations.models import Text, TranslationState
from translations.writing import Writing, next_after

PER_PAGE = 50
DEEDS = {"draft": TranslationState.DRAFT, "save": TranslationState.TO_CHECK, "check": TranslationState.CHECKED}


def board(request):
    """The texts that wait, with their states, as the filters ask."""
    asked = _board(request)
    page = Paginator(asked.rows(), PER_PAGE).get_page(request.GET.get("page"))
    texts = list(page.object_list)
    owners = owners_of(texts)
    kinds = asked.kinds()
    context = {
        "title": _("Translations"),
        "board": asked,
        "page": page,
        "rows": [(text, owners.get((text.owner_model, text.owner_id))) for text in texts],
        "kinds": kinds,
        "total": sum(kind.total for kind in kinds),
        "checked": sum(kind.checked for kind in kinds),
    }
    return TemplateResponse(request, "translations/board.html", admin.site.each_context(request) | context)


@transaction.atomic
def text(request, pk):
    """Source and translation side by side; saving leads to the next text of the same list."""
    asked = _board(request)
    found = get_object_or_404(Text.objects.translated_by(request.user), pk=pk)
    following = next_after(asked.rows(), found.pk)
    try:
        writing = Writing(found, request.user, nfc(request.POST) if request.method == "POST" else None)
    except ObjectDoesNotExist:
        return redirect("translations:board")  # deleted a moment ago
    if request.method == "POST" and writing.form.is_valid():
        deed = next((name for name in DEEDS if name in request.POST), "save")
        writing.save(request.user, DEEDS[deed])
        messages.success(request, _("Saved. Here is the next one.") if following else _("Saved. It was the last one."))
        return redirect(_address(following, asked))
    context = {
        "title": _("Translate"),
        "writing": writing,
        "board": asked,
        "skip": _address(following, asked),
        "seen": merging.seen_on(writing.form, []),
        "editor_words": editor_words(),
        "media": writing.form.media,
        "admin_url": _admin_url(writing.owner),
    }
    status = 409 if writing.form.conflicts else 200
    whole = admin.site.each_context(request) | context
    return TemplateResponse(request, "translations/text.html", whole, status=status)


def _board(request) -> Board:
    if not (may_translate(request.user, "fr") or may_translate(request.user, "ko")):
        raise PermissionDenied
    return Board(request.user, request.GET)


def _address(pk: int | None, asked: Board) -> str:
    address = reverse("translations:text", args=[pk]) if pk else reverse("translations:board")
    return f"{address}?{asked.query}" if asked.query else address


def _admin_url(record) -> str:
    kind = kinds.kind_of(record)
    return reverse(f"{kind.admin}_change", args=[record.pk]) if kind else ""
