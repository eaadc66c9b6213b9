from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from korea_group.database import embedded


class Command(BaseCommand):
    """Stops the embedded PostgreSQL; the next command that needs it starts it again."""

    help = __doc__
    requires_system_checks = []

    def handle(self, *args, **options):
        database = settings.DATABASES["default"]
        if database["ENGINE"] != "korea_group.database":
            self.stdout.write("DATABASE_URL names a server that this command leaves alone.")
        elif embedded.stop(Path(database["HOST"])):
            self.stdout.write("The embedded PostgreSQL has stopped.")
        else:
            self.stdout.write("The embedded PostgreSQL was not running.")
