"""Working days and deadlines.

The day after the event is day 1; the last day ends at 23:59 in London; a clock time includes its minute.
School holidays and closure days are not bank holidays and count.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from policy_diff.core.bank_holidays import DAY, Calendar
from policy_diff.core.england import ENGLAND
from policy_diff.core.moments import in_london, london
from policy_diff.core.obligation import ClockTime, OnDay, Reckoned

END_OF_DAY: Final = time(23, 59)
"""The last minute of a day; it counts to its end."""


def add_working_days(day: date, count: int, calendar: Calendar = ENGLAND) -> date:
    """Count working days from a day.

    Args:
        day: the day to count from, working day or not; it is not counted itself.
        count: how many working days later, or earlier where negative; 0 gives the day itself.
        calendar: whose working days.

    Returns:
        The `count`th working day after (or before) the day.

    Raises:
        InputError: the count leaves the days that the calendar knows.
    """
    calendar.is_working_day(day)  # a day that the calendar does not know is no place to start
    step = DAY if count > 0 else -DAY
    left = abs(count)
    while left:
        day += step
        left -= calendar.is_working_day(day)
    return day


def _add_days(day: date, count: int, calendar: Calendar) -> date:
    """Count days of any kind from a day; they end where the calendar does, as working days do."""
    calendar.is_working_day(day)
    within = (calendar.last - calendar.first).days + 1  # so many days from any day lead out of the calendar
    last = day + max(-within, min(count, within)) * DAY
    calendar.is_working_day(last)
    return last


def due_at(deadline: Reckoned | OnDay, anchor: datetime, calendar: Calendar = ENGLAND) -> datetime:
    """Reckon a deadline from the moment of the event it names.

    Args:
        deadline: a count of days, one day counted to, or a time on the day of the event.
        anchor: when the event happened, with a time zone.
        calendar: whose working days.

    Returns:
        The last minute in time, in London: 23:59 of the last day, or the clock time named.
        `moments.in_time` tells whether a moment is within it.

    Raises:
        InputError: the count leaves the days that the calendar knows.
        ValueError: the anchor has no time zone.
    """
    day = in_london(anchor).date()
    if isinstance(deadline, ClockTime):
        return datetime.combine(day, deadline.at, london())
    if isinstance(deadline, OnDay):
        count = deadline.number
    else:
        count = deadline.days if deadline.side == "after" else -deadline.days
    if deadline.unit == "working day":
        return datetime.combine(add_working_days(day, count, calendar), END_OF_DAY, london())
    return datetime.combine(_add_days(day, count, calendar), END_OF_DAY, london())


def opens_at(deadline: OnDay, anchor: datetime, calendar: Calendar = ENGLAND) -> datetime:
    """Reckon when the one day begins that a deadline names: 12.00am of it, in London.

    Args:
        deadline: the day, counted from an event.
        anchor: when the event happened, with a time zone.
        calendar: whose working days.

    Raises:
        InputError: the count leaves the days that the calendar knows.
        ValueError: the anchor has no time zone.
    """
    return datetime.combine(due_at(deadline, anchor, calendar).date(), time(), london())
