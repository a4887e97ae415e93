"""Find the blocks that only changed place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.pieces import body_pieces, profile_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.alignment import Profile
    from policy_diff.core.changeset import Pieces
    from policy_diff.core.document import Block

_SAME_WORDS = 4
"""Least weight of words for a block that stands word for word elsewhere to count as moved."""

_ALIKE = 0.72
_ALIKE_WORDS = 8
"""Least likeness, and weight of words, for a block that was moved and amended: a false move costs the reader
more than a missed one."""

_MAX_WEIGHED = 150
"""Most blocks on either side that are weighed against each other for moves with amendments."""


@dataclass(frozen=True, slots=True)
class Ends:
    """The two ends of every move.

    Attributes:
        left: by offset in the old text, the move's number and the pieces between its two wordings.
        arrived: the same by offset in the new text.
    """

    left: dict[int, tuple[int, Pieces]]
    arrived: dict[int, tuple[int, Pieces]]

    def of(self, block: Block, op: Literal["-", "+"]) -> tuple[int, Pieces] | None:
        """Give the move that a block is an end of, if any."""
        return (self.left if op == "-" else self.arrived).get(block.start)


def find_moves(
    gone: Sequence[Block],
    came: Sequence[Block],
    known: Sequence[tuple[Block, Block]],
    references: frozenset[str],
) -> Ends:
    """Link blocks that left one place with those that arrived at another.

    Args:
        gone: blocks that only the old text has, in order.
        came: blocks that only the new text has, in order.
        known: pairs that moved with their section.
        references: labels of link definitions in either document.

    Returns:
        Both ends of every move, numbered from 1 in the order of the new text.
    """
    pairs = list(known)
    rest_old, rest_new = list(gone), list(came)
    for same in (_by_owner, _by_text, _by_likeness):
        found = same(rest_old, rest_new)
        pairs += found
        used = {(block.start, side) for pair in found for side, block in enumerate(pair)}
        rest_old = [block for block in rest_old if (block.start, 0) not in used]
        rest_new = [block for block in rest_new if (block.start, 1) not in used]
    left: dict[int, tuple[int, Pieces]] = {}
    arrived: dict[int, tuple[int, Pieces]] = {}
    for number, (old, new) in enumerate(sorted(pairs, key=lambda pair: pair[1].start), start=1):
        inner = () if old.body == new.body else body_pieces(old, new, references)
        left[old.start] = arrived[new.start] = (number, inner)
    return Ends(left, arrived)


def _by_owner(gone: list[Block], came: list[Block]) -> list[tuple[Block, Block]]:
    """Pair what belongs to one requirement: what is the same first, then what stands alone of its kind."""
    found: list[tuple[Block, Block]] = []
    owners = {block.owner for block in gone if block.owner} & {block.owner for block in came if block.owner}
    for owner in sorted(filter(None, owners)):
        olds, news = ([b for b in side if b.owner == owner] for side in (gone, came))
        for old in olds:
            twin = next((new for new in news if (new.kind, new.text) == (old.kind, old.text)), None)
            if twin is None:
                alike = [new for new in news if new.kind is old.kind and new.kind in PROSE]
                weighed = [(profile_of(old).likeness(profile_of(new)), -new.start, new) for new in alike]
                best = max(weighed, default=None, key=lambda entry: entry[:2])
                twin = best[2] if best and best[0] else None
            if twin is not None:
                found.append((old, twin))
                news = [new for new in news if new is not twin]
    return found


def _by_text(gone: list[Block], came: list[Block]) -> list[tuple[Block, Block]]:
    """Pair blocks that stand word for word elsewhere."""
    places: dict[tuple[Kind, str], list[Block]] = {}
    for block in came:
        places.setdefault((block.kind, block.body), []).append(block)
    found: list[tuple[Block, Block]] = []
    for block in gone:
        there = places.get((block.kind, block.body))
        if there and block.kind in PROSE and profile_of(block).weight >= _SAME_WORDS:
            found.append((block, there.pop(0)))
    return found


def _by_likeness(gone: list[Block], came: list[Block]) -> list[tuple[Block, Block]]:
    """Pair blocks that were moved and amended."""
    olds, news = _weighty(gone), _weighty(came)
    if max(len(olds), len(news)) > _MAX_WEIGHED:
        return []
    scores: list[tuple[float, int, int]] = []
    for i, (old, first) in enumerate(olds):
        for j, (new, second) in enumerate(news):
            if old.kind is new.kind:
                alike = 2 * first.common(second) / (first.weight + second.weight)
                scores += [(-alike, i, j)] if alike >= _ALIKE else []
    found: list[tuple[Block, Block]] = []
    used: set[tuple[int, int]] = set()
    for _, i, j in sorted(scores):
        if (0, i) not in used and (1, j) not in used:
            used |= {(0, i), (1, j)}
            found.append((olds[i][0], news[j][0]))
    return found


def _weighty(blocks: list[Block]) -> list[tuple[Block, Profile]]:
    weighed = [(block, profile_of(block)) for block in blocks if block.kind in PROSE and not block.owner]
    return [(block, profile) for block, profile in weighed if profile.weight >= _ALIKE_WORDS]
