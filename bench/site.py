"""What only a measured server has: the plain view, and the number of queries told on demand."""

from django.db import connection
from django.shortcuts import render
from django.urls import path

from korea_group import urls
from meetings.models import Event

ROWS = 24
COUNT, QUERIES = "X-Count-Queries", "X-Queries"  # header of the request, header of the answer


def plain(request, template):
    """An ordinary Django view: one query, 24 rows of the agenda in a table."""
    events = Event.objects.order_by("first_day", "pk")[:ROWS]
    return render(request, template, {"events": events})


class QueryCountMiddleware:
    """Tells how many queries an answer took when the request asks for it; timed requests do not."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if COUNT not in request.headers:
            return self.get_response(request)
        statements = []

        def note(execute, sql, params, many, context):
            statements.append(sql)
            return execute(sql, params, many, context)

        with connection.execute_wrapper(note):
            response = self.get_response(request)
        response.headers[QUERIES] = str(len(statements))
        return response


handler400 = urls.handler400
urlpatterns = [
    path("plain/", plain, {"template": "bench/plain.html"}),
    path("framed/", plain, {"template": "bench/framed.html"}),
    *urls.urlpatterns,
]
