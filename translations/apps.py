from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class TranslationsConfig(AppConfig):
    name = "translations"
    verbose_name = _("translations")

    def ready(self):
        from . import tracking

        tracking.track()
        post_migrate.connect(tracking.renew_triggers, sender=self)
