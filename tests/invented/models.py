from django.db import models
from django.urls import reverse

from accounts.roles import TABLE
from publishing import languages
from publishing.kinds import Kind, Section, register
from publishing.models import Publishable, PublishableQuerySet
from search.words import Words


class Recipe(Publishable):
    """A dish of one country that the other has tried."""

    title = models.CharField("title", max_length=100)

    objects = PublishableQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = "recipe"
        verbose_name_plural = "recipes"
        ordering = ["slug"]

    def get_absolute_url(self):
        return reverse("invented:recipe_detail", args=[self.slug])

    def search_words(self, language):
        title = languages.text(self, "title", language).value
        return Words(title=title, address=self.get_absolute_url(), names=(title,))


register(
    Kind(
        Recipe,
        position=15,
        section=Section("invented:recipe_list", "Recettes", 7),
        pages="all",
        begin="Write a recipe",
    )
)

# The one line elsewhere, in accounts/roles.py.
TABLE["invented.recipe"] = ("vacd", "vacd")
