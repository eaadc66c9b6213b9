from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class PortalAdminConfig(admin_apps.AdminConfig):
    default = False
    default_site = "korea_group.admin.OfficeSite"


class KoreaGroupConfig(AppConfig):
    default = True
    name = "korea_group"
    verbose_name = "Groupe-pays Corée"

    def ready(self):
        from .database import checks  # noqa: F401  (registers the checks)
