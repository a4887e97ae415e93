"""A change set as the body of a Word document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import Change
from policy_diff.formats.docx.lists import listed
from policy_diff.formats.docx.model import GONE, Body, Fate, Origin, Paragraph, Row, Style, Was
from policy_diff.formats.docx.placed import Placed
from policy_diff.formats.docx.runs import Seen, Step, amended, steps
from policy_diff.formats.docx.standing import Standing, Standings
from policy_diff.formats.docx.tables import tabled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet, Piece


_RESTYLED: Final = {Style.HEADING, Style.BODY, Style.ITEM, Style.TERM, Style.DEFINITION}
"""What a paragraph can turn into and stay the same one."""


def compose(change_set: ChangeSet) -> Body:
    """Give the body of the document that shows a change set.

    `accepted` of it is what the new text alone gives, and `rejected` of it what the old one gives.
    """
    old, new = Standings.of(change_set.old), Standings.of(change_set.new)
    parts = [part for stretch in _stretches(change_set, old, new) for part in stretch.parts()]
    return Body(tabled(listed(_with_whole_moves(parts))), Origin.of(change_set))


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
        change = self.changes[0] if len(self.changes) == 1 and _only_moved(self.changes[0]) else None
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


def _only_moved(change: BlockChange) -> bool:
    """Tell of a block that it moved and reads as before.

    One that reads differently too is removed at one place and added at the other: LibreOffice takes a paragraph away
    whole only where all of it goes in one way.
    """
    return change.change is Change.MOVED and change.move is not None and not change.inner


def _with_whole_moves(parts: Sequence[Placed]) -> list[Placed]:
    """Take a move for a removal and an addition where it holds a link, or where one of its ends is not there.

    LibreOffice drops what is said of the mark of a moved paragraph with a link in it, and leaves an empty paragraph.
    """
    ends: dict[int, set[Fate]] = {}
    linked: set[int] = set()
    for placed in parts:
        if isinstance(placed.part, Paragraph) and placed.part.move is not None:
            ends.setdefault(placed.part.move, set()).add(placed.part.fate)
            if any(run.format.link is not None for run in placed.part.runs):
                linked.add(placed.part.move)
    whole = {move for move, fates in ends.items() if len(fates) > 1 and move not in linked}
    return [_whole_move(placed, whole) for placed in parts]


def _whole_move(placed: Placed, whole: set[int]) -> Placed:
    part = placed.part
    if not isinstance(part, Paragraph) or part.move is None or part.move in whole:
        return placed
    fate = Fate.REMOVED if part.fate is Fate.MOVED_AWAY else Fate.ADDED
    runs = tuple(replace(run, fate=fate) for run in part.runs)
    return replace(placed, part=replace(part, runs=runs, fate=fate, move=None))


def _alike(gone: Standing, come: Standing) -> bool:
    """Tell whether two blocks can be one paragraph, or one row, whose words and standing changed."""
    if gone.table or come.table:
        return len(gone.cells) == len(come.cells) and (gone.table > 0, gone.head) == (come.table > 0, come.head)
    return gone.look == come.look or {gone.look.style, come.look.style} <= _RESTYLED


def _both(way: Sequence[Step], gone: Standing, come: Standing) -> Placed:
    """Give a block that both texts have."""
    cells = [amended(way, Seen.of(a), Seen.of(b)) for a, b in zip(gone.cells, come.cells, strict=True)]
    if come.table:
        looks = zip(gone.looks, come.looks, strict=True)
        inside = tuple(
            (Paragraph(runs, after, was=None if before == after else Was(before)),)
            for runs, (before, after) in zip(cells, looks, strict=True)
        )
        return Placed(Row(inside, Fate.KEPT, come.head, gone.index, come.index), gone.table, come.table)
    was = Was(gone.look, number=gone.number) if gone.list or gone.look != come.look else None
    paragraph = Paragraph(cells[0], come.look, old=gone.index, new=come.index, number=come.number, was=was)
    return Placed(paragraph, gone.list, come.list)


def _alone(standing: Standing, change: BlockChange | None, fate: Fate) -> Placed:
    """Give a block that one text has; `change` says of one that moved that its words stand in the other too."""
    gone = fate in GONE
    old, new = (standing.index, None) if gone else (None, standing.index)
    group = standing.table or standing.list
    groups = (group, 0) if gone else (0, group)
    if standing.table:
        cells = zip(standing.cells, standing.looks, strict=True)
        inside = tuple((Paragraph(Seen.of(cell).whole(fate), look, fate),) for cell, look in cells)
        return Placed(Row(inside, fate, standing.head, old, new), *groups)
    if change:
        fate = Fate.MOVED_AWAY if gone else Fate.MOVED_HERE
    runs = Seen.of(standing.cells[0]).whole(fate)
    move = change.move if change else None
    return Placed(Paragraph(runs, standing.look, fate, old, new, move, number=standing.number), *groups)
