"""Pair up the items of two sequences: identical ones first, then those that are alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from policy_diff.core.words import is_word, unique_anchors

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

ALIKE = 0.4
"""Items pair when at least this share of their words, weighed, is common."""

CONTAINED = 0.75
"""Items also pair when one holds this share of the other: words were added to it."""

_SHORT = 4
_MAX_CELLS = 40_000
"""Largest table of candidate pairs; beyond it only items that share a rare word are weighed."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Profile:
    """The words of an item, without order, each with a weight: short words tell little.

    Attributes:
        counts: how often each word stands in the item, in lower case.
        weight: the sum of the weights of all its words.
    """

    counts: Counter[str]
    weight: float

    @classmethod
    def of(cls, tokens: Sequence[str]) -> Self:
        """Weigh the words of a token sequence."""
        counts = Counter([token.lower() for token in tokens if is_word(token)])
        return cls(counts, sum(_weight(word) * count for word, count in counts.items()))

    def __add__(self, other: Profile) -> Profile:
        """Put two items together."""
        return Profile(self.counts + other.counts, self.weight + other.weight)

    def common(self, other: Profile) -> float:
        """Weigh the words that both have."""
        small, large = sorted((self.counts, other.counts), key=len)
        return sum(_weight(word) * min(count, large[word]) for word, count in small.items() if word in large)

    def likeness(self, other: Profile) -> float:
        """Give how much two items have in common: 0 nothing to pair them for, 1 the same words."""
        if not self.weight or not other.weight:
            return 0.0
        common = self.common(other)
        alike = 2 * common / (self.weight + other.weight)
        held = common / min(self.weight, other.weight)
        return max(alike if alike >= ALIKE else 0.0, 0.9 * held if held >= CONTAINED and common >= 1 else 0.0)


def _weight(word: str) -> float:
    return 1.0 if len(word) >= _SHORT or word.isdigit() or not word.isascii() else 0.3


def anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int, int]]:
    """Find identical items in the same order: common ends, then items that stand once on each side.

    Returns:
        Stretches (index in old, index in new, length), ascending.
    """
    found: list[tuple[int, int, int]] = []
    work: list[tuple[int, int, int, int]] = [(0, len(old), 0, len(new))]
    while work:
        i0, i1, j0, j1 = work.pop()
        start = 0
        while i0 + start < i1 and j0 + start < j1 and old[i0 + start] == new[j0 + start]:
            start += 1
        end = 0
        while i1 - end > i0 + start and j1 - end > j0 + start and old[i1 - end - 1] == new[j1 - end - 1]:
            end += 1
        found += [(i0, j0, start)] * bool(start) + [(i1 - end, j1 - end, end)] * bool(end)
        i0, i1, j0, j1 = i0 + start, i1 - end, j0 + start, j1 - end
        rare = unique_anchors(old[i0:i1], new[j0:j1]) if i0 < i1 and j0 < j1 else []
        i, j = i0, j0
        for a, b in rare:
            work.append((i, i0 + a, j, j0 + b))
            found.append((i0 + a, j0 + b, 1))
            i, j = i0 + a + 1, j0 + b + 1
        if rare:
            work.append((i, i1, j, j1))
    return sorted(found)


def pair_up(
    old: Sequence[Profile],
    new: Sequence[Profile],
    *,
    joins: Callable[[int, int], bool] | None = None,
    fits: Callable[[int, int], bool] | None = None,
) -> list[tuple[Range, Range]]:
    """Pair items that are alike, in order, so that the weight of what pairs have in common is greatest.

    Args:
        old: the items of one side.
        new: the items of the other.
        joins: tells for two indices whether the old item may be part of a pair of one with two that follow on
            each other (one was split, or two were merged); without it, none may.
        fits: tells for two indices whether the items may pair at all.

    Returns:
        Pairs of index ranges, ascending; what is in no pair has no partner.
    """
    if len(old) * len(new) > _MAX_CELLS:
        return _sparse(old, new, fits)
    scores = [
        [_score(a, b) if fits is None or fits(i, j) else 0.0 for j, b in enumerate(new)]
        for i, a in enumerate(old)
    ]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(1, len(old) + 1):
        for j in range(1, len(new) + 1):
            choices = [(best[i - 1][j], 1, 0), (best[i][j - 1], 0, 1)]
            if scores[i - 1][j - 1]:
                choices.append((best[i - 1][j - 1] + scores[i - 1][j - 1], 1, 1))
            if joins and joins(i - 1, j - 1):
                choices += _joins(old, new, scores, best, i, j, joins)
            top = max(choices, key=lambda choice: choice[0])
            best[i][j] = top[0]
            steps[i, j] = top[1], top[2]
    return _trace(steps, len(old), len(new))


