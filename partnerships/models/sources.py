from django.contrib.postgres.aggregates import ArrayAgg
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.roles import BOTH
from publishing import languages
from publishing.indexing import IndexedQuerySet
from publishing.kinds import Kind, register
from publishing.reduced_dates import ReducedDateField
from search.words import Words


class SourceQuerySet(IndexedQuerySet):
    def with_pages(self, user):
        """Sources with the address of the meeting of which they are the minutes, as far as `user` may see it."""
        meetings = self.model.meetings.rel.related_model.objects.visible_to(user)
        slugs = meetings.filter(minutes_source=models.OuterRef("pk")).order_by("pk").values("event__slug")
        return self.annotate(meeting_slug=models.Subquery(slugs[:1]))


class Source(models.Model):
    """A document, database or person's word on which a statement rests."""

    class Kind(models.TextChoices):
        MINUTES = "minutes", _("minutes")
        LEAFLET = "leaflet", _("leaflet")
        AGREEMENT = "agreement", _("agreement")
        DATABASE = "database", _("database")
        PRESS = "press", _("press")
        WEBSITE = "website", _("website")
        LETTER = "letter", _("letter or e-mail")
        KNOWLEDGE = "knowledge", _("general knowledge, not from a document")

    key = models.SlugField(_("key"), unique=True, help_text=_("Short name by which editors find the source."))
    title = models.CharField(_("title"), max_length=200)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.MINUTES)
    dated_on = ReducedDateField(_("date"))
    url = models.URLField(_("web address"), blank=True)

    keeper = BOTH

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["dated_on", "key"]

    def __str__(self):
        return self.title

    def search_words(self, language):
        title = languages.text(self, "title", language).value
        return Words(title=title, names=(title, self.key))

    @property
    def page(self) -> str:
        """Where the source can be read: the minutes on this site (see `with_pages`), else its web address, else ''."""
        return reverse("meetings:meeting_detail", args=[self.meeting_slug]) if self.meeting_slug else self.url


class SourcedQuerySet(models.QuerySet):
    def with_source_ids(self):
        """Rows with `source_ids`, the keys of their sources, without one more query each."""
        return self.annotate(
            source_ids=ArrayAgg("sources", filter=models.Q(sources__isnull=False), distinct=True, default=[])
        )


class Sourced(models.Model):
    """A statement, with the sources that make it."""

    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)

    objects = SourcedQuerySet.as_manager()

    class Meta:
        abstract = True


register(Kind(Source, position=100))
