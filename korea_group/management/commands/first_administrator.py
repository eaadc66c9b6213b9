import os
import secrets

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    """Makes the first administrator, unless there is one, with ADMIN_EMAIL and ADMIN_PASSWORD.

    Without ADMIN_PASSWORD it makes a password and prints it, this once.
    """

    help = __doc__

    def handle(self, *args, **options):
        User = get_user_model()
        if User.objects.filter(is_superuser=True).exists():
            return
        email = os.environ.get("ADMIN_EMAIL") or "admin@localhost"
        password = os.environ.get("ADMIN_PASSWORD") or secrets.token_urlsafe(12)
        user = User(email=email, is_staff=True, is_superuser=True)
        user.set_password(password)
        try:
            user.full_clean()
        except ValidationError as error:
            raise CommandError(f"ADMIN_EMAIL={email}: {' '.join(error.messages)}") from None
        user.save()
        if not os.environ.get("ADMIN_PASSWORD"):
            self.stdout.write(
                "\nThe first administrator, shown this once:\n\n"
                f"    e-mail    {email}\n    password  {password}\n\n"
                "Sign in at /admin/, which then asks for a second factor.\n"
            )
