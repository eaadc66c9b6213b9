"""Where the migrations of version 1.0 find the field that held what is known of a file; nothing else uses it.

Since then files are records (`files.models`).
"""

from django.db import models


class UploadField(models.JSONField):
    """Token, name, bytes and pixels of a file."""
