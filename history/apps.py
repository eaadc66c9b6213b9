from django.apps import AppConfig
from django.db.models.signals import post_migrate


class HistoryConfig(AppConfig):
    name = "history"

    def ready(self):
        from . import content, triggers

        triggers.track_apps()
        post_migrate.connect(triggers.renew_triggers, sender=self)
        post_migrate.connect(content.install_triggers, sender=self)
