from modeltranslation.translator import TranslationOptions, register

from meetings import models


@register(models.Event)
class EventOptions(TranslationOptions):
    fields = ("title", "summary", "description", "date_note", "place", "other_language")


@register(models.Meeting)
class MeetingOptions(TranslationOptions):
    fields = ("purpose", "attendance_note")


@register(models.AgendaItem)
class AgendaItemOptions(TranslationOptions):
    fields = ("title", "speaker", "minutes")


@register(models.Annex)
class AnnexOptions(TranslationOptions):
    fields = ("title", "note")


@register(models.Decision)
class DecisionOptions(TranslationOptions):
    fields = ("text", "who", "due_note")


@register(models.Attendance)
class AttendanceOptions(TranslationOptions):
    fields = ("body", "function")
