"""The bin in the admin: what was deleted, by whom and when; to be put back, or removed for good."""

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from accounts.roles import may_delete
from files.erasing import erase_unreferenced, tokens_in
from history.bin import Deleted, deletions, put_back, remove_for_good
from history.models import Change
from history.rows import RelatedRecords
from history.tables import RecordTables
from history.timeline import authors_of, entries
from office.history_screens import tables_of
from publishing import kinds, saving

PER_PAGE = 50


class BinSite:
    """Mixin for the AdminSite: the pages of the bin."""

    def get_urls(self):
        return [
            path("bin/", self.admin_view(self.bin_view), name="bin"),
            path("bin/<int:number>/", self.admin_view(self.deleted_view), name="deleted"),
            *super().get_urls(),
        ]

    def bin_view(self, request):
        """The list of deleted records, paged."""
        page = Paginator(self._deletions(request), PER_PAGE).get_page(request.GET.get("page"))
        authors = authors_of([deleted.change for deleted in page])
        rows = [
            (deleted, capfirst(deleted.model._meta.verbose_name), author)
            for deleted, author in zip(page, authors, strict=True)
        ]
        return self._screen(request, "history/bin.html", _("Bin"), page=page, rows=rows)

    def deleted_view(self, request, number):
        """One deleted record; POST puts it back, or with `remove` removes it for good."""
        with transaction.atomic():
            if request.method == "POST":  # whoever comes second finds what the first has left
                Change.objects.select_for_update().filter(pk=number).first()
            deleted = self._deleted(request, number)
            refused = []
            if request.method == "POST":
                refused = (
                    self._remove(request, deleted) if "remove" in request.POST else self._put_back(request, deleted)
                )
                if not refused:
                    return self._after(request, deleted)
            return self._deleted_screen(request, deleted, refused)

    def _deleted_screen(self, request, deleted: Deleted, refused: list[str]):
        tables = _tables(deleted)
        ends = [Change(table=table, key=key, before=held) for (table, key), held in deleted.rows.items()]
        return self._screen(
            request,
            "history/deleted.html",
            f"{capfirst(deleted.model._meta.verbose_name)} – {deleted.record}",
            deleted=deleted,
            author=authors_of([deleted.change])[0],
            entries=entries(tables, {}, deleted.rows, RelatedRecords(ends)),
            may_remove=self.may_empty_bin(request),
            refused=refused,
        )

    def _put_back(self, request, deleted: Deleted) -> list[str]:
        """Puts the record back; returns error messages, [] for success."""
        note = _("Put back from the bin.")
        try:
            with saving.writing(deleted.record, request.user, note=note) as rows:
                rows += put_back(deleted)
        except ValidationError as error:
            return error.messages
        except IntegrityError:
            return [_("Other records stand in the way: what this one held is used elsewhere now.")]
        messages.success(request, _("Put back, with all that belongs to it: %(record)s") % {"record": deleted.record})
        return []

    def _remove(self, request, deleted: Deleted) -> list[str]:
        if not self.may_empty_bin(request):
            raise PermissionDenied
        if "sure" not in request.POST:
            return [_("Please confirm that this is to be removed for good.")]
        erase_unreferenced(tokens_in(remove_for_good(deleted, _tables(deleted))))
        messages.success(request, _("Removed for good: %(record)s") % {"record": deleted.record})
        return []

    def _after(self, request, deleted: Deleted):
        if "remove" in request.POST:
            return redirect("admin:bin")
        return redirect(f"{kinds.kind_of(deleted.model).admin}_change", deleted.change.key)

    def may_empty_bin(self, request) -> bool:
        """Whether the user may remove records for good."""
        return request.user.is_superuser

    def _deletions(self, request) -> list[Deleted]:
        """The deleted records that the user would have been allowed to delete."""
        models = [kind.model for kind in kinds.all_kinds() if _may_delete_kind(request.user, kind)]
        return [deleted for deleted in deletions(models) if _may_delete(request.user, deleted)]

    def _deleted(self, request, number: int) -> Deleted:
        for deleted in self._deletions(request):
            if deleted.change.pk == number:
                return deleted
        raise Http404

    def _screen(self, request, template: str, title: str, **context) -> TemplateResponse:
        request.current_app = self.name
        return TemplateResponse(request, template, self.each_context(request) | context | {"title": title})


def _tables(deleted: Deleted) -> RecordTables:
    return tables_of(kinds.kind_of(deleted.model))


def _may_delete_kind(user, kind: kinds.Kind) -> bool:
    app, model = kind.label.split(".")
    return user.has_perm(f"{app}.delete_{model}")


def _may_delete(user, deleted: Deleted) -> bool:
    try:
        return may_delete(user, deleted.record)
    except ObjectDoesNotExist:  # what it belonged to is gone as well, and with it who keeps it
        return False
