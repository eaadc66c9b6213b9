from django.db import models
from django.utils.translation import gettext_lazy as _

from publishing import languages
from publishing.indexing import IndexedQuerySet
from publishing.kinds import Kind, register
from search.words import Words


class ThemeQuerySet(IndexedQuerySet):
    def main(self):
        """The few themes that the others belong to."""
        return self.filter(parent=None)


class Theme(models.Model):
    """A subject of cooperation, from one vocabulary in both languages."""

    slug = models.SlugField(_("key"), unique=True)
    name = models.CharField(_("name"), max_length=80)
    parent = models.ForeignKey(
        "partnerships.Theme",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("belongs to"),
        help_text=_("Main theme under which visitors find this one."),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = ThemeQuerySet.as_manager()

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["position", "slug"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(parent=None) | ~models.Q(parent=models.F("id")), name="theme_is_not_its_own_parent"
            )
        ]

    def __str__(self):
        return self.name

    def search_names(self, language):
        """The name, in `language` first."""
        codes = (language, languages.other(language))
        return [name for code in codes if (name := getattr(self, f"name_{code}"))]

    def search_words(self, language):
        return Words(title=self.search_names(language)[0], names=tuple(self.search_names(language)))


register(Kind(Theme, position=80))
