"""Disables the fields of a form that the user may not write, by the rules of accounts/roles.py."""

from django import forms
from django.utils.translation import gettext as _

from accounts.roles import Role, keeps, may_write


class LimitedForm(forms.ModelForm):
    """The form of a record, or of a child row of the record `owner`.

    Fields that `editor` may not write are disabled: they are shown, and data sent for them is ignored.
    """

    editor = None  # the user, set by the admin

    def __init__(self, *args, owner=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.owner = owner
        self.is_kept = self.editor and self._is_kept()
        if self.editor:
            for name in self.closed_fields():
                self.fields[name].disabled = True

    def closed_fields(self) -> list[str]:
        """The names of the fields that `editor` may only read."""
        record, row = (self.owner, self.instance) if self.owner else (self.instance, None)
        if record._state.adding and self.editor.role == Role.KOREAN_EDITOR:
            return [name for name in self.fields if name.endswith("_fr")]
        return [name for name in self.fields if not may_write(self.editor, record, name, row=row)]

    def _is_kept(self) -> bool:
        return keeps(self.editor, self.owner or self.instance)

    def full_clean(self):
        """Validates; refuses a new record that another side would keep, and to hand one over to the other side."""
        super().full_clean()
        if not self.is_bound or not self.editor or self._is_kept():
            return
        if self.instance._state.adding:
            self.add_error(None, _("This is kept by CUF: you can add what belongs to the Korean side."))
        elif self.is_kept:
            self.add_error(None, _("CUF would keep this from now on: only CUF can decide that."))
