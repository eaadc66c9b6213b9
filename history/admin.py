"""The history of a record in the admin, in place of the one that Django keeps of what was done there."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.forms.models import _get_foreign_key
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from history.shape import Shape
from history.timeline import explain, versions

PER_PAGE = 20


class HistoryOptions:
    """For the admin of records whose app keeps a history."""

    def shape(self) -> Shape:
        """The tables of these records, with those of the rows on their screen."""
        owners = [_get_foreign_key(self.model, inline.model, fk_name=inline.fk_name) for inline in self.inlines]
        return Shape(self.model, owners)

    def history_view(self, request, object_id, extra_context=None):
        """Who changed the record, its rows and its relations, when, from what to what."""
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        shape = self.shape()
        changes = shape.changes(record.pk)
        page = Paginator(versions(shape, changes), PER_PAGE).get_page(request.GET.get("page"))
        explain(shape, page.object_list, changes)
        return self.history_screen(request, "history/timeline.html", record, _("History"), page=page)

    def history_screen(self, request, template: str, record, title: str, **context) -> TemplateResponse:
        """A screen about the past of `record`."""
        request.current_app = self.admin_site.name
        context |= self.admin_site.each_context(request)
        context |= {"opts": self.opts, "record": record, "title": f"{title} – {record}", "heading": title}
        context |= {"list_url": self.address("changelist"), "record_url": self.address("change", record.pk)}
        return TemplateResponse(request, template, context)

    def address(self, screen: str, *args) -> str:
        """Where a `screen` for these records is: "changelist", "change"…"""
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{screen}", args=args)
