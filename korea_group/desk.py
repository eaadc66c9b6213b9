"""The first page of the admin: what waits for an officer, and one click to what they do most."""

from typing import NamedTuple

from django.apps import apps
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.roles import Role
from publishing import kinds, languages
from translations.board import TO_TRANSLATE, states_of
from translations.models import TranslationState

# What GAOK writes most often stands first on its desk.
FIRST_OF_GAOK = "news.article"
SHOWN = 5


class Waiting(NamedTuple):
    """One thing that waits: what it is, where it is done, and how many there are of it."""

    words: str | Promise
    url: str
    number: int


def desk(user) -> dict:
    """`waiting` and `deeds` for `user`, `proposals` the first of those to decide on."""
    proposals = apps.get_model("proposals.Proposal").objects.waiting_for(user)
    return {
        "waiting": [one for one in _waiting(user, proposals) if one.number],
        "proposals": proposals[:SHOWN],
        "deeds": [(words, reverse(f"admin:{label.replace('.', '_')}_add")) for label, words in _begun_by(user)],
    }


def _begun_by(user) -> list[tuple[str, str | Promise]]:
    """What `user` may begin with one click: kinds of record, with the words of the button."""
    found = [(kind.label, kind.begin) for kind in kinds.all_kinds() if kind.begin]
    if user.role == Role.KOREAN_EDITOR:
        found.sort(key=lambda one: one[0] != FIRST_OF_GAOK)
    found.append(("accounts.invitation", _("Invite somebody")))
    return [(label, words) for label, words in found if user.has_perm("{}.add_{}".format(*label.split(".")))]


def _waiting(user, proposals) -> list[Waiting]:
    texts = apps.get_model("translations.Text").objects.translated_by(user)
    decisions = apps.get_model("meetings.Decision").objects.filter(state="open")
    return [
        Waiting(_("drafts of organisations to decide on"), _listed("proposals.proposal", "state=sent"), len(proposals)),
        _on_board(texts, _("texts to translate into Korean"), "ko", TO_TRANSLATE),
        _on_board(texts, _("texts to translate into French"), "fr", TO_TRANSLATE),
        _on_board(texts, _("Korean translations to check"), "ko", TranslationState.TO_CHECK),
        _on_board(texts, _("French translations to check"), "fr", TranslationState.TO_CHECK),
        Waiting(_("decisions to follow up"), _listed("meetings.decision", "state__exact=open"), decisions.count()),
    ]


def _on_board(texts, words, language: str, state: str) -> Waiting:
    """Those of `texts` that the board shows for this language and state."""
    waiting = texts.filter(source=languages.other(language), state__in=states_of(state))
    return Waiting(words, f"{reverse('translations:board')}?language={language}&state={state}", waiting.count())


def _listed(label: str, query: str) -> str:
    return reverse(f"admin:{label.replace('.', '_')}_changelist") + f"?{query}"
