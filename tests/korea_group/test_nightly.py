"""What the portal does by itself every night: it publishes, repairs and clears away."""

from datetime import datetime, timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from files import receiving
from files.accepted import FileCategory
from files.models import StoredFile
from jobs import batches, queue, running
from jobs.models import Job, JobState, Trouble
from news.models import Article
from outbox import letters
from outbox.models import Message
from partnerships.models import Organisation
from publishing import saving
from search.models import Entry
from tests import sample_files
from tests.upgrades.released import clock_from

pytestmark = pytest.mark.django_db


def at(days: int, hour: int, minute: int) -> datetime:
    """A moment on the clocks of Paris, so many days from now."""
    return timezone.localtime().replace(hour=hour, minute=minute, second=0) + timedelta(days=days)


def work() -> None:
    while running.run_next():
        pass


def done(task: str) -> Job:
    """Does the task now."""
    job = queue.enqueue(task, f"{task} of the test")
    work()
    job.refresh_from_db()
    return job


@pytest.fixture
def linked_article():
    """A public piece of news about an organisation of which visitors see nothing until tomorrow."""
    place = Organisation(name_fr="Champignac", country="fr", kind="commune", visibility="public")
    place.visible_from = timezone.localdate() + timedelta(days=1)
    saving.save(place)
    article = Article(title_fr="Une fête", visibility="public")
    with saving.writing(article):
        article.save()
        article.organisations.add(place)
    return article


def is_found(visitor, article) -> bool:
    return article.get_absolute_url() in visitor.get("/fr/search/?q=champignac").content.decode()


def test_what_reads_a_record_is_found_by_it_from_the_day_on_which_it_is_published(visitor, linked_article):
    queue.schedule_nightly()
    with clock_from(at(0, 23, 59)):
        work()
        assert not is_found(visitor, linked_article)
    with clock_from(at(1, 0, 10)):
        work()
        assert is_found(visitor, linked_article)


def test_day_that_came_while_no_worker_ran_is_made_up_for(visitor, linked_article):
    Job.objects.create(task="publish", key="publish of yesterday", due_at=at(0, 0, 5), next_try_at=at(0, 0, 5))
    with clock_from(at(5, 12, 0)):
        work()
        assert is_found(visitor, linked_article)
    assert Job.objects.in_state(JobState.DONE).filter(task="publish").count() == 1


def stored_in_the_index() -> set[tuple]:
    return set(Entry.objects.values_list("kind", "key", "language", "origin_kind", "origin_key", "names"))


def test_refresh_repairs_in_batches_what_sql_changed_in_every_kind(monkeypatch):
    monkeypatch.setattr(batches, "AT_ONCE", 7)
    expected = stored_in_the_index()
    Entry.objects.update(names="made up")
    job = done("refresh")
    assert job.state == JobState.DONE
    assert stored_in_the_index() == expected
    total = len({(kind, key) for kind, key, *_words in expected})
    assert (job.progress["done"], job.progress["repaired"]) == (total, total)


def test_refresh_finds_nothing_to_repair_in_what_the_site_wrote():
    assert done("refresh").progress["repaired"] == 0


def test_what_nobody_waits_for_is_cleared_away(media, visitor):
    long_ago = timezone.now() - timedelta(days=400)
    for key in ("old", "new"):
        Session.objects.create(session_key=key, expire_date=long_ago if key == "old" else timezone.now() + timedelta(1))
        letters.write(key, "reader@example.org", "fr", "outbox/trial.txt", {"link": "/fr/"})
        Job.objects.create(
            task="refresh", key=key, next_try_at=None, done_at=long_ago if key == "old" else timezone.now()
        )
        cache.set(key, 1, timeout=-1 if key == "old" else 60)
    with connection.cursor() as cursor:  # as it is once its time is over
        cursor.execute("UPDATE accounts_cache SET expires = %s WHERE cache_key LIKE '%%old%%'", [long_ago])
        cursor.execute("INSERT INTO accounts_cache VALUES ('expired', '', %s)", [long_ago])
    Message.objects.filter(key="old").update(sent_at=long_ago, next_try_at=None)
    old, new = (
        receiving.receive(sample_files.upload("essai.pdf", sample_files.PDF), FileCategory.DOCUMENT) for _each in "12"
    )
    StoredFile.objects.filter(pk=old.pk).update(created_at=long_ago)

    assert done("clear_away").state == JobState.DONE
    assert [one.session_key for one in Session.objects.all()] == ["new"]
    assert [one.key for one in Message.objects.all()] == ["new"]
    assert set(Job.objects.filter(task="refresh", done_at__isnull=False).values_list("key", flat=True)) == {"new"}
    assert cache.get("new") == 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM accounts_cache WHERE expires < now()")
        assert cursor.fetchone() == (0,)
    assert list(StoredFile.objects.filter(pk__in=[old.pk, new.pk])) == [new]


def test_step_that_fails_does_not_undo_the_others(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.MEDIA_ROOT.mkdir()
    (settings.MEDIA_ROOT / "waiting").write_text("a file where a folder should be")
    Session.objects.create(session_key="old", expire_date=timezone.now() - timedelta(days=1))
    job = done("clear_away")
    assert (job.state, job.trouble, job.progress) == (JobState.WAITING, Trouble.FILES, {"done": 4})
    assert not Session.objects.exists()
