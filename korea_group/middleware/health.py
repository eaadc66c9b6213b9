"""Says whether the site can serve: for a load balancer, a container, or whoever waits for it to start."""

from django.db import Error, connection
from django.http import HttpResponse


class HealthMiddleware:
    """Answers /healthz before anything looks at the host name, the language or the session.

    200 "ok" when the database answers, 503 otherwise.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path != "/healthz":
            return self.get_response(request)
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
        except Error:
            return _plain("the database does not answer", 503)
        return _plain("ok", 200)


def _plain(text, status):
    return HttpResponse(
        text, status=status, content_type="text/plain; charset=utf-8", headers={"Cache-Control": "no-store"}
    )
