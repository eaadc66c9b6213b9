"""Writing one translation: the form with the one text, and what is noted when it is saved."""

from contextlib import suppress

from django.apps import apps
from django.core.exceptions import ObjectDoesNotExist
from django.forms import Textarea, TextInput, modelform_factory
from django.utils import timezone
from django.utils.translation import gettext as _

from history.words import Piece, difference, readable
from office.forms import RecordForm
from publishing import kinds, languages, saving
from search.folding import fold
from translations.models import Term, Text, TranslationState
from translations.triggers import root_of


class OneLine(Textarea):
    """Room to read a long sentence in, which stays one line."""

    def value_from_datadict(self, data, files, name):
        return " ".join((super().value_from_datadict(data, files, name) or "").split())


class Writing:
    """A text with its record, its form and all that helps to translate it."""

    def __init__(self, text: Text, user, data=None):
        self.text = text
        rows = apps.get_model(text.model)._base_manager
        self.record = (rows.select_for_update() if data else rows).get(pk=text.object_id)
        self.is_own = root_of(type(self.record))._meta.label_lower == text.owner_model
        owners = apps.get_model(text.owner_model)._default_manager
        self.owner = _as_kept(self.record if self.is_own else owners.get(pk=text.owner_id))
        self.field = self.record._meta.get_field(text.field)
        self.form = self._form(user, data)

    @property
    def column(self):
        """The bound field of the translation."""
        return self.form[self.text.target_column]

    @property
    def source(self) -> str:
        return getattr(self.record, self.text.source_column) or ""

    @property
    def is_rich(self) -> bool:
        """Whether the text is formatted."""
        return "<" in self.source and self.field.get_internal_type() == "TextField"

    def changes(self) -> list[Piece]:
        """What changed in the source since it was last translated or checked."""
        if self.text.state != TranslationState.STALE:
            return []
        return difference(readable(self.text.seen_source), readable(self.source))

    def terms(self) -> list[Term]:
        """The terms that the source says."""
        folded = fold(readable(self.source))
        return [term for term in Term.objects.all() if term.is_in(folded)]

    def save(self, user, state: str) -> None:
        """Stores the translation and how far it has come, with what follows from it elsewhere."""
        if self.form.changed_data:
            self._store(user)
        self._note(user, state)

    def _store(self, user) -> None:
        changed = set(self.form.changed_data) if self.is_own else set()
        note = _("Translated: %(text)s") % {"text": self.field.verbose_name}
        with saving.writing(self.owner, user, changed=changed, note=note) as rows:
            self.form.save()
            rows += [] if self.is_own else [self.record]

    def _note(self, user, state: str) -> None:
        is_written = bool(getattr(self.record, self.text.target_column))
        noted = {"state": state if is_written else TranslationState.MISSING, "checked_by": None, "checked_at": None}
        if state == TranslationState.CHECKED and is_written:
            noted |= {"checked_by": user, "checked_at": timezone.now(), "seen_source": self.source}
        Text.objects.filter(pk=self.text.pk).update(**noted)

    def _form(self, user, data):
        made = modelform_factory(
            type(self.record), form=RecordForm, fields=[self.text.target_column], formfield_callback=self._formfield
        )
        made.editor = user
        return made(data, instance=self.record, owner=None if self.record is self.owner else self.owner)

    def _formfield(self, db_field, **kwargs):
        field = db_field.formfield(**kwargs)
        field.required = False
        if isinstance(field.widget, TextInput):
            field.widget = OneLine(attrs={"rows": 3} | field.widget.attrs)
        field.widget.attrs |= {"lang": self.text.target, "class": "vLargeTextField"}
        field.label = languages.NAMES[self.text.target]
        return field


def next_after(rows, pk: int) -> int | None:
    """The text that follows `pk` in the list `rows`, else its first; None when no other is left."""
    keys = list(rows.values_list("pk", flat=True))
    if pk in keys and keys.index(pk) + 1 < len(keys):
        return keys[keys.index(pk) + 1]
    return next((key for key in keys if key != pk), None)


def _as_kept(record):
    """`record` as the admin keeps it: for the event of a meeting, that meeting."""
    for relation in record._meta.related_objects:
        if relation.one_to_one and relation.field.primary_key and kinds.kind_of(relation.related_model):
            with suppress(ObjectDoesNotExist):
                return getattr(record, relation.get_accessor_name())
    return record
