from modeltranslation.translator import TranslationOptions, register

from tests.invented.models import Recipe


@register(Recipe)
class RecipeOptions(TranslationOptions):
    fields = ("title",)
