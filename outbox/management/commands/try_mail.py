from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from outbox import letters


class Command(BaseCommand):
    """Writes an e-mail to an address, to see whether the e-mails of the site arrive."""

    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("address")
        parser.add_argument("--language", choices=[code for code, _name in settings.LANGUAGES], default="fr")

    def handle(self, *args, address, language, **options):
        key = f"trial {timezone.now().isoformat()}"
        try:
            letters.write(key, address, language, "outbox/trial.txt", {"link": f"/{language}/"})
        except ValidationError as error:
            raise CommandError(f"{address}: {' '.join(error.messages)}") from None
        self.stdout.write(f"The e-mail to {address} waits in the outbox; the worker sends it.")
