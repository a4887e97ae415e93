"""Pair up the sections of two documents: by label, then heading, then content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.alignment import ALIKE, Profile
from policy_diff.core.document import PREFIXES, Kind
from policy_diff.core.ordering import heaviest
from policy_diff.core.words import split

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from policy_diff.core.document import Block, Document, Section

Pair = tuple[int, int]

_ALIKE = 0.5
"""Least likeness of two texts for a section to be the same under another heading."""

_HEADING_ALIKE = 0.6
"""Least likeness of two headings where the texts below say little."""

_ALIKE_ALONE = 0.2
"""Least likeness of two texts where nothing else can be the other."""

_MAX_WEIGHED = 200
"""Most sections without a partner, on either side, that are weighed against each other by content."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A section with its path of titles."""

    path: tuple[str, ...]
    section: Section

    @property
    def key(self) -> tuple[str, ...]:
        """Its path, whatever the case and spacing of the titles."""
        return tuple(" ".join(title.casefold().split()) for title in self.path)

    @property
    def text(self) -> str:
        """What stands under its heading."""
        return "".join(block.text for block in self.section.blocks if block.kind not in _HEAD)

    @property
    def size(self) -> int:
        """Its length in code points."""
        return sum(len(block.text) for block in self.section.blocks)


_HEAD = PREFIXES | {Kind.HEADING, Kind.GAP}


def place(document: Document) -> list[Placed]:
    """Give the sections of a document in order; the first is the text before the first heading."""
    return [Placed(path, section) for path, section in document.sections()]


def pair_sections(old: list[Placed], new: list[Placed]) -> list[Pair]:
    """Pair the sections of two documents.

    Returns:
        Pairs of indices, ascending on the old side; the first sections (before any heading) always pair.
    """
    pairs = {0: 0}
    taken = {0}

    def take(found: Iterable[Pair]) -> None:
        for i, j in found:
            if i not in pairs and j not in taken:
                pairs[i] = j
                taken.add(j)

    def free() -> tuple[list[int], list[int]]:
        return [i for i in range(len(old)) if i not in pairs], [j for j in range(len(new)) if j not in taken]

    take(_unique(old, new, *free(), lambda placed: placed.section.ids))
    take(_unique(old, new, *free(), lambda placed: [placed.key]))
    take(_same_heading(old, new, *free(), lambda placed: placed.key))
    take(_same_heading(old, new, *free(), lambda placed: placed.key[-1] if placed.key else ""))
    take(_unique(old, new, *free(), lambda placed: [placed.text] if placed.text else []))
    take(_weighed(old, new, *free()))
    take(_alone(old, new, pairs))
    return sorted(pairs.items())


def in_place(pairs: list[Pair], old: list[Placed]) -> set[Pair]:
    """Choose the pairs that stay where they are, so that what moved is the least text."""
    return {(0, 0), *heaviest(pairs[1:], lambda i, _: 1 + old[i].size)}


def _unique(
    old: list[Placed],
    new: list[Placed],
    olds: list[int],
    news: list[int],
    keys: Callable[[Placed], Iterable[Hashable]],
) -> list[Pair]:
    """Pair sections by a key that stands once on each side."""
    first, second = _places(old, olds, keys), _places(new, news, keys)
    return [(at[0], second[key][0]) for key, at in first.items() if len(at) == 1 and len(second.get(key, ())) == 1]


def _places(
    sections: list[Placed], indices: list[int], keys: Callable[[Placed], Iterable[Hashable]]
) -> dict[Hashable, list[int]]:
    places: dict[Hashable, list[int]] = {}
    for index in indices:
        for key in keys(sections[index]):
            places.setdefault(key, []).append(index)
    return places


def _same_heading(
    old: list[Placed],
    new: list[Placed],
    olds: list[int],
    news: list[int],
    key: Callable[[Placed], Hashable],
) -> list[Pair]:
    """Pair sections whose heading stands more than once: the most alike first, then in order."""
    first = _places(old, olds, lambda placed: [key(placed)])
    second = _places(new, news, lambda placed: [key(placed)])
    found: list[Pair] = []
    content = _Contents(old, new)
    for heading, at in first.items():
        there = second.get(heading, [])
        if heading in {"", ()} or not there:
            continue
        if len(at) == len(there) == 1:
            found.append((at[0], there[0]))
            continue
        if len(at) * len(there) <= _MAX_WEIGHED * _MAX_WEIGHED:
            found += _greedy([(content.likeness(i, j), i, j) for i in at for j in there], least=0.1)
        used = {i for i, _ in found}, {j for _, j in found}
        rest = [i for i in at if i not in used[0]], [j for j in there if j not in used[1]]
        found += zip(*rest, strict=False)
    return found


def _weighed(old: list[Placed], new: list[Placed], olds: list[int], news: list[int]) -> list[Pair]:
    """Pair what is left by content and heading together: the section was renamed."""
    if max(len(olds), len(news)) > _MAX_WEIGHED:
        return []
    scores: list[tuple[float, int, int]] = []
    contents = _Contents(old, new)
    for i in olds:
        for j in news:
            content, heading = contents.likeness(i, j), contents.titles(i, j)
            both_empty = not old[i].text.strip() and not new[j].text.strip()
            if content >= _ALIKE or (heading >= _HEADING_ALIKE and (content or both_empty)):
                scores.append((content + heading, i, j))
    return _greedy(scores, least=0.0)


def _alone(old: list[Placed], new: list[Placed], pairs: dict[int, int]) -> list[Pair]:
    """Pair two sections of a level that stand alone between the same neighbours and have something in common."""
    contents = _Contents(old, new)
    neighbours = pairs | {len(old): len(new)}
    found: list[Pair] = []
    for i, j in ((before + 1, pairs[before] + 1) for before in sorted(pairs)):
        if i in pairs or neighbours.get(i + 1) != j + 1 or old[i].section.level != new[j].section.level:
            continue
        content, heading = contents.likeness(i, j, _ALIKE_ALONE), contents.titles(i, j)
        if content and content + heading >= _ALIKE:
            found.append((i, j))
    return found


def _greedy(scores: list[tuple[float, int, int]], *, least: float) -> list[Pair]:
    """Take the best pairs first, each section once; ties go by place."""
    found: list[Pair] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in sorted(scores, key=lambda entry: (-entry[0], abs(entry[1] - entry[2]), entry[1:])):
        if score > least and i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append((i, j))
    return found


def _profile(blocks: Iterable[Block]) -> Profile:
    return Profile.of([word for block in blocks if block.kind not in _HEAD for word in split(block.body)])


class _Contents:
    """How alike sections are; the words of each are counted once, however often it is weighed."""

    def __init__(self, old: list[Placed], new: list[Placed]) -> None:
        self._sides = old, new
        self._texts: dict[tuple[int, int], Profile] = {}
        self._titles: dict[tuple[int, int], Profile] = {}

    def likeness(self, i: int, j: int, least: float = ALIKE) -> float:
        """Weigh what stands under two headings."""
        return self._text(0, i).likeness(self._text(1, j), least)

    def titles(self, i: int, j: int) -> float:
        """Weigh two headings."""
        return self._title(0, i).likeness(self._title(1, j))

    def _text(self, side: int, at: int) -> Profile:
        if (side, at) not in self._texts:
            self._texts[side, at] = _profile(self._sides[side][at].section.blocks)
        return self._texts[side, at]

    def _title(self, side: int, at: int) -> Profile:
        if (side, at) not in self._titles:
            self._titles[side, at] = Profile.of(split(self._sides[side][at].section.title))
        return self._titles[side, at]
