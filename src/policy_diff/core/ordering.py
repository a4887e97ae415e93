"""Which pairs of places can stay in order: the longest or heaviest selection that ascends on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence


def unique_anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], weights: Sequence[float] | None = None
) -> list[tuple[int, int]]:
    """Pair the items that stand once on each side, keeping the heaviest selection in the same order.

    Args:
        old: the items of one side.
        new: the items of the other.
        weights: how much each old item counts; alike if not given.
    """
    if not old or not new:
        return []
    places = _once(new)
    shared = [(i, places[item]) for item, i in _once(old).items() if item in places]
    return heaviest(shared, lambda i, _: weights[i] if weights else 1.0)


def _once(items: Sequence[Hashable]) -> dict[Hashable, int]:
    """Say where each item stands that stands once, in order."""
    places: dict[Hashable, int] = {}
    again: set[Hashable] = set()
    for index, item in enumerate(items):
        if item in places:
            again.add(item)
        places[item] = index
    return {item: index for item, index in places.items() if item not in again}


def heaviest(pairs: Sequence[tuple[int, int]], weight: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Keep the heaviest selection of pairs that ascends on both sides; the first member ascends already."""
    order = sorted({j for _, j in pairs})
    rank = {j: at + 1 for at, j in enumerate(order)}
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(order) + 1)  # prefix maxima, as a Fenwick tree
    before: list[int] = []
    top = (0.0, -1)
    for at, (i, j) in enumerate(pairs):
        below, index = (0.0, -1), rank[j] - 1
        while index:
            below = max(below, tree[index], key=lambda entry: entry[0])
            index -= index & -index
        before.append(below[1])
        entry = (below[0] + weight(i, j), at)
        top = max(top, entry, key=lambda entry: entry[0])
        index = rank[j]
        while index < len(tree):
            tree[index] = max(tree[index], entry, key=lambda entry: entry[0])
            index += index & -index
    chain: list[tuple[int, int]] = []
    at = top[1]
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]
