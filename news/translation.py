from modeltranslation.translator import TranslationOptions, register

from news.models import Article


@register(Article)
class ArticleOptions(TranslationOptions):
    fields = ("title", "summary", "body", "source_name")
