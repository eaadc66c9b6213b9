from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.roles import BOTH, may_translate
from publishing.kinds import Kind, register
from publishing.models import Language
from search.folding import fold


class TranslationState(models.TextChoices):
    """How far the translation of a text has come, the most urgent first."""

    MISSING = "missing", _("missing")
    STALE = "stale", _("source changed since")
    DRAFT = "draft", _("begun")
    TO_CHECK = "to-check", _("to check")
    CHECKED = "checked", _("checked")


class TextQuerySet(models.QuerySet):
    def translated_by(self, user):
        """The texts whose translation is for `user` to write: into Korean for GAOK, into both languages for CUF."""
        sources = [language for language in Language.values if may_translate(user, _other(language))]
        return self.filter(source__in=sources)


class Text(models.Model):
    """A text of a record in its two languages: which was written first, and how far the other has come.

    Every row is kept by triggers of the database (translations/triggers.py), whoever writes the text and however; only
    that a translation is begun or checked is written here.
    """

    model = models.CharField(max_length=60)  # "meetings.agendaitem"
    object_id = models.BigIntegerField()
    field = models.CharField(max_length=40)
    owner_model = models.CharField(max_length=60)  # the record that the text belongs to, itself or that of the row
    owner_id = models.BigIntegerField()
    source = models.CharField(_("written first in"), max_length=2, choices=Language)
    source_text = models.TextField()
    source_changed_at = models.DateTimeField()
    seen_source = models.TextField(blank=True)  # the source when the translation was last written or checked
    changed_at = models.DateTimeField(_("last change"))  # of the translation
    state = models.CharField(_("state"), max_length=8, choices=TranslationState)
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    checked_at = models.DateTimeField(null=True)

    objects = TextQuerySet.as_manager()

    class Meta:
        verbose_name = _("text")
        verbose_name_plural = _("texts")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["model", "object_id", "field"], name="text_once"),
            models.CheckConstraint(condition=models.Q(state__in=TranslationState.values), name="text_state_known"),
        ]
        indexes = [models.Index(fields=["owner_model", "owner_id"], name="text_owner")]

    def __str__(self):
        return f"{self.model} {self.object_id} {self.field}"

    @property
    def target(self) -> str:
        """The language to translate into."""
        return _other(self.source)

    @property
    def source_column(self) -> str:
        return f"{self.field}_{self.source}"

    @property
    def target_column(self) -> str:
        return f"{self.field}_{self.target}"


class TermQuerySet(models.QuerySet):
    def synonyms(self) -> dict[str, list[str]]:
        """By each word that is a form of a term, the other forms of it in both languages, all folded; one query."""
        found: dict[str, list[str]] = {}
        for term in self:
            forms = list(dict.fromkeys(fold(form) for form in (term.french, term.korean, *term.other_forms)))
            for form in forms:
                if " " not in form:
                    found.setdefault(form, []).extend(other for other in forms if other != form)
        return found


class Term(models.Model):
    """A word of the field in both languages, as both offices have agreed to say it."""

    french = models.CharField(_("in French"), max_length=120)
    korean = models.CharField(_("in Korean"), max_length=120)
    other_forms = ArrayField(
        models.CharField(max_length=120),
        verbose_name=_("other forms"),
        default=list,
        blank=True,
        help_text=_(
            "Other words for it in either language, separated by commas: by them it is recognised in a text, "
            "and the search finds what says it otherwise."
        ),
    )
    note = models.CharField(_("note"), max_length=300, blank=True, help_text=_("When to say it, what not to say."))

    objects = TermQuerySet.as_manager()

    keeper = BOTH  # GAOK leaves the French word of a term as it is, once it is there
    recorded = ("french", "korean", "other_forms", "note")  # in the history; texts are not, they follow from records

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["french"]
        constraints = [models.UniqueConstraint(fields=["french", "korean"], name="term_once")]

    def __str__(self):
        return f"{self.french} – {self.korean}"

    def is_in(self, folded: str) -> bool:
        """Whether a text, folded as the search folds it, says this in either language."""
        return any(fold(form) in folded for form in (self.french, self.korean, *self.other_forms))


def _other(language: str) -> str:
    return Language.KOREAN.value if language == Language.FRENCH else Language.FRENCH.value


register(Kind(Term, position=140))
