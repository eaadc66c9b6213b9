"""What search engines are told of: every public page, in the languages in which it really exists."""

from django.contrib.auth.models import AnonymousUser
from django.contrib.sitemaps import Sitemap
from django.urls import reverse
from django.utils import translation

from publishing import kinds, languages


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

    def get_urls(self, page=1, site=None, protocol=None):
        """Adds to each address those of the same page in the languages in which it exists."""
        urls = super().get_urls(page, site, protocol)
        start = f"{self.get_protocol(protocol)}://{self.get_domain(site)}"
        for url in urls:
            locate, _code, _changed, codes = url["item"]
            url["alternates"] = [
                {"lang_code": code, "location": start + self.location((locate, code))} for code in codes
            ]
        return urls


def _records(kind):
    def pages():
        for record in kind.with_pages().visible_to(AnonymousUser()).order_by("pk"):
            page = kinds.page_of(record)
            yield page.get_absolute_url, page.languages_shown, page.updated_at

    return pages


def _parts():
    for name in ["home", *(section.view for section in kinds.sections())]:
        yield (lambda name=name: reverse(name)), list(languages.CODES), None


def sitemaps() -> dict[str, Sitemap]:
    """The parts of the site, then the records of every kind that have pages."""
    with_pages = [kind for kind in kinds.all_kinds() if kind.pages]
    return {"parts": _Bilingual(_parts)} | {kind.label: _Bilingual(_records(kind)) for kind in with_pages}
