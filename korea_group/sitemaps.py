"""What search engines are told of: every public page, in the languages in which it really exists."""

from django.contrib.auth.models import AnonymousUser
from django.contrib.sitemaps import Sitemap
from django.urls import reverse
from django.utils import translation

from meetings.models import Event
from news.models import Article
from partnerships.models import Organisation, Partnership
from publishing import languages


class _Bilingual(Sitemap):
    """Pages under /fr/ and /ko/; `_items` yields a page, the languages it exists in and when it changed."""

    def __init__(self, pages):
        self.pages = pages

    def items(self):
        return [(page, code, changed, codes) for page, codes, changed in self.pages() for code in codes]

    def location(self, item):
        with translation.override(item[1]):
            return item[0]()

    def lastmod(self, item):
        return item[2]

    def _urls(self, page, protocol, domain):
        urls = super()._urls(page, protocol, domain)
        for url in urls:
            locate, _code, _changed, codes = url["item"]
            url["alternates"] = [
                {"lang_code": code, "location": f"{protocol}://{domain}{self.location((locate, code))}"}
                for code in codes
            ]
        return urls


def _records(queryset):
    def pages():
        for record in queryset().visible_to(AnonymousUser()).order_by("pk"):
            yield record.get_absolute_url, record.languages_shown, record.updated_at

    return pages


def _parts():
    for name in (
        "home",
        "partnerships:collectivity_list",
        "partnerships:partnership_list",
        "meetings:event_list",
        "meetings:meeting_list",
        "news:article_list",
        "guide:about",
    ):
        yield (lambda name=name: reverse(name)), list(languages.CODES), None


SITEMAPS = {
    "parts": _Bilingual(_parts),
    "organisations": _Bilingual(_records(lambda: Organisation.objects.listed())),
    "partnerships": _Bilingual(_records(lambda: Partnership.objects.all())),
    "events": _Bilingual(_records(lambda: Event.objects.standing_alone())),
    "articles": _Bilingual(_records(lambda: Article.objects.all())),
    "meetings": _Bilingual(_records(lambda: Event.objects.of_meetings())),
}
