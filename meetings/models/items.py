from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.agenda import SHOWN
from meetings.models.meetings import may_read_minutes
from publishing import languages
from publishing.indexing import IndexedQuerySet
from publishing.models import SLUG_PATTERN
from publishing.richtext import RichTextField, plain_text
from search.words import Words


class AgendaItemQuerySet(IndexedQuerySet):
    def visible_to(self, user):
        """Items of the minutes that `user` may read."""
        return self.filter(may_read_minutes(user))

    def with_words(self):
        """With what the search reads of them."""
        return self.select_related("meeting__event")

    def latest_first(self):
        """Agenda items with what a list shows of them: the latest meeting first, each in the order of its agenda."""
        return self.in_rows().order_by("-meeting__event__first_day", "meeting_id", "position", "pk")

    def in_rows(self, *more: str):
        """Items with what a list shows of them and of their meetings, the columns `more`, and no others."""
        event = [f"meeting__event__{column}" for column in SHOWN]
        return self.select_related("meeting__event").only("anchor", *languages.columns("title"), *more, *event)


class AgendaItem(models.Model):
    """A point of a meeting's agenda, with what was said about it."""

    meeting = models.ForeignKey("meetings.Meeting", models.CASCADE, related_name="items", verbose_name=_("meeting"))
    parent = models.ForeignKey(
        "meetings.AgendaItem", models.CASCADE, null=True, blank=True, related_name="children", verbose_name=_("part of")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    anchor = models.CharField(
        _("anchor"),
        max_length=60,
        validators=[RegexValidator(SLUG_PATTERN)],
        blank=True,
        help_text=_("Name of the place in the page; filled by itself."),
    )
    title = models.CharField(_("title"), max_length=200)
    starts = models.TimeField(_("from"), null=True, blank=True)
    ends = models.TimeField(_("to"), null=True, blank=True)
    speaker = models.CharField(_("speaker"), max_length=200, blank=True)
    minutes = RichTextField(_("minutes"))
    organisations = models.ManyToManyField(
        "partnerships.Organisation",
        related_name="agenda_items",
        verbose_name=_("speaks of the organisations"),
        blank=True,
    )
    partnerships = models.ManyToManyField(
        "partnerships.Partnership",
        related_name="agenda_items",
        verbose_name=_("speaks of the partnerships"),
        blank=True,
    )

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "anchor"], name="agendaitem_anchor_once_in_a_meeting"),
            models.CheckConstraint(
                condition=models.Q(parent=None) | ~models.Q(parent=models.F("id")),
                name="agendaitem_is_not_its_own_parent",
            ),
            models.CheckConstraint(
                condition=models.Q(ends=None) | models.Q(ends__gt=models.F("starts"), starts__isnull=False),
                name="agendaitem_hours_in_order",
                violation_error_message=_("The item ends before it begins."),
            ),
        ]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        if not self.anchor:
            self.anchor = self._free_anchor()
        super().save(*args, **kwargs)

    def _free_anchor(self) -> str:
        taken = set(AgendaItem.objects.filter(meeting=self.meeting_id).values_list("anchor", flat=True))
        number = len(taken) + 1
        while f"item-{number}" in taken:
            number += 1
        return f"item-{number}"

    def clean(self):
        if self.parent_id and self.parent.meeting_id != self.meeting_id:
            raise ValidationError({"parent": _("Choose an item of the same meeting.")})
        if self.parent_id and (self.parent_id == self.pk or self.parent.parent_id):
            raise ValidationError({"parent": _("An item can be part of a main item only.")})

    def get_absolute_url(self):
        return f"{self.meeting.get_absolute_url()}#{self.anchor}"

    search_origins = ("organisations",)

    def search_words(self, language):
        title = languages.text(self, "title", language)
        return Words(
            title=title.value,
            title_language=title.language,
            address=self.get_absolute_url(),
            names=(title.value,),
            texts=(getattr(self, f"speaker_{language}"), plain_text(getattr(self, f"minutes_{language}"))),
            note=self.meeting.label_in(language),
        )
