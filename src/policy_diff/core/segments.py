"""A later text cut into stretches, each of which says which blocks of the earlier text it stands for.

A change set may spread a block over several of its parts, where a paragraph was split or two were joined. For putting
two people's edits together only whole blocks count: a stretch is the least run of blocks of the later text whose words
come from whole blocks of the earlier one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.document import Block, Kind
from policy_diff.core.markdown import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from policy_diff.core.changeset import ChangeSet

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of blocks that stays together.

    Attributes:
        olds: the blocks of the earlier text that it stands for, by number, ascending; none where it was added.
        blocks: its own blocks in order, without the gaps between them.
        text: its source, from the start of its first block to the end of its last.
        gap: what separates it from the next one; `None` where the text ends.
        path: the titles of the sections it stands in, the innermost last.
    """

    olds: tuple[int, ...]
    blocks: tuple[Block, ...]
    text: str
    gap: str | None
    path: tuple[str, ...] = ()

    @property
    def opens(self) -> bool:
        """Whether it begins with a heading."""
        return self.blocks[0].kind is Kind.HEADING

    @property
    def owner(self) -> str | None:
        """The requirement it belongs to, if any."""
        return self.blocks[0].owner


@dataclass(frozen=True, slots=True)
class Segments:
    """A text as stretches.

    Attributes:
        first: what stands before the first of them, which is no block.
        parts: the stretches in order.
        last: what stands after the last of them.
    """

    first: str
    parts: tuple[Segment, ...]
    last: str


def whole(text: str) -> Segments:
    """Cut a text into its blocks, each standing for itself."""
    return _segments(text, {at: (at,) for at in range(len(blocks_of(text)))})


def later(change_set: ChangeSet) -> Segments:
    """Cut the new text of a change set into stretches that stand for blocks of its old text."""
    olds, news = blocks_of(change_set.old), blocks_of(change_set.new)
    links = _Links()
    for old, new in _shared(change_set):
        ours, theirs = _within(olds, old), _within(news, new)
        links.join([*(("-", at) for at in ours), *(("+", at) for at in theirs)])
    stands_for: dict[int, tuple[int, ...]] = {}
    for group in links.groups():
        here = sorted(at for side, at in group if side == "+")
        there = tuple(sorted(at for side, at in group if side == "-"))
        if here and there and here[-1] - here[0] + 1 == len(here):
            stands_for |= dict.fromkeys(here, there)
    stands_for |= _alike(olds, news, stands_for)
    return _segments(change_set.new, stands_for)


def blocks_of(text: str) -> list[Block]:
    """Give the blocks of a text, without the gaps between them."""
    return [block for block in parse(text).blocks() if block.kind is not Kind.GAP]


def _segments(text: str, stands_for: Mapping[int, tuple[int, ...]]) -> Segments:
    document = parse(text)
    paths = [path for path, section in document.sections() for block in section.blocks if block.kind is not Kind.GAP]
    blocks = [block for block in document.blocks() if block.kind is not Kind.GAP]
    if not blocks:
        return Segments(text, (), "")
    runs: list[list[int]] = []
    for at in range(len(blocks)):
        olds = stands_for.get(at, ())
        if runs and olds and stands_for.get(runs[-1][0], ()) == olds:
            runs[-1].append(at)
        else:
            runs.append([at])
    parts = []
    for run, after in zip(runs, [*runs[1:], None], strict=True):
        start, end = blocks[run[0]].start, blocks[run[-1]].end
        gap = text[end : blocks[after[0]].start] if after else None
        held = tuple(blocks[at] for at in run)
        parts.append(Segment(stands_for.get(run[0], ()), held, text[start:end], gap, paths[run[0]]))
    return Segments(text[: blocks[0].start], tuple(parts), text[blocks[-1].end :])


def _shared(change_set: ChangeSet) -> Iterator[tuple[Range, Range]]:
    """Yield where each block of the change set that both sides have stands in either text; moved ones as well."""
    old_at = new_at = 0
    left: dict[int, Range] = {}
    came: dict[int, Range] = {}
    for entry in change_set.entries:
        for block in entry.blocks:
            old, new = (old_at, old_at + len(block.old)), (new_at, new_at + len(block.new))
            old_at, new_at = old[1], new[1]
            if block.kind is Kind.GAP:
                continue
            if block.move is not None:
                (left if old[0] < old[1] else came)[block.move] = old if old[0] < old[1] else new
            elif old[0] < old[1] and new[0] < new[1]:
                yield old, new
    for move in sorted(left.keys() & came.keys()):
        yield left[move], came[move]


def _alike(olds: Sequence[Block], news: Sequence[Block], known: Mapping[int, tuple[int, ...]]) -> dict[int, tuple[int]]:
    """Pair what is left of either side where the same block is left once of both: it moved, however short it is."""
    paired = {old for there in known.values() for old in there}
    left = [(_identity(block), at) for at, block in enumerate(olds) if at not in paired]
    came = [(_identity(block), at) for at, block in enumerate(news) if at not in known]
    alone = [{name for name, count in Counter(name for name, _ in side).items() if count == 1} for side in (left, came)]
    places = dict(left)
    return {at: (places[name],) for name, at in came if name in alone[0] & alone[1]}


def _identity(block: Block) -> tuple[str, str, str | None]:
    return block.kind, block.text, block.owner


def _within(blocks: Sequence[Block], where: Range) -> Iterator[int]:
    """Yield the numbers of the blocks of which a range holds anything."""
    start, end = where
    at = max(bisect_right(blocks, start, key=lambda block: block.start) - 1, 0)
    while at < len(blocks) and blocks[at].start < end:
        if blocks[at].end > start:
            yield at
        at += 1


class _Links:
    """Which blocks belong together, by side and number."""

    def __init__(self) -> None:
        self._above: dict[tuple[str, int], tuple[str, int]] = {}

    def join(self, members: Iterable[tuple[str, int]]) -> None:
        tops = [self._top(member) for member in members]
        for top in tops[1:]:
            self._above[self._top(top)] = self._top(tops[0])

    def groups(self) -> list[list[tuple[str, int]]]:
        found: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
        for member in sorted(self._above):
            found[self._top(member)].append(member)
        return list(found.values())

    def _top(self, member: tuple[str, int]) -> tuple[str, int]:
        above = self._above.setdefault(member, member)
        while above != member:
            member, above = above, self._above[above]
        return member
