"""An obligation as a value: who must, should, may or must not do what, for whom, when and by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Final, Literal

from policy_diff.core.moments import write_clock

TERM: Final = re.compile(r"[a-z0-9][a-z0-9'/-]*(?: [a-z0-9][a-z0-9'/-]*)*")
"""A term: words in lower case with one space between."""

JOINING_WORDS: Final = frozenset({"or", "if", "unless", "and", "past"})
"""Words that join the parts of a trigger, so that no event or condition may hold one."""

MOST_DAYS: Final = 9999
"""Most days of a deadline: far more than any calendar knows."""


class Modality(StrEnum):
    """How strongly an obligation binds."""

    MUST = "must"
    MUST_NOT = "must-not"
    SHOULD = "should"
    NORMALLY = "normally"
    MAY = "may"

    @property
    def is_duty(self) -> bool:
        """Tell whether it asks for the action: `must`, `should` and `normally` do."""
        return self in {Modality.MUST, Modality.SHOULD, Modality.NORMALLY}


def is_event(text: str) -> bool:
    """Tell whether a text can name an event or a condition: a term without a joining word."""
    return TERM.fullmatch(text) is not None and not JOINING_WORDS & set(text.split(" "))


def _need(condition: object, message: str) -> None:
    """Stop a value that its own grammar could not write down."""
    if not condition:
        raise ValueError(message)


@dataclass(frozen=True, slots=True)
class DayCount:
    """So many days after or before an event; the last day counts to its end.

    Attributes:
        days: how many, from 1 to `MOST_DAYS`; the day next to the event's is the first.
        unit: `working day` or `day`.
        side: `after` or `before`.
        event: the event that is counted from.
    """

    days: int
    unit: Literal["working day", "day"]
    side: Literal["after", "before"]
    event: str

    def __post_init__(self) -> None:
        """Check the parts."""
        _need(1 <= self.days <= MOST_DAYS, f"{self.days} days is not a deadline")
        _need(is_event(self.event), f"'{self.event}' does not name an event")

    def __str__(self) -> str:
        """Read `18 working days after inspection end`."""
        return f"{self.days} {self.unit}{'' if self.days == 1 else 's'} {self.side} {self.event}"


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day on the day of an event; the minute named counts to its end."""

    at: time
    event: str

    def __post_init__(self) -> None:
        """Check the parts."""
        _need(self.at == time(self.at.hour, self.at.minute), f"{self.at} is not a whole minute")
        _need(is_event(self.event), f"'{self.event}' does not name an event")

    def __str__(self) -> str:
        """Read `4.30pm on the day of notification call`."""
        return f"{write_clock(self.at)} on the day of {self.event}"


@dataclass(frozen=True, slots=True)
class OnDay:
    """On one day counted from an event, and on no other; the whole of that day counts.

    Attributes:
        number: which day, from 1 to `MOST_DAYS`; the day after the event's is day 1.
        unit: whether `working day`s or all `day`s are counted.
        event: the event that is counted from.
    """

    number: int
    unit: Literal["working day", "day"]
    event: str

    def __post_init__(self) -> None:
        """Check the parts."""
        _need(1 <= self.number <= MOST_DAYS, f"day {self.number} is not a day after an event")
        _need(is_event(self.event), f"'{self.event}' does not name an event")

    def __str__(self) -> str:
        """Read `on working day 1 after inspection end`."""
        return f"on {self.unit} {self.number} after {self.event}"


@dataclass(frozen=True, slots=True)
class Before:
    """Before an event happens for the first time."""

    event: str

    def __post_init__(self) -> None:
        """Check the parts."""
        _need(is_event(self.event), f"'{self.event}' does not name an event")

    def __str__(self) -> str:
        """Read `before inspection start`."""
        return f"before {self.event}"


@dataclass(frozen=True, slots=True)
class During:
    """While an event goes on."""

    event: str

    def __post_init__(self) -> None:
        """Check the parts."""
        _need(is_event(self.event), f"'{self.event}' does not name an event")

    def __str__(self) -> str:
        """Read `during notification call`."""
        return f"during {self.event}"


Reckoned = DayCount | ClockTime
"""A deadline that is reckoned from the moment of an event."""

Deadline = DayCount | ClockTime | OnDay | Before | During
"""By when."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event that brings an obligation about.

    Attributes:
        event: the event.
        past: the event counts only after this time; `None` where it always counts.
        conditions: what must hold for it to count, in the order written.
        unless: what keeps it from counting where all of it holds, in the order written.
    """

    event: str
    past: Reckoned | None = None
    conditions: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check the parts."""
        for term in (self.event, *self.conditions, *self.unless):
            _need(is_event(term), f"'{term}' does not name an event or a condition")

    def __str__(self) -> str:
        """Read `EVENT past TIME if CONDITION and CONDITION unless CONDITION`."""
        past = f" past {self.past}" if self.past else ""
        conditions = f" if {' and '.join(self.conditions)}" if self.conditions else ""
        unless = f" unless {' and '.join(self.unless)}" if self.unless else ""
        return f"{self.event}{past}{conditions}{unless}"


@dataclass(frozen=True, slots=True)
class Trigger:
    """The occasions that bring an obligation about: any one of them does."""

    occasions: tuple[Occasion, ...]

    def __post_init__(self) -> None:
        """Check that there is one."""
        _need(self.occasions, "a trigger needs an occasion")

    def __str__(self) -> str:
        """Read the occasions joined by `or`."""
        return " or ".join(str(occasion) for occasion in self.occasions)


@dataclass(frozen=True, slots=True)
class Obligation:
    """The machine-readable part of a requirement.

    Attributes:
        bearer: the role that is bound, or allowed.
        modality: how strongly.
        on: what brings it about; `None` where it binds from the opening of a case.
        action: what is to be done, a verb phrase.
        counterparty: the role it is done to or for, where the rule names one.
        due: by when; `None` where the rule does not say.
        exceptions: IDs of the requirements that override this one.
    """

    bearer: str
    modality: Modality
    on: Trigger | None
    action: str
    counterparty: str | None = None
    due: Deadline | None = None
    exceptions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check that bearer, action and counterparty are terms."""
        for term in (self.bearer, self.action, self.counterparty):
            _need(term is None or TERM.fullmatch(term), f"'{term}' is not a term")

    @property
    def silence_breaches(self) -> bool:
        """Tell whether doing nothing breaches it in the end: it is a duty, and has a time."""
        return self.modality.is_duty and self.due is not None
