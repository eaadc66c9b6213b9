"""Base classes of the views of published records: visibility, filters, pagination, redirects, languages."""

from django.contrib.auth.models import AnonymousUser
from django.core.paginator import InvalidPage, Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views import generic


class VisibleMixin:
    """Restricts the queryset to what the user may see."""

    def get_queryset(self):
        return self.model._default_manager.visible_to(self.request.user)


class CatalogueView(VisibleMixin, generic.ListView):
    """A filtered, paginated list; unknown or invalid query parameters are answered with 400."""

    filter_class = None
    paginate_by = 24

    def get(self, request, *args, **kwargs):
        self.filter = self.filter_class(request.GET, queryset=self.get_queryset(), request=request)
        if not self.filter.is_understood:
            self.object_list = self.model._default_manager.none()
            context = self.get_context_data(object_list=self.object_list, is_refused=True)
            return self.render_to_response(context, status=400)
        self.object_list = self.filter.qs
        return self.render_to_response(self.get_context_data(object_list=self.object_list))

    def paginate_queryset(self, queryset, page_size):
        paginator = Paginator(queryset, page_size)
        paginator.count = self.filter.count if self.filter.is_understood else 0
        try:
            page = paginator.page(self.request.GET.get("page") or 1)
        except InvalidPage:
            raise Http404(_("This page of the list does not exist.")) from None
        return paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs):
        return super().get_context_data(filter=self.filter, **kwargs)


class PublishedDetail(VisibleMixin, generic.DetailView):
    """The page of one record. A subclass prefetches the child rows that it shows in `get_queryset`."""

    way = ""  # lookup prefix from the record to `published` ("event__" for a meeting)

    def get(self, request, **address):
        """The page of the record with this slug or primary key; redirects from a former slug (301), else Http404."""
        try:
            self.object = self.get_queryset().get(**{f"{self.way}{name}": value for name, value in address.items()})
        except self.model.DoesNotExist:
            return self.redirect_former(**address)
        self.is_preview = request.user.is_staff and "preview" in request.GET
        if self.is_preview:
            request.user = AnonymousUser()  # the rest of the page is what a visitor will see
        other = self.leads_to(self.object)
        if other:
            return redirect(other, permanent=True)
        return self.render_to_response(self.get_context_data(object=self.object))

    def redirect_former(self, slug=None, **address):
        """Redirects from a former `slug` to the present one; raises Http404 when there is none."""
        former = {f"{self.way}former_slugs__contains": [slug]}
        moved = self.get_queryset().filter(**former).first() if slug else None
        if not moved:
            raise Http404(_("This page does not exist, or not any more."))
        return redirect(moved, permanent=True)

    @property
    def published(self):
        """The record with the slug and the visibility of this page: the object itself, or one that it belongs to."""
        return self.object

    def leads_to(self, record):
        """Another record to whose page this one redirects; None to show its own."""
        return None

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            published=self.published,
            languages_shown=self.published.languages_shown,
            is_hidden=not self.published.is_public,
            is_preview=self.is_preview,
            **kwargs,
        )
