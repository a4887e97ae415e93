"""Rows of tables cut into cells: a change never reaches over a pipe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.core.changeset import Piece, Pieces
from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import BlockChange

_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def is_row(block: BlockChange) -> bool:
    """Tell whether a block is part of a table."""
    return block.kind in {Kind.TABLE_ROW, Kind.TABLE_RULE}


def rows(blocks: Sequence[BlockChange]) -> tuple[list[BlockChange], list[BlockChange]]:
    """Split the blocks of a table into the rows of its head and the others; the rule between them goes."""
    rule = next((at for at, block in enumerate(blocks) if block.kind is Kind.TABLE_RULE), 0)
    head = [block for block in blocks[:rule] if block.kind is Kind.TABLE_ROW]
    return head, [block for block in blocks[rule:] if block.kind is Kind.TABLE_ROW]


def cells(pieces: Pieces) -> list[Pieces]:
    """Cut the pieces of a row at its pipes; a pipe that was removed and one that was added there are one edge."""
    found: list[list[Piece]] = [[]]
    edge = ""
    for op, source in pieces:
        at = 0
        for pipe in _PIPE.finditer(source):
            end = pipe.end() - 1
            found[-1] += _piece(op, source[at:end])
            edge = _edge(found, edge, op)
            at = pipe.end()
        if rest := _piece(op, source[at:]):
            found[-1] += rest
            edge = "" if rest[0].text.strip() else edge
    return [tuple(cell) for cell in found]


def _edge(found: list[list[Piece]], before: str, op: str) -> str:
    """Begin a new cell, unless this pipe is the added one of a pair."""
    if before == "-" and op == "+" and not any(piece.text.strip() for piece in found[-1]):
        return ""
    found.append([])
    return op


def _piece(op: str, source: str) -> list[Piece]:
    return [Piece(op, source)] if source else []  # type: ignore[arg-type]  # an op is passed through
