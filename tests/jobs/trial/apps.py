from django.apps import AppConfig


class TrialConfig(AppConfig):
    name = "tests.jobs.trial"
    label = "trial"

    def ready(self):
        from tests.jobs.trial import tasks  # noqa: F401  (declares them)