def _score(a: Profile, b: Profile) -> float:
    """Weigh a pair: what it has in common, for as much as the items are alike."""
    likeness = a.likeness(b)
    return likeness * min(a.weight, b.weight) if likeness else 0.0


def _joins(
    old: Sequence[Profile],
    new: Sequence[Profile],
    scores: list[list[float]],
    best: list[list[float]],
    i: int,
    j: int,
    may: Callable[[int, int], bool],
) -> list[tuple[float, int, int]]:
    """Weigh one item against two: both halves must have something in the whole."""
    found: list[tuple[float, int, int]] = []
    if j > 1 and may(i - 1, j - 2):
        one, first, second = old[i - 1], new[j - 2], new[j - 1]
        if _halves(one, first, second):
            score = _score(one, first + second)
            if score > max(scores[i - 1][j - 1], scores[i - 1][j - 2]):
                found.append((best[i - 1][j - 2] + score, 1, 2))
    if i > 1 and may(i - 2, j - 1):
        one, first, second = new[j - 1], old[i - 2], old[i - 1]
        if _halves(one, first, second):
            score = _score(one, first + second)
            if score > max(scores[i - 1][j - 1], scores[i - 2][j - 1]):
                found.append((best[i - 2][j - 1] + score, 2, 1))
    return found


def _halves(one: Profile, first: Profile, second: Profile) -> bool:
    """Tell whether each of two items is for the most part in the one, and the one in both together."""
    if not (first.weight and second.weight):
        return False
    both = first + second
    return (
        one.common(first) >= 0.6 * first.weight
        and one.common(second) >= 0.6 * second.weight
        and one.common(both) >= 0.6 * one.weight
    )


def _trace(steps: dict[tuple[int, int], tuple[int, int]], i: int, j: int) -> list[tuple[Range, Range]]:
    pairs: list[tuple[Range, Range]] = []
    while i and j:
        down, across = steps[i, j]
        if down and across:
            pairs.append(((i - down, i), (j - across, j)))
        i, j = i - down, j - across
    return pairs[::-1]


def _sparse(
    old: Sequence[Profile], new: Sequence[Profile], fits: Callable[[int, int], bool] | None
) -> list[tuple[Range, Range]]:
    """Pair the items of two long sequences by the rare words that they share."""
    spread = Counter(word for profile in (*old, *new) for word in profile.counts)
    places: dict[str, list[int]] = {}
    for j, profile in enumerate(new):
        for word in profile.counts:
            if spread[word] <= 2 * _SHORT:
                places.setdefault(word, []).append(j)
    weighed: list[tuple[float, int, int]] = []
    for i, profile in enumerate(old):
        near = {j for word in profile.counts for j in places.get(word, ())}
        for j in sorted(near):
            if (fits is None or fits(i, j)) and (score := _score(profile, new[j])):
                weighed.append((-score, i, j))
    taken: list[tuple[int, int]] = []
    used_old: set[int] = set()
    used_new: set[int] = set()
    for _, i, j in sorted(weighed):
        if i not in used_old and j not in used_new:
            used_old.add(i)
            used_new.add(j)
            taken.append((i, j))
    return [((i, i + 1), (j, j + 1)) for i, j in heaviest(sorted(taken), lambda i, _: old[i].weight)]


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
