from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper
from publishing import languages
from publishing.indexing import IndexedQuerySet
from publishing.kinds import Kind, register
from search.words import Words


class PersonQuerySet(IndexedQuerySet):
    def with_choice_labels(self):
        """With what `choice_label` reads."""
        return self.prefetch_related("attendances__organisation", "contacts__organisation")

    def visible_to(self, user):
        """People whose names `user` may read, each by the switch that the person agreed to."""
        if user.is_active and user.is_staff:
            return self
        if user.is_active and user.is_authenticated:
            return self.exclude(visibility=Person.Visibility.HIDDEN)
        return self.filter(visibility=Person.Visibility.PUBLIC)


class Person(models.Model):
    """Somebody who takes part in the group's life; what they do at a date stands with the meeting or mandate."""

    class Visibility(models.TextChoices):
        PUBLIC = "public", _("public")
        MEMBERS = "members", _("members only")
        HIDDEN = "hidden", _("hidden")

    family_name = models.CharField(
        _("family name"), max_length=80, help_text=_("In Latin letters, for example Guichard or Song.")
    )
    given_name = models.CharField(_("given name"), max_length=80, blank=True)
    native_name = models.CharField(
        _("name in hangul"),
        max_length=80,
        blank=True,
        help_text=_("Family name first, no space; for a French name, its usual hangul form."),
    )
    family_name_first = models.BooleanField(
        _("Korean name"), default=False, help_text=_("Tick for a name that Korean writes family name first.")
    )
    spellings = ArrayField(
        models.CharField(max_length=120), verbose_name=_("other spellings"), default=list, blank=True
    )
    visibility = models.CharField(
        _("who may read the name"),
        max_length=8,
        choices=Visibility,
        default=Visibility.MEMBERS,
        help_text=_("Public only if the person agreed or the record is public already."),
    )
    email = models.EmailField(_("e-mail address"), blank=True, help_text=_("Never shown on the site."))
    telephone = models.CharField(_("telephone"), max_length=40, blank=True, help_text=_("Never shown on the site."))

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["family_name", "given_name"]

    def __str__(self):
        return self.name_in("fr")

    @property
    def keeper(self) -> str:
        """Who looks after this: GAOK for whoever bears a Korean name."""
        return Keeper.GAOK if self.family_name_first else Keeper.CUF

    def name_in(self, language: str) -> str:
        """The name as `language` writes it: Jeong Jae SONG in French; 송정재, else SONG Jeong Jae, in Korean."""
        if language == "ko" and self.native_name:
            return self.native_name
        if self.family_name_first:
            family = self.family_name.upper()
            return f"{family} {self.given_name}".strip() if language == "ko" else f"{self.given_name} {family}".strip()
        return f"{self.given_name} {self.family_name}".strip()

    def search_names(self, language):
        """The name as both languages write it, in either order, and its other spellings."""
        latin = f"{self.given_name} {self.family_name}"
        return [
            self.name_in(language),
            latin,
            f"{self.family_name} {self.given_name}",
            self.native_name,
            *self.spellings,
        ]

    def search_words(self, language):
        return Words(title=self.name_in(language), names=tuple(self.search_names(language)))

    @property
    def choice_label(self) -> str:
        """The name with what tells this person from others of that name: function and organisation, as last known."""
        last = next(iter([*self.contacts.all(), *reversed(self.attendances.all())]), None)
        if not last:
            return str(self)
        known = (languages.text(last, "function").value, str(last.organisation or ""))
        return f"{self} – {', '.join(filter(None, known))}"

    @property
    def name(self) -> str:
        """The name in the language of the page."""
        return self.name_in(languages.active())

    def is_visible_to(self, user) -> bool:
        """Whether `user` may read the name; the same rule as the query set's."""
        if user.is_active and user.is_staff:
            return True
        if user.is_active and user.is_authenticated:
            return self.visibility != self.Visibility.HIDDEN
        return self.visibility == self.Visibility.PUBLIC


register(Kind(Person, position=90))
