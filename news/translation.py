from modeltranslation.translator import TranslationOptions, register

from news.models import Article, Attachment, Picture


@register(Article)
class ArticleOptions(TranslationOptions):
    fields = ("title", "summary", "body", "source_name")


@register(Picture)
class PictureOptions(TranslationOptions):
    fields = ("alt", "caption")


@register(Attachment)
class AttachmentOptions(TranslationOptions):
    fields = ("title",)
