"""Records with every change that a request writes who has signed in."""

import pghistory

WRITING = {"POST", "PUT", "PATCH", "DELETE"}


class WhoMiddleware:
    """Runs a request that may write in a pghistory context with the key of the user; None for a visitor.

    Must come after Django's AuthenticationMiddleware. All changes of one request share one context.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method not in WRITING:
            return self.get_response(request)
        with pghistory.context(user=request.user.pk):
            return self.get_response(request)
