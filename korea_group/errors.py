"""The page of a request that cannot be understood; Django's own is given no request, so neither navigation nor language."""

from django.core.exceptions import BadRequest
from django.shortcuts import render


def bad_request(request, exception):
    """Status 400; says why when one of our pages refused the request, never what Django found suspicious."""
    reason = str(exception) if isinstance(exception, BadRequest) else ""
    return render(request, "400.html", {"reason": reason}, status=400)
