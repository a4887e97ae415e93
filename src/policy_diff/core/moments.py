"""Moments in words, as handbooks and scenarios write them: `4.30pm on Monday 22 January 2024`.

Every moment is one of Europe/London. Nothing here reads the clock or depends on the locale.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from policy_diff.core.errors import InputError, Place

CLOCK: Final = r"[0-9]{1,2}\.[0-9]{2}(?:am|pm)"
"""A time of day as a regular expression without groups: `4.30pm`."""

MOMENT: Final = rf"{CLOCK} on [A-Z][a-z]+ [0-9]{{1,2}} [A-Z][a-z]+ [0-9]{{4}}"
"""A moment as a regular expression without groups: `4.30pm on Monday 22 January 2024`."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
"""The months in order, as they are written."""

_CURE = "Write a moment as `4.30pm on Monday 22 January 2024`."
_NOON = 12


def london() -> ZoneInfo:
    """Give the time zone that every deadline is reckoned in.

    Its data is read from disk, once, when a moment is first reckoned with: by then, and not when this module is
    loaded, so that what knows no moment works where the data is missing.
    """
    return ZoneInfo("Europe/London")


def read_clock(text: str) -> time | None:
    """Read a time of day such as `4.30pm` or `12.00am` (midnight); `None` where it is not one."""
    match = re.fullmatch(r"([1-9]|1[0-2])\.([0-5][0-9])(am|pm)", text)
    if match is None:
        return None
    hour = int(match[1]) % _NOON + (_NOON if match[3] == "pm" else 0)
    return time(hour, int(match[2]))


def write_clock(at: time) -> str:
    """Write a time of day to the minute: `4.30pm`."""
    return f"{at.hour % _NOON or _NOON}.{at.minute:02d}{'am' if at.hour < _NOON else 'pm'}"


def read_date(text: str, place: Place | None = None) -> date:
    """Read a date as programs write it: `2024-01-19`.

    Args:
        text: the date.
        place: where it stands, for the error.

    Raises:
        InputError: it is not such a date, or there is no such day.
    """
    try:
        found = date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        found = None
    if found is None:
        problem = f"'{text}' is not a date"
        raise InputError(problem, cure="Write year, month and day, such as 2024-01-19.", place=place)
    return found


def write_date(day: date) -> str:
    """Write a date: `22 January 2024`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def write_day(day: date) -> str:
    """Write a day in full: `Monday 22 January 2024`."""
    return f"{_WEEKDAYS[day.weekday()]} {write_date(day)}"


def write_moment(moment: datetime) -> str:
    """Write a moment to the minute, as the clock in London shows it."""
    here = in_london(moment)
    return f"{write_clock(here.time())} on {write_day(here.date())}"


def read_moment(text: str, place: Place | None = None) -> datetime:
    """Read a moment in words.

    Args:
        text: for example `4.30pm on Monday 22 January 2024`.
        place: where the text stands, for the error.

    Returns:
        The moment with the time zone of London. An hour that the clocks show twice is its first.

    Raises:
        InputError: it is not such a moment, the weekday is not that day's, or the clocks skip that time.
    """

    def fault(problem: str, cure: str = _CURE) -> InputError:
        return InputError(problem, cure=cure, place=place)

    match = re.fullmatch(rf"({CLOCK}) on ([A-Z][a-z]+) ([0-9]{{1,2}}) ([A-Z][a-z]+) ([0-9]{{4}})", text)
    at = read_clock(match[1]) if match else None
    if match is None or at is None:
        raise fault(f"'{text}' is not a moment")
    weekday, day_number, month, year = match[2], int(match[3]), match[4], int(match[5])
    if month not in MONTHS:
        raise fault(f"'{month}' is not a month")
    try:
        day = date(year, MONTHS.index(month) + 1, day_number)
    except ValueError:
        raise fault(f"there is no {day_number} {month} {year}") from None
    if _WEEKDAYS[day.weekday()] != weekday:
        actual = _WEEKDAYS[day.weekday()]
        raise fault(f"{day_number} {month} {year} is a {actual}, not a {weekday}", "Correct the day or the date.")
    moment = datetime.combine(day, at, london())
    if moment.astimezone(UTC).astimezone(london()).time() != at:
        raise fault(f"the clocks in London skip {text}", "Choose a time that the clocks show.")
    return moment


def in_london(moment: datetime) -> datetime:
    """Give the same moment as the clock in London shows it.

    Raises:
        ValueError: the moment has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(london())


def instant(moment: datetime) -> datetime:
    """Give the same moment in UTC, where order and distance are plain even when the clocks change.

    Raises:
        ValueError: the moment has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC)


def in_time(moment: datetime, due: datetime) -> bool:
    """Tell whether a moment is within a deadline.

    Deadlines are kept to the minute, and the due minute counts to its end: what is due by 4.30pm
    may be done while the clock shows 4.30pm, and what is due by 11.59pm until midnight.
    """
    return instant(moment) < instant(due) + timedelta(minutes=1)
