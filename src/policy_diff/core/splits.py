"""A block that was split into several, or several that were merged: the same words with other edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from policy_diff.core.changes import block_change, gap_change
from policy_diff.core.changeset import BlockChange, Piece, Pieces
from policy_diff.core.phrasing import mark
from policy_diff.core.pieces import assemble, between, words_of
from policy_diff.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.document import Block
    from policy_diff.core.units import Unit


def split_blocks(olds: Sequence[Unit], news: Sequence[Unit], references: frozenset[str]) -> Iterator[BlockChange]:
    """Put blocks that were split or merged into the change set.

    Args:
        olds: one unit, or those that became one.
        news: the units that one became, or the one.
        references: labels of link definitions in either document.

    Yields:
        A block for each part, with the edge between two parts as a gap of its own, and the gap after the last.
    """
    old_blocks = [unit.block for unit in olds if unit.block]
    new_blocks = [unit.block for unit in news if unit.block]
    side: Literal["-", "+"] = "+" if len(new_blocks) > 1 else "-"
    old, new = _joined(olds, references), _joined(news, references)
    pieces = assemble(old.words, new.words, mark(old.words, new.words))
    parts = _cut(pieces, (new if side == "+" else old).edges, side)
    blocks = new_blocks if side == "+" else [new_blocks[0], *old_blocks[1:]]
    lead = between(*(block.text[: block.lead] for block in (old_blocks[0], new_blocks[0])))
    tail = between(*(_tail(block) for block in (old_blocks[-1], new_blocks[-1])))
    for at, block in enumerate(blocks):
        last = at == len(blocks) - 1
        yield block_change(block, lead if at == 0 else parts[3 * at - 1], parts[3 * at], tail if last else ())
        if not last:
            yield gap_change(parts[3 * at + 1])
    if space := between(*(unit.gap.text if unit.gap else "" for unit in (olds[-1], news[-1]))):
        yield gap_change(space)


def _tail(block: Block) -> str:
    return block.text[len(block.text) - block.tail :]


@dataclass(frozen=True, slots=True)
class _Joined:
    """The words of several blocks as if they were one.

    Attributes:
        words: the tokens, with the edges as space between them.
        edges: for each edge, offsets in the joined text: where the white space after a block starts, where the
            markers of the next block start, and where its words do.
    """

    words: Words
    edges: tuple[tuple[int, int, int], ...]


def _joined(units: Sequence[Unit], references: frozenset[str]) -> _Joined:
    texts: list[str] = []
    gaps: list[str] = []
    partners: list[int] = []
    edges: list[tuple[int, int, int]] = []
    opens: list[int] = []
    at, open_ = 0, ""
    for index, unit in enumerate(units):
        if unit.block is None:
            continue
        words = words_of(unit.block, references)
        partners += [p + len(texts) if p >= 0 else p for p in words.partners or (-1,) * len(words)]
        gaps += [open_ + words.gaps[0], *words.gaps[1:-1]] if len(words) else []
        texts += words.texts
        at += len(unit.block.body)
        open_ = words.gaps[-1] if len(words) else open_ + unit.block.body
        if index < len(units) - 1:
            space = _tail(unit.block) + (unit.gap.text if unit.gap else "")
            after = units[index + 1].block
            lead = after.text[: after.lead] if after else ""
            edges.append((at, at + len(space), at + len(space) + len(lead)))
            opens.append(len(texts))
            at += len(space) + len(lead)
            open_ += space + lead
    return _Joined(Words(tuple(texts), (*gaps, open_), tuple(partners), tuple(opens)), tuple(edges))


def _cut(pieces: Pieces, edges: Sequence[tuple[int, int, int]], side: Literal["-", "+"]) -> tuple[Pieces, ...]:
    """Cut pieces at the edges of one side; white space of the other side beside an edge goes with it.

    Returns:
        For each edge the pieces before it, of its space and of the markers after it; then the pieces of the
        last block.
    """
    bounds = [0, *(offset for edge in edges for offset in edge)]
    parts: list[list[Piece]] = [[] for _ in bounds]
    at = 0
    for op, text in pieces:
        if op not in {"=", side}:
            _place(parts, bounds, at, Piece(op, text))
            continue
        for part, start in enumerate(bounds):
            end = bounds[part + 1] if part + 1 < len(bounds) else at + len(text)
            if inside := text[max(0, start - at) : max(0, end - at)]:
                parts[part].append(Piece(op, inside))
        at += len(text)
    for part in range(0, len(parts) - 1, 3):
        words = parts[part]
        if words and words[-1].op not in {"=", side} and words[-1].text.isspace():
            parts[part + 1].insert(0, words.pop())
        after = parts[part + 3]
        if after and after[0].op not in {"=", side} and after[0].text.isspace():
            parts[part + 1].append(after.pop(0))
    return tuple(tuple(part) for part in parts)


def _place(parts: list[list[Piece]], bounds: list[int], at: int, piece: Piece) -> None:
    """Put a piece of the other side where it stands; at an edge its words belong before the edge."""
    part = next((k for k in range(len(bounds) - 1, 0, -1) if bounds[k] <= at), 0)
    if part % 3 == 1 and bounds[part] == at:
        part -= 1  # at the very end of a block
    elif part % 3:
        part += 1 if part % 3 == 2 else 0
    parts[part].append(piece)
