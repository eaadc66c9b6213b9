"""Inlines: the child rows in the form of their record."""

from django.contrib import admin
from django.contrib.auth import get_permission_codename
from django.db.models import Prefetch
from modeltranslation.admin import TranslationStackedInline, TranslationTabularInline

from accounts.roles import keeps
from files.fields import StoredFileField
from office.forms import RowFormSet
from office.options import BilingualOptions, RecordOptions


class _Rows:
    """Mixin of all inlines; the rights are those on the record."""

    changes_related = False
    extra = 0
    formset = RowFormSet
    view_on_site = False

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        formset.form.editor = request.user
        return formset

    def has_view_permission(self, request, obj=None):
        """Whoever may view or change the record may view its rows."""
        return self._may(request, "view") or self._may(request, "change")

    def has_change_permission(self, request, obj=None):
        return self._may(request, "change")

    def has_add_permission(self, request, obj):
        return self._may(request, "change") and (obj is None or keeps(request.user, obj))

    def has_delete_permission(self, request, obj=None):
        return self.has_add_permission(request, obj)

    def _may(self, request, action: str) -> bool:
        owner = self.parent_model._meta
        return request.user.has_perm(f"{owner.app_label}.{get_permission_codename(action, owner)}")

    def get_queryset(self, request):
        files = [field.name for field in self.opts.fields if isinstance(field, StoredFileField)]
        return super().get_queryset(request).prefetch_related(*files, *map(self._lookup, self.autocomplete_fields))

    def _lookup(self, name: str) -> Prefetch:
        model = self.opts.get_field(name).related_model
        related = model._default_manager.all()
        return Prefetch(name, related)


class RowTable(_Rows, RecordOptions, admin.TabularInline):
    """An untranslated model as a table."""


class BilingualTable(_Rows, BilingualOptions, TranslationTabularInline):
    """A translated model with short texts, as a table."""


class BilingualRows(_Rows, BilingualOptions, TranslationStackedInline):
    """A translated model, one block for each row, French and Korean side by side."""
