"""A cache of whole pages for visitors who are not signed in, in the memory of each process.

A cached page is valid for one address, one day in Paris and one version of the content (history/content.py). The
version is read before the page is made: a change that is committed meanwhile may or may not be in the page, but a
request after the commit reads another version and has the page made anew. Nothing has to invalidate anything.
"""

import gzip
import hashlib
import threading
from collections import OrderedDict
from typing import NamedTuple

from django.conf import settings
from django.contrib.messages import get_messages
from django.contrib.messages.storage.cookie import CookieStorage
from django.db import connection
from django.http import HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control

from history.content import content_version

MOST = 500  # pages a process keeps, some 10 kB each
LARGEST = 200_000  # bytes


class KeptPage(NamedTuple):
    """A page as it was sent, and the version of the content that was read before it was made."""

    version: str
    headers: dict[str, str]
    content: bytes


class KeptPagesMiddleware:
    """Answers visitors from the kept pages; stands outside the compression, so that it is kept too.

    A visitor who has the page already, and names it by its ETag, is told so and gets nothing more.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.pages: OrderedDict[tuple, KeptPage] = OrderedDict()
        self.lock = threading.Lock()

    def __call__(self, request):
        # The version tells what is committed, not all that the transaction which asks for it has written itself.
        if not _is_of_a_visitor(request) or connection.in_atomic_block:
            return self.get_response(request)
        key = (
            request.scheme,
            request.get_host(),
            request.get_full_path(),
            "gzip" in request.headers.get("Accept-Encoding", ""),
            timezone.localdate(),
        )
        version = content_version()
        page = self.pages.get(key)
        if page and page.version == version:
            response = HttpResponse(page.content, headers=page.headers)
        else:
            response = self.get_response(request)
            if not _can_be_kept(request, response):
                return response
            response.headers["ETag"] = etag_of(response)
            patch_cache_control(
                response, no_cache=True
            )  # a browser keeps it, and asks each time whether it still holds
            self._keep(key, KeptPage(version, dict(response.headers), response.content))
        return get_conditional_response(request, response.headers["ETag"], response=response)

    def _keep(self, key, page):
        with self.lock:
            self.pages[key] = page
            self.pages.move_to_end(key)
            while len(self.pages) > MOST:
                self.pages.popitem(last=False)


def etag_of(response: HttpResponse) -> str:
    """The name of the text of `response`, weak: the same for the text and for what compression makes of it."""
    is_compressed = response.headers.get("Content-Encoding") == "gzip"
    text = gzip.decompress(response.content) if is_compressed else response.content
    return f'W/"{hashlib.sha256(text).hexdigest()[:32]}"'


def _is_of_a_visitor(request) -> bool:
    """Whether the page is the same for everybody: nobody has signed in, and no message waits to be shown."""
    prefixes = tuple(f"/{code}/" for code, _name in settings.LANGUAGES)
    return (
        request.method == "GET"
        and request.path_info.startswith(prefixes)
        and not request.COOKIES.get(settings.SESSION_COOKIE_NAME)
        and not request.COOKIES.get(CookieStorage.cookie_name)
    )


def _can_be_kept(request, response) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and "no-store" not in response.headers.get("Cache-Control", "")
        and not getattr(get_messages(request), "used", False)  # a message that the page itself gave and showed
        and len(response.content) <= LARGEST
    )
