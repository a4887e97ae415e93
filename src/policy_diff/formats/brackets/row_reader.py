"""Read the marks of a table: cell by cell, and columns that came or went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.pieces import cells
from policy_diff.formats.brackets.mark_reader import Mark, read_parts
from policy_diff.formats.brackets.mark_sides import Said, sides_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.brackets.mark_reader import Fault
    from policy_diff.formats.brackets.mark_sides import Side

Column = Literal["both", "-", "+"]
"""On which side a column stands."""


_SIDES: Final[tuple[Side, Side]] = ("-", "+")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        said: its two sides, from its first cell to its last.
        columns: on which side each of its cells stands; all on both where the whole row came, went or moved.
    """

    said: Said
    columns: tuple[Column, ...]


def read_row(body: str, labels: frozenset[str], fault: Fault, columns: Sequence[Column]) -> Row:
    """Read the marks of a row of a table.

    Args:
        body: its source without the pipes at its ends.
        labels: the labels of link definitions that hold for it, in the grammar's normal form.
        fault: takes the faults of its cells.
        columns: on which side the columns stand, as the head says; nothing for the head itself.
    """
    shown = cells(body)
    pipes = shown[1::2]
    read: list[Said] = []
    moved: Mark | None = None
    at = 0
    for place, cell in enumerate(shown):
        if place % 2 == 0:
            found = read_parts(cell, labels, _behind(fault, at), row=place == 0)
            if found and place == 0 and isinstance(found[0], Mark) and found[0].move is not None and not found[0].parts:
                moved = found[0]
                first = tuple(part.lstrip(" \t") if isinstance(part, str) else part for part in found[1:2])
                found = tuple(part for part in (*first, *found[2:]) if part != "")
            read.append(Said(cell, cell) if found is None else sides_of(found))
        at += len(cell)
    fates = tuple(_column(said) for said in read)
    worded = {fate for fate, said in zip(fates, read, strict=True) if (said.old or said.new or "").strip()}
    if moved:
        side: Side = "-" if moved.fate == "away" else "+"
        whole = _joined(read, pipes, side)
        return Row(Said(whole, None, moved.move) if side == "-" else Said(None, whole, moved.move), _both(fates))
    if worded in ({"-"}, {"+"}):
        whole = _joined(read, pipes, "-" if worded == {"-"} else "+")
        return Row(Said(whole, None) if worded == {"-"} else Said(None, whole), _both(fates))
    stand = tuple(columns) if columns else fates
    if len(stand) != len(read) or not set(stand) & {"-", "+"}:
        return Row(Said(_joined(read, pipes, "-"), _joined(read, pipes, "+")), _both(fates))
    return Row(Said(_standing(read, pipes, stand, "-"), _standing(read, pipes, stand, "+")), stand)


def read_rule(body: str, columns: Sequence[Column]) -> Said:
    """Read the row of dashes under the head of a table.

    Args:
        body: its source.
        columns: on which side the columns stand.
    """
    lead = len(body) - len(body.lstrip(" \t>|"))
    tail = len(body.rstrip(" \t|"))
    shown = cells(body[lead:tail])
    if len(columns) != len(shown[::2]) or not set(columns) & {"-", "+"}:
        return Said(body, body)
    read = [Said(cell, cell) for cell in shown[::2]]
    old, new = (_standing(read, shown[1::2], columns, side) for side in _SIDES)
    return Said(body[:lead] + old + body[tail:], body[:lead] + new + body[tail:])


def _behind(fault: Fault, begin: int) -> Fault:
    return lambda problem, cure, at, width: fault(problem, cure, begin + at, width)


def _column(said: Said) -> Column:
    return "+" if said.old is None else "-" if said.new is None else "both"


def _both(columns: Sequence[Column]) -> tuple[Column, ...]:
    return tuple("both" for _ in columns)


def _joined(read: Sequence[Said], pipes: Sequence[str], side: Side) -> str:
    """Join the cells of one side with the pipes between them; an empty cell where one says nothing of it."""
    texts = [said.on(side) or "" for said in read]
    return texts[0] + "".join(pipe + text for pipe, text in zip(pipes, texts[1:], strict=True))


def _standing(read: Sequence[Said], pipes: Sequence[str], columns: Sequence[Column], side: Side) -> str:
    """Join those cells that stand in a column of one side."""
    kept = [at for at, column in enumerate(columns) if column in {"both", side}]
    between = {at: pipes[at] if at < len(pipes) else "" for at in kept}
    texts = [read[at].on(side) or "" for at in kept]
    return "".join(
        text + (between[at] if place < len(kept) - 1 else "")
        for place, (at, text) in enumerate(zip(kept, texts, strict=True))
    )
