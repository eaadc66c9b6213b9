"""Mixins for the admin of records and for inlines: related records by search, two languages side by side."""

from django.db.models import URLField
from django.utils.text import capfirst
from django.utils.translation import gettext

from accounts.roles import may_delete
from files.fields import StoredFileField
from office.choices import (
    RecordChoiceField,
    RecordMultipleChoiceField,
    RecordSelect,
    RecordSelectMultiple,
)
from office.forms import RecordForm, needed_texts
from publishing import languages


def pair(name: str) -> tuple[str, ...]:
    """The names of the French and the Korean field of `name`, for one line of a fieldset."""
    return tuple(f"{name}_{code}" for code in languages.CODES)


class RecordOptions:
    """Related records are chosen by search."""

    form = RecordForm
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    changes_related = True

    def has_delete_permission(self, request, obj=None):
        """Whoever may delete this kind of record, and this one."""
        return super().has_delete_permission(request, obj) and (obj is None or may_delete(request.user, obj))

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Keeps two of the links beside a relation: add, and in the form of a record (not in an inline) change."""
        if isinstance(db_field, StoredFileField):
            return db_field.formfield(**kwargs)  # a file is sent in, not chosen among records
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and hasattr(field.widget, "can_add_related"):
            field.widget.can_view_related = field.widget.can_delete_related = False
            field.widget.can_change_related &= self.changes_related
        return field

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs |= {"form_class": RecordChoiceField, "widget": RecordSelect(db_field, self.admin_site)}
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs |= {
                "form_class": RecordMultipleChoiceField,
                "widget": RecordSelectMultiple(db_field, self.admin_site),
            }
        return super().formfield_for_manytomany(db_field, request, **kwargs)


class BilingualOptions(RecordOptions):
    """A translated model of which neither language is required."""

    def patch_translation_field(self, db_field, field, request, **kwargs):
        super().patch_translation_field(db_field, field, request, **kwargs)
        code = getattr(db_field, "language", None)
        if code not in languages.CODES:
            return
        field.required = False
        field.label = f"{capfirst(db_field.translated_field.verbose_name)} [{languages.NAMES[code]}]"
        field.widget.attrs["lang"] = code
        # One help text for the pair, beside the field in the editor's language.
        hints = [field.help_text]
        if db_field.translated_field.name in needed_texts(db_field.model):
            hints.append(gettext("Needed in at least one language."))
        field.help_text = " ".join(str(hint) for hint in hints if hint) if code == languages.active() else ""
