from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.agenda import SHOWN
from meetings.models.events import Event
from publishing import languages
from publishing.kinds import Kind, Section, register
from publishing.models import SEARCH_COLUMNS, SLUG_PATTERN, Searchable, SearchableQuerySet, may_see
from publishing.richtext import RichTextField, plain_text


class MeetingQuerySet(models.QuerySet):
    def public(self):
        """Meetings that everybody may see."""
        return self.filter(event__in=Event.objects.public())

    def visible_to(self, user):
        """What `user` may see, as they may see the event; without what only the search reads."""
        return self.defer(*(f"event__{column}" for column in SEARCH_COLUMNS)).filter(may_see(user, "event__"))

    def search(self, query: str):
        """Meetings whose event holds every word of `query`."""
        return self.filter(event__in=Event.objects.search(query))

    def in_rows(self):
        """Meetings with what a list shows of their events, and nothing else."""
        return self.only(*(f"event__{column}" for column in SHOWN))

    def with_published_minutes(self):
        return self.filter(minutes_state=Meeting.MinutesState.PUBLISHED)

    def latest_first(self):
        """The last meeting first; those without a date come after."""
        return self.order_by(models.F("event__first_day").desc(nulls_last=True), "-pk")

    def around(self, meeting) -> dict[bool, "Meeting"]:
        """The meeting before `meeting` under False and the one after it under True, where there are; one query."""
        day = meeting.event.first_day
        if day is None:
            return {}
        rows = self.only("event__slug", "event__title_fr", "event__title_ko", "event__first_day")
        before = rows.filter(event__first_day__lt=day).order_by("-event__first_day")[:1]
        after = rows.filter(event__first_day__gt=day).order_by("event__first_day")[:1]
        return {found.event.first_day > day: found for found in before.union(after, all=True)}


class MeetingManager(models.Manager.from_queryset(MeetingQuerySet)):
    def get_queryset(self):
        """Meetings with their events: nothing can be said of one without the other."""
        return super().get_queryset().select_related("event")


class Meeting(models.Model):
    """What a meeting of the group or of its Korean twin adds to its event: an agenda, people, minutes and decisions.

    Its title, its dates, its address and who may see it are those of the event, whose key is its key too.
    """

    class Nature(models.TextChoices):
        GROUP = "group", _("country group")
        PREPARATORY = "preparatory", _("preparatory meeting")
        TWIN_GROUP = "twin", _("Korean twin group")
        OTHER = "other", _("other meeting")

    class MinutesState(models.TextChoices):
        NONE = "none", _("no minutes yet")
        DRAFT = "draft", _("draft")
        CHECKED = "checked", _("checked by the chair")
        PUBLISHED = "published", _("published")

    # The column has the name that it had when meetings inherited from events: history and backups know it by that.
    event = models.OneToOneField(
        Event,
        models.CASCADE,
        primary_key=True,
        db_column="event_ptr_id",
        related_name="meeting",
        verbose_name=_("event"),
    )
    nature = models.CharField(_("nature"), max_length=11, choices=Nature, default=Nature.GROUP)
    purpose = RichTextField(_("purpose"))
    minutes_state = models.CharField(_("minutes"), max_length=9, choices=MinutesState, default=MinutesState.NONE)
    attendance_note = models.CharField(
        _("note on the list of people"),
        max_length=300,
        blank=True,
        help_text=_("For example: no list of participants in the minutes."),
    )
    minutes_source = models.ForeignKey(
        "partnerships.Source",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="meetings",
        verbose_name=_("document"),
        help_text=_("The minutes as a source of other records."),
    )

    objects = MeetingManager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["-event__first_day", "-pk"]
        base_manager_name = "objects"  # whatever points to a meeting gets it with its event

    def __str__(self):
        return str(self.event)

    def get_absolute_url(self):
        return self.event.get_absolute_url()

    @property
    def keeper(self) -> str:
        """Who looks after this: who looks after the event."""
        return self.event.keeper

    @property
    def has_published_minutes(self) -> bool:
        """Whether visitors may read the minutes."""
        return self.minutes_state == self.MinutesState.PUBLISHED

    @property
    def settled_fields(self) -> tuple[str, ...]:
        """What only CUF still changes: minutes that are published stay so, and with them the decisions."""
        return ("minutes_state",) if self.has_published_minutes else ()


def may_read_minutes(user) -> models.Q:
    """The condition under which `user` may read what belongs to minutes, for rows that lead to their `meeting`.

    Staff read all; others the minutes that are published, of the meetings that they may see.
    """
    seen = may_see(user, "meeting__event__")
    return seen & models.Q(meeting__minutes_state=Meeting.MinutesState.PUBLISHED) if seen else seen


class AgendaItemQuerySet(SearchableQuerySet):
    def visible_to(self, user):
        """Items of the minutes that `user` may read, without what only the search reads."""
        return self.defer(*SEARCH_COLUMNS).filter(may_read_minutes(user))

    def latest_first(self):
        """Agenda items with what a list shows of them: the latest meeting first, each in the order of its agenda."""
        return self.in_rows().order_by("-meeting__event__first_day", "meeting_id", "position", "pk")

    def in_rows(self, *more: str):
        """Items with what a list shows of them and of their meetings, the columns `more`, and no others."""
        event = [f"meeting__event__{column}" for column in SHOWN]
        return self.select_related("meeting__event").only("anchor", *languages.columns("title"), *more, *event)


class AgendaItem(Searchable):
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

    class Meta(Searchable.Meta):
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

    def search_parts(self):
        words = [getattr(self, f"{field}_{code}") for field in ("title", "speaker") for code in languages.CODES]
        return words + [plain_text(getattr(self, f"minutes_{code}")) for code in languages.CODES]


register(
    Kind(
        Meeting,
        position=10,
        rows=("items", "decisions", "attendances", "annexes"),
        section=Section("meetings:meeting_list", _("Meetings"), 4),
        pages="all",
        begin=_("Enter a meeting"),
    )
)
