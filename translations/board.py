"""The board: which texts wait for a translation, the most useful first."""

import re
from collections import Counter
from typing import NamedTuple
from urllib.parse import urlencode

from django.apps import apps
from django.db.models import BooleanField, Case, Count, Exists, F, IntegerField, OuterRef, Q, Value, When
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper, may_translate
from publishing import languages
from publishing.models import Publishable
from translations.models import Text, TranslationState
from translations.triggers import translated_models

TITLES, SHORT = ["name", "title", "official_name"], ["summary", "text", "label", "function"]
# States that are asked for together.
TO_TRANSLATE, TO_DO, ALL = "to-translate", "to-do", "all"
TOGETHER = {
    TO_TRANSLATE: [TranslationState.MISSING, TranslationState.STALE, TranslationState.DRAFT],
    TO_DO: [state for state in TranslationState if state != TranslationState.CHECKED],
    ALL: list(TranslationState),
}
ORDERS = {"priority": _("the most read first"), "age": _("the longest waiting first")}


class KindProgress(NamedTuple):
    """Texts of one kind of record: how many there are, in each state."""

    model: str
    name: str | Promise
    states: Counter

    @property
    def total(self) -> int:
        return self.states.total()

    @property
    def checked(self) -> int:
        return self.states[TranslationState.CHECKED]


class Board:
    """What an officer sees of the texts, as the address asks; what it does not know is left out."""

    def __init__(self, user, asked):
        codes = [code for code in languages.CODES if may_translate(user, code)]
        self.choices = {
            "language": {code: languages.NAMES[code] for code in codes},
            "state": {
                TO_TRANSLATE: _("everything to translate"),
                TO_DO: _("everything not checked"),
                ALL: _("everything"),
            }
            | dict(TranslationState.choices),
            "kind": {
                model._meta.label_lower: capfirst(model._meta.verbose_name_plural) for model in translated_models()
            },
            "side": dict(Keeper.choices),
            "order": ORDERS,
        }
        self.asked = {name: asked.get(name) for name, known in self.choices.items() if asked.get(name) in known}
        if re.fullmatch(r"[a-z]+\.[a-z]+:[0-9]{1,18}", asked.get("record", "")):
            self.asked["record"] = asked["record"]
        own = "ko" if "ko" in codes and (len(codes) == 1 or languages.active() == "ko") else codes[0] if codes else ""
        self.language = self.asked.get("language", own)
        self.texts = Text.objects.translated_by(user).filter(source=languages.other(self.language))

    @property
    def query(self) -> str:
        """The address of this board, to come back to it."""
        return urlencode(self.asked)

    @property
    def fields(self) -> list[tuple[str, str | Promise, dict, str]]:
        """Name, words, choices and present choice of each filter."""
        words = [_("into"), _("state"), _("kind of text"), _("kept by"), _("order")]
        present = {"language": self.language, "state": TO_DO, "order": "priority"} | self.asked
        return [
            (name, word, self.choices[name], present.get(name, ""))
            for name, word in zip(self.choices, words, strict=True)
        ]

    @property
    def states(self) -> list[tuple[str, str | Promise]]:
        """Every state, with its words."""
        return TranslationState.choices

    def kinds(self) -> list[KindProgress]:
        """How far the texts of each kind of record have come; one query."""
        counted: dict[str, Counter] = {}
        rows = self.texts.order_by().values_list("model", "state").annotate(Count("pk"))
        for model, state, number in rows:
            counted.setdefault(model, Counter())[state] = number
        return [KindProgress(key, name, counted[key]) for key, name in self.choices["kind"].items() if key in counted]

    def rows(self):
        """The texts that the filters leave, in their order."""
        state = self.asked.get("state", TO_DO)
        texts = self.texts.filter(state__in=states_of(state))
        if "record" in self.asked:
            model, _colon, key = self.asked["record"].partition(":")
            texts = texts.filter(owner_model=model, owner_id=int(key))
        if "kind" in self.asked:
            texts = texts.filter(model=self.asked["kind"])
        if "side" in self.asked:
            texts = texts.filter(_is_kept_by(self.asked["side"]))
        if self.asked.get("order") == "age":
            return texts.order_by(_waiting_since(), "pk")
        return texts.annotate(is_public=_is_public(), urgency=_urgency(), weight=_weight()).order_by(
            "-is_public", "urgency", "weight", "owner_model", "owner_id", "pk"
        )


def states_of(asked: str) -> list[str]:
    """The states that `asked` stands for: itself, or several that are asked for together."""
    return TOGETHER.get(asked, [asked])


def _owners() -> list:
    """The models of records with a page, to which texts belong."""
    return [model for model in translated_models() if issubclass(model, Publishable)]


def _is_public() -> Case:
    """Whether everybody may read the record; what has no page of its own, such as a theme, is read with others."""
    cases = [
        When(
            Q(owner_model=model._meta.label_lower), then=Exists(model.objects.public().filter(pk=OuterRef("owner_id")))
        )
        for model in _owners()
    ]
    return Case(*cases, default=Value(True), output_field=BooleanField())


def _is_kept_by(keeper: str) -> Q:
    """Texts of the records of one side; what tells no side is CUF's."""
    found = Q()
    for model in _owners():
        names = {field.name for field in model._meta.get_fields()}
        side = (
            {"keeper": Keeper.GAOK} if "keeper" in names else {"country": "kr"} if "country" in names else {"pk": None}
        )
        korean = model.objects.filter(**side).values("pk")
        found |= Q(owner_model=model._meta.label_lower, owner_id__in=korean)
    return found if keeper == Keeper.GAOK else ~found


def _urgency() -> Case:
    ranks = [When(state=state, then=Value(rank)) for rank, state in enumerate(TranslationState.values)]
    return Case(*ranks, output_field=IntegerField())


def _weight() -> Case:
    """Titles before sentences, sentences before long texts."""
    short = [When(field__in=TITLES, then=Value(0)), When(field__in=SHORT, then=Value(1))]
    return Case(*short, default=Value(2), output_field=IntegerField())


def _waiting_since() -> Case:
    return Case(
        When(state__in=[TranslationState.MISSING, TranslationState.STALE], then=F("source_changed_at")),
        default=F("changed_at"),
    )


def owners_of(texts) -> dict[tuple[str, int], object]:
    """The records that `texts` belong to, one query for each kind."""
    keys: dict[str, set[int]] = {}
    for text in texts:
        keys.setdefault(text.owner_model, set()).add(text.owner_id)
    return {
        (label, key): record
        for label, found in keys.items()
        for key, record in _named(apps.get_model(label)).in_bulk(found).items()
    }


def _named(model):
    """The records of `model`, with what their names are made of."""
    rows = model._default_manager.all()
    return rows.with_parties() if hasattr(rows, "with_parties") else rows
