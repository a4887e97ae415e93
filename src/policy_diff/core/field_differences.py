"""What differs in the fields of two versions of a requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.plain_words import FIELD_NAMES, MODAL_WORDS, capitalised

if TYPE_CHECKING:
    from policy_diff.core.requirement import Requirement


def field_texts(requirement: Requirement) -> dict[str, str]:
    """Give the data of a requirement by the names of its fields, in the words that readers are shown.

    How it is verified belongs to the project's own work, not to the handbook, and is left out; so is what is empty.
    """
    asked = requirement.obligation
    found: dict[str, object] = {}
    if asked:
        found = {
            "bearer": asked.bearer,
            "modality": MODAL_WORDS[asked.modality],
            "on": asked.on,
            "action": asked.action,
            "counterparty": asked.counterparty,
            "due": asked.due,
            "except": ", ".join(asked.exceptions),
        }
    found["topics"] = ", ".join(requirement.topics)
    return {name: capitalised(str(value)) for name, value in found.items() if value}


def field_differences(old: Requirement, new: Requirement) -> tuple[tuple[str, str, str], ...]:
    """List the fields in which two versions of a requirement differ.

    Returns:
        For each, its name, what it said and what it says; empty where it said or says nothing.
    """
    told = field_texts(old), field_texts(new)
    return tuple(
        (name, told[0].get(name, ""), told[1].get(name, ""))
        for name in FIELD_NAMES
        if told[0].get(name, "") != told[1].get(name, "")
    )
