import itertools
import re

from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from publishing import languages
from publishing.indexing import IndexedQuerySet
from search.folding import fold

SLUG_PATTERN = r"^[a-z0-9]+(-{1,2}[a-z0-9]+)*$"
SLUG_LENGTH = 100  # characters of a slug made from a title; the rest of the column is for a number


class Language(models.TextChoices):
    FRENCH = "fr", _("French")
    KOREAN = "ko", _("Korean")


class Visibility(models.TextChoices):
    PUBLIC = "public", _("public")
    MEMBERS = "members", _("members only")
    DRAFT = "draft", _("draft")


def _slugified(words: str) -> str:
    """`words` as a slug; a double hyphen, which separates the two sides of a partnership, is kept."""
    return "--".join(slugify(part).replace("_", "-") for part in words.split("--"))


def may_see(user, way: str = "") -> models.Q:
    """The condition under which `user` may see a published record; every other rule starts from it.

    Staff see everything, users who have signed in what is released, visitors what is public. `way` is the lookup prefix
    from the rows of the query to the records in question ("organisation__").
    """
    if user.is_active and user.is_staff:
        return models.Q()
    return _is_released(way) if user.is_authenticated and user.is_active else _is_public(way)


def _is_released(way: str = "") -> models.Q:
    return _day_has_come(way) & ~models.Q(**{f"{way}visibility": Visibility.DRAFT})


def _is_public(way: str = "") -> models.Q:
    return _day_has_come(way) & models.Q(**{f"{way}visibility": Visibility.PUBLIC})


def _day_has_come(way: str) -> models.Q:
    day = f"{way}visible_from"
    return models.Q(**{day: None}) | models.Q(**{f"{day}__lte": timezone.localdate()})


class PublishableQuerySet(IndexedQuerySet):
    def released(self):
        """Records that are no drafts and whose `visible_from` has come."""
        return self.filter(_is_released())

    def public(self):
        """Records that everybody may see."""
        return self.filter(_is_public())

    def visible_to(self, user):
        """The records that `user` may see."""
        return self.filter(may_see(user))


class Publishable(models.Model):
    """Abstract base of bilingual records with a page of their own: slug, visibility, original language."""

    slug = models.CharField(
        _("address"),
        max_length=120,
        unique=True,
        validators=[RegexValidator(SLUG_PATTERN, _("Use a–z, 0–9 and hyphens only."))],
        help_text=_("Last part of the page's address, the same in both languages: a–z, 0–9 and hyphens."),
    )
    former_slugs = ArrayField(models.CharField(max_length=120), default=list, editable=False)
    visibility = models.CharField(_("visibility"), max_length=8, choices=Visibility, default=Visibility.DRAFT)
    visible_from = models.DateField(
        _("visible from"),
        null=True,
        blank=True,
        help_text=_("Empty: at once. Until that day only editors see it. The day begins at midnight in Paris."),
    )
    original_language = models.CharField(_("written first in"), max_length=2, choices=Language, default=Language.FRENCH)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last change"), auto_now=True)
    sort_key_fr = models.CharField(max_length=200, default="", editable=False)
    sort_key_ko = models.CharField(max_length=200, default="", editable=False)

    title_field = "title"
    # Derived columns, which the history leaves out (history/triggers.py).
    not_recorded = ("updated_at", "sort_key_fr", "sort_key_ko")

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(condition=models.Q(slug__regex=SLUG_PATTERN), name="%(class)s_slug_is_ascii"),
            models.CheckConstraint(
                condition=models.Q(visibility__in=Visibility.values), name="%(class)s_visibility_known"
            ),
        ]

    def __str__(self):
        return getattr(self, self.title_field)

    def save(self, *args, **kwargs):
        """Saves the record; a slug that it replaces is added to `former_slugs`, from which the page redirects."""
        before = self.pk and type(self)._base_manager.filter(pk=self.pk).values_list("slug", flat=True).first()
        if before and before != self.slug and before not in self.former_slugs:
            self.former_slugs = [*self.former_slugs, before]
            if kwargs.get("update_fields") is not None:
                kwargs["update_fields"] = {*kwargs["update_fields"], "former_slugs"}
        super().save(*args, **kwargs)

    def slug_words(self) -> list[str]:
        """The texts from which a slug can be made, the best first."""
        return [getattr(self, f"{self.title_field}_{code}") or "" for code in languages.CODES]

    def free_slug(self) -> str:
        """A slug that no other record has. A title in hangul gives none: the name of the model and a number then do."""
        words = (_slugified(word) for word in self.slug_words())
        start = next((word for word in words if re.search("[a-z]", word)), "")[:SLUG_LENGTH].strip("-")
        stem = start or self._meta.model_name
        others = self._meta.get_field("slug").model._default_manager.exclude(pk=self.pk)
        taken = set(others.filter(slug__startswith=stem).values_list("slug", flat=True))
        numbered = (f"{stem}-{number}" for number in itertools.count(2 if start else 1))
        return next(slug for slug in itertools.chain([start] if start else [], numbered) if slug not in taken)

    def sort_title(self, language: str) -> str:
        """The text by which lists in `language` sort this record."""
        return languages.text(self, self.title_field, language).value

    def derived_values(self) -> dict:
        """The values of the derived (denormalised) columns, {column: value}, from the record and its relations."""
        return {f"sort_key_{code}": fold(self.sort_title(code))[:200] for code in languages.CODES}

    def derive(self) -> None:
        """Stores `derived_values()`; to be called after the record or anything that it reads has changed."""
        values = self.derived_values()
        type(self)._base_manager.filter(pk=self.pk).update(**values)
        for name, value in values.items():
            setattr(self, name, value)

    @property
    def is_released(self) -> bool:
        """Whether this is no draft, and its day has come."""
        return self.visibility != Visibility.DRAFT and (
            self.visible_from is None or self.visible_from <= timezone.localdate()
        )

    @property
    def is_public(self) -> bool:
        """Whether everybody may see this."""
        return self.is_released and self.visibility == Visibility.PUBLIC

    @property
    def has_public_page(self) -> bool:
        """Whether a public link may lead to the page of this record."""
        return self.is_public

    @property
    def languages_shown(self) -> list[str]:
        """Codes of the languages in which this record has its title."""
        return languages.present(self, self.title_field)

    def is_visible_to(self, user) -> bool:
        """Whether `user` may see this record; the same rule as `may_see`, without a query."""
        if user.is_active and user.is_staff:
            return True
        if user.is_authenticated and user.is_active:
            return self.is_released
        return self.is_public
