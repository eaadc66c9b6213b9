"""What version 1.0.0 said after the deeds that the week leaves open; each is undone before the next."""

from contextlib import contextmanager
from datetime import datetime, time

from django.db import transaction
from django.utils import timezone

from news.models import Article
from proposals.models import Proposal
from tests.history.office import bin_of
from tests.upgrades import asking
from tests.upgrades.fill_1_0.desk import put_back, restore
from tests.upgrades.fill_1_0.places import MODELS, addresses_of, key_of
from tests.upgrades.fill_1_0.week_of_organisations import decide
from tests.upgrades.released import clock_from

# How many versions back, and what the page is called once that version is restored.
RESTORED = [
    ("news/article", "Une exposition de céramique voyage encore", 3),
    ("news/article", "Des lycéens rouennais à Jeju", 1),
    ("meetings/meeting", "Réunion d’hiver du groupe-pays", 2),
    ("partnerships/organisation", "Évian-les-Sources", 2),
]


def published(site, known) -> list[dict]:
    """What waits for a decision, and what the site says once it is published."""
    found = []
    for proposal in Proposal.objects.filter(state="sent").order_by("pk"):
        decider = site.readers["officer" if proposal.keeper == "cuf" else "gaok"]
        address = f"/admin/proposals/proposal/{proposal.pk}/change/"
        with undone():
            decide(decider, proposal, "publish")
            proposal.refresh_from_db()
            touched = [proposal.event, *proposal.event.postponed_from.all()] if proposal.event else []
            pages = addresses_of(*(touched or [proposal.organisation]))
            calendars = [page.rstrip("/") + ".ics" for page in pages if touched and page.startswith("/fr/")]
            found.append(
                {
                    "decider": "officer" if proposal.keeper == "cuf" else "gaok",
                    "address": address,
                    "pages": {page: asking.page(site, page, known) for page in pages},
                    "calendars": {one: asking.calendar(site, one) for one in calendars},
                }
            )
    return found


def in_bin(site, known, files: dict) -> list[dict]:
    """What the bin holds, and what the site says once it is put back."""
    found = []
    for name, address in bin_of(site.readers["officer"]).items():
        with undone():
            before = {record for model in MODELS.values() for record in model.objects.all()}
            put_back(site.readers["officer"], name)
            records = [record for model in MODELS.values() for record in model.objects.all() if record not in before]
            pages = {page: asking.page(site, page, known) for page in addresses_of(*records)}
            found.append(
                {"name": name, "address": address, "pages": pages, "files": asking.files_otherwise(site, files)}
            )
    return found


def restored(site, known, files: dict) -> list[dict]:
    """What the site says once a version of long ago is restored."""
    found = []
    for kind, name, back in RESTORED:
        key = key_of(kind, name)
        with undone():
            pages = addresses_of(MODELS[kind].objects.get(pk=key))
            restore(site.readers["officer"], kind, key, back)
            answers = {page: asking.page(site, page, known) for page in pages}
            found.append(
                {"kind": kind, "key": key, "back": back, "pages": answers, "files": asking.files_otherwise(site, files)}
            )
    return found


def later(site, known, files: dict) -> dict:
    """What the site says on the day from which something is visible."""
    (article,) = Article.objects.exclude(visible_from=None)
    moment = datetime.combine(article.visible_from, time(9), timezone.get_current_timezone())
    with clock_from(moment):
        pages = {page: asking.page(site, page, known) for page in addresses_of(article)}
        return {"at": moment.isoformat(), "pages": pages, "files": asking.files_otherwise(site, files)}


@contextmanager
def undone():
    """Undoes at the end what is done inside."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
