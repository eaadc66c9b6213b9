from django.conf import settings
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

# The order in which the office meets its tasks; what is not named here comes after.
TASKS = [
    "meetings.meeting",
    "meetings.event",
    "meetings.decision",
    "partnerships.organisation",
    "partnerships.partnership",
    "partnerships.notice",
    "partnerships.theme",
    "partnerships.person",
    "partnerships.source",
    "guide.group",
    "guide.institution",
    "guide.roadmap",
    "accounts.user",
]


class OfficeSite(admin.AdminSite):
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

    def login(self, request, extra_context=None):
        """Signs in, and goes on in the language of the user."""
        response = super().login(request, extra_context)
        if request.method == "POST" and request.user.is_authenticated:
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                request.user.language,
                max_age=settings.LANGUAGE_COOKIE_AGE,
                path=settings.LANGUAGE_COOKIE_PATH,
                secure=settings.LANGUAGE_COOKIE_SECURE,
                httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
                samesite=settings.LANGUAGE_COOKIE_SAMESITE,
            )
        return response


def _rank(app_label: str, model: dict) -> int:
    name = f"{app_label}.{model['model']._meta.model_name}"
    return TASKS.index(name) if name in TASKS else len(TASKS)
