"""Directives that one side of a merge took out: the other side's edits in one belong to all of it.

Without this, what one side changed in a requirement that the other took out would be left without its directive.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import Kind
from policy_diff.core.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.document import Block
    from policy_diff.core.segments import Segment

_FENCE: Final = " \t>:`~"


def keep_whole(base: Segments, ours: Segments, theirs: Segments) -> tuple[Segments, Segments]:
    """Join on each side the stretches of every directive that the other side took out.

    Args:
        base: the text that both began with, each block a stretch.
        ours: one side.
        theirs: the other.

    Returns:
        Both sides.
    """
    spans = tuple(_directives([part.blocks[0] for part in base.parts]))
    if not spans:
        return ours, theirs
    held = [{old for part in side.parts for old in part.olds} for side in (ours, theirs)]
    gone = [[span for span in spans if held_by.isdisjoint(range(span[0], span[1] + 1))] for held_by in held]
    return _joined(ours, gone[1]), _joined(theirs, gone[0])


def _directives(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield the number of the first and of the last block of each directive."""
    opened: list[int] = []
    for at, block in enumerate(blocks):
        if block.kind is not Kind.DIRECTIVE or block.unclosed:
            continue
        if block.text.strip(_FENCE):
            opened.append(at)
        elif opened:
            yield opened.pop(), at


def _joined(side: Segments, spans: Sequence[tuple[int, int]]) -> Segments:
    """Make one stretch of those of each directive, where they stand together and hold nothing else."""
    parts = list(side.parts)
    for first, last in sorted(spans, key=lambda span: span[0] - span[1]):  # the outermost first
        within = [at for at, part in enumerate(parts) if any(first <= old <= last for old in part.olds)]
        if len(within) > 1:
            run = parts[within[0] : within[-1] + 1]
            if all(first <= old <= last for part in run for old in part.olds):
                parts[within[0] : within[-1] + 1] = [_one(run)]
    return Segments(side.first, tuple(parts), side.last)


def _one(run: Sequence[Segment]) -> Segment:
    text = "".join(f"{part.text}{part.gap or ''}" for part in run[:-1]) + run[-1].text
    return replace(
        run[0],
        olds=tuple(sorted({old for part in run for old in part.olds})),
        blocks=tuple(block for part in run for block in part.blocks),
        text=text,
        gap=run[-1].gap,
    )
