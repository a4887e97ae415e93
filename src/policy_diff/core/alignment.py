"""Pair up the items of two sequences: identical ones first, then those that are alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Self

from policy_diff.core.ordering import heaviest, unique_anchors
from policy_diff.core.words import is_word

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

ALIKE = 0.4
"""Items pair when at least this share of their words, weighed, is common."""

CONTAINED = 0.75
"""Items also pair when one holds this share of the other: words were added to it."""

_MOST = 0.6
_MAX_PARTS = 9
"""A block was split into as many parts at most; this share of the first and the last part must be in the whole,
and of the whole in the parts and the other way round."""

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

    def likeness(self, other: Profile, least: float = ALIKE, common: float | None = None) -> float:
        """Give how much two items have in common: 0 nothing to pair them for, 1 the same words.

        Args:
            other: the other item.
            least: the share of common words below which items have nothing to pair them for.
            common: the weight of the words that both have, where that is known already.
        """
        if not self.weight or not other.weight:
            return 0.0
        common = self.common(other) if common is None else common
        alike = 2 * common / (self.weight + other.weight)
        held = common / min(self.weight, other.weight)
        return max(alike if alike >= least else 0.0, 0.9 * held if held >= CONTAINED and common >= 1 else 0.0)


@lru_cache(maxsize=1 << 16)
def _weight(word: str) -> float:
    return 1.0 if len(word) >= _SHORT or word.isdigit() or not word.isascii() else 0.3


def anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], weights: Sequence[float] | None = None
) -> list[tuple[int, int, int]]:
    """Find identical items in the same order: common ends, then items that stand once on each side.

    Args:
        old: the items of one side.
        new: the items of the other.
        weights: how much each old item counts where not all can stay in order; alike if not given.

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
        rare = unique_anchors(old[i0:i1], new[j0:j1], weights[i0:i1] if weights else None)
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
    alike: float = ALIKE,
) -> list[tuple[Range, Range]]:
    """Pair items that are alike, in order, so that the weight of what pairs have in common is greatest.

    Args:
        old: the items of one side.
        new: the items of the other.
        joins: tells for two indices whether the old item may be part of a pair of one with several that follow
            on each other (one was split, or several were merged); without it, none may.
        fits: tells for two indices whether the items may pair at all.
        alike: the least share of common words of a pair.

    Returns:
        Pairs of index ranges, ascending; what is in no pair has no partner.
    """
    if not old or not new:
        return []
    if len(old) * len(new) > _MAX_CELLS:
        return _sparse(old, new, fits)
    table = _Table(old, new, joins, fits, alike)
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(1, len(old) + 1):
        for j in range(1, len(new) + 1):
            choices = [(best[i - 1][j], 1, 0), (best[i][j - 1], 0, 1)]
            choices += [(best[i - a][j - b] + score, a, b) for score, a, b in table.pairs(i, j)]
            best[i][j], *step = max(choices, key=lambda choice: choice[0])
            steps[i, j] = step[0], step[1]
    return _trace(steps, len(old), len(new))


class _Table:
    """Weighs every pair, and every group of one with several, that may end at two items."""

    def __init__(
        self,
        old: Sequence[Profile],
        new: Sequence[Profile],
        joins: Callable[[int, int], bool] | None,
        fits: Callable[[int, int], bool] | None,
        alike: float,
    ) -> None:
        self.old = old
        self.new = new
        self.alike = alike
        shared = [[a.common(b) for b in new] for a in old]
        self.scores = [
            [_score(a, b, alike, shared[i][j]) if fits is None or fits(i, j) else 0.0 for j, b in enumerate(new)]
            for i, a in enumerate(old)
        ]
        #: whether an old item is for the most part in a new one, and the other way round
        self.old_in = self.new_in = None
        if joins:
            may = [[joins(i, j) for j in range(len(new))] for i in range(len(old))]
            self.old_in = [
                [may[i][j] and 0 < _MOST * a.weight <= shared[i][j] for j in range(len(new))] for i, a in enumerate(old)
            ]
            self.new_in = [
                [may[i][j] and 0 < _MOST * b.weight <= shared[i][j] for i in range(len(old))] for j, b in enumerate(new)
            ]

    def pairs(self, i: int, j: int) -> Iterator[tuple[float, int, int]]:
        """Yield what may end at the `i`-th old and the `j`-th new item (from 1): weight, old and new items."""
        if self.scores[i - 1][j - 1]:
            yield self.scores[i - 1][j - 1], 1, 1
        if self.new_in is not None:
            for size, score in self._groups(self.old[i - 1], self.new, self.new_in, i - 1, j):
                yield score, 1, size
        if self.old_in is not None:
            for size, score in self._groups(self.new[j - 1], self.old, self.old_in, j - 1, i):
                yield score, size, 1

    def _groups(
        self, whole: Profile, parts: Sequence[Profile], inside: list[list[bool]], at: int, end: int
    ) -> Iterator[tuple[int, float]]:
        """Weigh a whole against the parts before `end`, of which the first and last are for the most part in it."""
        if not inside[end - 1][at]:
            return
        group, weight = parts[end - 1], parts[end - 1].weight
        for size in range(2, min(_MAX_PARTS, end) + 1):
            first = parts[end - size]
            weight += first.weight
            if _MOST * weight > whole.weight:
                return  # what the parts have in common with the whole can be no more than the whole
            group += first
            if not inside[end - size][at]:
                continue
            score = _score(whole, group, self.alike)
            single = max(_score(whole, part, self.alike) for part in parts[end - size : end])
            if score > single and whole.common(group) >= _MOST * max(whole.weight, group.weight):
                yield size, score


def _score(a: Profile, b: Profile, alike: float = ALIKE, common: float | None = None) -> float:
    """Weigh a pair: what it has in common, for as much as the items are alike."""
    likeness = a.likeness(b, alike, common)
    return likeness * min(a.weight, b.weight) if likeness else 0.0


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
        may = [j for j in sorted(near) if fits is None or fits(i, j)]
        weighed += [(-score, i, j) for j in may if (score := _score(profile, new[j]))]
    taken: list[tuple[int, int]] = []
    used_old: set[int] = set()
    used_new: set[int] = set()
    for _, i, j in sorted(weighed):
        if i not in used_old and j not in used_new:
            used_old.add(i)
            used_new.add(j)
            taken.append((i, j))
    return [((i, i + 1), (j, j + 1)) for i, j in heaviest(sorted(taken), lambda i, _: old[i].weight)]
