"""A file in a record."""

from django.db import models

from files.accepted import FileCategory
from files.forms import UploadFormField
from files.models import StoredFile


class StoredFileField(models.ForeignKey):
    """Refers to a file of the kinds that it `takes`; its column has the name of the field and holds the token."""

    def __init__(self, verbose_name=None, *, takes=FileCategory.DOCUMENT, **kwargs):
        self.takes = takes
        kwargs = {"to": "files.StoredFile", "on_delete": models.PROTECT, "help_text": takes.in_words} | kwargs
        super().__init__(verbose_name=verbose_name, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("help_text", None)
        return name, path, args, kwargs

    def get_attname_column(self):
        return self.get_attname(), self.db_column or self.name

    def value_from_object(self, obj):
        """The file itself, which a form shows, and not only its token."""
        return getattr(obj, self.name)

    def pre_save(self, model_instance, add):
        """Whoever saves a record keeps its file, in the same transaction; if that fails the file goes on waiting."""
        token = super().pre_save(model_instance, add)
        file = getattr(model_instance, self.name) if self.is_cached(model_instance) else None
        if token and not (file and file.kept_at):
            StoredFile.objects.filter(token=token).keep()
        return token

    def formfield(self, **kwargs):
        return models.Field.formfield(self, **{"form_class": UploadFormField, "takes": self.takes, **kwargs})
