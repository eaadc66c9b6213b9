"""The pages of requests that are not taken; Django's own have neither navigation nor the reader's language."""

from django.core.exceptions import BadRequest
from django.shortcuts import render

from office.merging import texts_in


def bad_request(request, exception):
    """Status 400; says why when one of our pages refused the request, never what Django found suspicious."""
    reason = str(exception) if isinstance(exception, BadRequest) else ""
    return render(request, "400.html", {"reason": reason}, status=400)


def form_out_of_date(request, reason=""):
    """Status 403, for a form that was opened in another session: gives back what was typed, but no password."""
    sent = {name: text for name, text in request.POST.items() if "password" not in name}
    return render(request, "403_csrf.html", {"typed": texts_in(sent)}, status=403)
