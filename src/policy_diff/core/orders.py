"""Two new orders of the same things put together, where each side moved others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.ordering import unique_anchors

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_FRONT = -1
"""Stands for the place before the first of them."""


def merge_orders(
    base: Sequence[int], ours: Sequence[int], theirs: Sequence[int], headings: Collection[int]
) -> list[int] | None:
    """Put what two sides moved together: each moved thing stays behind what its side put it behind.

    Args:
        base: things by number, each once, in the order that both sides had.
        ours: the same in the order of one side.
        theirs: the same in the order of the other.
        headings: those that open a section, to which all belong until the next one.

    Returns:
        The order with the work of both, the same whichever side is ours; `None` where both moved one thing, both put
        something at one place, or one would come to stand under a heading where neither side put it.
    """
    mine, yours = moved(base, ours), moved(base, theirs)
    if mine & yours:
        return None
    found = _placed(ours, theirs, mine, yours)
    if found != _placed(theirs, ours, yours, mine):
        return None
    was, here, there, now = (_under(order, headings) for order in (base, ours, theirs, found))
    fits = all(now[one] == (there[one] if here[one] == was[one] else here[one]) for one in base)
    both = any(was[one] not in {here[one], there[one]} and here[one] != there[one] for one in base)
    return found if fits and not both else None


def moved(base: Sequence[int], side: Sequence[int]) -> set[int]:
    """Give the fewest things without which the order of a side is as it was."""
    return {*base} - {base[at] for at, _ in unique_anchors(base, side)}


def _placed(keeps: Sequence[int], moves: Sequence[int], kept: Collection[int], moved: Collection[int]) -> list[int]:
    """Put what one side moved into the order of the other, each behind the nearest that nobody else moved."""
    behind: dict[int, list[int]] = {}
    anchor = _FRONT
    for one in moves:
        if one in moved:
            behind.setdefault(anchor, []).append(one)
        elif one not in kept:
            anchor = one
    found = behind.get(_FRONT, [])[:]
    for one in keeps:
        if one not in moved:
            found += [one, *behind.get(one, ())]
    return found


def _under(order: Sequence[int], headings: Collection[int]) -> Mapping[int, int]:
    """Say under which heading each thing stands; a heading stands under none."""
    under: dict[int, int] = {}
    last = _FRONT
    for one in order:
        under[one] = _FRONT if one in headings else last
        last = one if one in headings else last
    return under
