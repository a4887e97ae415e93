"""An obligation in plain words, for the page of its requirement."""

from __future__ import annotations

from typing import Final

from policy_diff.core.moments import write_clock
from policy_diff.core.obligation import (
    Before,
    ClockTime,
    DayCount,
    Deadline,
    During,
    Modality,
    Obligation,
    Occasion,
    Reckoned,
)

MODAL_WORDS: Final = {
    Modality.MUST: "must",
    Modality.MUST_NOT: "must not",
    Modality.SHOULD: "should",
    Modality.NORMALLY: "will normally",
    Modality.MAY: "may",
}
"""How each modality is said in a sentence, here and in the scenarios."""


def plain(obligation: Obligation) -> str:
    """Say an obligation in one sentence.

    Returns:
        For example `On the notification call, the lead inspector must check well-being (of, to or
        with the headteacher) during the notification call.`
    """
    when = "At all times"
    if obligation.on:
        when = " or ".join(_occasion(occasion) for occasion in obligation.on.occasions)
        when = f"On {when}"
    who = f"the {obligation.bearer} {MODAL_WORDS[obligation.modality]} {obligation.action}"
    whom = f" (of, to or with the {obligation.counterparty})" if obligation.counterparty else ""
    due = f" {_deadline(obligation.due)}" if obligation.due else ""
    unless = f", unless {_listed(obligation.exceptions)} applies" if obligation.exceptions else ""
    return f"{when}, {who}{whom}{due}{unless}."


def _occasion(occasion: Occasion) -> str:
    past = f" after {_time(occasion.past)}" if occasion.past else ""
    conditions = f", if {' and '.join(occasion.conditions)}" if occasion.conditions else ""
    return f"the {occasion.event}{past}{conditions}"


def _time(time: Reckoned) -> str:
    if isinstance(time, ClockTime):
        return f"{write_clock(time.at)} on the day of the {time.event}"
    return f"{time.days} {time.unit}{'' if time.days == 1 else 's'} {time.side} the {time.event}"


def _deadline(due: Deadline) -> str:
    match due:
        case DayCount(side="after"):
            return f"within {_time(due)}"
        case DayCount():
            return f"at least {_time(due)}"
        case ClockTime():
            return f"by {_time(due)}"
        case Before():
            return f"before the {due.event}"
        case During():
            return f"during the {due.event}"


def _listed(items: tuple[str, ...]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} or {items[-1]}"
