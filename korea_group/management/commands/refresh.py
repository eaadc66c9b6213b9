from django.apps import apps
from django.core.management.base import BaseCommand
from django.utils.text import capfirst

from publishing.refreshing import refresh
from translations.triggers import take_stock


class Command(BaseCommand):
    help = "Repairs what SQL changed without the site: what the search reads, derived columns, addresses, translations."

    def handle(self, *args, **options):
        repaired, noted = refresh(), take_stock()
        for label, names in repaired.items():
            kind = capfirst(apps.get_model(label)._meta.verbose_name_plural)
            self.stdout.write(f"{kind}: {len(names)} repaired ({', '.join(names)})")
        if noted:
            self.stdout.write(f"Translations: {noted} texts noted or forgotten")
        if not repaired and not noted:
            self.stdout.write("Everything is as it should be.")
