from datetime import UTC, date, datetime, time

import pytest
from django.utils import translation
from django.utils.formats import date_format, time_format


@pytest.mark.parametrize(
    ("language", "day", "month", "moment"),
    [
        ("fr", "28 janvier 2021", "janvier 2021", "28 janvier 2021, 11:00"),
        ("ko", "2021년 1월 28일", "2021년 1월", "2021년 1월 28일 11:00"),
    ],
)
def test_dates_and_times_are_written_as_readers_expect(language, day, month, moment):
    with translation.override(language):
        assert date_format(date(2021, 1, 28)) == day
        assert date_format(date(2021, 1, 28), "YEAR_MONTH_FORMAT") == month
        assert date_format(datetime(2021, 1, 28, 11, tzinfo=UTC), "DATETIME_FORMAT") == moment
        assert time_format(time(15, 5)) == "15:05"
