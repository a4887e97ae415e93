"""Dates as publishers write them: 19 January 2024."""

from __future__ import annotations

import re
from datetime import date

from policy_diff.core.moments import MONTHS, write_date

_LONG = re.compile(rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)}) (?P<year>\d{{4}})", re.ASCII)


def long_date(day: date) -> str:
    """Write a date as `19 January 2024`."""
    return write_date(day)


def read_date(text: str) -> date | None:
    """Read a date written as `19 January 2024` or `2024-01-19`; `None` where there is no such day."""
    match = _LONG.fullmatch(text)
    try:
        if match is None:
            return date.fromisoformat(text)
        return date(int(match["year"]), MONTHS.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


def dates_in(text: str) -> tuple[date, ...]:
    """Give each day that a text names in the long form."""
    days = (read_date(match[0]) for match in _LONG.finditer(text))
    return tuple(day for day in days if day is not None)


def names_month(text: str, day: date) -> bool:
    """Say whether a text names the month and the year of a day, as `January 2024`, and no other month of a year."""
    months = re.findall(rf"\b(?:{'|'.join(MONTHS)}) [0-9]{{4}}\b", text)
    return set(months) == {f"{MONTHS[day.month - 1]} {day.year}"}
