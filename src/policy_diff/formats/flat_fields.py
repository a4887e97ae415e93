"""A requirement in one version as flat text: what the forms that know no nesting share, under the same names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.obligation_grammar import OBLIGATION_FIELDS, obligation_fields

if TYPE_CHECKING:
    from policy_diff.core.listing import HandbookRecord, RequirementRecord, WordingRecord

SAID: Final = (*OBLIGATION_FIELDS, "topics", "verified_by")
"""What the fields of the requirement say, as they are written."""

RESTATES: Final = ("source", "source_entry", "source_line")
"""What it restates."""

HISTORY: Final = ("step", "introduced_in", "amended_in", "withdrawn_in", "unheld_in")
"""What became of it."""

MASTER: Final = ("master", "master_id")
"""The handbook that it is made from, and its ID there."""

NOTE: Final = "handbook_note"
"""What to know of how its handbook was made."""


def flat_fields(handbook: HandbookRecord, listed: RequirementRecord, wording: WordingRecord) -> dict[str, str]:
    """Give what a requirement says in one version, what it restates, and its history.

    Args:
        handbook: its handbook.
        listed: the requirement in every version.
        wording: the requirement as one version has it.

    Returns:
        A text for each name above and for `newest`, which is `yes` or `no`; empty where nothing is said. Lists have
        commas.
    """
    requirement, restates = wording.requirement, wording.restates
    return {
        **dict.fromkeys(OBLIGATION_FIELDS, ""),
        **(obligation_fields(requirement.obligation) if requirement.obligation else {}),
        "topics": ", ".join(requirement.topics),
        "verified_by": str(requirement.verified_by or ""),
        "source": restates.source,
        "source_entry": restates.title,
        "source_line": str(restates.line or ""),
        "step": wording.step,
        "introduced_in": listed.introduced_in,
        "amended_in": ", ".join(listed.amended_in),
        "withdrawn_in": listed.withdrawn_in or "",
        "unheld_in": listed.unheld_in or "",
        "newest": "yes" if requirement.version == handbook.newest else "no",
        "master": handbook.master,
        "master_id": listed.master_id,
        NOTE: handbook.note,
    }
