import datetime
import zoneinfo

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper
from meetings.clocks import zones
from meetings.models.agenda import EventQuerySet
from publishing import languages, reduced_dates
from publishing.kinds import Kind, Section, register
from publishing.models import Publishable
from publishing.reduced_dates import ReducedDateField
from publishing.richtext import RichTextField, plain_text
from search.words import Words


def validate_timezone(name: str) -> None:
    """Raise ValidationError unless `name` is a zone of the IANA database."""
    if name not in zones():
        raise ValidationError(_("Choose a time zone such as Europe/Paris or Asia/Seoul."), code="invalid")


class Event(Publishable):
    """Something in the agenda: at an hour, on days, or in a month or year as precise as its source."""

    class Kind(models.TextChoices):
        MEETING = "meeting", _("meeting")
        SEMINAR = "seminar", _("seminar")
        FORUM = "forum", _("forum or summit")
        VISIT = "visit", _("visit or delegation")
        AGREEMENT = "agreement", _("agreement")
        FESTIVAL = "festival", _("festival or exhibition")
        YOUTH = "youth", _("exchange programme")
        CEREMONY = "ceremony", _("ceremony or anniversary")
        PUBLICATION = "publication", _("publication")
        MILESTONE = "milestone", _("milestone")
        OTHER = "other", _("other")

    class State(models.TextChoices):
        HELD = "held", _("took place")
        PLANNED = "planned", _("announced")
        RECURRING = "recurring", _("held regularly")
        WISHED = "wished", _("under consideration")
        POSTPONED = "postponed", _("postponed")
        CANCELLED = "cancelled", _("cancelled")

    class Form(models.TextChoices):
        NOT_STATED = "not-stated", _("not stated")
        ON_SITE = "on-site", _("on site")
        REMOTE = "remote", _("online")
        HYBRID = "hybrid", _("on site and online")

    class Interpretation(models.TextChoices):
        NOT_STATED = "not-stated", _("not stated")
        YES = "yes", _("with interpretation")
        NO = "no", _("without interpretation")

    kind = models.CharField(_("kind"), max_length=11, choices=Kind, default=Kind.OTHER)
    title = models.CharField(_("title"), max_length=200)
    summary = models.CharField(_("in one sentence"), max_length=300, blank=True)
    description = RichTextField(_("description"))
    state = models.CharField(
        _("state"),
        max_length=9,
        choices=State,
        default=State.PLANNED,
        help_text=_("What was announced is not known to have taken place."),
    )
    starts_at = models.DateTimeField(
        _("begins at"), null=True, blank=True, help_text=_("Only when the hour is known; in the time of the place.")
    )
    ends_at = models.DateTimeField(_("ends at"), null=True, blank=True)
    timezone = models.CharField(
        _("time zone of the place"), max_length=40, default="Europe/Paris", validators=[validate_timezone]
    )
    starts_on = ReducedDateField(
        _("date"), help_text=_("When no hour is known: a year (2005), a month (2005-06) or a day (2005-06-21).")
    )
    ends_on = ReducedDateField(_("last day"))
    date_note = models.CharField(
        _("precision on the date"),
        max_length=120,
        blank=True,
        help_text=_("For example: early June; every two years since 2006."),
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    address = models.CharField(_("address"), max_length=200, blank=True)
    form = models.CharField(_("form"), max_length=10, choices=Form, default=Form.NOT_STATED)
    held_in_french = models.BooleanField(_("held in French"), default=False)
    held_in_korean = models.BooleanField(_("held in Korean"), default=False)
    other_language = models.CharField(_("other language"), max_length=40, blank=True)
    interpretation = models.CharField(
        _("interpretation"), max_length=10, choices=Interpretation, default=Interpretation.NOT_STATED
    )
    url = models.URLField(_("web address"), blank=True, max_length=500)
    organisers = models.ManyToManyField(
        "partnerships.Organisation", related_name="organised_events", verbose_name=_("organised by"), blank=True
    )
    organisations = models.ManyToManyField(
        "partnerships.Organisation", related_name="events", verbose_name=_("organisations concerned"), blank=True
    )
    partnerships = models.ManyToManyField(
        "partnerships.Partnership", related_name="events", verbose_name=_("partnerships concerned"), blank=True
    )
    exchange = models.ForeignKey(
        "partnerships.Exchange",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="events",
        verbose_name=_("exchange"),
        help_text=_("The exchange of a partnership that this is the date of."),
    )
    themes = models.ManyToManyField("partnerships.Theme", related_name="events", verbose_name=_("themes"), blank=True)
    postponed_to = models.ForeignKey(
        "meetings.Event",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="postponed_from",
        verbose_name=_("postponed to"),
    )
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)
    keeper = models.CharField(
        _("kept by"),
        max_length=4,
        choices=Keeper,
        default=Keeper.CUF,
        help_text=_("GAOK keeps the dates and meetings of the Korean side."),
    )
    sequence = models.PositiveIntegerField(default=0, editable=False)
    first_day = models.DateField(null=True, editable=False, db_index=True)
    last_day = models.DateField(null=True, editable=False, db_index=True)

    objects = EventQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["first_day", "pk"]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(starts_at=None) | models.Q(starts_on=""),
                name="event_hour_or_date",
                violation_error_message=_("Give either an hour or a date without hour, not both."),
            ),
            models.CheckConstraint(
                condition=models.Q(ends_at=None)
                | models.Q(ends_at__gte=models.F("starts_at")) & models.Q(starts_at__isnull=False),
                name="event_hours_in_order",
                violation_error_message=_("The event ends before it begins."),
            ),
            models.CheckConstraint(
                condition=models.Q(ends_on="") | models.Q(ends_on__gte=models.F("starts_on")) & ~models.Q(starts_on=""),
                name="event_days_in_order",
                violation_error_message=_("The last day comes before the first."),
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=["held", "planned", "recurring", "wished", "postponed", "cancelled"]),
                name="event_state_known",
            ),
        ]

    def save(self, *args, **kwargs):
        self.first_day, self.last_day = self._days()
        fields = kwargs.get("update_fields")
        if fields is not None:
            kwargs["update_fields"] = {*fields, "first_day", "last_day"}
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse(f"meetings:{'meeting' if hasattr(self, 'meeting') else 'event'}_detail", args=[self.slug])

    def derived_values(self):
        first_day, last_day = self._days()
        return super().derived_values() | {"first_day": first_day, "last_day": last_day}

    search_origins = ("organisations", "organisers")

    def search_words(self, language):
        shown = {name: getattr(self, f"{name}_{language}") for name in ("summary", "place", "date_note")}
        title = languages.text(self, "title", language)
        return Words(
            title=title.value,
            title_language=title.language,
            address=self.get_absolute_url(),
            names=(title.value,),
            texts=(
                shown["summary"],
                plain_text(getattr(self, f"description_{language}")),
                shown["place"],
                shown["date_note"],
            ),
            countries=tuple(sorted({each.country for each in self.organisations.all()})),
            starts_on=self.first_day.isoformat() if self.has_hour else self.starts_on,
            ends_on=self.ends_on,
            first_day=self.first_day,
            last_day=self.last_day,
        )

    def indexed_along(self):
        """The items and people of its meeting, whose entries in the index bear its title, date and address."""
        return [self.meeting.items.all(), self.meeting.attendances.all()] if hasattr(self, "meeting") else []

    def _days(self) -> tuple[datetime.date | None, datetime.date | None]:
        if self.starts_at:
            zone = zoneinfo.ZoneInfo(self.timezone)
            return self.starts_at.astimezone(zone).date(), (self.ends_at or self.starts_at).astimezone(zone).date()
        if not self.starts_on:
            return None, None
        return reduced_dates.first_day(self.starts_on), reduced_dates.last_day(self.ends_on or self.starts_on)

    @property
    def has_hour(self) -> bool:
        """Whether an hour is known; only then are there two clocks."""
        return self.starts_at is not None

    @property
    def is_whole_days(self) -> bool:
        """Whether the date is known to the day, without hour."""
        return len(self.starts_on) == 10

    @property
    def is_past(self) -> bool:
        """Whether the last day that the date can mean is over."""
        return self.last_day is not None and self.last_day < timezone.localdate()


register(
    Kind(
        Event,
        position=20,
        section=Section("meetings:event_list", _("Agenda"), 3, _("calendar, dates, events")),
        pages="standing_alone",
        begin=_("Enter a date"),
        numbered="sequence",
    )
)
