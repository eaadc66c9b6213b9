"""Pages that visitors get, kept as they were sent for as long as the database holds what they were made from.

A page of a visitor who is not signed in follows from its address, the day and the database. What the database
shows is named by its snapshot: as long as no transaction that writes has begun or ended, the snapshot is the same
and so is the page. Nothing has to be told to forget: after any write, whoever made it, no kept page is found.
"""

import threading
from collections import OrderedDict

from django.conf import settings
from django.db import connection
from django.http import HttpResponse
from django.utils import timezone

MOST = 500  # pages a worker keeps, some 10 kB each
LARGEST = 200_000  # bytes


class KeptPagesMiddleware:
    """Answers visitors from the kept pages; stands outside the compression, so that it is kept too."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.pages: OrderedDict[tuple, tuple[str, dict, bytes]] = OrderedDict()
        self.lock = threading.Lock()

    def __call__(self, request):
        # Inside a transaction the snapshot does not tell what the transaction itself has written.
        if not _is_of_a_visitor(request) or connection.in_atomic_block:
            return self.get_response(request)
        key = (
            request.scheme,
            request.get_host(),
            request.get_full_path(),
            "gzip" in request.headers.get("Accept-Encoding", ""),
            timezone.localdate(),
        )
        snapshot = current_snapshot()
        kept = self.pages.get(key)
        if kept and kept[0] == snapshot:
            return HttpResponse(kept[2], headers=kept[1])
        response = self.get_response(request)
        if _can_be_kept(response):
            with self.lock:
                self.pages[key] = snapshot, dict(response.headers), response.content
                self.pages.move_to_end(key)
                while len(self.pages) > MOST:
                    self.pages.popitem(last=False)
        return response


def current_snapshot() -> str:
    """Which transactions the database shows: two equal answers mean the same content; one query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_snapshot()::text")
        return cursor.fetchone()[0]


def _is_of_a_visitor(request) -> bool:
    prefixes = tuple(f"/{code}/" for code, _name in settings.LANGUAGES)
    return (
        request.method == "GET"
        and request.path_info.startswith(prefixes)
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
    )


def _can_be_kept(response) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and len(response.content) <= LARGEST
    )
