"""A file in a form, and on the screen where it is chosen."""

from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from files import receiving
from files.accepted import FileCategory, refusal
from files.models import StoredFile


@dataclass(frozen=True)
class Claimed:
    """A file that was uploaded with an earlier submission of the form; None when it is no longer stored."""

    file: StoredFile | None


@dataclass(frozen=True)
class Going:
    """Marks that the file is to be removed, when a form is shown again with errors."""

    file: StoredFile | None


class UploadInput(forms.FileInput):
    """A file input that keeps an accepted upload when the form is shown again with errors."""

    takes = FileCategory.DOCUMENT

    def value_from_datadict(self, data, files, name):
        """The uploaded file, else the one kept from before; False to remove the file; None for no change."""
        if upload := files.get(name):
            return upload
        if data.get(f"{name}-clear"):
            return False
        claim = data.get(f"{name}-claim")
        return Claimed(receiving.claimed(claim)) if claim else None

    def value_omitted_from_data(self, data, files, name):
        return name not in files and f"{name}-claim" not in data

    def render(self, name, value, attrs=None, renderer=None):
        file = value.file if isinstance(value, Claimed | Going) else getattr(value, "received", value)
        file = file if isinstance(file, StoredFile) else None
        waits = bool(file) and not isinstance(value, StoredFile | Going)
        context = {
            "name": name,
            "file": file,
            "claim": receiving.claim_of(file) if waits else "",
            "input": super().render(name, None, {**(attrs or {}), "accept": self.takes.accept}, renderer),
            "may_clear": bool(file) and not self.is_required and not (attrs or {}).get("disabled"),
            "is_going": isinstance(value, Going),
        }
        return mark_safe(render_to_string("admin/upload.html", context))


class UploadFormField(forms.FileField):
    """A file to choose; what is sent is looked at before anything else is done with it."""

    widget = UploadInput

    def __init__(self, *, takes=FileCategory.DOCUMENT, **kwargs):
        super().__init__(**kwargs)
        self.takes = self.widget.takes = takes

    def bound_data(self, data, initial):
        """What the form shows when it comes back: what was sent, if anything was."""
        if self.disabled or data is None:
            return initial
        return Going(initial) if data is False else data

    def clean(self, data, initial=None):
        """The file as it is kept, or None for no file; raises ValidationError for what is not taken."""
        if self.disabled or data is None:
            data = initial or None
        if isinstance(data, Claimed):
            if not data.file:
                raise ValidationError(_("The file that you had chosen is no longer kept. Please choose it again."))
            if data.file.is_picture != (self.takes is FileCategory.PICTURE):
                raise refusal(_("This is another kind of file."), self.takes)
            return data.file
        if not data and self.required:
            raise ValidationError(self.error_messages["required"], code="required")
        if not data or isinstance(data, StoredFile):
            return data or None
        if not hasattr(data, "received"):
            data.received = receiving.receive(data, self.takes)
        return data.received
