"""The model field for a file."""

from django.db import models

from files.accepted import FileCategory
from files.forms import UploadFormField
from files.models import StoredFile


class StoredFileField(models.ForeignKey):
    """A foreign key to StoredFile, of the category `takes`; its column has the name of the field, without _id."""

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
        """The StoredFile, which form widgets show, instead of its token."""
        return getattr(obj, self.name)

    def pre_save(self, model_instance, add):
        """Marks the file as kept in the transaction that saves the record; a rollback leaves it waiting."""
        token = super().pre_save(model_instance, add)
        file = getattr(model_instance, self.name) if self.is_cached(model_instance) else None
        if token and not (file and file.kept_at):
            StoredFile.objects.filter(token=token).keep()
        return token

    def formfield(self, **kwargs):
        return models.Field.formfield(self, **{"form_class": UploadFormField, "takes": self.takes, **kwargs})
