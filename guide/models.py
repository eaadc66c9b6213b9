from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper
from publishing.kinds import Kind, Section, register
from publishing.models import may_see
from publishing.reduced_dates import ReducedDateField
from publishing.richtext import RichTextField


class Group(models.Model):
    """The country group, or its Korean twin: what it is and what it does."""

    class Key(models.TextChoices):
        COUNTRY_GROUP = "country-group", _("country group of Cités Unies France")
        TWIN = "twin", _("twin group in Korea")

    key = models.CharField(_("group"), max_length=13, choices=Key, unique=True)
    name = models.CharField(_("name"), max_length=200)
    aliases = ArrayField(models.CharField(max_length=120), verbose_name=_("other spellings"), default=list, blank=True)
    introduction = RichTextField(_("introduction"))
    missions = RichTextField(_("missions"))
    created_on = ReducedDateField(_("created on"))
    created_note = models.CharField(_("how it was created"), max_length=300, blank=True)
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)

    class Meta:
        verbose_name = _("group")
        verbose_name_plural = _("groups")
        ordering = ["key"]

    def __str__(self):
        return self.name

    @property
    def keeper(self) -> str:
        """Who looks after this: GAOK for the twin group."""
        return Keeper.GAOK if self.key == self.Key.TWIN else Keeper.CUF


class Mandate(models.Model):
    """Who presides over a group or keeps its secretariat, and from when to when, as far as sources say."""

    class Role(models.TextChoices):
        PRESIDENCY = "presidency", _("presidency")
        SECRETARIAT = "secretariat", _("secretariat")

    group = models.ForeignKey("guide.Group", models.CASCADE, related_name="mandates", verbose_name=_("group"))
    role = models.CharField(_("role"), max_length=11, choices=Role, default=Role.PRESIDENCY)
    person = models.ForeignKey(
        "partnerships.Person", models.PROTECT, null=True, blank=True, related_name="mandates", verbose_name=_("person")
    )
    organisation = models.ForeignKey(
        "partnerships.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="mandates",
        verbose_name=_("organisation"),
    )
    function = models.CharField(_("function"), max_length=200, blank=True)
    started_on = ReducedDateField(_("from"))
    ended_on = ReducedDateField(_("until"))
    seen_from = ReducedDateField(_("first known in office"))
    seen_until = ReducedDateField(_("last known in office"))
    note = models.CharField(_("note"), max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)

    class Meta:
        verbose_name = _("mandate")
        verbose_name_plural = _("mandates")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(person=None, organisation=None),
                name="mandate_names_somebody",
                violation_error_message=_("Choose a person, an organisation or both."),
            ),
            models.CheckConstraint(
                condition=models.Q(ended_on="") | models.Q(ended_on__gte=models.F("started_on")),
                name="mandate_dates_in_order",
                violation_error_message=_("The mandate ends before it begins."),
            ),
        ]

    def __str__(self):
        return str(self.person or self.organisation)


class InstitutionQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Institutions whose organisation `user` may see."""
        return self.filter(may_see(user, "organisation__")).select_related("organisation")


class Institution(models.Model):
    """What an institution does for the group."""

    organisation = models.OneToOneField(
        "partnerships.Organisation", models.CASCADE, related_name="institution", verbose_name=_("organisation")
    )
    role = RichTextField(_("role beside the group"))
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = InstitutionQuerySet.as_manager()

    class Meta:
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")
        ordering = ["position", "pk"]

    def __str__(self):
        return str(self.organisation)

    @property
    def keeper(self) -> str:
        """Who looks after this: who looks after the organisation."""
        return self.organisation.keeper


class Roadmap(models.Model):
    """What the group set out to do in a year."""

    year = models.PositiveSmallIntegerField(_("year"), unique=True)
    title = models.CharField(_("title"), max_length=200)
    introduction = RichTextField(_("introduction"))
    meeting = models.ForeignKey(
        "meetings.Meeting",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="roadmaps",
        verbose_name=_("presented at"),
    )
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)

    class Meta:
        verbose_name = _("roadmap")
        verbose_name_plural = _("roadmaps")
        ordering = ["-year"]

    def __str__(self):
        return self.title


class RoadmapStep(models.Model):
    """One axis, theme or step of a roadmap, as it was planned."""

    class Kind(models.TextChoices):
        AXIS = "axis", _("axis")
        THEME = "theme", _("theme of a seminar")
        STEP = "step", _("step")

    roadmap = models.ForeignKey("guide.Roadmap", models.CASCADE, related_name="steps", verbose_name=_("roadmap"))
    kind = models.CharField(_("kind"), max_length=5, choices=Kind, default=Kind.STEP)
    title = models.CharField(_("title"), max_length=200)
    description = models.CharField(_("description"), max_length=400, blank=True)
    starts_on = ReducedDateField(_("planned for"))
    ends_on = ReducedDateField(_("to"))
    date_note = models.CharField(_("precision on the date"), max_length=120, blank=True)
    event = models.ForeignKey(
        "meetings.Event", models.SET_NULL, null=True, blank=True, related_name="roadmap_steps", verbose_name=_("event")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("step of the roadmap")
        verbose_name_plural = _("steps of the roadmap")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.title


register(
    Kind(
        Group,
        position=110,
        rows=("mandates",),
        section=Section(
            "guide:about",
            _("The group"),
            6,
            _("country group, twin group, president, presidency, secretariat, roadmap, missions, institutions, about"),
        ),
    )
)
register(Kind(Institution, position=120))
register(Kind(Roadmap, position=130, rows=("steps",)))
