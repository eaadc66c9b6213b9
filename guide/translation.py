from modeltranslation.translator import TranslationOptions, register

from guide import models


@register(models.Group)
class GroupOptions(TranslationOptions):
    fields = ("name", "introduction", "missions", "created_note")


@register(models.Mandate)
class MandateOptions(TranslationOptions):
    fields = ("function", "note")


@register(models.Institution)
class InstitutionOptions(TranslationOptions):
    fields = ("role",)


@register(models.Roadmap)
class RoadmapOptions(TranslationOptions):
    fields = ("title", "introduction")


@register(models.RoadmapStep)
class RoadmapStepOptions(TranslationOptions):
    fields = ("title", "description", "date_note")
