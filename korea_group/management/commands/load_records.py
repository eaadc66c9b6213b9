import pghistory
from django.core.management.base import BaseCommand

from korea_group import records
from partnerships.models import Source


class Command(BaseCommand):
    help = "Loads the group's own records into a database that has none; never touches one that has."

    def handle(self, *args, **options):
        if Source.objects.exists():
            self.stdout.write("The group's records are here already; nothing was loaded.")
            return
        with pghistory.context(label="records"):
            self.stdout.write(f"Loaded {records.load()} records of the group.")
