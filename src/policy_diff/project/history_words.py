"""A requirement's history in words: how each wording came to be, from when to when it held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.moments import write_date

if TYPE_CHECKING:
    from policy_diff.core.listing import Step
    from policy_diff.project.history import Wording
    from policy_diff.project.made_texts import MadeText

STEP_TITLES: Final[dict[Step, str]] = {
    "first": "First wording held",
    "new": "New",
    "added": "Added, as its source marks it",
    "unheld": "First wording held",
    "reworded": "Reworded",
    "redefined": "The same words",
    "same": "The same",
}
"""What a wording is called, by how it came to be."""

NOT_BEFORE: Final[dict[Step, str]] = {
    "new": "The version before does not have it.",
    "added": (
        "It is not in what is held of the version before. The source marks the words as added, "
        "and may not show what stood in their place."
    ),
    "unheld": (
        "It is not in what is held of the version before, which is held in part: it may be new, "
        "or it may have stood in the part that is not held."
    ),
}
"""What is said of a wording that the version before has nothing of."""


def period(wording: Wording, made: MadeText | None = None) -> str:
    """Say from when to when a wording held, as far as the sources tell; of what was made here, what it follows."""
    if made:
        stands = wording.until is None and not wording.versions[0].effective
        said = f"as {made.from_} reads now" if stands else made.as_from(wording.versions[0])
        return f"A{said[1:]}; of this handbook no date is known."
    first = wording.versions[0].effective
    from_ = write_date(first) if first else ""
    if wording.until is None:
        return f"In force since {from_}." if from_ else "In force; the date it began is not known."
    last = wording.until.effective
    until = write_date(last) if last else ""
    if from_ and until:
        return f"In force from {from_} until {until}."
    if from_:
        return f"In force from {from_}; the date it ended is not known."
    if until:
        return f"In force until {until}; the date it began is not known."
    return "In force once; its dates are not known."
