"""A form that is sent after the session has ended."""

from urllib.parse import urlsplit

from django.urls import reverse

from korea_group.errors import form_out_of_date
from office.merging import texts_in


class EndedSessionMiddleware:
    """Gives back what was typed, where otherwise nothing but the page to sign in would come."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        was_sent_away = request.method == "POST" and _leads_to_sign_in(request, response)
        if was_sent_away and not request.user.is_authenticated and texts_in(request.POST):
            return form_out_of_date(request)
        return response


def _leads_to_sign_in(request, response) -> bool:
    doors = {reverse("account_login"), reverse("admin:login")}
    return response.status_code == 302 and urlsplit(response["Location"]).path in doors and request.path not in doors
