"""Who did it: what a request writes is recorded with whoever sent it."""

import pghistory

WRITING = {"POST", "PUT", "PATCH", "DELETE"}


class WhoMiddleware:
    """Names the person who has signed in to the history of what the request changes; stands after the sign-in.

    A request that only reads passes as it came.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.method not in WRITING:
            return self.get_response(request)
        with pghistory.context(user=request.user.pk):
            return self.get_response(request)
