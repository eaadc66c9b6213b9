"""Pages of the admin for the history of a record; they replace that of Django, which shows the admin log only."""

import pghistory
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from history.models import Change
from history.restoring import RestorePlan, plan, restore
from history.rows import RelatedRecords
from history.tables import RecordTables, snapshot
from history.timeline import Version, entries, explain, versions
from history.triggers import tracked_models
from publishing import kinds, saving

PER_PAGE = 20


def tables_of(kind: kinds.Kind) -> RecordTables:
    """The tables of the records of `kind`, with those of their rows."""
    return RecordTables(kind.model, kind.owners)


class RecordHistory:
    """All changes of one record and its versions."""

    def __init__(self, tables: RecordTables, changes: list[Change]):
        self.tables, self.changes = tables, changes
        self.versions = versions(tables, changes)

    def version(self, number) -> Version:
        """The version with this number; raises Http404 when there is none."""
        for version in self.versions:
            if str(version.number) == str(number):
                return version
        raise Http404


class HistoryOptions:
    """Mixin for the ModelAdmin of records whose app keeps a history."""

    def tables(self) -> RecordTables:
        """The tables of these records, with those of the rows on their screen."""
        return tables_of(kinds.kind_of(self.model))

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        wrap = self.admin_site.admin_view
        return [
            path("<int:key>/history/compare/", wrap(self.compare_view), name=f"{name}_compare"),
            path("<int:key>/history/<int:number>/restore/", wrap(self.restore_view), name=f"{name}_restore"),
            *super().get_urls(),
        ]

    def history_view(self, request, object_id, extra_context=None):
        """Who changed the record, its rows and its relations, when, from what to what."""
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self.change_view(request, object_id)  # which says so
        record_history = self.history_of(request, record)
        page = Paginator(record_history.versions, PER_PAGE).get_page(request.GET.get("page"))
        explain(record_history.tables, page.object_list, record_history.changes)
        return self.history_screen(
            request,
            "history/timeline.html",
            record,
            _("History"),
            page=page,
            latest=record_history.versions[0].number if record_history.versions else None,
            compare_url=self.address("compare", record.pk),
            may_restore=self.has_change_permission(request, record),
        )

    def compare_view(self, request, key):
        """What leads from one version of the record to another."""
        record = self.get_object(request, str(key))
        record_history = self.history_of(request, record)
        chosen = sorted(
            (record_history.version(request.GET.get(name, "")) for name in ("from", "to")),
            key=lambda version: version.number,
        )
        explain(record_history.tables, chosen, record_history.changes)
        sides = [snapshot(record_history.changes, version.number) for version in chosen]
        return self.history_screen(
            request,
            "history/compare.html",
            record,
            _("Two versions compared"),
            chosen=chosen,
            entries=entries(record_history.tables, *sides, RelatedRecords(record_history.changes)),
        )

    def restore_view(self, request, key, number):
        """Shows what restoring a version will change; POST restores it, which makes a new version."""
        with transaction.atomic():  # a POST compares and restores under one row lock
            return self._restore_screen(request, self.get_object(request, str(key)), number)

    def _restore_screen(self, request, record, number):
        record_history = self.history_of(request, record)
        version = record_history.version(number)
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        made = plan(
            record_history.tables,
            record_history.changes,
            version.number,
            lambda name, row: self.may_write(request, record, name, row),
        )
        refused = []
        if request.method == "POST":
            refused = self._restore(request, record, record_history, made, version)
            if not refused:
                return redirect(self.address("history", record.pk))
        explain(record_history.tables, [version], record_history.changes)
        return self.history_screen(
            request,
            "history/restore.html",
            record,
            _("Restore this version"),
            version=version,
            plan=made,
            latest=record_history.versions[0].number,
            refused=refused,
        )

    def _restore(self, request, record, record_history, made: RestorePlan, version: Version) -> list[str]:
        """Restores the version; returns error messages, [] for success."""
        if request.POST.get("latest") != str(record_history.versions[0].number):
            return [_("Somebody has changed this in the meantime. Please look again at what will change.")]
        pghistory.context(restored=version.number)
        try:
            with saving.writing(record, request.user, note=_("Restored an earlier version.")) as rows:
                rows += restore(made, record)
        except ValidationError as error:
            return error.messages
        except IntegrityError:
            return [_("Other records stand in the way: what this version held is used elsewhere now.")]
        messages.success(request, _("The version was restored. It is the latest one now."))
        return []

    def get_deleted_objects(self, objs, request):
        """Leaves the rows of join tables out of the list of what will be deleted."""
        to_delete, counts, needed, protected = super().get_deleted_objects(objs, request)
        relations = [model._meta for model in tracked_models() if model._meta.auto_created]
        plurals = {str(meta.verbose_name_plural) for meta in relations}
        starts = tuple(f"{capfirst(meta.verbose_name)}: " for meta in relations)
        counts = {name: count for name, count in counts.items() if str(name) not in plurals}
        return _without(to_delete, starts), counts, needed, protected

    def response_delete(self, request, obj_display, obj_id):
        self._tell_of_bin(request)
        return super().response_delete(request, obj_display, obj_id)

    def delete_queryset(self, request, queryset):
        super().delete_queryset(request, queryset)
        self._tell_of_bin(request)

    def _tell_of_bin(self, request) -> None:
        words = _("What you deleted is in the bin, from where it can be put back.")
        messages.info(request, format_html('{} <a href="{}">{}</a>', words, reverse("admin:bin"), _("Open the bin")))

    def history_of(self, request, record) -> "RecordHistory":
        """All versions of `record`, for whoever may see it."""
        if record is None:
            raise Http404
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        tables = self.tables()
        return RecordHistory(tables, tables.changes(record.pk))

    def may_write(self, request, record, field: str, row=None) -> bool:
        """Whether the user may write `field` of `record`, or of a `row` of it."""
        return self.has_change_permission(request, record)

    def history_screen(self, request, template: str, record, title: str, **context) -> TemplateResponse:
        """A screen about the past of `record`."""
        request.current_app = self.admin_site.name
        context |= self.admin_site.each_context(request)
        context |= {"opts": self.opts, "record": record, "title": f"{title} – {record}", "heading": title}
        context |= {"list_url": self.address("changelist"), "record_url": self.address("change", record.pk)}
        if template != "history/timeline.html":
            context["timeline_url"] = self.address("history", record.pk)
        return TemplateResponse(request, template, context)

    def address(self, screen: str, *args) -> str:
        """Where a `screen` for these records is: "changelist", "change"…"""
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{screen}", args=args)


def _without(nested: list, starts: tuple[str, ...]) -> list:
    """The nested list without the items whose text begins with one of `starts`."""
    kept = [_without(each, starts) if isinstance(each, list) else each for each in nested]
    return [each for each in kept if each and not str(each).startswith(starts)]
