from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.agenda import SHOWN
from meetings.models.events import Event
from publishing import languages, reduced_dates
from publishing.indexing import place_in
from publishing.kinds import Kind, Section, register
from publishing.models import may_see
from publishing.richtext import RichTextField


class MeetingQuerySet(models.QuerySet):
    def public(self):
        """Meetings that everybody may see."""
        return self.filter(event__in=Event.objects.public())

    def visible_to(self, user):
        """What `user` may see, as they may see the event."""
        return self.filter(may_see(user, "event__"))

    def best_first(self, typed: str, user):
        """Meetings whose event `user` finds by what they `typed`, the best first."""
        events = [event.pk for event in Event.objects.best_first(typed, user)]
        return self.filter(pk__in=events).order_by(place_in(events))

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

    def label_in(self, language: str) -> str:
        """The title and the date of the meeting, by which lists in `language` tell it from others."""
        day = self.event.first_day
        title = languages.text(self.event, "title", language).value
        return f"{title}, {reduced_dates.format_date(day.isoformat())}" if day else title

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


register(
    Kind(
        Meeting,
        position=10,
        rows=("items", "decisions", "attendances", "annexes"),
        section=Section("meetings:meeting_list", _("Meetings"), 4, _("minutes, reports, decisions")),
        pages="all",
        begin=_("Enter a meeting"),
    )
)
