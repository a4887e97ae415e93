"""What changed in the data beside a requirement's words, as every page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.formats.html import write_replacement
from policy_diff.project.data_changes import data_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.corpus import Version
    from policy_diff.core.requirement import Requirement
    from policy_diff.project.comparisons import Comparison


@dataclass(frozen=True, slots=True)
class FieldChanges:
    """What differs in the data of one requirement between two versions.

    Attributes:
        id: the requirement.
        fields: the name of each field that changed, and as HTML what changed in it.
        note: what is to be said of data that one side has none of; empty where both have it.
    """

    id: str
    fields: tuple[tuple[str, str], ...]
    note: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is anything to show."""
        return bool(self.fields or self.note)


def field_changes(old: Requirement, new: Requirement, before: Version) -> FieldChanges:
    """Tell what differs between two versions of a requirement, as `data_changes` does, as HTML."""
    found = data_changes(old, new, before)
    fields = tuple((title, write_replacement(was, now)) for title, was, now in found.fields)
    return FieldChanges(found.id, fields, found.note)


def all_field_changes(pair: Comparison) -> Iterator[FieldChanges]:
    """Yield what differs in the data of each requirement that both versions have, in the order of the later one."""
    for new in pair.new.requirements:
        old = pair.old.requirement(new.id)
        found = field_changes(old, new, pair.old) if old else None
        if found:
            yield found
