from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from meetings.models.meetings import may_read_minutes
from partnerships.models import Person
from partnerships.models.directory import SHOWN
from publishing import languages
from search.words import Words


def set_null_unless_alone(collector, field, sub_objs, using):
    """on_delete: sets the organisation to NULL; protects it where an attendance names nobody but the organisation."""
    alone = set(sub_objs.filter(person=None))
    if alone:
        raise models.ProtectedError(_("Nothing else tells who was at the meeting."), alone)
    models.SET_NULL(collector, field, sub_objs, using)


class AttendanceQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Who was there, as the minutes that `user` may read tell it."""
        return self.filter(may_read_minutes(user))

    def with_words(self):
        """With what the search reads of them."""
        return self.select_related("meeting__event")

    def with_people(self):
        """Rows with what a list of people shows of them, of the person and of the organisation, and no more."""
        own = ("meeting_id", "mode", "is_guest", *languages.columns("function", "body"))
        person = ("family_name", "given_name", "native_name", "family_name_first", "visibility")
        joined = [f"person__{name}" for name in person] + [f"organisation__{name}" for name in SHOWN]
        return self.select_related("person", "organisation").only(*own, *joined)


class Attendance(models.Model):
    """Somebody at a meeting, or excused from it, with the function and body of that date."""

    class Mode(models.TextChoices):
        PRESENT = "present", _("present")
        REMOTE = "remote", _("online")
        EXCUSED = "excused", _("excused")
        REPRESENTED = "represented", _("represented")
        IMPLIED = "implied", _("present according to the minutes, no list")

    class Role(models.TextChoices):
        CHAIR = "chair", _("chair")
        PARTICIPANT = "participant", _("participant")
        SPEAKER = "speaker", _("speaker")
        INTERPRETER = "interpreter", _("interpreter")

    meeting = models.ForeignKey(
        "meetings.Meeting", models.CASCADE, related_name="attendances", verbose_name=_("meeting")
    )
    position = models.PositiveSmallIntegerField(
        _("order"), default=0, help_text=_("The order of the list is kept as it is.")
    )
    person = models.ForeignKey(
        "partnerships.Person",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="attendances",
        verbose_name=_("person"),
        help_text=_("Empty when only the organisation is known."),
    )
    organisation = models.ForeignKey(
        "partnerships.Organisation",
        set_null_unless_alone,
        null=True,
        blank=True,
        related_name="attendances",
        verbose_name=_("organisation"),
    )
    body = models.CharField(
        _("body at that date"), max_length=200, blank=True, help_text=_("As written in the list of that meeting.")
    )
    function = models.CharField(_("function at that date"), max_length=250, blank=True)
    mode = models.CharField(_("attendance"), max_length=11, choices=Mode, default=Mode.PRESENT)
    role = models.CharField(_("role"), max_length=11, choices=Role, default=Role.PARTICIPANT)
    is_guest = models.BooleanField(
        _("guest from elsewhere"), default=False, help_text=_("From another country or from outside the group.")
    )
    note = models.CharField(_("note for editors"), max_length=200, blank=True)

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("people")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "person", "organisation"],
                name="attendance_once_for_an_organisation",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                condition=~models.Q(person=None, organisation=None),
                name="attendance_names_somebody",
                violation_error_message=_("Choose a person, an organisation or both."),
            ),
        ]

    def __str__(self):
        return str(self.person or self.organisation or self.body)

    def shown_name(self, user, language: str) -> str:
        """The person's name as `user` may read it in `language`; '' where it is not to be shown."""
        person: Person | None = self.person
        return person.name_in(language) if person and person.is_visible_to(user) else ""

    search_origins = ("person",)

    def search_words(self, language):
        """Found by who was there: the meeting, at its list of people."""
        return Words(
            title=self.meeting.label_in(language),
            address=f"{self.meeting.get_absolute_url()}#people",
            note=gettext("people"),
        )

    @property
    def is_there(self) -> bool:
        """Whether the person took part, on site or online."""
        return self.mode in (self.Mode.PRESENT, self.Mode.REMOTE, self.Mode.IMPLIED)
