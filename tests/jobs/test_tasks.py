"""A nightly task is due once a night, at its hour on the clocks of Paris, whatever they do."""

from datetime import UTC, datetime, timedelta

import pytest

from jobs import tasks


@pytest.fixture
def nightly(no_tasks):
    """A task of every night at the hour that is given."""

    def nightly(hour: int, minute: int):
        @tasks.nightly(hour, minute, "an invented task")
        def invented(job):
            pass

        return tasks.declared["invented"]

    return nightly


def nights(task, after: datetime, number: int) -> list[str]:
    """The next nights after a moment, in UTC."""
    found = []
    for _night in range(number):
        after = task.next_due(after)
        found.append(f"{after.astimezone(UTC):%Y-%m-%d %H:%M}")
    return found


def test_hour_is_that_of_paris_in_winter_and_in_summer(nightly):
    task = nightly(3, 15)
    assert nights(task, datetime(2026, 12, 1, tzinfo=UTC), 2) == ["2026-12-01 02:15", "2026-12-02 02:15"]
    assert nights(task, datetime(2027, 7, 1, tzinfo=UTC), 2) == ["2027-07-01 01:15", "2027-07-02 01:15"]


def test_moment_of_the_task_itself_is_followed_by_the_next_night(nightly):
    due = datetime(2026, 12, 1, 2, 15, tzinfo=UTC)
    assert nights(nightly(3, 15), due, 1) == ["2026-12-02 02:15"]
    assert nights(nightly(3, 15), due - timedelta(microseconds=1), 1) == ["2026-12-01 02:15"]


def test_hour_that_the_clocks_leave_out_is_not_lost(nightly):
    found = nights(nightly(2, 30), datetime(2027, 3, 27, tzinfo=UTC), 3)
    assert found == ["2027-03-27 01:30", "2027-03-28 01:30", "2027-03-29 00:30"]


def test_hour_that_the_clocks_show_twice_comes_once(nightly):
    found = nights(nightly(2, 30), datetime(2026, 10, 24, tzinfo=UTC), 3)
    assert found == ["2026-10-24 00:30", "2026-10-25 00:30", "2026-10-26 01:30"]


def test_minutes_after_midnight_are_of_the_day_of_paris(nightly):
    """When it is half past midnight in Paris, the day in UTC is still the one before."""
    found = nights(nightly(0, 5), datetime(2027, 7, 1, 22, 30, tzinfo=UTC), 1)
    assert found == ["2027-07-02 22:05"]


def test_a_year_has_as_many_nights_as_days(nightly):
    for hour in (0, 2, 3):
        found = nights(nightly(hour, 30), datetime(2027, 1, 1, tzinfo=UTC), 365)
        assert len(set(found)) == 365
        assert found[-1].startswith("2027-12-31")
