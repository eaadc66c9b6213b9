from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.meetings import may_read_minutes
from publishing.choices import display
from publishing.kinds import Kind, register
from publishing.reduced_dates import ReducedDateField


class DecisionQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Decisions of the minutes that `user` may read."""
        return self.filter(may_read_minutes(user))


class Decision(models.Model):
    """What a meeting decided, proposed or left to be done, by whom and by when."""

    class Kind(models.TextChoices):
        DECISION = "decision", _("decision")
        CONCLUSION = "conclusion", _("conclusion")
        PROPOSAL = "proposal", _("proposal")
        WISH = "wish", _("wish")
        FOLLOW_UP = "follow-up", _("to be done")

    class State(models.TextChoices):
        NOT_STATED = "not-stated", _("outcome not stated")
        OPEN = "open", _("open")
        DONE = "done", _("done")
        CARRIED_OVER = "carried-over", _("carried over")
        DROPPED = "dropped", _("dropped")

    meeting = models.ForeignKey("meetings.Meeting", models.CASCADE, related_name="decisions", verbose_name=_("meeting"))
    item = models.ForeignKey(
        "meetings.AgendaItem",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="decisions",
        verbose_name=_("agenda item"),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.DECISION)
    text = models.CharField(_("text"), max_length=400)
    who = models.CharField(_("who"), max_length=160, blank=True, help_text=_("Who proposes, or who is to do it."))
    due_on = ReducedDateField(_("by"))
    due_note = models.CharField(_("precision on the date"), max_length=120, blank=True)
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.NOT_STATED)
    carried_from = models.ForeignKey(
        "meetings.Decision",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="carried_to",
        verbose_name=_("carried over from"),
    )

    objects = DecisionQuerySet.as_manager()

    get_kind_display, get_state_display = display("kind", Kind), display("state", State)

    class Meta:
        verbose_name = _("decision or follow-up")
        verbose_name_plural = _("decisions and follow-ups")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind="follow-up") | models.Q(due_on="", state="not-stated"),
                name="decision_only_follow_ups_are_due",
                violation_error_message=_("Only something to be done has a date or a state."),
            )
        ]

    def __str__(self):
        return self.text

    @property
    def keeper(self) -> str:
        """Who looks after this: who looks after the meeting."""
        return self.meeting.keeper

    @property
    def is_settled(self) -> bool:
        """Whether this was published as decided; only CUF still changes it then."""
        return self.meeting.has_published_minutes

    @property
    def is_follow_up(self) -> bool:
        """Whether somebody is to do something."""
        return self.kind == self.Kind.FOLLOW_UP


register(Kind(Decision, position=40))
