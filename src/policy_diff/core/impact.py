"""What a change from one version of a handbook to another touches: requirements, and scenarios to run again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.changeset import Change
from policy_diff.core.document import Kind
from policy_diff.core.field_differences import field_differences
from policy_diff.core.requirement_id import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.requirement import Requirement


class What(StrEnum):
    """What a change does to a requirement.

    - `new`: the earlier version has none of it.
    - `withdrawn`: the later version has none of it.
    - `not held`: one of the two is held in part and has none of it, so that it may have stood there.
    - `obligation changed`: who is bound to what, how strongly, when or by when.
    - `reworded`: its words.
    - `topics changed`: what it is said to be about.
    - `moved`: where it stands.
    """

    NEW = "new"
    WITHDRAWN = "withdrawn"
    NOT_HELD = "not held"
    OBLIGATION = "obligation changed"
    REWORDED = "reworded"
    TOPICS = "topics changed"
    MOVED = "moved"


_TOUCHES_NOTHING: Final = frozenset((What.TOPICS, What.MOVED))
"""What can have no bearing on what a scenario shows, or on whether it says what the requirement says."""

_REWORDED_ALONE: Final = _TOUCHES_NOTHING | {What.REWORDED}


@dataclass(frozen=True, slots=True)
class RequirementChange:
    """What a change does to one requirement.

    Attributes:
        id: its ID.
        what: what happened to it, in the order of `What`; at least one.
        fields: the fields in which its data differs: name, what it said, what it says; empty where it is in one
            version alone.
        old: it as it was; `None` where it was not there.
        new: it as it is; `None` where it is not there.
    """

    id: str
    what: tuple[What, ...]
    fields: tuple[tuple[str, str, str], ...] = ()
    old: Requirement | None = None
    new: Requirement | None = None

    @property
    def touches(self) -> bool:
        """Whether its own scenarios are to be run again: it says something else, or says it in other words."""
        return not _TOUCHES_NOTHING.issuperset(self.what)

    @property
    def binds_otherwise(self) -> bool:
        """Whether scenarios of other requirements can show something else for it."""
        return not _REWORDED_ALONE.issuperset(self.what)


@dataclass(frozen=True, slots=True)
class TouchedScenario:
    """A scenario to run again.

    Attributes:
        id: its stable ID.
        name: its name.
        file: its file, relative to the root of the project.
        line: its 1-based line.
        verifies: the changed requirements that it is tagged with.
        hangs_on: the changed requirements that bear on what it shows besides.
    """

    id: str
    name: str
    file: str
    line: int
    verifies: tuple[str, ...]
    hangs_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandbookChange:
    """What a change does to one handbook.

    Attributes:
        handbook: the handbook.
        old: the earlier version.
        new: the later version.
        requirements: those that changed, by number.
    """

    handbook: Handbook
    old: Version
    new: Version
    requirements: tuple[RequirementChange, ...]


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change touches.

    Attributes:
        change: what it does to the handbook that was named.
        variants: what it does to the handbooks that are made from that one.
        scenarios: those to run again, by place.
    """

    change: HandbookChange
    variants: tuple[HandbookChange, ...]
    scenarios: tuple[TouchedScenario, ...]

    @property
    def changes(self) -> tuple[HandbookChange, ...]:
        """What it does to each handbook, that which was named first."""
        return (self.change, *self.variants)


def requirement_changes(old: Version, new: Version, change_set: ChangeSet) -> tuple[RequirementChange, ...]:
    """Tell what happened to each requirement from one version to another.

    Args:
        old: the earlier version.
        new: the later version.
        change_set: from the text of the one to that of the other; it says what moved.

    Returns:
        Those to which something happened, by number.
    """
    moved = frozenset(_moved(change_set))
    ids = {one.id for version in (old, new) for one in version.requirements}
    found = (_change(identifier, old, new, moved) for identifier in sorted(ids, key=in_order))
    return tuple(change for change in found if change.what)


def _change(identifier: str, old: Version, new: Version, moved: frozenset[str]) -> RequirementChange:
    before, after = old.requirement(identifier), new.requirement(identifier)
    if before is None or after is None:
        other, lacking = (new, old) if before is None else (old, new)
        gone = What.NEW if before is None else What.WITHDRAWN
        what = What.NOT_HELD if absence_from(lacking, other) == "unknown" else gone
        return RequirementChange(identifier, (what,), (), before, after)
    happened = {
        What.OBLIGATION: before.obligation != after.obligation,
        What.REWORDED: before.text.split() != after.text.split(),
        What.TOPICS: before.topics != after.topics,
        What.MOVED: identifier in moved,
    }
    what_all = tuple(what for what, so in happened.items() if so)
    return RequirementChange(identifier, what_all, field_differences(before, after), before, after)


def _moved(change_set: ChangeSet) -> Iterator[str]:
    for entry in change_set.entries:
        for block in entry.blocks:
            if block.owner and block.change is Change.MOVED and block.kind is Kind.DIRECTIVE:
                yield block.owner
