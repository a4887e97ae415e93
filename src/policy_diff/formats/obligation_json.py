"""An obligation as JSON: as it is written, and taken apart for programs that do not know its grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from policy_diff.core.obligation import Before, ClockTime, DayCount, During, OnDay
from policy_diff.core.obligation_grammar import obligation_fields, parse_obligation

if TYPE_CHECKING:
    from policy_diff.core.obligation import Deadline, Obligation, Occasion


def obligation_to_json(obligation: Obligation) -> dict[str, Any]:
    """Write an obligation as a JSON value: the fields as they are written, and their parts."""
    return {
        "written": obligation_fields(obligation),
        "bearer": obligation.bearer,
        "modality": obligation.modality.value,
        "on": [_occasion(occasion) for occasion in obligation.on.occasions] if obligation.on else [],
        "action": obligation.action,
        "counterparty": obligation.counterparty,
        "due": _time(obligation.due) if obligation.due else None,
        "except": list(obligation.exceptions),
    }


def obligation_from_json(value: dict[str, Any]) -> Obligation:
    """Read what `obligation_to_json` wrote.

    Raises:
        InputError: what is written does not follow the grammar.
        KeyError, TypeError, ValueError: the value has not that form, or its parts say something else.
    """
    found = parse_obligation(value["written"])
    if obligation_to_json(found) != value:
        raise ValueError("the parts of an obligation are not those of what is written")
    return found


def _occasion(occasion: Occasion) -> dict[str, Any]:
    return {
        "event": occasion.event,
        "past": _time(occasion.past) if occasion.past else None,
        "if": list(occasion.conditions),
        "unless": list(occasion.unless),
    }


def _time(time: Deadline) -> dict[str, Any]:
    """Write a time with its kind; `event` is what it is reckoned from."""
    return {**_kind(time), "event": time.event}


def _kind(time: Deadline) -> dict[str, Any]:
    match time:
        case DayCount():
            return {"kind": "days", "days": time.days, "unit": time.unit, "side": time.side}
        case OnDay():
            return {"kind": "on day", "day": time.number, "unit": time.unit}
        case ClockTime():
            return {"kind": "clock time", "at": f"{time.at:%H:%M}"}
        case Before():
            return {"kind": "before"}
        case During():
            return {"kind": "during"}
