"""What the site asks of the server, said before the first migration runs.

Django itself refuses a PostgreSQL older than 14, with a clear message.
"""

from django.core.checks import Error, Tags, register
from django.db import connections


@register(Tags.database)
def encoding_is_utf8(databases=None, **kwargs):
    """Reports a database that cannot hold hangul."""
    for alias in databases or []:
        with connections[alias].cursor() as cursor:
            cursor.execute("SHOW server_encoding")
            (encoding,) = cursor.fetchone()
        if encoding != "UTF8":
            return [
                Error(
                    f"The database is encoded in {encoding} and cannot hold Korean text.",
                    hint="Make it anew: CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0.",
                    id="korea_group.E001",
                )
            ]
    return []
