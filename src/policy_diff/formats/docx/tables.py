"""Rows put together in tables, where the two texts of a document may differ in which rows form one.

Rows that stand together are one table of the document. Where that would join or part what either text has as tables,
the rows of such a table are not shown as kept, but as removed and added: then each side has its tables to itself.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from policy_diff.formats.docx.model import Fate, Paragraph, Row, Run, Table
from policy_diff.formats.docx.placed import Placed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.formats.docx.model import Part

_Side = Literal["old", "new"]


def tabled(parts: Sequence[Placed]) -> tuple[Part, ...]:
    """Put the rows of a document into tables; what is no row stays as it is."""
    found = list(parts)
    for side in ("old", "new"):
        for table in _scattered(found, side):
            found = _parted(found, side, table)
    while torn := _torn(found):
        for side, table in torn:
            found = _parted(found, side, table)
    return tuple(_grouped(found))


def _of(placed: Placed, side: _Side) -> int:
    return (placed.old if side == "old" else placed.new) if isinstance(placed.part, Row) else 0


def _scattered(parts: Sequence[Placed], side: _Side) -> list[int]:
    """Find the tables of one text between whose rows something else stands than rows."""
    last: dict[int, int] = {}
    runs = 0
    found: dict[int, None] = {}
    for placed in parts:
        if not isinstance(placed.part, Row):
            runs += 1
        elif table := _of(placed, side):
            if last.setdefault(table, runs) != runs:
                found[table] = None
            last[table] = runs
    return list(found)


def _parted(parts: Sequence[Placed], side: _Side, table: int) -> list[Placed]:
    """Let one text have the rows of a table to itself, standing together.

    Between the first and the last of its rows everything else belongs to the other text: it goes before them where
    they are new, and after them where they are old.
    """
    found: list[Placed] = []
    for placed in parts:
        found += _halves(placed) if _of(placed, side) == table else [placed]
    places = [at for at, placed in enumerate(found) if _of(placed, side) == table]
    first, end = places[0], places[-1] + 1
    rows = [placed for placed in found[first:end] if _of(placed, side) == table]
    rest = [placed for placed in found[first:end] if _of(placed, side) != table]
    found[first:end] = [*rest, *rows] if side == "new" else [*rows, *rest]
    return found


def _halves(placed: Placed) -> list[Placed]:
    """Take a row that both texts have apart."""
    row = placed.part
    if not isinstance(row, Row) or row.fate is not Fate.KEPT:
        return [placed]
    gone = replace(_only(row, Fate.ADDED, Fate.REMOVED), new=None)
    come = replace(_only(row, Fate.REMOVED, Fate.ADDED), old=None)
    return [Placed(gone, placed.old, 0), Placed(come, 0, placed.new)]


def _only(row: Row, drop: Fate, fate: Fate) -> Row:
    def half(paragraph: Paragraph) -> Paragraph:
        runs = tuple(Run(run.text, fate, run.format) for run in paragraph.runs if run.fate is not drop)
        look = paragraph.was.look if paragraph.was and fate is Fate.REMOVED else paragraph.look
        return replace(paragraph, runs=runs, look=look, fate=fate, was=None)

    return replace(row, cells=tuple(tuple(half(part) for part in cell) for cell in row.cells), fate=fate)


def _groups(parts: Sequence[Placed]) -> Iterator[list[Placed]]:
    """Yield rows that stand together and of which neither text has two tables."""
    for is_row, run in groupby(parts, key=lambda placed: isinstance(placed.part, Row)):
        if not is_row:
            continue
        group: list[Placed] = []
        old = new = 0
        for placed in run:
            if group and ((old and placed.old and old != placed.old) or (new and placed.new and new != placed.new)):
                yield group
                group, old, new = [], 0, 0
            group.append(placed)
            old, new = placed.old or old, placed.new or new
        yield group


def _torn(parts: Sequence[Placed]) -> list[tuple[_Side, int]]:
    """Find the tables that are in two groups and have rows that both texts have."""
    seen: set[tuple[_Side, int]] = set()
    found: dict[tuple[_Side, int], None] = {}
    for group in _groups(parts):
        here: set[tuple[_Side, int]] = set()
        for placed in group:
            here |= {("old", placed.old), ("new", placed.new)}
        here -= {("old", 0), ("new", 0)}
        for key in sorted(here & seen):
            found[key] = None
        seen |= here
    return list(found)


def _grouped(parts: Sequence[Placed]) -> Iterator[Part]:
    groups = _groups(parts)
    waiting = 0
    for placed in parts:
        if isinstance(placed.part, Paragraph):
            yield placed.part
        elif waiting:
            waiting -= 1
        else:
            group = next(groups)
            waiting = len(group) - 1
            yield Table(tuple(member.part for member in group if isinstance(member.part, Row)))
