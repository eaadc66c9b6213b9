"""What of a record its editor may write: the rest is shown, but cannot be changed."""

from django import forms
from django.utils.translation import gettext as _

from accounts.roles import Role, keeps, may_write


class LimitedForm(forms.ModelForm):
    """A record, or a row of its `owner`; whatever is sent for what its editor may not write is not read."""

    editor = None  # the user, set by the admin

    def __init__(self, *args, owner=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.owner = owner
        self.is_kept = self.editor and self._is_kept()
        if self.editor:
            for name in self.closed_fields():
                self.fields[name].disabled = True

    def closed_fields(self) -> list[str]:
        """Names of the fields that the editor may only read: of this record, or of this row of its `owner`."""
        record, row = (self.owner, self.instance) if self.owner else (self.instance, None)
        if record._state.adding and self.editor.role == Role.KOREAN_EDITOR:
            return [name for name in self.fields if name.endswith("_fr")]
        return [name for name in self.fields if not may_write(self.editor, record, name, row=row)]

    def _is_kept(self) -> bool:
        return keeps(self.editor, self.owner or self.instance)

    def full_clean(self):
        super().full_clean()
        if not self.is_bound or not self.editor or self._is_kept():
            return
        if self.instance._state.adding:
            self.add_error(None, _("This is kept by CUF: you can add what belongs to the Korean side."))
        elif self.is_kept:
            self.add_error(None, _("CUF would keep this from now on: only CUF can decide that."))
