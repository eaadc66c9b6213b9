"""Pages are sent compressed."""

from django.http import FileResponse
from django.middleware.gzip import GZipMiddleware


class CompressionMiddleware(GZipMiddleware):
    """Leaves files as they are: they are compressed already, and a browser that knows their length shows progress."""

    def process_response(self, request, response):
        return response if isinstance(response, FileResponse) else super().process_response(request, response)
