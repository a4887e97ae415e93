"""An obligation in plain words, for the page of its requirement."""

from __future__ import annotations

import re
from typing import Final

from policy_diff.core.obligation import (
    Before,
    ClockTime,
    DayCount,
    Deadline,
    During,
    Modality,
    Obligation,
    Occasion,
    OnDay,
)

MODAL_WORDS: Final = {
    Modality.MUST: "must",
    Modality.MUST_NOT: "must not",
    Modality.SHOULD: "should",
    Modality.NORMALLY: "will normally",
    Modality.MAY: "may",
}
"""How each modality is said in a sentence, here and in the scenarios."""

PROPER_NAMES: Final = {"ofsted": "Ofsted", "department for education": "Department for Education"}
"""Terms, all in lower case, that are names."""

FIELD_NAMES: Final = {
    "bearer": "Who",
    "modality": "How strongly",
    "on": "When",
    "action": "What",
    "counterparty": "With regard to",
    "due": "By when",
    "except": "Overridden by",
    "topics": "Topics",
    "verified-by": "Verified by",
    "source": "Source",
}
"""What readers are shown in place of the names of a requirement's fields."""

_NAMES = re.compile(rf"\b(?:{'|'.join(PROPER_NAMES)})\b")


def plain(obligation: Obligation) -> str:
    """Say an obligation in one sentence.

    Returns:
        For example `On notification call: the lead inspector must check well-being (with regard to the
        headteacher) during notification call.` A second sentence tells where a duty has no time.
    """
    when = "At all times"
    if obligation.on:
        when = f"On {'; or on '.join(_occasion(occasion) for occasion in obligation.on.occasions)}"
    who = f"{named(obligation.bearer)} {MODAL_WORDS[obligation.modality]} {obligation.action}"
    whom = ""
    if obligation.counterparty and obligation.counterparty not in obligation.action:
        whom = f" (with regard to {named(obligation.counterparty)})"
    due = f" {_deadline(obligation.due)}" if obligation.due else ""
    unless = f", unless {_listed(obligation.exceptions)} applies" if obligation.exceptions else ""
    untimed = obligation.on is not None and obligation.modality.is_duty and not obligation.silence_breaches
    silence = " No time is given for it, so that silence does not breach it." if untimed else ""
    return capitalised(f"{when}: {who}{whom}{due}{unless}.{silence}")


def capitalised(text: str) -> str:
    """Give the terms in a text that are names their capitals."""
    return _NAMES.sub(lambda name: PROPER_NAMES[name[0]], text)


def named(role: str) -> str:
    """Name a role in the middle of a sentence: `the school`, and `Ofsted` without an article."""
    return PROPER_NAMES["ofsted"] if role == "ofsted" else f"the {PROPER_NAMES.get(role, role)}"


def _occasion(occasion: Occasion) -> str:
    past = f" after {occasion.past}" if occasion.past else ""
    conditions = f", where {' and '.join(occasion.conditions)}" if occasion.conditions else ""
    unless = f", except where {' and '.join(occasion.unless)}" if occasion.unless else ""
    return f"{occasion.event}{past}{conditions}{unless}"


def _deadline(due: Deadline) -> str:
    match due:
        case DayCount(side="after"):
            return f"within {due}"
        case DayCount():
            return f"at least {due}"
        case ClockTime():
            return f"by {due}"
        case OnDay():
            return f"only {due}"
        case Before() | During():
            return str(due)


def _listed(items: tuple[str, ...]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} or {items[-1]}"
