"""The written form of an obligation: fields of text in, a value out, faults with their place.

    bearer        ROLE
    modality      must | must-not | should | normally | may
    on            OCCASION { or OCCASION }
    action        ACTION
    counterparty  ROLE
    due           TIME
    except        ID { , ID }

    OCCASION      EVENT [past RECKONED] [if CONDITION { and CONDITION }] [unless CONDITION { and CONDITION }]
    RECKONED      N working day(s) after|before EVENT | N day(s) after|before EVENT
                  | H.MMam|H.MMpm on the day of EVENT
    TIME          RECKONED | on working day N after EVENT | on day N after EVENT | before EVENT | during EVENT

The form is exact, one space between words, so that what is read and written again is the same text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Final, Literal, cast

from policy_diff.core.errors import InputError, Place
from policy_diff.core.moments import CLOCK, read_clock
from policy_diff.core.obligation import (
    MOST_DAYS,
    TERM,
    Before,
    ClockTime,
    DayCount,
    Deadline,
    During,
    Modality,
    Obligation,
    Occasion,
    OnDay,
    Trigger,
    is_event,
)
from policy_diff.core.requirement_id import REQUIREMENT_ID, is_requirement_id

Locate = Callable[[str, int, int], Place | None]
"""Gives the place of a piece of a field: its name, 0-based offset in its text, width in code points.

