"""Forms in which editors write a record in French, in Korean or in both."""

import unicodedata

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.forms.formsets import DELETION_FIELD_NAME
from django.forms.models import BaseInlineFormSet
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from modeltranslation.translator import NotRegistered, translator

from accounts.roles import may_delete
from office import merging
from office.limits import LimitedForm
from publishing.languages import CODES


def nfc(data: QueryDict) -> QueryDict:
    """A copy of POST `data` in Unicode NFC and with LF line breaks.

    macOS may send 서울 decomposed, as five letters; browsers send CRLF for each line break.
    """
    composed = QueryDict(mutable=True, encoding=data.encoding)
    for name, values in data.lists():
        composed.setlist(name, [unicodedata.normalize("NFC", value).replace("\r\n", "\n") for value in values])
    return composed


class RecordForm(LimitedForm):
    """The form of a record or of a child row, with three-way merge; unchanged fields are not validated again."""

    was_removed = False  # whether somebody else removed this row while its editor was writing
    was_warned = False  # whether the editor was just told that somebody else changed this row

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if hasattr(field, "known"):
                field.known = {str(record.pk): record for record in self._present(name)}
        self.present = {} if self.instance._state.adding else merging.digests_of(self)
        self.conflicts: list[str] = []
        if "position" in self.fields:
            self.fields["position"].required = False
            if self.instance._state.adding:
                self.initial["position"] = None

    def _present(self, name: str) -> list:
        """The related records of the field `name` that are loaded already."""
        if self.instance._state.adding:
            return []
        field = self.instance._meta.get_field(name)
        if field.many_to_many:
            return self.initial.get(name, [])
        record = getattr(self.instance, name) if field.is_cached(self.instance) else None
        return [record] if record else []

    def full_clean(self):
        is_untouched = self.is_bound and not self.instance._state.adding and not self.has_changed()
        if is_untouched:
            self.empty_permitted = True  # Django then checks nothing
        super().full_clean()
        if is_untouched:
            # Django compares other rows with these values to find duplicates.
            self.cleaned_data = {
                field.name: getattr(self.instance, field.attname)
                for field in self.instance._meta.fields
                if field.name in self.fields
            }

    @property
    def is_restored(self) -> bool:
        """Whether the editor chose to restore a row that somebody else has deleted."""
        return self.prefix in self.data.getlist(merging.RESTORE_ROW)

    def _answer_for_removed_row(self):
        """Accepts that somebody else deleted this row, unless its editor changed it: then adds an error that asks."""
        self.errors.pop(self.instance._meta.pk.name, None)
        if not merging.has_touched(self):
            self.errors.clear()
        elif not self.is_restored:
            words = _("Somebody else removed this row while you were writing in it. What you wrote is still here.")
            choice = _("Let it stand all the same. To let it go, tick “delete” instead.")
            box = '{} <label><input type="checkbox" name="{}" value="{}"> {}</label>'
            self.add_error(None, format_html(box, words, merging.RESTORE_ROW, self.prefix, choice))

    def clean_position(self):
        """The position: an emptied one stays as it was; a new record without one goes to the end."""
        position = self.cleaned_data["position"]
        if position is not None:
            return position
        if not self.instance._state.adding:
            return self.instance.position
        return None if self.owner else self._last_position() + 1  # rows are counted by their form set

    def _last_position(self) -> int:
        return self._meta.model._base_manager.aggregate(last=Max("position"))["last"] or 0

    def clean(self):
        if self.was_removed:
            self._answer_for_removed_row()
        elif self.present:
            merging.reconcile(self)
        cleaned = super().clean()
        for name in needed_texts(self._meta.model):
            pair = [f"{name}_{code}" for code in CODES]
            is_given = any(cleaned.get(field) or field in self.errors for field in pair)
            if not is_given and all(field in self.fields for field in pair):
                for field in pair:
                    self.add_error(field, _("Write this in at least one language."))
        for field in self.instance._meta.many_to_many:
            if field.name not in self.changed_data:
                cleaned.pop(field.name, None)
        return cleaned

    def _get_validation_exclusions(self):
        """Adds what stays as it is, except where a constraint ties it to something that changes.

        Django has no public way to say this; what an editor left alone would be refused for an old mistake.
        """
        exclude = super()._get_validation_exclusions()
        if self.instance._state.adding:
            return exclude
        same = {name for name in self.fields if name not in self.changed_data}
        for _model, constraints in self.instance.get_constraints():
            for constraint in constraints:
                names = _fields_of(constraint) & self.fields.keys()
                if not names <= same:
                    same -= names
        return exclude | same


def needed_texts(model) -> list[str]:
    """Names of the translated fields of `model` that need a text in at least one language."""
    try:
        options = translator.get_options_for_model(model)
    except NotRegistered:
        return []
    return [name for name in options.all_fields if not model._meta.get_field(name).blank]


def _fields_of(constraint) -> set[str]:
    condition = getattr(constraint, "condition", None)
    return {*getattr(constraint, "fields", ()), *(condition.referenced_base_fields if condition else ())}


class PublishedForm(RecordForm):
    """The form of a record with a page; an empty slug is made from the title when it is saved."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False


class RowFormSet(BaseInlineFormSet):
    """The formset of the child rows of a record."""

    built = None  # the forms of the rows, once there are any

    @cached_property
    def forms(self):
        self.built = super().forms
        return self.built

    def get_form_kwargs(self, index):
        return super().get_form_kwargs(index) | {"owner": self.instance}

    def add_fields(self, form, index):
        """Disables "delete" for rows that the user may not delete; marks rows that are no longer in the database."""
        super().add_fields(form, index)
        is_of_a_row = self.is_bound and index is not None and index < self.initial_form_count()
        form.was_removed = is_of_a_row and form.instance.pk is None
        box = form.fields.get(DELETION_FIELD_NAME)
        if box and form.editor and form.instance.pk:
            box.disabled = not may_delete(form.editor, self.instance, row=form.instance)

    def clean(self):
        """Raises ValidationError for a row to be deleted that somebody else has changed meanwhile."""
        super().clean()
        for form in self.deleted_forms:
            seen = merging.seen_in(form)
            if any(form.present[name] != seen.get(name, now) for name, now in form.present.items()):
                form.was_warned = True
                words = _("A row that you remove was changed meanwhile. It now says: %(row)s. Save again to remove it.")
                raise ValidationError(mark_safe(conditional_escape(words) % {"row": merging.describe(form)}))

    def save_new_objects(self, commit=True):
        """Saves the new rows, and inserts again those that somebody else deleted and the editor restores."""
        super().save_new_objects(commit)
        for form in self.initial_forms:
            if form.was_removed and form.is_restored and form not in self.deleted_forms:
                self.new_objects.append(self.save_new(form, commit=commit))
        return self.new_objects

    def get_queryset(self):
        """The rows with their record set; once the forms are built, the rows of the forms, deleted ones included."""
        if self.is_bound and self.built is not None:
            return [form.instance for form in self.initial_forms]
        rows = super().get_queryset()
        for row in rows:
            setattr(row, self.fk.name, self.instance)
        return rows

    def save_new(self, form, commit=True):
        if "position" in form.fields and form.instance.position is None:
            saved = [row.instance.position or 0 for row in self.forms if row.instance.pk]
            form.instance.position = max(saved, default=0) + 1
        return super().save_new(form, commit=commit)
