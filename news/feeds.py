"""The news as an Atom feed in each language, for who reads with a feed reader; it holds what visitors may see."""

from django.contrib.auth.models import AnonymousUser
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from news.models import Article
from publishing import languages

LENGTH = 30  # articles


class LanguageMarkedFeed(Atom1Feed):
    """An Atom feed whose entries say in which language each text is."""

    def add_item_elements(self, handler, item):
        if item["language"] != self.feed["language"]:
            # Atom lets every element say its language (RFC 4287, section 2).
            handler = _Marking(handler, item["language"])
        super().add_item_elements(handler, item)


class _Marking:
    """Writes the texts of an entry with the language that they are in."""

    def __init__(self, handler, language: str):
        self.handler, self.language = handler, language

    def addQuickElement(self, name, contents=None, attributes=None):
        marked = {"xml:lang": self.language} if name in ("title", "summary") else {}
        self.handler.addQuickElement(name, contents, (attributes or {}) | marked)

    def __getattr__(self, name):
        return getattr(self.handler, name)


class ArticleFeed(Feed):
    feed_type = LanguageMarkedFeed

    def title(self):
        return _("News of the country group Republic of Korea")

    def link(self):
        return reverse("news:article_list")

    def feed_url(self):
        return reverse("news:article_feed")

    def subtitle(self):
        return _("What French and Korean local authorities do together, told by both sides.")

    def items(self):
        return Article.objects.visible_to(AnonymousUser()).latest_first()[:LENGTH]

    def item_title(self, article):
        return languages.text(article, "title").value

    def item_description(self, article):
        return languages.text(article, "summary").value

    def item_pubdate(self, article):
        return article.created_at

    def item_updateddate(self, article):
        return article.updated_at

    def item_extra_kwargs(self, article):
        return {"language": languages.text(article, "title").language}
