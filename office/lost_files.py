"""Files of a record that the storage does not have any more, such as after a backup was restored without them."""

from django.db import models
from django.utils.translation import gettext as _

from files.models import StoredFile, fields_with_files
from publishing import kinds


def lost_files_of(record: models.Model) -> list[StoredFile]:
    """The lost files to which the child rows of `record` refer."""
    kind = kinds.kind_of(record)
    owners = {foreign_key.model: foreign_key.name for foreign_key in kind.owners} if kind else {}
    found = []
    for field in fields_with_files():
        if owner := owners.get(field.model):
            rows = field.model._default_manager.filter(**{owner: record.pk, f"{field.name}__isnull": False})
            found += [getattr(row, field.name) for row in rows.select_related(field.name)]
    return [file for file in found if file.is_lost]


def warning_of_lost_files(record: models.Model) -> list[str]:
    """The warning about lost files for the form of `record`; [] when none is lost."""
    names = ", ".join(file.name for file in lost_files_of(record))
    words = _("Lost, and to be sent in again: %(names)s. Everything else can be saved as usual.")
    return [words % {"names": names}] if names else []
