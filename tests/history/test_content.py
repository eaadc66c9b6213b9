"""The version of the content moves with every commit to a table of content, and nobody waits for it."""

import threading
import time
from contextlib import closing, contextmanager
from functools import partial
from itertools import permutations

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import RequestFactory

from history.content import content_models, content_version
from history.models import ContentCommit
from korea_group.middleware.kept_pages import KeptPagesMiddleware
from partnerships.models import Theme


@contextmanager
def somebody_else():
    """A cursor on a connection of its own, on which a transaction has begun."""
    with closing(connection.copy()) as other:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("SET lock_timeout = '100ms'")
            yield cursor
        other.rollback()
        other.set_autocommit(True)


def move(cursor, theme: Theme, position: int) -> None:
    cursor.execute("UPDATE partnerships_theme SET position = %s WHERE id = %s", [position, theme.pk])


@pytest.fixture
def themes(committed):
    return list(Theme.objects.order_by("pk")[:2])


def test_every_table_of_content_has_the_triggers_and_no_other_table(committed):
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'content'")
        having = {table for (table,) in cursor.fetchall()}
    apps_with_triggers = {table.partition("_")[0] for table in having}
    assert having == {model._meta.db_table for model in content_models()}
    assert apps_with_triggers >= {"partnerships", "meetings", "guide", "news"}
    assert apps_with_triggers.isdisjoint({"accounts", "django", "outbox", "proposals", "history", "account", "mfa"})


def test_version_stays_while_nobody_writes(committed):
    assert content_version() == content_version() != ""


def test_version_moves_with_a_commit_and_not_before(themes):
    before = content_version()
    with somebody_else() as cursor:
        move(cursor, themes[0], 7)
        assert content_version() == before
        cursor.connection.commit()
    assert content_version() != before


def test_version_stays_when_what_was_written_is_taken_back(themes):
    before = content_version()
    with somebody_else() as cursor:
        move(cursor, themes[0], 7)
        cursor.connection.rollback()
    assert content_version() == before


def test_version_moves_when_only_a_part_of_a_transaction_is_taken_back(themes):
    before = content_version()
    with transaction.atomic():
        with pytest.raises(ValueError), transaction.atomic():
            Theme.objects.filter(pk=themes[0].pk).update(position=7)
            raise ValueError
        Theme.objects.filter(pk=themes[1].pk).update(position=8)
    assert content_version() != before


def test_version_moves_when_a_table_is_emptied(committed):
    before = content_version()
    with somebody_else() as cursor:
        cursor.execute("TRUNCATE partnerships_notice CASCADE")
        cursor.connection.commit()
    assert content_version() != before


def test_version_moves_after_every_migrate(committed):
    before = content_version()
    call_command("migrate", verbosity=0)
    assert content_version() != before


def test_a_table_can_be_altered_after_it_was_written_in_the_same_transaction(themes):
    with transaction.atomic(), connection.cursor() as cursor:
        move(cursor, themes[0], 7)
        cursor.execute("ALTER TABLE partnerships_theme ADD COLUMN tried integer")
        cursor.execute("ALTER TABLE partnerships_theme DROP COLUMN tried")


def test_no_writer_waits_for_another_and_each_moves_the_version(themes):
    versions = [content_version()]
    with somebody_else() as first, somebody_else() as second, somebody_else() as third:
        move(first, themes[0], 7)
        first.execute("SET CONSTRAINTS ALL IMMEDIATE")  # as far as a commit that takes long
        for cursor in (second, third):
            move(cursor, themes[1], len(versions))
            cursor.connection.commit()
            versions.append(content_version())
        first.connection.commit()
        versions.append(content_version())
    assert len({*versions}) == 4


def test_writer_who_sees_one_moment_only_moves_the_version_too(themes):
    before = content_version()
    with somebody_else() as slow, somebody_else() as quick:
        slow.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        slow.execute("SELECT count(*) FROM partnerships_theme")
        move(quick, themes[1], 8)
        quick.connection.commit()
        between = content_version()
        move(slow, themes[0], 7)
        slow.connection.commit()
    assert len({before, between, content_version()}) == 3


def test_marks_do_not_pile_up(themes):
    for number in range(5):
        Theme.objects.filter(pk=themes[0].pk).update(position=number)
    assert ContentCommit.objects.count() == 1


class Site:
    """The keeping of pages around a page that asks the database twice; `meanwhile` is called between its steps."""

    def __init__(self, themes):
        self.themes, self.meanwhile = themes, None
        self.keeping = KeptPagesMiddleware(self.make)

    def make(self, request):
        texts = []
        for theme in self.themes:
            self._pause()
            texts.append(str(Theme.objects.values_list("position", flat=True).get(pk=theme.pk)))
        self._pause()
        return HttpResponse(" / ".join(texts))

    def _pause(self):
        if self.meanwhile:
            self.meanwhile()

    def page(self) -> str:
        return self.keeping(RequestFactory().get("/fr/themes/")).content.decode()


# A reader R begins, asks once, asks twice, ends; A writes, then commits; B does both at once meanwhile.
ORDERS = sorted({"".join(order) for order in permutations("RRRRAAB")})


def test_no_page_is_kept_that_is_stale_in_whatever_order_a_reader_and_two_writers_take_turns(themes):
    with somebody_else() as a, somebody_else() as b:
        for number, order in enumerate(ORDERS, start=1):
            site, steps = Site(themes), iter(order)

            def write_and_commit(site_b=b, value=number):
                move(site_b, themes[1], value)
                site_b.connection.commit()

            writes = {
                "A": iter([partial(move, a, themes[0], number), a.connection.commit]),
                "B": iter([write_and_commit]),
            }
            take_turns(site, steps, writes, themes)
            assert site.page() == committed_text(themes), order


def take_turns(site, steps, writes, themes):
    """Lets a reader and the writers go on in the order of `steps`; whoever looks after a commit reads what it wrote."""

    def until_the_reader_goes_on():
        for step in steps:
            if step == "R":
                return
            next(writes[step])()
            if site.meanwhile:  # before the reader begins, the page that is shown here would be kept for them
                look()

    def look():
        paused, site.meanwhile = site.meanwhile, None
        assert site.page() == committed_text(themes)
        site.meanwhile = paused

    until_the_reader_goes_on()
    site.meanwhile = until_the_reader_goes_on
    site.page()
    site.meanwhile = None
    until_the_reader_goes_on()
    assert next(steps, None) is None


def committed_text(themes) -> str:
    positions = dict(Theme.objects.values_list("pk", "position"))
    return " / ".join(str(positions[theme.pk]) for theme in themes)


def test_whoever_asks_after_a_commit_reads_what_was_committed(themes):
    """Two writers and three readers at once, for a second."""
    site, written, stale = Site(themes), [0, 0], []
    end = time.monotonic() + 1
    Theme.objects.filter(pk__in=[theme.pk for theme in themes]).update(position=0)

    def write(place):
        while time.monotonic() < end:
            Theme.objects.filter(pk=themes[place].pk).update(position=written[place] + 1)
            written[place] += 1
        connection.close()

    def read():
        while time.monotonic() < end:
            least = [*written]
            page = site.page()
            if any(int(text) < number for text, number in zip(page.split(" / "), least, strict=True)):
                stale.append((page, least))
        connection.close()

    threads = [threading.Thread(target=write, args=[place]) for place in range(2)]
    threads += [threading.Thread(target=read) for _reader in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stale == []
    assert min(written) > 10
