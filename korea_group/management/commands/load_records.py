import pghistory
from django.core.management.base import BaseCommand

from korea_group import records
from partnerships.models import Source
from publishing.refreshing import refresh
from search.models import Entry


class Command(BaseCommand):
    help = "Loads the group's own records into a database that has none; never touches one that has."

    def handle(self, *args, **options):
        if Source.objects.exists():
            self.stdout.write("The group's records are here already; nothing was loaded.")
            if not Entry.objects.exists():
                refresh()
                self.stdout.write("The index of the search was made from them.")
            return
        with pghistory.context(label="records"):
            self.stdout.write(f"Loaded {records.load()} records of the group.")
