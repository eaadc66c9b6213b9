"""What is due every night is done once a night, and what was missed is made up for."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs import queue, tasks
from jobs.models import Job, JobState
from tests.upgrades.released import clock_from

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_tasks")]

NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)


def test_task_is_done_every_night_when_the_clocks_change(look, done, night):
    begin = datetime(2026, 10, 23, 12, tzinfo=UTC)  # they are put back on the 25th, from three to two o'clock
    with clock_from(begin):
        queue.schedule_nightly()
    look(begin, timedelta(days=3, hours=18), timedelta(minutes=15))
    assert done == ["24 03:15", "25 03:15", "26 03:15", "27 03:15"]


def test_three_missed_nights_are_one(look, done, night):
    begin = datetime(2026, 12, 1, 12, tzinfo=UTC)
    with clock_from(begin):
        queue.schedule_nightly()
    look(begin + timedelta(days=3), timedelta(hours=30), timedelta(minutes=15))
    assert done == ["04 13:00", "05 03:15"]


def test_workers_that_begin_one_after_the_other_put_a_night_down_once(night):
    with clock_from(NOON):
        queue.schedule_nightly()
        queue.schedule_nightly()
    assert [job.due_at for job in Job.objects.all()] == [datetime(2026, 12, 2, 2, 15, tzinfo=UTC)]


def test_night_that_was_given_up_is_followed_by_the_next(look):
    @tasks.nightly(3, 15, "an invented task that fails every night")
    def sad(job):
        raise ValueError

    begin = datetime(2026, 12, 1, 12, tzinfo=UTC)
    with clock_from(begin):
        queue.schedule_nightly()
    look(begin, timedelta(days=2, hours=6), timedelta(minutes=30))
    assert Job.objects.in_state(JobState.GIVEN_UP).count() == 2
    assert Job.objects.in_state(JobState.WAITING).get().due_at == datetime(2026, 12, 4, 2, 15, tzinfo=UTC)


def test_night_done_late_by_hand_leaves_the_next_where_it_is(work, done, night):
    with clock_from(NOON):
        queue.schedule_nightly()
        queue.enqueue("night", "night by hand")
    work(NOON + timedelta(minutes=1))
    assert len(done) == 1
    assert Job.objects.in_state(JobState.WAITING).get().due_at == datetime(2026, 12, 2, 2, 15, tzinfo=UTC)


def test_what_waits_for_its_hour_is_not_tried_before_when_somebody_asks(night):
    queue.schedule_nightly()
    assert Job.objects.try_again() == 0
