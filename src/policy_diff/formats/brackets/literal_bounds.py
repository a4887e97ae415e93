"""The lines between which blocks stand that nothing can be marked in: `[removed:]` and `[end of removed]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PROSE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from policy_diff.core.document import Block
    from policy_diff.formats.brackets.mark_reader import Fault
    from policy_diff.formats.brackets.mark_sides import Side

_BOUND: Final = re.compile(
    r"\[(?P<ends>end\s+of\s+)?(?P<word>removed|added|moved)"
    r"(?:\s+(?P<end>here|away)\s+\((?P<move>[0-9]{1,6})\))?(?P<colon>:?)\]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bound:
    """A line that begins or ends literal blocks.

    Attributes:
        word: `removed`, `added` or `moved`.
        ends: whether it ends them.
        side: the side on which they stand, where it begins them.
        move: the number of their move, where it begins such as moved.
        at: where it stands in the text, behind its markers.
        width: how long it is.
    """

    word: str
    ends: bool
    side: Side
    move: int | None
    at: int
    width: int


def bounds_of(blocks: Sequence[Block]) -> dict[int, Bound]:
    """Find the lines that begin or end literal blocks, by their number among the blocks."""
    return {at: bound for at, bound in enumerate(map(_bound, blocks)) if bound}


def paired(bounds: Mapping[int, Bound], fault: Fault) -> dict[int, int]:
    """Give for each line that begins literal blocks the one that ends them, both by number.

    Args:
        bounds: the lines by their number among the blocks, in order.
        fault: takes what is wrong with those that have no partner.
    """
    ends: dict[int, int] = {}
    waiting: int | None = None
    for at, bound in bounds.items():
        begun = bounds[waiting] if waiting is not None else None
        if not bound.ends:
            if begun:
                _unended(begun, fault)
            waiting = at
        elif waiting is None or begun is None or begun.word != bound.word:
            cure = f"Begin what it ends with a line `[{bound.word}:]`, or delete it."
            fault(f"`[end of {bound.word}]` ends nothing", cure, bound.at, bound.width)
        else:
            if at - waiting > 2:  # more than the gap between the two
                ends[waiting] = at
            else:
                fault("nothing stands between this line and its end", "Delete both lines.", begun.at, begun.width)
            waiting = None
    if waiting is not None:
        _unended(bounds[waiting], fault)
    return ends


def _unended(bound: Bound, fault: Fault) -> None:
    cure = f"Write a line `[end of {bound.word}]` behind the last block that it is about."
    fault(f"no `[end of {bound.word}]` follows this line", cure, bound.at, bound.width)


def _bound(block: Block) -> Bound | None:
    """Read a block as a line that begins or ends literal blocks, if it is one."""
    if block.kind not in PROSE or not block.text.endswith("]"):
        return None
    found = _BOUND.fullmatch(block.body)
    if not found or bool(found["ends"]) is bool(found["colon"]):
        return None
    word, end = found["word"].lower(), (found["end"] or "").lower()
    ends = bool(found["ends"])
    if (word == "moved" and not ends) is not bool(end):
        return None
    side: Side = "-" if word == "removed" or end == "away" else "+"
    return Bound(word, ends, side, int(found["move"]) if end else None, block.start + block.lead, len(block.body))
