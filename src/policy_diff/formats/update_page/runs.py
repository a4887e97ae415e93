"""From an entry's blocks and brackets to runs of sound MyST, old and new."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.formats.update_page.bits import Bit, flagged, guarded, settled, spaced
from policy_diff.formats.update_page.values import Pair, Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.formats.update_page.blocks import Block
    from policy_diff.formats.update_page.brackets import Marked


class _Laid(NamedTuple):
    """A block ready to be written, or one of which nothing is left but brackets.

    `indent` and `old_indent` are its indentation in columns, after and before the update.
    """

    block: Block
    bits: list[Bit]
    shown: bool
    old: bool
    indent: int
    old_indent: int


def runs_of(
    blocks: Sequence[Block], marked: Marked, *, whole: bool = False, title: bool = False
) -> tuple[tuple[Run, ...], tuple[Pair, ...]]:
    r"""Lay out an entry's body, or its title, as MyST in runs.

    The inserted runs are what stands between the editors' brackets, and with it whatever has to go so that
    the before text is sound: the mark of a list item that is new, the space on one side, the gap between
    blocks, a stop left outside the bracket of a new sentence. A block in which no word is old is new.

    In the after text each block is one line. List items stand on lines that follow each other, nested by the
    width of the marks above; other blocks have a blank line between them. Literal brackets have a backslash,
    and so has what would make something else of a block (`#`, `1.`).

    Args:
        blocks: mended.
        marked: what `read_brackets` says of them.
        whole: whether all of it is new, bracketed or not, as in a new section.
        title: whether it is a title, in which no block can begin.

    Returns:
        The runs, and where in their joined text each pair of brackets stands.
    """
    read: list[list[Bit]] = []
    depth = 0
    for tokens in marked.tokens:
        bits, depth = flagged(spaced(tokens), depth)
        if whole:
            bits = [replace(bit, inserted=bool(bit.text)) for bit in bits]
        read.append(settled(bits) if title else guarded(settled(bits)))
    return _written(_laid(blocks, read, whole=whole), marked.pairs)


def _laid(blocks: Sequence[Block], read: Sequence[list[Bit]], *, whole: bool) -> list[_Laid]:
    found: list[_Laid] = []
    above: list[_Laid] = []
    for block, bits in zip(blocks, read, strict=True):
        texts = [bit for bit in bits if bit.text]
        shown = bool(texts) or block.mark[:1].isdigit()
        old = shown and not whole and (not texts or not all(bit.inserted for bit in texts))
        while above and (not block.mark or above[-1].block.depth >= block.depth):
            above.pop()
        indent = sum(len(one.block.mark) for one in above)
        old_indent = sum(len(one.block.mark) for one in above if one.old)
        laid = _Laid(block, bits, shown, old, indent, old_indent)
        found.append(laid)
        if shown and block.mark:
            above.append(laid)
    return found


def _gap(above: _Laid | None, below: _Laid) -> str:
    if above is None:
        return ""
    return "\n" if above.block.mark and below.block.mark else "\n\n"


def _written(laid: Sequence[_Laid], pairs: Sequence[tuple[int, bool]]) -> tuple[tuple[Run, ...], tuple[Pair, ...]]:
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    waiting: list[int] = []
    texts: list[tuple[str, bool]] = []
    size = 0
    for one, gaps in zip(laid, _gaps(laid), strict=True):
        prefix = " " * one.indent + one.block.mark
        extra = one.indent - one.old_indent if one.old else len(prefix)
        pieces = [*gaps, (prefix[:extra], True), (prefix[extra:], False)] if one.shown else []
        texts += pieces
        size += sum(len(text) for text, _ in pieces)
        if one.shown:
            starts |= dict.fromkeys(waiting, size)
            waiting.clear()
        for bit in one.bits:
            if bit.kind == "open":
                starts[bit.pair] = size
                waiting += [] if one.shown else [bit.pair]
            elif bit.kind == "close":
                ends[bit.pair] = size
            else:
                texts.append((bit.text, bit.inserted))
                size += len(bit.text)
    runs = tuple(
        Run(text, inserted)
        for inserted, group in groupby(texts, key=lambda piece: piece[1])
        if (text := "".join(piece for piece, _ in group))
    )
    return _merged(runs), tuple(_placed("".join(run.text for run in runs), starts, ends, pairs))


def _merged(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join runs of one kind that an empty piece had held apart."""
    return tuple(
        Run("".join(run.text for run in group), inserted)
        for inserted, group in groupby(runs, key=lambda run: run.inserted)
    )


def _gaps(laid: Sequence[_Laid]) -> Iterator[list[tuple[str, bool]]]:
    """Yield what stands between each block and the one above it, and whether it is new.

    In the before text as in the after text, blocks that follow each other have the right gap.
    """
    gaps: list[list[tuple[str, bool]]] = [[] for _ in laid]
    above: _Laid | None = None
    above_old: _Laid | None = None
    first = -1  # the first block below the last old one
    for index, one in enumerate(laid):
        if not one.shown:
            continue
        gap = _gap(above, one)
        if first < 0:
            first = index
        gaps[index] = [(gap, True)]
        if one.old:
            wanted = _gap(above_old, one)
            # The gap above this block serves, or part of it; else the one below the last old block does.
            if len(wanted) <= len(gap):
                gaps[index] = [(gap[len(wanted) :], True), (wanted, False)]
            else:
                gaps[first] = [(text, False) for text, _ in gaps[first]]
            above_old, first = one, -1
        above = one
    yield from gaps


def _placed(
    text: str, starts: dict[int, int], ends: dict[int, int], pairs: Sequence[tuple[int, bool]]
) -> Iterator[Pair]:
    for index, (line, recovered) in enumerate(pairs):
        start, end = starts.get(index, 0), ends.get(index, len(text))
        inner = text[start:end]
        start += len(inner) - len(inner.lstrip())
        end -= len(inner) - len(inner.rstrip())
        if start < end:
            yield Pair(start, end, line, recovered)
