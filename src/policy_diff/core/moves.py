"""Find the blocks that only changed place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.pieces import body_pieces, profile_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from policy_diff.core.alignment import Profile
    from policy_diff.core.changeset import Pieces
    from policy_diff.core.document import Block

    Weighed = tuple[Block, Profile]

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
    """Pair what belongs to one requirement: what is the same first, then what is most alike of its kind.

    A field pairs with its namesake: where the requirement stays, only if it is the same at another place among
    the fields; where all of the requirement moved, whatever it says.
    """
    found: list[tuple[Block, Block]] = []
    sides = _owned(gone), _owned(came)
    for owner in sorted(sides[0].keys() & sides[1].keys()):
        olds, news = sides[0][owner], sides[1][owner]
        whole = all(any(b.kind is Kind.DIRECTIVE for b in side) for side in (olds, news))
        twins: dict[tuple[Kind, str], list[Block]] = {}
        for new in news:
            twins.setdefault((new.kind, new.text), []).append(new)
        same = [(old, there.pop(0)) for old in olds if (there := twins.get((old.kind, old.text)))]
        taken = {block.start for block, _ in same}, {block.start for _, block in same}
        found += same
        rest_old, rest_new = (
            [(block, profile_of(block)) for block in side if block.start not in used and block.kind in PROSE]
            for side, used in zip((olds, news), taken, strict=True)
        )
        found += _most_alike(rest_old, rest_new, _moved_whole if whole else _moved_within)
    return found


def _moved_within(old: Weighed, new: Weighed) -> float:
    """Weigh two blocks of a requirement that stays; a field that differs was not moved."""
    return 0.0 if old[0].kind is Kind.OPTION else old[1].likeness(new[1])


def _moved_whole(old: Weighed, new: Weighed) -> float:
    """Weigh two blocks of a requirement of which all moved; a field pairs with its namesake."""
    if old[0].kind is Kind.OPTION:
        return float(old[0].text[: old[0].lead].strip() == new[0].text[: new[0].lead].strip())
    return old[1].likeness(new[1])


def _owned(blocks: Sequence[Block]) -> dict[str, list[Block]]:
    owned: dict[str, list[Block]] = {}
    for block in blocks:
        if block.owner:
            owned.setdefault(block.owner, []).append(block)
    return owned


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

    def alike(old: Weighed, new: Weighed) -> float:
        if old[0].kind is Kind.TABLE_ROW and _first_cell(old[0]) != _first_cell(new[0]):
            return 0.0  # the first cell says what a row is about
        share = 2 * old[1].common(new[1]) / (old[1].weight + new[1].weight)
        return share if share >= _ALIKE else 0.0

    return _most_alike(_weighty(gone), _weighty(came), alike)


def _first_cell(block: Block) -> str:
    return block.body.partition("|")[0].strip()


def _most_alike(
    olds: Sequence[Weighed], news: Sequence[Weighed], alike: Callable[[Weighed, Weighed], float]
) -> list[tuple[Block, Block]]:
    """Pair blocks of a kind, the most alike first; none of many, for each would be weighed against each."""
    if max(len(olds), len(news)) > _MAX_WEIGHED:
        return []
    scores = [
        (-score, i, j)
        for i, old in enumerate(olds)
        for j, new in enumerate(news)
        if old[0].kind is new[0].kind and (score := alike(old, new))
    ]
    found: list[tuple[Block, Block]] = []
    used: set[tuple[int, int]] = set()
    for _, i, j in sorted(scores):
        if (0, i) not in used and (1, j) not in used:
            used |= {(0, i), (1, j)}
            found.append((olds[i][0], news[j][0]))
    return found


def _weighty(blocks: list[Block]) -> list[Weighed]:
    weighed = [(block, profile_of(block)) for block in blocks if block.kind in PROSE and not block.owner]
    return [(block, profile) for block, profile in weighed if profile.weight >= _ALIKE_WORDS]
