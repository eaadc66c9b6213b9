import itertools
import re

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from publishing import languages, search_text

SLUG_PATTERN = r"^[a-z0-9]+(-{1,2}[a-z0-9]+)*$"
SLUG_LENGTH = 100  # letters of one that is made from a title; leaves room for a number


# Long and read by the database only.
SEARCH_COLUMNS = ("search_text", "search_grams")


def select_records(queryset: models.QuerySet, *relations: str) -> models.QuerySet:
    """`queryset.select_related(*relations)`, where foreign keys lead to searchable records, without SEARCH_COLUMNS."""
    unread = [f"{relation}__{column}" for relation in relations for column in SEARCH_COLUMNS]
    return queryset.select_related(*relations).defer(*unread)


class Language(models.TextChoices):
    FRENCH = "fr", _("French")
    KOREAN = "ko", _("Korean")


class Visibility(models.TextChoices):
    PUBLIC = "public", _("public")
    MEMBERS = "members", _("members only")
    DRAFT = "draft", _("draft")


def _slugified(words: str) -> str:
    """`words` as a part of an address; a double hyphen, which parts the sides of a pair, stays."""
    return "--".join(slugify(part).replace("_", "-") for part in words.split("--"))


class SearchableQuerySet(models.QuerySet):
    def search(self, query: str):
        """Rows that hold every word of `query`, in either language and script; none for an empty query."""
        terms = search_text.query_terms(query)
        if not terms:
            return self.none()
        rows = self.filter(search_grams__contains=search_text.term_grams(terms))
        for term in terms:
            rows = rows.filter(search_text__contains=term)
        return rows

    def reindex(self):
        """Store again what search and sorting read of these rows, from the rows and what belongs to them."""
        for row in self:
            row.reindex()


class Searchable(models.Model):
    """Anything that the one search of the site can find."""

    search_text = models.TextField(default="", editable=False)
    search_grams = ArrayField(models.CharField(max_length=4), default=list, editable=False)

    not_recorded = SEARCH_COLUMNS  # what only follows from other columns is no change of its own (history/triggers.py)

    class Meta:
        abstract = True
        indexes = [GinIndex(fields=["search_grams"], name="%(class)s_grams")]

    def search_parts(self) -> list[str]:
        """The words by which this record is found, in both languages."""
        raise NotImplementedError

    def index_values(self) -> dict:
        """Column values that follow from the words of this record."""
        text = search_text.search_text(self.search_parts())
        return {"search_text": text, "search_grams": search_text.grams(text)}

    def reindex(self) -> None:
        """Store what search reads of this record; to be called after it or what belongs to it has changed."""
        values = self.index_values()
        type(self)._base_manager.filter(pk=self.pk).update(**values)
        for name, value in values.items():
            setattr(self, name, value)


def may_see(user, way: str = "") -> models.Q:
    """The one rule of who may see what: staff all, members what is theirs, visitors what is public.

    `way` leads from the rows of the query to the records of which it is asked ("organisation__").
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


class PublishableQuerySet(SearchableQuerySet):
    def released(self):
        """What is no draft, and whose day has come."""
        return self.filter(_is_released())

    def public(self):
        """What everybody may see."""
        return self.filter(_is_public())

    def visible_to(self, user):
        """What `user` may see, without what only the search reads."""
        return self.defer(*SEARCH_COLUMNS).filter(may_see(user))


class Publishable(Searchable):
    """A bilingual record with a page of its own."""

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
    not_recorded = (*Searchable.not_recorded, "updated_at", "sort_key_fr", "sort_key_ko")

    class Meta(Searchable.Meta):
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
        """Save, and remember the address that the page had until now: it leads to the new one."""
        before = self.pk and type(self)._base_manager.filter(pk=self.pk).values_list("slug", flat=True).first()
        if before and before != self.slug and before not in self.former_slugs:
            self.former_slugs = [*self.former_slugs, before]
            if kwargs.get("update_fields") is not None:
                kwargs["update_fields"] = {*kwargs["update_fields"], "former_slugs"}
        super().save(*args, **kwargs)

    def slug_words(self) -> list[str]:
        """The texts from which an address can be made, the best first."""
        return [getattr(self, f"{self.title_field}_{code}") or "" for code in languages.CODES]

    def free_slug(self) -> str:
        """An address that no other record has; hangul gives none, the kind of record with a number stands in."""
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

    def index_values(self) -> dict:
        keys = {f"sort_key_{code}": search_text.fold(self.sort_title(code))[:200] for code in languages.CODES}
        return super().index_values() | keys

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
        """Whether everybody may follow a link to this."""
        return self.is_public

    @property
    def languages_shown(self) -> list[str]:
        """Codes of the languages in which this record has its title."""
        return languages.present(self, self.title_field)

    def is_visible_to(self, user) -> bool:
        """Whether `user` may see this record where another one names it; the same rule as the query set's."""
        if user.is_active and user.is_staff:
            return True
        if user.is_authenticated and user.is_active:
            return self.is_released
        return self.is_public
