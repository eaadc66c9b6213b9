import secrets

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.roles import Keeper
from files.accepted import FileCategory
from files.fields import StoredFileField
from publishing import languages
from publishing.kinds import Kind, Section, register
from publishing.models import Publishable, PublishableQuerySet, may_see
from publishing.richtext import RichTextField, plain_text
from search.words import Words


def new_slug() -> str:
    """A name that nobody reads: the address of an article is its number."""
    return f"article-{secrets.token_hex(8)}"


class ArticleQuerySet(PublishableQuerySet):
    def with_words(self):
        """With what the search reads of them."""
        return self.prefetch_related("organisations", "attachments__file")

    def latest_first(self):
        return self.order_by("-dated_on", "-pk")

    def in_rows(self, *more: str):
        """The latest first, with what a list shows of each, the columns `more`, and no others."""
        return self.only("dated_on", *languages.columns("title", "summary"), *more).latest_first()


class Article(Publishable):
    """A piece of news, first of all of the Korean side, written in either language first."""

    title = models.CharField(_("title"), max_length=200)
    summary = models.CharField(
        _("in one sentence"), max_length=300, blank=True, help_text=_("Shown in lists, in feeds and in e-mails.")
    )
    body = RichTextField(_("text"))
    dated_on = models.DateField(_("date of the news"), default=timezone.localdate, db_index=True)
    source_name = models.CharField(
        _("where it was read"), max_length=160, blank=True, help_text=_("For example a newspaper or an authority.")
    )
    source_url = models.URLField(_("address of what was read"), max_length=500, blank=True)
    themes = models.ManyToManyField("partnerships.Theme", related_name="articles", verbose_name=_("themes"), blank=True)
    organisations = models.ManyToManyField(
        "partnerships.Organisation", related_name="articles", verbose_name=_("organisations concerned"), blank=True
    )
    partnerships = models.ManyToManyField(
        "partnerships.Partnership", related_name="articles", verbose_name=_("partnerships concerned"), blank=True
    )
    sources = models.ManyToManyField("partnerships.Source", verbose_name=_("sources"), blank=True)
    keeper = models.CharField(
        _("kept by"),
        max_length=4,
        choices=Keeper,
        default=Keeper.CUF,
        help_text=_("GAOK keeps the news of the Korean side."),
    )

    objects = ArticleQuerySet.as_manager()

    class Meta(Publishable.Meta):
        verbose_name = _("piece of news")
        verbose_name_plural = _("articles")
        ordering = ["-dated_on", "-pk"]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(condition=models.Q(keeper__in=Keeper.values), name="article_keeper_known"),
        ]

    def save(self, *args, **kwargs):
        self.slug = self.slug or self.free_slug()
        super().save(*args, **kwargs)

    def free_slug(self):
        return new_slug()

    def get_absolute_url(self):
        return reverse("news:article_detail", args=[self.pk])

    search_origins = ("organisations", "themes")

    def search_words(self, language):
        title = languages.text(self, "title", language)
        return Words(
            title=title.value,
            title_language=title.language,
            address=self.get_absolute_url(),
            names=(title.value,),
            texts=(
                getattr(self, f"summary_{language}"),
                plain_text(getattr(self, f"body_{language}")),
                getattr(self, f"source_name_{language}"),
                *(getattr(each, f"title_{language}") or each.file.name for each in self.attachments.all()),
            ),
            countries=tuple(sorted({each.country for each in self.organisations.all()})),
            starts_on=self.dated_on.isoformat(),
            first_day=self.dated_on,
            last_day=self.dated_on,
        )


class ArticleRowQuerySet(models.QuerySet):
    def visible_to(self, user):
        """What belongs to the articles that `user` may see."""
        return self.filter(may_see(user, "article__"))


class Picture(models.Model):
    """A picture of an article, with words for who cannot see it."""

    article = models.ForeignKey(
        "news.Article", models.CASCADE, related_name="pictures", verbose_name=_("piece of news")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    file = StoredFileField(_("image file"), takes=FileCategory.PICTURE)
    alt = models.CharField(
        _("what it shows"), max_length=300, help_text=_("Read out to whoever cannot see the picture.")
    )
    caption = models.CharField(_("caption"), max_length=300, blank=True, help_text=_("Stands below the picture."))
    credit = models.CharField(_("photographer or owner"), max_length=160, blank=True)

    objects = ArticleRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.alt

    @property
    def words(self) -> languages.ShownText:
        """What stands for the picture, in the reader's language or else in the other."""
        return languages.text(self, "alt")


class Attachment(models.Model):
    """A document that comes with an article."""

    article = models.ForeignKey(
        "news.Article", models.CASCADE, related_name="attachments", verbose_name=_("piece of news")
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    file = StoredFileField(_("file"))
    title = models.CharField(_("title"), max_length=200)
    language = models.CharField(
        _("language"),
        max_length=2,
        choices=[("fr", _("French")), ("ko", _("Korean")), ("en", _("English"))],
        blank=True,
    )

    objects = ArticleRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("attached document")
        verbose_name_plural = _("attached documents")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.title


register(
    Kind(
        Article,
        position=30,
        rows=("pictures", "attachments"),
        section=Section("news:article_list", _("News"), 5, _("articles, press")),
        pages="all",
        begin=_("Write news"),
    )
)
