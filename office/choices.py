"""Form fields and widgets to choose related records by search, without one query for each row of a formset.

The records to which a row points already are passed to the field as `known`: showing and keeping them needs no query.
"""

from django import forms
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple

from publishing.keys import is_number


class RecordChoiceField(forms.ModelChoiceField):
    """One related record; `known` maps str(primary key) to the present one."""

    known = {}

    def to_python(self, value):
        return self.known.get(str(value)) or super().to_python(value)


class RecordMultipleChoiceField(forms.ModelMultipleChoiceField):
    """Several related records; `known` maps str(primary key) to the present ones."""

    known = {}

    def clean(self, value):
        keys = [str(key) for key in value or ()]
        if keys and self.known.keys() >= set(keys):
            return [self.known[key] for key in keys]
        return super().clean(value)


class _KnownOptions:
    def optgroups(self, name, value, attrs=None):
        field = self.choices.field
        chosen = [key for key in map(str, value) if is_number(key)]  # what else was sent is not shown again
        if not field.known.keys() >= set(chosen):
            return super().optgroups(name, chosen, attrs)
        options = [] if self.is_required or self.allow_multiple_selected else [("", "")]
        options += [(key, field.label_from_instance(field.known[key])) for key in chosen]
        return [
            (None, [self.create_option(name, key, label, key != "", i) for i, (key, label) in enumerate(options)], 0)
        ]


class RecordSelect(_KnownOptions, AutocompleteSelect):
    """A search box for one record."""


class RecordSelectMultiple(_KnownOptions, AutocompleteSelectMultiple):
    """A search box for several records, each with a cross that takes it away."""

    def build_attrs(self, *args, **kwargs):
        """Leaves out a placeholder that Select2 would put, against ARIA, between the list and its items."""
        attrs = super().build_attrs(*args, **kwargs)
        return {name: value for name, value in attrs.items() if name not in ("data-placeholder", "data-allow-clear")}


class ChoicesView(AutocompleteJsonView):
    """What a search box offers: each record with what tells it from others of that name (`choice_label`)."""

    def get_queryset(self):
        rows = super().get_queryset()
        return rows.with_choice_labels() if hasattr(rows, "with_choice_labels") else rows

    def serialize_result(self, obj, to_field_name):
        label = obj.choice_label if hasattr(obj, "choice_label") else str(obj)
        return super().serialize_result(obj, to_field_name) | {"text": label}
