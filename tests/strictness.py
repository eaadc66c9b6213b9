"""Makes two mistakes show that would hide otherwise: an undefined template variable, a missing order."""

import sys
from pathlib import Path

from django.db.models import QuerySet


class Undefined(str):
    """The value of `string_if_invalid`: raises in the templates of one folder, is '' in all others.

    The templates of the admin use undefined variables on purpose; ours say so with {% if %} or |default.
    Django asks for the truth of this value, or for "%s" in it, when it meets an undefined variable.
    """

    def __new__(cls, folder: Path):
        instance = super().__new__(cls)
        instance.folder = str(folder)
        return instance

    def __bool__(self):
        caller = sys._getframe(1)
        if caller.f_code.co_qualname == "FilterExpression.resolve":
            expression = caller.f_locals["self"]
            if not any(function.__name__ == "default" for function, _arguments in expression.filters):
                self._refuse(caller, expression.token)
        return False

    def __contains__(self, text):
        caller = sys._getframe(1)
        if caller.f_code.co_name == "render_value":  # {% blocktranslate %}
            self._refuse(caller, caller.f_locals["key"])
        return False

    def _refuse(self, frame, name):
        while frame and frame.f_code.co_name != "render_annotated":
            frame = frame.f_back
        origin = str(frame.f_locals["self"].origin) if frame else ""
        if origin.startswith(self.folder):
            raise AssertionError(f"{origin}: nobody defined {{{{ {name} }}}}")


def reverse_unordered_querysets(monkeypatch):
    """Gives rows that nobody ordered in the reverse of the order in which PostgreSQL happens to have them."""
    fetch_all = QuerySet._fetch_all

    def fetch_and_reverse(self):
        is_new = self._result_cache is None
        fetch_all(self)
        if is_new and not self.ordered:
            self._result_cache.reverse()

    monkeypatch.setattr(QuerySet, "_fetch_all", fetch_and_reverse)
