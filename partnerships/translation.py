from modeltranslation.translator import TranslationOptions, register

from partnerships import models


@register(models.Source)
class SourceOptions(TranslationOptions):
    fields = ("title",)


@register(models.Theme)
class ThemeOptions(TranslationOptions):
    fields = ("name",)


@register(models.Organisation)
class OrganisationOptions(TranslationOptions):
    fields = ("kind_note", "name", "official_name", "summary", "profile")


@register(models.Contact)
class ContactOptions(TranslationOptions):
    fields = ("function",)


@register(models.FormerName)
class FormerNameOptions(TranslationOptions):
    fields = ("name", "note")


@register(models.OrganisationLink)
class OrganisationLinkOptions(TranslationOptions):
    fields = ("label",)


@register(models.Figure)
class FigureOptions(TranslationOptions):
    fields = ("label", "value", "note")


@register(models.Partnership)
class PartnershipOptions(TranslationOptions):
    fields = ("title", "summary", "description")


@register(models.Statement)
class StatementOptions(TranslationOptions):
    fields = ("text",)


@register(models.Agreement)
class AgreementOptions(TranslationOptions):
    fields = ("title", "note")


@register(models.Exchange)
class ExchangeOptions(TranslationOptions):
    fields = ("title", "description")


@register(models.Notice)
class NoticeOptions(TranslationOptions):
    fields = ("text", "outcome")
