"""A block that was split in two, or two that were merged: the same words with another edge between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from policy_diff.core.changeset import BlockChange, Piece, Pieces
from policy_diff.core.changes import block_change, gap_change
from policy_diff.core.phrasing import mark
from policy_diff.core.pieces import assemble, between, words_of
from policy_diff.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.document import Block
    from policy_diff.core.units import Unit


def split_blocks(
    olds: Sequence[Unit], news: Sequence[Unit], references: frozenset[str]
) -> Iterator[BlockChange]:
    """Put blocks that were split or merged into the change set.

    Args:
        olds: one unit, or the two that became one.
        news: the two units that one became, or the one.
        references: labels of link definitions in either document.

    Yields:
        The two parts, with the edge between them as a gap of its own, and the gap after them.
    """
    old_blocks = [unit.block for unit in olds if unit.block]
    new_blocks = [unit.block for unit in news if unit.block]
    old, new = _Side.of(olds, references), _Side.of(news, references)
    pieces = assemble(old.words, new.words, mark(old.words, new.words))
    side: Literal["-", "+"] = "+" if new.edge else "-"
    blocks = new_blocks if new.edge else [new_blocks[0], *old_blocks[1:]]
    lead = between(*(b.text[: b.lead] for b in (old_blocks[0], new_blocks[0])))
    tail = between(*(_tail(b) for b in (old_blocks[-1], new_blocks[-1])))
    first, gap, marker, second = _cut(pieces, new.edge or old.edge, side)
    yield block_change(blocks[0], lead, first)
    yield gap_change(gap)
    yield block_change(blocks[-1], marker, second, tail)
    if space := between(*(u.gap.text if u.gap else "" for u in (olds[-1], news[-1]))):
        yield gap_change(space)


def _tail(block: Block) -> str:
    return block.text[len(block.text) - block.tail :]


_Edge = tuple[int, int, int]
"""The edge between two blocks in the joined text of one side: where the white space after the first block
starts, where the markers of the second start, and where its words do."""


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of one or two blocks as if they were one, and the edge between them."""

    words: Words
    edge: _Edge | None

    @classmethod
    def of(cls, units: Sequence[Unit], references: frozenset[str]) -> _Side:
        blocks = [unit.block for unit in units if unit.block]
        first = words_of(blocks[0], references)
        if len(blocks) == 1:
            return cls(first, None)
        second = words_of(blocks[1], references)
        gap = _tail(blocks[0]) + (units[0].gap.text if units[0].gap else "")
        lead = blocks[1].text[: blocks[1].lead]
        start = len(blocks[0].body)
        edge = (start, start + len(gap), start + len(gap) + len(lead))
        size = len(first)
        shifted = tuple(p + size if p >= 0 else p for p in second.partners or (-1,) * len(second))
        words = Words(
            first.texts + second.texts,
            (*first.gaps[:-1], first.gaps[-1] + gap + lead + second.gaps[0], *second.gaps[1:]),
            (first.partners or (-1,) * size) + shifted,
        )
        return cls(words, edge)


def _cut(
    pieces: Pieces, edge: _Edge | None, side: Literal["-", "+"]
) -> tuple[Pieces, Pieces, Pieces, Pieces]:
    """Cut pieces at an edge of one side; white space of the other side beside the edge goes with it.

    Returns:
        The pieces of the first block, of the space after it, of the markers of the second block, and of the
        second block.
    """
    bounds = (0, *(edge or (0, 0, 0)))
    parts: tuple[list[Piece], ...] = ([], [], [], [])
    at = 0
    for op, text in pieces:
        if op not in {"=", side}:
            part = 0 if at <= bounds[1] else 1 if at < bounds[3] else 3
            parts[part].append(Piece(op, text))
            continue
        for part, start in enumerate(bounds):
            end = bounds[part + 1] if part + 1 < len(bounds) else at + len(text)
            if inside := text[max(0, start - at) : max(0, end - at)]:
                parts[part].append(Piece(op, inside))
        at += len(text)
    if parts[0] and parts[0][-1].op not in {"=", side} and parts[0][-1].text.isspace():
        parts[1].insert(0, parts[0].pop())
    first, gap, marker, second = (tuple(part) for part in parts)
    return first, gap, marker, second
