from types import SimpleNamespace

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper, Role, is_unlimited, may_propose
from partnerships import organisation_kinds
from publishing import languages


class ProposalQuerySet(models.QuerySet):
    def written_by(self, user):
        """What `user` and their colleagues of the same organisation wrote, the last first."""
        if not may_propose(user):
            return self.none()
        return self.filter(organisation=user.organisation_id).order_by("-changed_at", "-pk")

    def decided_by(self, user):
        """What was sent in, as far as it is for `user` to decide on it: GAOK for the Korean side."""
        sent = self.exclude(state=Proposal.State.DRAFT).select_related("organisation", "author", "event__meeting")
        if is_unlimited(user):
            return sent
        if user.role == Role.KOREAN_EDITOR:
            return sent.filter(organisation__country=organisation_kinds.Country.KOREA)
        return sent.none()

    def waiting_for(self, user):
        """What waits for a decision of `user`: of the side that they look after; the longest first."""
        waiting = self.decided_by(user).filter(state=Proposal.State.SENT).order_by("sent_at", "pk")
        return (
            waiting.exclude(organisation__country=organisation_kinds.Country.KOREA)
            if user.role == Role.SECRETARIAT
            else waiting
        )


class Proposal(models.Model):
    """What an organisation would like its page or the agenda to say: a draft until CUF or GAOK publishes it."""

    class Kind(models.TextChoices):
        PROFILE = "profile", _("page of the organisation")
        CONTACT = "contact", _("person to speak to")
        EVENT = "event", _("date for the agenda")

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        SENT = "sent", _("sent in, not decided yet")
        PUBLISHED = "published", _("on the site")
        DECLINED = "declined", _("sent back")

    organisation = models.ForeignKey(
        "partnerships.Organisation", models.CASCADE, related_name="proposals", verbose_name=_("organisation")
    )
    kind = models.CharField(_("kind"), max_length=7, choices=Kind)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("written by")
    )
    values = models.JSONField(default=dict)  # what stands in each field of the form, as a browser sends it
    before = models.JSONField(default=dict)  # what stood there on the site when the draft was begun
    message = models.TextField(_("message to who decides"), blank=True, max_length=1000)
    state = models.CharField(_("state"), max_length=9, choices=State, default=State.DRAFT)
    reply = models.TextField(_("reply"), blank=True, max_length=1000)
    decider = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("decided by")
    )
    event = models.ForeignKey("meetings.Event", models.SET_NULL, null=True, related_name="proposals")
    version = models.PositiveIntegerField(default=1)  # grows with every change, so that none is overwritten
    changed_at = models.DateTimeField(_("last change"), auto_now=True)
    sent_at = models.DateTimeField(_("sent in"), null=True)
    decided_at = models.DateTimeField(_("decided"), null=True)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind__in=["profile", "contact", "event"]), name="proposal_kind_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state="draft") | models.Q(sent_at__isnull=False), name="proposal_decided_was_sent"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=["draft", "sent"]) | models.Q(decided_at__isnull=False),
                name="proposal_decision_has_its_day",
            ),
        ]

    def __str__(self):
        return " – ".join(filter(None, [str(self.organisation), self.get_kind_display(), self.subject.value]))

    @property
    def subject(self) -> languages.ShownText:
        """What the date is called or who is named, in the reader's language or else in the other; a page has none."""
        typed = self.values.get
        names = {
            self.Kind.EVENT: (typed("title_fr"), typed("title_ko")),
            self.Kind.CONTACT: (
                " ".join(filter(None, [typed("given_name"), typed("family_name")])),
                typed("native_name"),
            ),
        }
        french, korean = names.get(self.kind, ("", ""))
        return languages.text(SimpleNamespace(subject_fr=french, subject_ko=korean), "subject")

    def get_absolute_url(self):
        return reverse("proposals:proposal_detail", args=[self.pk])

    @property
    def keeper(self) -> str:
        """Who decides: who looks after the organisation."""
        return self.organisation.keeper

    @property
    def keeper_name(self) -> str:
        """CUF or GAOK."""
        return Keeper(self.keeper).label

    @property
    def can_be_written(self) -> bool:
        """Whether its organisation may still change it: until it is sent, and again when it came back."""
        return self.state in (self.State.DRAFT, self.State.DECLINED)

    @property
    def waits(self) -> bool:
        """Whether it was sent in and nobody has decided yet."""
        return self.state == self.State.SENT

    @property
    def page(self) -> str:
        """Where on the site stands what was published, else ''; what is a draft again has no page to lead to."""
        if self.state != self.State.PUBLISHED:
            return ""
        record = self.event if self.kind == self.Kind.EVENT else self.organisation
        return record.get_absolute_url() if record and record.is_released else ""
