"""A calendar of bank holidays as a value: when each falls and since when that was known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from policy_diff.core.errors import InputError

_FRIDAY: Final = 4
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BankHoliday:
    """One bank holiday.

    Attributes:
        day: the day that is not worked; a substitute day where the feast falls on a weekend.
        name: what it is called.
        known_on: the day it was announced; `None` where it follows the ordinary rule and was always known.
        withdrawn_on: the day it was announced that this day would be worked after all, if it was.
    """

    day: date
    name: str
    known_on: date | None = None
    withdrawn_on: date | None = None

    def known(self, on: date) -> bool:
        """Tell whether someone who looked on that day would have counted this holiday."""
        announced = self.known_on is None or self.known_on <= on
        return announced and (self.withdrawn_on is None or on < self.withdrawn_on)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one country between two days, both included.

    Attributes:
        name: whose calendar it is.
        first: the first day it knows.
        last: the last day it knows; it never guesses beyond.
        bank_holidays: in order of day, withdrawn ones included.
    """

    name: str
    first: date
    last: date
    bank_holidays: tuple[BankHoliday, ...]
    _closed: frozenset[date] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Collect the days on which nobody works."""
        closed = frozenset(holiday.day for holiday in self.bank_holidays if holiday.withdrawn_on is None)
        object.__setattr__(self, "_closed", closed)

    def is_working_day(self, day: date) -> bool:
        """Tell whether a day is from Monday to Friday and no bank holiday.

        Raises:
            InputError: the calendar does not know that day.
        """
        if not self.first <= day <= self.last:
            raise InputError(
                f"the calendar of {self.name} runs from {self.first} to {self.last} and does not know {day}",
                cure="Use dates within the calendar, or bring its data up to date.",
            )
        return day.weekday() <= _FRIDAY and day not in self._closed

    def as_known_on(self, day: date) -> Calendar:
        """Give the calendar as it stood on a day, without what was announced later.

        A deadline reckoned before a holiday was proclaimed was right when it was given.
        """
        seen = (BankHoliday(h.day, h.name, h.known_on) for h in self.bank_holidays if h.known(day))
        return Calendar(self.name, self.first, self.last, tuple(seen))
