"""Where the migrations of version 1.0 find the field that now lies in `files`; nothing else imports it from here."""

from files.fields import UploadField

__all__ = ["UploadField"]