The offset `OF_NAME` means the field's name itself.
"""

OF_NAME: Final = -1

OBLIGATION_FIELDS: Final = ("bearer", "modality", "on", "action", "counterparty", "due", "except")
"""Every field of an obligation, in the order they are written."""

_NEEDED: Final = ("bearer", "modality", "action")
_DAYS: Final = re.compile(rf"[1-9][0-9]{{0,{len(str(MOST_DAYS)) - 1}}}")
_COUNT: Final = re.compile(r"([0-9]+) (working day|day)(s?) (after|before) (.+)")
_ON_DAY: Final = re.compile(r"on (working day|day) ([0-9]+) after (.+)")
_AT: Final = re.compile(rf"({CLOCK}) on the day of (.+)")

_SHOWN: Final = 20
"""Most digits of a number that an error repeats."""


def nowhere(_field: str, _offset: int, _width: int) -> None:
    """Give no place: for fields that come from no source text."""


def parse_obligation(fields: Mapping[str, str], locate: Locate = nowhere, requirement: str | None = None) -> Obligation:
    """Read an obligation from its fields.

    Args:
        fields: the text of each field by its name, without the space around it; other fields are ignored.
        locate: gives the place of a piece of a field, for errors.
        requirement: the ID of the requirement, for errors.

    Returns:
        The obligation.

    Raises:
        InputError: a field is missing or does not follow the grammar.
    """
    return _Reader(fields, locate, requirement).obligation()


def obligation_fields(obligation: Obligation) -> dict[str, str]:
    """Write an obligation as its fields: the inverse of `parse_obligation`."""
    written = {
        "bearer": obligation.bearer,
        "modality": obligation.modality.value,
        "on": str(obligation.on) if obligation.on else "",
        "action": obligation.action,
        "counterparty": obligation.counterparty or "",
        "due": str(obligation.due) if obligation.due else "",
        "except": ", ".join(obligation.exceptions),
    }
    return {name: text for name, text in written.items() if text}


def parse_trigger(text: str, locate: Locate = nowhere, requirement: str | None = None) -> Trigger:
    """Read what brings an obligation about, as the field `on` writes it.

    Raises:
        InputError: the text does not follow the grammar.
    """
    return _Reader({"on": text}, locate, requirement).trigger()


def parse_deadline(text: str, locate: Locate = nowhere, requirement: str | None = None) -> Deadline:
    """Read a deadline, as the field `due` writes it.

    Raises:
        InputError: the text does not follow the grammar.
    """
    return _Reader({"due": text}, locate, requirement).deadline("due", text, 0)


def split_list(text: str) -> Iterator[tuple[str, int]]:
    """Yield each part of a text with commas, without the space around it, and its offset."""
    offset = 0
    for part in text.split(","):
        yield part.strip(), offset + len(part) - len(part.lstrip())
        offset += len(part) + 1


class _Reader:
    """Reads one obligation's fields and knows where each piece stands."""

    def __init__(self, fields: Mapping[str, str], locate: Locate, requirement: str | None) -> None:
        self._fields = fields
        self._locate = locate
        self._requirement = requirement

    def _fault(self, problem: str, cure: str, field: str, offset: int, width: int) -> InputError:
        place = self._locate(field, offset, max(1, width))
        return InputError(problem, cure=cure, place=place, requirement=self._requirement, code="O302")

    def _bad_time(self, problem: str, cure: str, field: str, offset: int, width: int) -> InputError:
        fault = self._fault(problem, cure, field, offset, width)
        fault.code = "O303"
        return fault

    def obligation(self) -> Obligation:
        for name in _NEEDED:
            if name not in self._fields:
                present = next((field for field in OBLIGATION_FIELDS if field in self._fields), name)
                cure = f"Add `:{name}:`, or leave out every field of an obligation."
                raise self._fault(f"an obligation needs its {name}", cure, present, 0, 1)
        return Obligation(
            self._term("bearer"),
            self._modality(),
            self.trigger() if "on" in self._fields else None,
            self._term("action"),
            self._term("counterparty") if "counterparty" in self._fields else None,
            self.deadline("due", self._fields["due"], 0) if "due" in self._fields else None,
            self._exceptions(),
        )

    def _term(self, field: str) -> str:
        text = self._fields[field]
        if not TERM.fullmatch(text):
            small = " ".join(text.lower().split())
            hint = f"Write `{small}`. " if TERM.fullmatch(small) else ""
            cure = f"{hint}A term of the vocabulary is in lower case, with one space between words."
            raise self._fault(f"'{text}' is not a term", cure, field, 0, len(text))
        return text

    def _event(self, field: str, text: str, offset: int, what: str) -> str:
        if is_event(text):
            return text
        cure = "Use a term of the vocabulary; `or`, `if`, `unless`, `and` and `past` join terms and stand in none."
        problem = f"'{text}' does not name {what}" if text else f"{what} is missing"
        raise self._fault(problem, cure, field, offset, len(text))

    def _modality(self) -> Modality:
        text = self._fields["modality"]
        allowed = [modality.value for modality in Modality]
        if text not in allowed:
            near = get_close_matches(text, allowed, 1)
            hint = f"Did you mean `{near[0]}`? " if near else ""
            cure = f"{hint}Use one of {', '.join(allowed)}."
            raise self._fault(f"unknown modality '{text}'", cure, "modality", 0, len(text))
        return Modality(text)

    def trigger(self) -> Trigger:
        occasions: list[Occasion] = []
        offset = 0
        for text in self._fields["on"].split(" or "):
            occasions.append(self._occasion(text, offset))
            offset += len(text) + len(" or ")
        return Trigger(tuple(occasions))

    def _occasion(self, text: str, offset: int) -> Occasion:
        rest, excluded, unless = text.partition(" unless ")
        head, conditioned, conditions = rest.partition(" if ")
        event, past, time = head.partition(" past ")
        after = self.deadline("on", time, offset + len(event) + len(past)) if past else None
        if isinstance(after, OnDay | Before | During):
            cure = "Write a time after `past`, such as `4.30pm on the day of notification call`."
            raise self._bad_time(
                f"'{after}' is not a time to be past", cure, "on", offset + len(event) + len(past), len(time)
            )
        return Occasion(
            self._event("on", event, offset, "an event"),
            after,
            self._conditions(conditions, offset + len(head) + len(conditioned)) if conditioned else (),
            self._conditions(unless, offset + len(rest) + len(excluded)) if excluded else (),
        )

    def _conditions(self, text: str, offset: int) -> tuple[str, ...]:
        found: list[str] = []
        for condition in text.split(" and "):
            found.append(self._event("on", condition, offset, "a condition"))
            offset += len(condition) + len(" and ")
        return tuple(found)

    def deadline(self, field: str, text: str, offset: int) -> Deadline:
        if count := _COUNT.fullmatch(text):
            return self._day_count(count, field, offset)
        if on_day := _ON_DAY.fullmatch(text):
            return self._on_day(on_day, field, offset)
        if clock := _AT.fullmatch(text):
            at = read_clock(clock[1])
            if at is None:
                cure = "Write the time as `4.30pm`, from 1.00 to 12.59."
                raise self._bad_time(f"'{clock[1]}' is not a time of day", cure, field, offset, len(clock[1]))
            return ClockTime(at, self._event(field, clock[2], offset + clock.start(2), "an event"))
        for word, form in (("before ", Before), ("during ", During)):
            if text.startswith(word):
                event = self._event(field, text.removeprefix(word), offset + len(word), "an event")
                return cast("Deadline", form(event))
        cure = (
            "Write `N working days after EVENT`, `N days before EVENT`, `on working day N after EVENT`, "
            "`4.30pm on the day of EVENT`, `before EVENT` or `during EVENT`."
        )
        raise self._bad_time(f"'{text}' is not a time", cure, field, offset, len(text))

    def _day_count(self, count: re.Match[str], field: str, offset: int) -> DayCount:
        number, unit, plural, side, event = count.groups()
        days = self._number(number, field, offset)
        if bool(plural) == (days == 1):
            right = f"{number} {unit}{'' if days == 1 else 's'}"
            wrong = f"{number} {unit}{plural}"
            raise self._bad_time(
                f"'{wrong}' is not written as it is said", f"Write `{right}`.", field, offset, len(wrong)
            )
        return DayCount(
            days,
            cast("Literal['working day', 'day']", unit),
            cast("Literal['after', 'before']", side),
            self._event(field, event, offset + count.start(5), "an event"),
        )

    def _on_day(self, match: re.Match[str], field: str, offset: int) -> OnDay:
        unit, number, event = match.groups()
        return OnDay(
            self._number(number, field, offset + match.start(2)),
            cast("Literal['working day', 'day']", unit),
            self._event(field, event, offset + match.start(3), "an event"),
        )

    def _number(self, text: str, field: str, offset: int) -> int:
        if not _DAYS.fullmatch(text):
            shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            cure = f"Write a whole number from 1 to {MOST_DAYS}, without leading zeros."
            raise self._bad_time(f"'{shown}' is not a number of days", cure, field, offset, len(text))
        return int(text)

    def _exceptions(self) -> tuple[str, ...]:
        found: list[str] = []
        for text, offset in split_list(self._fields["except"]) if "except" in self._fields else ():
            if not is_requirement_id(text):
                cure = f"Write the IDs of the overriding requirements with commas between ({REQUIREMENT_ID})."
                raise self._fault(f"'{text}' is not a requirement ID", cure, "except", offset, len(text))
            found.append(text)
        return tuple(found)
