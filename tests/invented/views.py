from django.views import generic

from publishing.views import PublishedDetail, VisibleMixin
from tests.invented.models import Recipe


class RecipeList(VisibleMixin, generic.ListView):
    model = Recipe


class RecipeDetail(PublishedDetail):
    model = Recipe
