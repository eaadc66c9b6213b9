"""A file in a record, in its form, and on the screen where it is chosen."""

from dataclasses import asdict, dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from files import shelf
from files.kinds import Takes
from files.shelf import StoredFile


@dataclass(frozen=True)
class Claimed:
    """What a form that came back says of a file sent in before: the file, or None when it is no longer kept."""

    file: StoredFile | None


@dataclass(frozen=True)
class Going:
    """A file that is to be taken away, on a form that came back."""

    file: StoredFile | None


class UploadInput(forms.FileInput):
    """Chooses a file; when the form comes back, a file that was fine need not be chosen again."""

    takes = Takes.DOCUMENT

    def value_from_datadict(self, data, files, name):
        """The file just sent; else the one that waits; False when it is to go; None when nothing changes."""
        if upload := files.get(name):
            return upload
        if data.get(f"{name}-clear"):
            return False
        claim = data.get(f"{name}-claim")
        return Claimed(shelf.claimed(claim)) if claim else None

    def value_omitted_from_data(self, data, files, name):
        return name not in files and f"{name}-claim" not in data

    def render(self, name, value, attrs=None, renderer=None):
        file = value.file if isinstance(value, Claimed | Going) else getattr(value, "received", value)
        file = file if isinstance(file, StoredFile) else None
        waits = bool(file) and not isinstance(value, StoredFile | Going)
        context = {
            "name": name,
            "file": file,
            "claim": shelf.claim_of(file) if waits else "",
            "input": super().render(name, None, {**(attrs or {}), "accept": self.takes.accept}, renderer),
            "may_clear": bool(file) and not self.is_required and not (attrs or {}).get("disabled"),
            "is_going": isinstance(value, Going),
        }
        return mark_safe(render_to_string("admin/upload.html", context))


class UploadFormField(forms.FileField):
    """A file to choose; what is sent is looked at before anything else is done with it."""

    widget = UploadInput

    def __init__(self, *, takes=Takes.DOCUMENT, **kwargs):
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
            return data.file
        if not data and self.required:
            raise ValidationError(self.error_messages["required"], code="required")
        if not data or isinstance(data, StoredFile):
            return data or None
        if not hasattr(data, "received"):
            data.received = shelf.receive(data, self.takes)
        return data.received


class UploadField(models.JSONField):
    """A file that an editor has sent in: what is known of it; the file itself lies below MEDIA_ROOT."""

    def __init__(self, *args, takes=Takes.DOCUMENT, **kwargs):
        self.takes = takes
        kwargs.setdefault("help_text", takes.in_words)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("help_text", None)
        return name, path, args, kwargs

    def from_db_value(self, value, expression, connection):
        return self.to_python(super().from_db_value(value, expression, connection))

    def to_python(self, value):
        return StoredFile(**value) if isinstance(value, dict) else value

    def get_prep_value(self, value):
        return asdict(value) if isinstance(value, StoredFile) else value

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value, model_instance):
        models.Field.validate(self, value, model_instance)

    def pre_save(self, model_instance, add):
        """Takes the file from what waits once its record is saved, whoever saves it."""
        file = super().pre_save(model_instance, add)
        if file:
            shelf.keep(file)
        return file

    def formfield(self, **kwargs):
        return models.Field.formfield(self, **{"form_class": UploadFormField, "takes": self.takes, **kwargs})
