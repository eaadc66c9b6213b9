from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class TranslationsConfig(AppConfig):
    name = "translations"
    verbose_name = _("translations")
    is_content = True  # the search looks for the terms that mean the same

    def ready(self):
        from . import triggers

        triggers.track()
        post_migrate.connect(triggers.renew_triggers, sender=self)
