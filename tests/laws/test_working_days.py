"""England's working days: their laws, and two kept libraries that must agree on every day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from policy_diff.core.england import ENGLAND
from policy_diff.core.errors import InputError
from policy_diff.core.moments import (
    in_time,
    instant,
    london,
    read_clock,
    read_moment,
    write_clock,
    write_moment,
)
from policy_diff.core.obligation import ClockTime, DayCount
from policy_diff.core.working_days import add_working_days, due_at

DAY = timedelta(days=1)
EVERY_DAY = [date(2019, 1, 1) + n * DAY for n in range((date(2029, 1, 1) - date(2019, 1, 1)).days)]
MOST_DAYS = 40
"""As many working days as are counted from every day: more than any handbook asks for, which is 38."""
MIDDLE = st.dates(date(2020, 1, 1), date(2027, 12, 31))
NAIVE = datetime.min  # noqa: DTZ901 - a moment without a time zone is what is tested
MOMENTS = st.datetimes(NAIVE.replace(year=2020), NAIVE.replace(year=2027), timezones=st.just(london())).filter(
    lambda moment: moment.astimezone(UTC).astimezone(london()).replace(fold=0) == moment.replace(fold=0)
)


def govuk() -> list[date]:
    """The working days of the period by the data of GOV.UK."""
    from govuk_bank_holidays.bank_holidays import BankHolidays

    published = BankHolidays(use_cached_holidays=True)
    return [day for day in EVERY_DAY if published.is_work_day(day, division=BankHolidays.ENGLAND_AND_WALES)]


def country_holidays() -> list[date]:
    """The working days of the period by the library `holidays`."""
    import holidays

    published = holidays.country_holidays("GB", subdiv="ENG", years=range(2019, 2029))
    return [day for day in EVERY_DAY if published.is_working_day(day)]


def test_every_working_day_and_every_deadline_of_ten_years_is_as_both_have_it() -> None:
    worked = govuk()
    assert worked == country_holidays()
    assert worked == [day for day in EVERY_DAY if ENGLAND.is_working_day(day)]
    beyond = 0
    for day in EVERY_DAY:
        later, earlier = bisect_right(worked, day), bisect_left(worked, day)
        assert add_working_days(day, 0) == day
        for count in range(1, MOST_DAYS + 1):
            for signed, at in ((count, later + count - 1), (-count, earlier - count)):
                if 0 <= at < len(worked):
                    assert add_working_days(day, signed) == worked[at], (day, signed)
                else:
                    beyond += 1
                    with pytest.raises(InputError, match="does not know"):
                        add_working_days(day, signed)
    assert beyond > 2 * MOST_DAYS  # both ends of the calendar were reached


@pytest.mark.parametrize("count", [1, 18])
def test_holidays_counts_as_we_do(count: int) -> None:
    import holidays

    published = holidays.country_holidays("GB", subdiv="ENG", years=range(2019, 2029))
    for day in EVERY_DAY[:-MOST_DAYS]:
        assert add_working_days(day, count) == published.get_nth_working_day(day, count)


@given(MIDDLE, st.integers(1, 60))
def test_the_day_reached_is_a_working_day_and_the_count_between_is_exact(day: date, count: int) -> None:
    reached = add_working_days(day, count)
    assert ENGLAND.is_working_day(reached)
    between = [day + n * DAY for n in range(1, (reached - day).days + 1)]
    assert sum(map(ENGLAND.is_working_day, between)) == count


@given(MIDDLE, st.integers(0, 30), st.integers(0, 30))
def test_counting_in_two_steps_is_counting_once(day: date, first: int, second: int) -> None:
    assert add_working_days(add_working_days(day, first), second) == add_working_days(day, first + second)


@given(MIDDLE, st.integers(1, 60))
def test_counting_back_undoes_counting_on_from_a_working_day(day: date, count: int) -> None:
    assume(ENGLAND.is_working_day(day))
    assert add_working_days(add_working_days(day, count), -count) == day


@given(MIDDLE, st.integers(-30, 30))
def test_a_later_start_never_ends_earlier(day: date, count: int) -> None:
    assert add_working_days(day, count) <= add_working_days(day + DAY, count)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2024, 3, 28), 1, date(2024, 4, 2)),  # over Easter
        (date(2025, 11, 29), 5, date(2025, 12, 5)),  # from a Saturday: Monday is day 1
        (date(2023, 4, 28), 5, date(2023, 5, 9)),  # over the early May holiday and the coronation
        (date(2022, 5, 31), 2, date(2022, 6, 6)),  # over the jubilee
        (date(2024, 1, 2), -1, date(2023, 12, 29)),
        (date(2024, 1, 1), 0, date(2024, 1, 1)),
    ],
)
def test_examples(start: date, count: int, end: date) -> None:
    assert add_working_days(start, count) == end


@pytest.mark.parametrize(
    ("start", "count"),
    [(date(2028, 12, 29), 1), (date(2019, 1, 2), -1), (date(2029, 1, 1), 0), (date(2018, 12, 31), 1)],
)
def test_past_the_calendar_is_an_error(start: date, count: int) -> None:
    with pytest.raises(InputError, match="the calendar of England runs from 2019-01-01 to 2028-12-31"):
        add_working_days(start, count)


@pytest.mark.parametrize(
    ("day", "known_on", "worked_before", "worked_after"),
    [
        (date(2020, 5, 4), date(2019, 6, 7), False, True),
        (date(2020, 5, 8), date(2019, 6, 7), True, False),
        (date(2022, 5, 30), date(2020, 11, 12), False, True),
        (date(2022, 6, 2), date(2020, 11, 12), True, False),
        (date(2022, 6, 3), date(2020, 11, 12), True, False),
        (date(2022, 9, 19), date(2022, 9, 10), True, False),
        (date(2023, 5, 8), date(2022, 11, 6), True, False),
    ],
)
def test_a_holiday_counts_from_the_day_it_was_announced(
    day: date, known_on: date, *, worked_before: bool, worked_after: bool
) -> None:
    assert ENGLAND.as_known_on(known_on - DAY).is_working_day(day) is worked_before
    assert ENGLAND.as_known_on(known_on).is_working_day(day) is worked_after
    assert ENGLAND.is_working_day(day) is worked_after


def test_a_deadline_given_before_a_proclamation_was_right_when_it_was_given() -> None:
    ended = date(2022, 9, 2)
    assert add_working_days(ended, 18, ENGLAND.as_known_on(ended)) == date(2022, 9, 28)
    assert add_working_days(ended, 18) == date(2022, 9, 29)


@given(MOMENTS, st.integers(1, 60), st.sampled_from(["working day", "day"]))
def test_a_count_of_days_ends_with_its_last_day(moment: datetime, count: int, unit: str) -> None:
    due = due_at(DayCount(count, unit, "after", "call"), moment)
    assert due.time() == time(23, 59)
    last = add_working_days(moment.date(), count) if unit == "working day" else moment.date() + count * DAY
    assert due.date() == last
    midnight = datetime.combine(last + DAY, time(0), london())
    assert in_time(midnight - timedelta(microseconds=1), due)
    assert not in_time(midnight, due)


@given(MOMENTS, st.integers(1, 60))
def test_the_hour_of_the_event_does_not_matter(moment: datetime, count: int) -> None:
    deadline = DayCount(count, "working day", "after", "call")
    noon = datetime.combine(moment.date(), time(12), london())
    assert due_at(deadline, moment) == due_at(deadline, noon) == due_at(deadline, moment.astimezone(UTC))


@given(MOMENTS)
def test_a_clock_time_includes_its_minute(moment: datetime) -> None:
    due = due_at(ClockTime(time(16, 30), "call"), moment)
    assert due == datetime.combine(moment.date(), time(16, 30), london())
    assert in_time(due, due)
    assert in_time(due + timedelta(seconds=59), due)
    assert not in_time(due + timedelta(seconds=60), due)


def test_before_counts_back() -> None:
    tuesday = datetime(2024, 4, 2, 9, 0, tzinfo=london())
    thursday = datetime(2024, 3, 28, 23, 59, tzinfo=london())
    assert due_at(DayCount(1, "working day", "before", "call"), tuesday) == thursday


def test_deadlines_do_not_slip_when_the_clocks_change() -> None:
    friday = datetime(2024, 3, 29, 9, 0, tzinfo=london())
    due = due_at(DayCount(2, "day", "after", "call"), friday)
    assert instant(due) == datetime(2024, 3, 31, 22, 59, tzinfo=UTC)


@pytest.mark.parametrize("unit", ["working day", "day"])
@pytest.mark.parametrize("side", ["after", "before"])
@pytest.mark.parametrize("year", [1, 2024, 9999])
def test_a_deadline_beyond_the_calendar_is_refused(
    unit: Literal["working day", "day"], side: Literal["after", "before"], year: int
) -> None:
    anchor = datetime(year, 6, 15, 9, 0, tzinfo=london())
    with pytest.raises(InputError, match="the calendar of England runs from"):
        due_at(DayCount(9999, unit, side, "call"), anchor)


def test_a_moment_needs_its_time_zone() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        due_at(ClockTime(time(9), "call"), NAIVE)
    with pytest.raises(ValueError, match="no time zone"):
        in_time(NAIVE, datetime(2024, 1, 1, tzinfo=UTC))


@given(st.builds(time, st.integers(0, 23), st.integers(0, 59)))
def test_a_time_of_day_is_read_back(at: time) -> None:
    assert read_clock(write_clock(at)) == at


@given(MOMENTS)
def test_a_moment_is_read_back(moment: datetime) -> None:
    minute = moment.replace(second=0, microsecond=0, fold=0)
    assert read_moment(write_moment(minute)) == minute


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("4.30pm on Tuesday 22 January 2024", "22 January 2024 is a Monday, not a Tuesday"),
        ("4.30pm on Friday 30 February 2024", "there is no 30 February 2024"),
        ("4.30pm on Friday 3 Febuary 2024", "'Febuary' is not a month"),
        ("1.30am on Sunday 31 March 2024", "the clocks in London skip 1.30am on Sunday 31 March 2024"),
        ("16.30pm on Monday 22 January 2024", "'16.30pm on Monday 22 January 2024' is not a moment"),
        ("noon", "'noon' is not a moment"),
    ],
)
def test_a_moment_that_cannot_be_is_refused(text: str, problem: str) -> None:
    with pytest.raises(InputError) as raised:
        read_moment(text)
    assert raised.value.problem == problem
