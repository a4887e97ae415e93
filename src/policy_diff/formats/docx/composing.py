"""A change set as the body of a Word document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change
from policy_diff.formats.docx.lists import listed
from policy_diff.formats.docx.model import GONE, Body, Fate, Origin, Paragraph, Row
from policy_diff.formats.docx.placed import Placed
from policy_diff.formats.docx.runs import Seen, Step, amended, moved, steps
from policy_diff.formats.docx.standing import Standing, Standings
from policy_diff.formats.docx.tables import tabled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet, Piece


def compose(change_set: ChangeSet) -> Body:
    """Give the body of the document that shows a change set.

    `accepted` of it is what the new text alone gives, and `rejected` of it what the old one gives.
    """
    old, new = Standings.of(change_set.old), Standings.of(change_set.new)
    parts = [part for stretch in _stretches(change_set, old, new) for part in stretch.parts()]
    return Body(tabled(listed(parts)), Origin.of(change_set))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The least run of changes that has whole blocks of either text.

    Attributes:
        changes: the changes.
        way: the steps from the old text to the new.
        gone, come: the blocks that are shown of the old and of the new text.
    """

    changes: tuple[BlockChange, ...]
    way: tuple[Step, ...]
    gone: tuple[Standing, ...]
    come: tuple[Standing, ...]

    def parts(self) -> Iterator[Placed]:
        """Yield what is shown of it, in order."""
        if len(self.gone) == len(self.come) == 1 and _alike(self.gone[0], self.come[0]):
            yield _both(self.way, self.gone[0], self.come[0])
            return
        change = self.changes[0] if len(self.changes) == 1 and self.changes[0].change is Change.MOVED else None
        for standing in self.gone:
            yield _alone(standing, change, Fate.REMOVED)
        for standing in self.come:
            yield _alone(standing, change, Fate.ADDED)


def _stretches(change_set: ChangeSet, old: Standings, new: Standings) -> Iterator[_Stretch]:
    """Cut a change set where both texts have the edge of a block."""
    changes: list[BlockChange] = []
    way: list[Step] = []
    begun = at = (0, 0)
    for entry in change_set.entries:
        for change in entry.blocks:
            way += steps(change.pieces, *at)
            changes.append(change)
            at = _after(change.pieces, at)
            if at[0] in old.starts and at[1] in new.starts:
                gone = tuple(old.between(begun[0], at[0]))
                come = tuple(new.between(begun[1], at[1]))
                yield _Stretch(tuple(changes), tuple(way), gone, come)
                changes, way, begun = [], [], at


def _after(pieces: Sequence[Piece], at: tuple[int, int]) -> tuple[int, int]:
    old = sum(len(text) for op, text in pieces if op != "+")
    new = sum(len(text) for op, text in pieces if op != "-")
    return at[0] + old, at[1] + new


def _alike(gone: Standing, come: Standing) -> bool:
    """Tell whether two blocks can be one paragraph, or one row, whose words changed."""
    same = gone.look == come.look and gone.number == come.number
    return same and len(gone.cells) == len(come.cells) and (gone.table > 0, gone.head) == (come.table > 0, come.head)


def _both(way: Sequence[Step], gone: Standing, come: Standing) -> Placed:
    """Give a block that both texts have."""
    cells = [amended(way, Seen.of(a), Seen.of(b)) for a, b in zip(gone.cells, come.cells, strict=True)]
    if come.table:
        inside = tuple((Paragraph(runs, come.look),) for runs in cells)
        return Placed(Row(inside, Fate.KEPT, come.head, gone.index, come.index), gone.table, come.table)
    paragraph = Paragraph(cells[0], come.look, old=gone.index, new=come.index, number=come.number)
    return Placed(paragraph, gone.list, come.list)


def _alone(standing: Standing, change: BlockChange | None, fate: Fate) -> Placed:
    """Give a block that one text has; `change` says of one that moved where it stands in the other."""
    gone = fate in GONE
    old, new = (standing.index, None) if gone else (None, standing.index)
    group = standing.table or standing.list
    groups = (group, 0) if gone else (0, group)
    seen = [Seen.of(cell) for cell in standing.cells]
    if standing.table:
        inside = tuple((Paragraph(cell.whole(fate), standing.look, fate),) for cell in seen)
        return Placed(Row(inside, fate, standing.head, old, new), *groups)
    runs = seen[0].whole(fate)
    if change:
        fate = Fate.MOVED_AWAY if gone else Fate.MOVED_HERE
        runs = moved(_way(standing, change), seen[0], "-" if gone else "+", fate)
    move = change.move if change else None
    return Placed(Paragraph(runs, standing.look, fate, old, new, move, number=standing.number), *groups)


def _way(standing: Standing, change: BlockChange) -> tuple[Step, ...]:
    """Give the steps from the old place of a moved block to the new, with the offsets of one of them for both."""
    block = standing.block
    start = block.start + block.lead
    lead = Step("=", block.start, block.start, block.lead)
    if not change.inner:
        return (lead, Step("=", start, start, len(block.text)))
    tail = Step("=", block.end - block.tail, block.end - block.tail, block.tail)
    return (lead, *steps(change.inner, start, start), tail)
