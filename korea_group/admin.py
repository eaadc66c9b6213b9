from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.roles import may_empty_bin
from korea_group import desk
from office.bin_screens import BinSite
from office.choices import ChoicesView
from publishing import kinds

# Beside the kinds of records, which say their own place: what waits for a decision comes before them, people after.
FIRST, LAST = ["proposals.proposal"], ["accounts.invitation", "accounts.user"]


class OfficeSite(BinSite, admin.AdminSite):
    """Where the two offices keep the records."""

    site_header = _("Records of the country group")
    site_title = _("records")
    index_title = _("What do you want to write?")
    empty_value_display = "—"

    def get_app_list(self, request, app_label=None):
        """Apps and models in the order of the tasks."""
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=lambda model: _rank(app["app_label"], model))
        return sorted(apps, key=lambda app: min(_rank(app["app_label"], model) for model in app["models"]))

    def autocomplete_view(self, request):
        return ChoicesView.as_view(admin_site=self)(request)

    def may_empty_bin(self, request):
        return may_empty_bin(request.user)

    def index(self, request, extra_context=None):
        """The first page: what waits for whoever has come, and what they do most."""
        return super().index(request, desk.desk(request.user) | (extra_context or {}))

    def login(self, request, extra_context=None):
        """The admin has no door of its own: everybody signs in on the site."""
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))


def _rank(app_label: str, model: dict) -> int:
    name = f"{app_label}.{model['object_name'].lower()}"
    order = [*FIRST, *(kind.label for kind in kinds.all_kinds()), *LAST]
    return order.index(name) if name in order else len(order)
