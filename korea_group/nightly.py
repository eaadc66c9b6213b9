"""What the portal does by itself every night, from the first minutes of the day in Paris on."""

from datetime import timedelta

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from files.erasing import erase_unreferenced
from jobs import running
from jobs.batches import next_batch
from jobs.models import Job
from jobs.tasks import nightly
from outbox import sending
from publishing import kinds
from publishing.indexing import forget_the_deleted
from publishing.refreshing import refresh_rows, show_what_begins
from translations.triggers import take_stock


@nightly(0, 5, _("Publication on the chosen day"))
def publish(job: Job) -> bool:
    """Brings up to date what is found by the names of records whose day has come; one day a batch.

    Who may see a page follows from the date alone. The days are those from the one when the job was due until today, so
    that a night that was missed is made up for.
    """
    number = job.progress.get("done", 0)
    day = timezone.localdate(job.due_at) + timedelta(days=number)
    show_what_begins(day)
    job.progress["done"] = number + 1
    return day < timezone.localdate()


@nightly(3, 15, _("Check of search and lists"))
def refresh(job: Job) -> bool:
    """Repairs what SQL changed behind the back of the site, as the command `refresh` does, in batches."""
    stored = {model.__name__: model.objects.all() for model in kinds.stored_models() if hasattr(model, "search_words")}
    name, rows, is_more = next_batch(stored, job.progress)
    repaired = len(refresh_rows(stored[name].filter(pk__in=[row.pk for row in rows])))
    if not is_more:
        repaired += forget_the_deleted() + take_stock()
    job.progress["repaired"] = job.progress.get("repaired", 0) + repaired
    return is_more


@nightly(4, 15, _("Removal of what is no longer needed"))
def clear_away(job: Job) -> bool:
    """Removes what nobody waits for any more; one step a batch, so that one that fails does not undo the others."""
    step = job.progress.get("done", 0)
    STEPS[step]()
    job.progress["done"] = step + 1
    return step + 1 < len(STEPS)


def forget_attempts() -> None:
    """Removes from the cache what has expired: attempts to sign in, with the addresses that they came from."""
    table = connection.ops.quote_name(settings.CACHES["default"]["LOCATION"])
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table} WHERE expires < %s", [timezone.now()])


def end_sessions() -> None:
    """Removes the sessions that have expired."""
    call_command("clearsessions")


STEPS = [end_sessions, forget_attempts, sending.remove_old, running.remove_old, erase_unreferenced]
