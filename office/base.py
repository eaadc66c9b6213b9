"""What the admin of every bilingual record shares: French and Korean side by side, search, filters."""

import unicodedata

from django.contrib import admin
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.html import format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modeltranslation.admin import TranslationAdmin
from modeltranslation.translator import translator

from accounts.roles import may_delete, may_write
from history.rows import rows_sharing_key
from office import merging
from office.editor_words import editor_words
from office.filters import MissingLanguageFilter, SourceFilter
from office.forms import PublishedForm, nfc
from office.history_screens import HistoryOptions
from office.limits import LimitedForm
from office.lost_files import warning_of_lost_files
from office.options import BilingualOptions, RecordOptions
from office.publication import PublicationActions
from publishing import languages, saving


class RecordAdmin(HistoryOptions, RecordOptions, admin.ModelAdmin):
    """Base admin of all records: merge, history, bin; saves and deletes through publishing/saving.py."""

    save_on_top = True
    list_per_page = 50

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        if request.method == "POST":
            request.POST = nfc(request.POST)
            if object_id and not self.model._base_manager.filter(pk=object_id).exists():
                return self._answer_for_removed_record(request)
        return super().changeform_view(request, object_id, form_url, extra_context)

    def _answer_for_removed_record(self, request):
        """A page (409) with the texts typed into a record that somebody else has deleted meanwhile."""
        context = self.admin_site.each_context(request) | {
            "title": gettext("This record was deleted while you were writing"),
            "opts": self.opts,
            "typed": merging.texts_in(request.POST),
        }
        return TemplateResponse(request, "admin/removed.html", context, status=409)

    def get_object(self, request, object_id, from_field=None):
        """The record; for a POST with a row lock, so that a second save waits and then reads what the first wrote."""
        record = super().get_object(request, object_id, from_field)
        if record and request.method == "POST":
            self.model._base_manager.select_for_update().get(pk=record.pk)
            record = super().get_object(request, object_id, from_field)
        return record

    def save_model(self, request, obj, form, change):
        """Does nothing: `save_related` writes the record together with its child rows."""

    def save_related(self, request, form, formsets, change):
        """Writes the record, its child rows and everything derived, in one transaction."""
        changed = set(form.changed_data) if change else None
        with saving.writing(form.instance, request.user, changed=changed) as rows:
            for row in reversed(rows_sharing_key(form.instance)):
                row.save()
            super().save_related(request, form, formsets, change)
            for formset in formsets:
                rows += [*formset.new_objects, *(row for row, _names in formset.changed_objects)]

    def delete_model(self, request, obj):
        saving.delete([obj])

    def delete_queryset(self, request, queryset):
        saving.delete(queryset)

    def get_search_results(self, request, queryset, search_term):
        words = unicodedata.normalize("NFC", search_term).strip()
        if words and hasattr(queryset, "best_first"):
            return queryset.best_first(words, request.user), False
        return super().get_search_results(request, queryset, words)

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.editor = request.user
        return form

    def get_changelist_form(self, request, **kwargs):
        form = super().get_changelist_form(request, form=LimitedForm, **kwargs)
        form.editor = request.user
        return form

    def get_deleted_objects(self, objs, request):
        """Forbids the deletion of records that the user may not delete (`accounts.roles.may_delete`)."""
        to_delete, counts, needed, protected = super().get_deleted_objects(objs, request)
        needed |= {obj._meta.verbose_name for obj in objs if not may_delete(request.user, obj)}
        return to_delete, counts, needed, protected

    def get_view_on_site_url(self, obj=None):
        return None  # page_links() has a link for each language

    def page_links(self, obj) -> list[tuple[str, str, str]]:
        """Code, words and address of the page of `obj` in each language; of a draft, as visitors will see it."""
        is_there, links = getattr(obj, "is_released", True), []
        for code in languages.CODES if hasattr(obj, "get_absolute_url") else ():
            with translation.override(code):
                words = gettext("See the page in this language") if is_there else gettext("Preview in this language")
                links.append((code, words, obj.get_absolute_url() + ("" if is_there else "?preview=1")))
        return links

    def warnings(self, obj) -> list[str]:
        """What an editor of `obj` should know before changing it."""
        return warning_of_lost_files(obj)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context["editor_words"] = editor_words()
        context["seen"] = merging.seen_on(context["adminform"].form, context["inline_admin_formsets"])
        if obj and obj.pk:
            # What comes back with an error holds what was typed; its page is where the record is kept.
            kept = self.model._default_manager.get(pk=obj.pk) if context["adminform"].form.is_bound else obj
            context |= {"page_links": self.page_links(kept), "warnings": self.warnings(obj)}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def may_write(self, request, record, field, row=None):
        return may_write(request.user, record, field, row=row)


class BilingualAdmin(BilingualOptions, RecordAdmin, TranslationAdmin):
    """Base admin of translated records."""

    @admin.display(description=_("to translate"))
    def to_translate(self, obj):
        """Badges of the languages that lack a text which the other one has."""
        lacks = self.lacking(obj)
        named = [(code, languages.NAMES[code]) for code in languages.CODES if code in lacks]
        return format_html_join(" ", '<span class="badge" lang="{}">{}</span>', named)

    def lacking(self, obj) -> set[str]:
        """The codes of these languages."""
        found = (languages.present(obj, name) for name in translator.get_options_for_model(type(obj)).all_fields)
        return {languages.other(present[0]) for present in found if len(present) == 1}


class PublishedAdmin(PublicationActions, BilingualAdmin):
    """Base admin of records with a page (`Publishable`)."""

    form = PublishedForm
    search_fields = ["slug"]  # the index of the search answers (get_search_results)
    list_filter = ["visibility", MissingLanguageFilter, SourceFilter]

    def get_ordering(self, request):
        return [f"sort_key_{languages.active()}", "pk"]
