"""What changed in the data beside a requirement's words, in the words that readers are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.field_differences import field_texts
from policy_diff.core.plain_words import FIELD_NAMES

if TYPE_CHECKING:
    from policy_diff.core.corpus import Version
    from policy_diff.core.requirement import Requirement

SAME_WORDS: Final = "The words are the same."
"""What is said of a requirement of which only the data changed."""


@dataclass(frozen=True, slots=True)
class DataChanges:
    """What differs in the data of one requirement between two versions.

    Attributes:
        id: the requirement.
        fields: for each field that changed its name, what it said and what it says; empty where it said or says
            nothing.
        note: what is to be said of data that one side has none of; empty where both have it.
    """

    id: str
    fields: tuple[tuple[str, str, str], ...]
    note: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is anything to show."""
        return bool(self.fields or self.note)


def data_changes(old: Requirement, new: Requirement, before: Version) -> DataChanges:
    """Tell what differs between two versions of a requirement.

    Where one side has no obligation there is nothing to compare one with: its parts are not shown as new. How a
    requirement is verified belongs to the project's own work, not to the handbook, and is left out.

    Args:
        old: the requirement as it was.
        new: the requirement as it is.
        before: the version that it was in.
    """
    note = ""
    told = field_texts(old), field_texts(new)
    if (old.obligation is None) != (new.obligation is None):
        told = ({"topics": told[0].get("topics", "")}, {"topics": told[1].get("topics", "")})
        if new.obligation is None:
            note = "The later version is held without saying who is bound, how strongly and by when."
        elif before.held == "part":
            note = (
                "What is held of the earlier version does not tell who was bound, how strongly and by when, "
                "so that these cannot be compared."
            )
        else:
            note = "The earlier version laid no obligation on anyone; the later one does."
    found = (
        (title, told[0].get(name, ""), told[1].get(name, ""))
        for name, title in FIELD_NAMES.items()
        if told[0].get(name, "") != told[1].get(name, "")
    )
    return DataChanges(new.id, tuple(found), note)
