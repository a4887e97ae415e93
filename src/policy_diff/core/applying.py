"""Apply a change set to a text: the one that was compared, or one that has moved on since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.changeset import digest
from policy_diff.core.comparison import compare
from policy_diff.core.merging import Conflict, merge_changes
from policy_diff.core.part import texts
from policy_diff.core.placing import place_part

if TYPE_CHECKING:
    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.part import Part


class ConflictError(Exception):
    """Part of a change set does not fit a text; nothing was applied.

    Attributes:
        conflicts: each place where it does not fit.
    """

    def __init__(self, conflicts: tuple[Conflict, ...]) -> None:
        """Keep the conflicts, and say the first of them."""
        first = conflicts[0]
        where = f"section '{first.path[-1]}'" if first.path else "the text"
        whose = f", {first.requirement}" if first.requirement else ""
        more = f" ({len(conflicts) - 1} more)" if len(conflicts) > 1 else ""
        super().__init__(f"{where}{whose}: {first.why}{more}")
        self.conflicts = conflicts


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of applying a change set.

    Attributes:
        text: the text with every change that fits.
        conflicts: each place where a change does not fit; there the text is as it was.
        refused: the changes that do not fit, against the text that was compared.
    """

    text: str
    conflicts: tuple[Conflict, ...]
    refused: ChangeSet


def apply(change_set: ChangeSet, base: str) -> str:
    """Apply a change set, all of it or nothing.

    Where the base is the old text of the change set the result is its new text, character for character. Where it
    has moved on, each change finds its place by the blocks that both texts have, whatever stands around them and
    wherever they went; a change to words that read otherwise in the base is refused.

    Args:
        change_set: what to apply.
        base: the text to apply it to.

    Raises:
        ConflictError: a change does not fit.
    """
    found = apply_what_fits(change_set, base)
    if found.conflicts:
        raise ConflictError(found.conflicts)
    return found.text


def apply_what_fits(change_set: ChangeSet, base: str) -> Applied:
    """Apply every change that fits; see `apply`."""
    if change_set.part is not None:
        placed = place_part(change_set.part, base)
        left = of_part(placed.refused, change_set.old_ref, change_set.new_ref)
        return Applied(placed.text, placed.conflicts, left)
    if change_set.edited_from is not None:
        return _edited(change_set, base)
    old = change_set.old
    if base == old:
        return Applied(change_set.new, (), compare(old, old))
    merged = merge_changes(compare(old, base), change_set)
    refused = compare(old, merged.left_over, old_ref=change_set.old_ref, new_ref=change_set.new_ref)
    return Applied(merged.text, merged.conflicts, refused)


def _edited(change_set: ChangeSet, base: str) -> Applied:
    """Apply what was edited outside its marks: to the very text it was written from, which alone tells what she did."""
    if digest(base) == change_set.edited_from:
        return Applied(change_set.new, (), compare(base, base))
    why = (
        "the marked text was edited outside its marks: it can only be applied to the text that it was written from, "
        "to which this is not equal"
    )
    return Applied(base, (Conflict((), None, "", "", "", why),), change_set)


def reverse(change_set: ChangeSet) -> ChangeSet:
    """Turn a change set around: from its new text to its old one.

    One that was edited outside its marks does not say what its old text was, and fits nothing any more.
    """
    if change_set.part is not None:
        return of_part(change_set.part.turned(), change_set.new_ref, change_set.old_ref)
    found = compare(change_set.new, change_set.old, old_ref=change_set.new_ref, new_ref=change_set.old_ref)
    return replace(found, edited_from="" if change_set.edited_from is not None else None)


def of_part(part: Part, old_ref: str | None = None, new_ref: str | None = None) -> ChangeSet:
    """Make the change set of a part: what its excerpts say as two texts, compared.

    Args:
        part: the excerpts, and what is needed to apply them.
        old_ref: a name for the earlier text, to carry along.
        new_ref: a name for the later text, to carry along.
    """
    old, new = texts(part)
    return replace(compare(old, new, old_ref=old_ref, new_ref=new_ref), part=part)
