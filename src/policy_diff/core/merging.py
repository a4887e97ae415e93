"""Put together what two people made of one text: by whole blocks, exactly, or not at all.

Each text is cut into stretches that stand for blocks of the text that both began with (`core.segments`). A block that
one side left as it was becomes what the other made of it; one that both made the same becomes that; one that they
made different things of is a conflict. Blocks stand in the order of the side that moved any. What a side added stands
behind the block that it stood behind, and only where it still stands in the same section: otherwise it conflicts.

Nothing is guessed: no likeness of words decides anything here, and the result is read again to see that it holds the
very blocks that were put together.
"""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from policy_diff.core import added_again, containers
from policy_diff.core.comparison import compare
from policy_diff.core.document import Kind
from policy_diff.core.line_ends import LineEnds, in_line_feeds
from policy_diff.core.orders import merge_orders, moved
from policy_diff.core.segments import Segment, Segments, blocks_of, later, whole
from policy_diff.core.whole_directives import keep_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.document import Block

Side = Literal["ours", "theirs"]

_SIDES: Final[tuple[Side, Side]] = ("ours", "theirs")
_LOOSE: Final = "\n\n"
_WHO: Final = {True: "their side", False: "our side"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place where the two sides cannot both be had.

    Attributes:
        path: the titles of the sections it stands in, the innermost last.
        requirement: the requirement it belongs to, if any.
        base: the words that both began with; empty where both added something.
        ours: what our side has there; empty where it took the words away.
        theirs: what the other has there; empty where it took the words away.
        why: what is wrong, as the rest of a sentence.
    """

    path: tuple[str, ...]
    requirement: str | None
    base: str
    ours: str
    theirs: str
    why: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the result: text that is settled, or a conflict, with what separates it from the next part."""

    text: str
    gap: str
    conflict: Conflict | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of putting two sides together.

    Attributes:
        stretches: the parts in order; of a conflict `text` is what our side has.
        left_over: the text that both began with, with those changes of the other side alone that conflict.
    """

    stretches: tuple[Stretch, ...]
    left_over: str

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every conflict in order."""
        return tuple(part.conflict for part in self.stretches if part.conflict)

    @property
    def text(self) -> str:
        """The result, in which our side stands where the two conflict."""
        return self.written(lambda conflict: conflict.ours)

    def written(self, show: Callable[[Conflict], str]) -> str:
        """Write the result.

        Args:
            show: writes a conflict; empty where nothing is to stand there.
        """
        found = ((show(part.conflict) if part.conflict else part.text, part) for part in self.stretches)
        return "".join(f"{text}{part.gap}" for text, part in found if text or not part.conflict)


def merge(base: str, ours: str, theirs: str) -> Merged:
    """Put together what two sides made of one text of MyST Markdown.

    Without a conflict the result is the same whichever side is ours.

    Args:
        base: the text that both began with.
        ours: what one side made of it.
        theirs: what the other made of it.
    """
    return merge_changes(compare(base, ours), compare(base, theirs))


def merge_changes(ours: ChangeSet, theirs: ChangeSet) -> Merged:
    """Put two change sets of one text together; see `merge`."""
    if not ours.changed or not theirs.changed or ours.new == theirs.new:
        return Merged((Stretch(ours.new if ours.changed else theirs.new, ""),), ours.old)
    if (ends := LineEnds.of(ours.old, ours.new, theirs.new)) is not None:
        base, one, other = map(in_line_feeds, (ours.old, ours.new, theirs.new))
        return _ended(merge_changes(compare(base, one), compare(base, other)), ends)
    start = whole(ours.old)
    return _Merge(start, *keep_whole(start, later(ours), later(theirs))).run(ours.new, theirs.new)


def _ended(merged: Merged, ends: LineEnds) -> Merged:
    """Write what was put together in line feeds with the line endings that it is to have."""
    stretches = tuple(
        Stretch(
            ends.merged(part.text),
            ends.merged(part.gap),
            part.conflict
            and replace(
                part.conflict,
                base=ends.merged(part.conflict.base),
                ours=ends.merged(part.conflict.ours),
                theirs=ends.merged(part.conflict.theirs),
            ),
        )
        for part in merged.stretches
    )
    return Merged(stretches, ends.before(merged.left_over))


@dataclass(slots=True)
class _Node:
    """A part of the result while it is put together."""

    parts: tuple[Segment, ...]
    gap: str | None
    name: object
    conflict: Conflict | None = None
    also: tuple[object, ...] = ()
    """What else it is about, by name."""


@dataclass(slots=True)
class _Sequence:
    """One side: for each class of old blocks what it has of it, in which order, and what it added behind which."""

    order: list[int] = field(default_factory=list)
    parts: dict[int, list[Segment]] = field(default_factory=dict)
    added: dict[int, list[Segment]] = field(default_factory=dict)


_MOVES: Final = "moves"
"""The name of the conflict between two orders."""

_APART: Final = "the list or quotation that it stands in is not there, or would be parted"

_WORDS: Final = 8
"""How many words tell what a block is."""

_NAMED: Final = 3
"""How many of what both sides moved are named."""

_FRONT: Final = -1
"""Stands for the place before the first block."""

_Refused: TypeAlias = "dict[int, str]"
"""The classes, or the classes behind which something was added, that conflict, with the reason."""


class _Merge:
    def __init__(self, base: Segments, ours: Segments, theirs: Segments) -> None:
        self.texts = {"base": base, "ours": ours, "theirs": theirs}
        self.classes = _classes(len(base.parts), (ours, theirs))
        self.base, self.ours, self.theirs = (self._sequence(one) for one in (base, ours, theirs))
        self.sides: dict[Side, _Sequence] = {"ours": self.ours, "theirs": self.theirs}
        self.again = self._again()
        self.names: dict[int, object] = {}
        self.shapes: dict[Side, dict[object, containers.Shape]] = {}
        self.tight = {pair for one in (base, ours, theirs) for pair in _tight(one)}

    def run(self, ours: str, theirs: str) -> Merged:
        refused: _Refused = {}
        lost: _Refused = dict.fromkeys(self.again, added_again.WHY)
        why = ""
        while True:
            nodes = self._nodes(refused, lost)
            more, gone, torn = self._misplaced(nodes)
            if torn or not (more.keys() - refused.keys() or gone.keys() - lost.keys()):
                merged = Merged(tuple(self._stretches(nodes)), self._left_over(nodes, theirs))
                blocks = blocks_of(merged.text)
                if torn or more or gone:
                    why = "their order of blocks would put what our side added under other headings"
                elif _read(blocks) != _read(_blocks(nodes)):
                    why = "the two do not fit together: joined, their blocks read otherwise"
                elif apart := self._apart(nodes, merged.text, blocks):
                    more, gone = self._parted(apart)
                    why = _APART
                if why != _APART or not (more.keys() - refused.keys() or gone.keys() - lost.keys()):
                    whole_text = Stretch(ours, "", Conflict((), None, "", ours, theirs, why))
                    return Merged((whole_text,), theirs) if why else merged
                why = ""
            refused, lost = {**more, **refused}, {**gone, **lost}

    def _sequence(self, segments: Segments) -> _Sequence:
        found = _Sequence()
        behind = _FRONT
        for part in segments.parts:
            if part.olds:
                behind = self.classes[part.olds[0]]
                if behind not in found.parts:
                    found.order.append(behind)
                found.parts.setdefault(behind, []).append(part)
            else:
                found.added.setdefault(behind, []).append(part)
        return found

    def _again(self) -> dict[int, tuple[int, ...]]:
        """Find behind which classes a side added again what the other worked on, and what that is."""
        found: dict[int, tuple[int, ...]] = {}
        for side, other in ((self.ours, self.theirs), (self.theirs, self.ours)):
            gone = {one for one in self.base.order if one not in side.parts}
            if not gone or not side.added:
                continue
            changed = {one for one in self.base.order if _said(other.parts.get(one, ())) != _said(self.base.parts[one])}
            work = changed | moved([one for one in self.base.order if one in other.parts], other.order)
            for behind, ones in added_again.added_again(self.base.parts, gone, sorted(work), side.added).items():
                if _text(self.ours.added.get(behind, ())) != _text(self.theirs.added.get(behind, ())):
                    found[behind] = tuple(sorted({*found.get(behind, ()), *ones}))
        return found

    def _order(self) -> tuple[list[int], bool]:
        """Give the order of all classes, those that are gone too; and whether the sides' moves cannot both be had."""
        kept = {one for one in self.base.order if one in self.ours.parts and one in self.theirs.parts}
        base, ours, theirs = (
            [one for one in side.order if one in kept] for side in (self.base, self.ours, self.theirs)
        )
        both_moved = base not in (ours, theirs) and ours != theirs
        opens = {one for one in kept if self.base.parts[one][0].opens}
        together = merge_orders(base, ours, theirs, opens) if both_moved else None
        chosen = ours if theirs == base else theirs
        found = self._with_gone(kept, chosen if together is None else together)
        return found, both_moved and together is None

    def _with_gone(self, kept: Collection[int], order: Sequence[int]) -> list[int]:
        """Put what a side took out into an order: behind what it stands behind where it is left, else in the base."""
        behind: dict[int, list[list[int]]] = {}
        neither = {one for one in self.base.order if one not in self.ours.parts and one not in self.theirs.parts}
        for sequence in (self.ours, self.theirs, self.base):
            anchor = _FRONT
            runs: dict[int, list[int]] = {}
            for one in sequence.order:
                if one in kept:
                    anchor = one
                elif sequence is not self.base or one in neither:
                    runs.setdefault(anchor, []).append(one)
            for anchor, run in runs.items():
                behind.setdefault(anchor, []).append(run)
        at = {one: number for number, one in enumerate(self.base.order)}
        found: list[int] = []
        for one in (_FRONT, *order):
            found += [one, *heapq.merge(*behind.get(one, ()), key=at.__getitem__)]
        return found[1:]

    def _nodes(self, refused: _Refused, lost: _Refused) -> list[_Node]:
        order, clash = self._order()
        nodes: list[_Node] = []
        near: list[int] = [_FRONT]  # places with nothing left between them
        for one in order:
            settled = self._settled(one, refused.get(one))
            if settled.parts or settled.conflict:
                nodes += self._all_added(near, lost)
                near = []
            nodes.append(settled)
            near.append(one)
        nodes += self._all_added(near, lost)
        if clash:
            nodes.insert(0, _Node((), None, _MOVES, self._clash()))
        return nodes

    def _clash(self) -> Conflict:
        """Name the sections, or else the blocks, that both sides moved; all that either did where it is none."""
        kept = [one for one in self.base.order if one in self.ours.parts and one in self.theirs.parts]
        mine, yours = (moved(kept, [one for one in side.order if one in {*kept}]) for side in (self.ours, self.theirs))
        both = sorted(mine & yours or mine | yours)
        named = [self.base.parts[one][0] for one in both]
        first = min(named, key=lambda part: not part.opens)
        words = ", ".join(f"'{_opening(part)}'" for part in sorted(named, key=lambda part: not part.opens)[:_NAMED])
        more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
        why = f"both sides put blocks into another order, and not into the same one: {words}{more}"
        return Conflict(first.path, first.owner, "", "", "", why)

    def _settled(self, one: int, why: str | None) -> _Node:
        base, ours, theirs = (side.parts.get(one, []) for side in (self.base, self.ours, self.theirs))
        before, mine, yours = _said(base), _said(ours), _said(theirs)
        gap = _three(*(_gap(parts) for parts in (base, ours, theirs)))
        if why:
            keep = ours or base
            return _Node(tuple(keep), gap, one, _conflict(base, _text(keep), _text(theirs), why))
        if mine == before or yours in (before, mine):
            return _Node(tuple(theirs if mine == before else ours), gap, one)
        why = "both sides changed it" if ours and theirs else f"{_WHO[bool(ours)]} took out what the other changed"
        return _Node(tuple(ours), gap, one, _conflict(base, _text(ours), _text(theirs), why))

    def _added(self, behind: int, lost: _Refused) -> Iterator[_Node]:
        ours, theirs = (side.added.get(behind, []) for side in (self.ours, self.theirs))
        if behind in lost or (ours and theirs and _text(ours) != _text(theirs)):
            why = lost.get(behind, "both sides added something here")
            near = ours or theirs
            found = _conflict(near, _text(ours), _text(theirs), why, "")
            yield _Node(tuple(ours), _gap(near), ("added", behind), found, self.again.get(behind, ()))
            return
        for at, part in enumerate(ours or theirs):
            yield _Node((part,), part.gap, ("added", behind, at))

    def _all_added(self, places: Sequence[int], lost: _Refused) -> Iterator[_Node]:
        """Yield what was added at places between which nothing is left: who added what first, nobody can tell."""
        behind = [[one for one in places if one in side.added] for side in (self.ours, self.theirs)]
        if not all(behind) or behind[0] == behind[1]:
            for one in places:
                yield from self._added(one, lost)
            return
        ours, theirs = (
            [part for one in there for part in side.added[one]]
            for side, there in zip((self.ours, self.theirs), behind, strict=True)
        )
        why = "both sides added something here"
        found = _conflict(ours, _text(ours), _text(theirs), why, "")
        names = tuple(name for one in places for name in (("added", one), *self.again.get(one, ())))
        yield _Node(tuple(ours), _gap(ours), names[0], found, names)

    def _misplaced(self, nodes: Sequence[_Node]) -> tuple[_Refused, _Refused, bool]:
        """Find what stands under another heading now than where its side put it.

        Returns:
            The headings that have to stay because our side added something below; what the other side added that
            has lost its place; and whether what our side added has lost it and no heading can help.
        """
        stays: _Refused = {}
        lost: _Refused = {}
        torn = False
        under = dict(_governed((node.name, node.parts) for node in nodes))
        for side in _SIDES:
            sequence = self.sides[side]
            own = dict(_governed(_named(self.texts[side], self.classes)))
            for behind, parts in sequence.added.items():
                for at in range(len(parts)):
                    name = ("added", behind, at)
                    if name not in under or under[name] == own[name]:
                        continue
                    heading = own[name]
                    if side == "ours" and isinstance(heading, int):
                        stays[heading] = "our side added something under this heading, which theirs took away"
                    elif side == "ours":
                        torn = True
                    else:
                        lost[behind] = "the section that it was added to is not there, or not around it"
        return stays, lost, torn

    def _apart(self, nodes: Sequence[_Node], text: str, blocks: Sequence[Block]) -> list[object]:
        """Name what does not stand in the lists and quotations in which either side has it."""
        if not any(block.quoted or block.kind is Kind.LIST_ITEM for block in blocks):
            return []
        if not self.shapes:
            for side in _SIDES:
                for name, (part,) in _named(self.texts[side], self.classes):
                    self.names[id(part)] = self._own(side, name)
                parts = self.texts[side].parts
                source = "".join(f"{part.text}{part.gap or ''}" for part in parts)
                self.shapes[side] = containers.shapes(
                    self.texts[side].first + source,
                    [block for part in parts for block in part.blocks],
                    [self.names[id(part)] for part in parts for _ in part.blocks],
                )
            for at, part in enumerate(self.texts["base"].parts):
                self.names[id(part)] = self.classes[at]
        names = [self.names[id(part)] for node in nodes for part in node.parts for _ in part.blocks]
        return containers.torn(containers.shapes(text, blocks, names), [self.shapes[side] for side in _SIDES])

    def _own(self, side: Side, name: object) -> object:
        """Tell what one side added from what the other added at the same place."""
        if not isinstance(name, tuple):
            return name
        same = _text(self.ours.added.get(name[1], ())) == _text(self.theirs.added.get(name[1], ()))
        return name if same else (*name, side)

    def _parted(self, apart: Iterable[object]) -> tuple[_Refused, _Refused]:
        """Find what of the other side is to be refused, so that lists and quotations stay whole."""
        more: _Refused = {}
        gone: _Refused = {}
        near = {*apart}
        for side in self.shapes.values():
            held = {side[name][1] for name in apart if name in side} - {None}
            near |= {name for name, (_, inside) in side.items() if inside in held}
        for name in near:
            if isinstance(name, tuple) and name[-1] == "theirs":
                gone |= {name[1]: _APART} if name in apart else {}
            elif isinstance(name, int):
                base, mine, yours = (_said(side.parts.get(name, ())) for side in (self.base, self.ours, self.theirs))
                if yours not in (base, mine):
                    more[name] = _APART
        return more, gone

    def _stretches(self, nodes: Sequence[_Node]) -> Iterator[Stretch]:
        shown = [node for node in nodes if node.parts or node.conflict]
        standing = [node for node in nodes if node.parts]
        first = _three(*(self.texts[name].first for name in ("base", "ours", "theirs"))) or ""
        if first:
            yield Stretch(first, "")
        after = dict(zip(map(id, standing), standing[1:], strict=False))
        for node in shown:
            following = after.get(id(node))
            gap = self._between(node, following) if following else ""
            yield Stretch(_text(node.parts), gap if node.parts else _LOOSE, node.conflict)
        last = _three(*(self.texts[name].last for name in ("base", "ours", "theirs"))) or ""
        if last:
            yield Stretch(last, "")

    def _left_over(self, nodes: Sequence[_Node], theirs: str) -> str:
        """Write the text that both began with, with the conflicting changes of the other side alone."""
        names = {name for node in nodes if node.conflict for name in (node.name, *node.also)}
        if _MOVES in names:
            return theirs
        found: list[_Node] = []
        for one in (_FRONT, *self.base.order):
            side = self.theirs if one in names else self.base
            found.append(_Node(tuple(side.parts.get(one, ())), _gap(side.parts.get(one, ())), one))
            if ("added", one) in names:
                added = self.theirs.added.get(one, ())
                found.append(_Node(tuple(added), _gap(added), ("added", one)))
        text = "".join(f"{part.text}{part.gap}" for part in self._stretches(found))
        return text if _read(blocks_of(text)) == _read(_blocks(found)) else theirs

    def _between(self, node: _Node, following: _Node) -> str:
        gap = node.gap
        if gap is None or "\n" not in gap.replace("\r", "\n"):
            return self._usual()
        pair = (node.parts[-1].blocks[-1].kind, following.parts[0].blocks[0].kind)
        lines = gap.replace("\r\n", "\n").count("\n")
        return gap if lines > 1 or pair in self.tight else self._usual()

    def _usual(self) -> str:
        """Give the separation that stands most often in the texts, a blank line where there is none."""
        every = Counter(
            part.gap for one in self.texts.values() for part in one.parts if part.gap and part.gap.count("\n") > 1
        )
        return max(every, key=lambda gap: (every[gap], gap)) if every else _LOOSE


def _read(blocks: Iterable[Block]) -> list[tuple[str, str, str | None]]:
    """Give what a reader of the text takes blocks for."""
    return [(block.kind, block.text, block.owner) for block in blocks]


def _blocks(nodes: Iterable[_Node]) -> Iterator[Block]:
    return (block for node in nodes for part in node.parts for block in part.blocks)


def _classes(count: int, sides: Iterable[Segments]) -> dict[int, int]:
    """Gather the old blocks that a stretch of either side stands for; each class is named after its first."""
    above = list(range(count))

    def top(at: int) -> int:
        while above[at] != at:
            at = above[at]
        return at

    for side in sides:
        for part in side.parts:
            for old in part.olds[1:]:
                first, second = sorted((top(part.olds[0]), top(old)))
                above[second] = first
    return {at: top(at) for at in range(count)}


def _named(segments: Segments, classes: dict[int, int]) -> Iterator[tuple[object, tuple[Segment, ...]]]:
    """Yield the stretches of a side under the names that they have in the result."""
    behind = _FRONT
    counts: Counter[int] = Counter()
    for part in segments.parts:
        if part.olds:
            behind = classes[part.olds[0]]
            yield behind, (part,)
        else:
            yield ("added", behind, counts[behind]), (part,)
            counts[behind] += 1


def _governed(named: Iterable[tuple[object, tuple[Segment, ...]]]) -> Iterator[tuple[object, object]]:
    """Yield for each stretch the name of the heading that it stands under; `None` under none."""
    open_: list[tuple[int, object]] = []
    for name, parts in named:
        level = parts[0].blocks[0].depth if parts and parts[0].opens else 0
        while level and open_ and open_[-1][0] >= level:
            open_.pop()
        yield name, open_[-1][1] if open_ else None
        if level:
            open_.append((level, name))


def _tight(segments: Segments) -> Iterator[tuple[str, str]]:
    """Yield the kinds of blocks that stand on two lines that follow on each other."""
    for part, after in zip(segments.parts, segments.parts[1:], strict=False):
        if part.gap is not None and part.gap.replace("\r\n", "\n").count("\n") <= 1:
            yield part.blocks[-1].kind, after.blocks[0].kind


def _conflict(near: Sequence[Segment], ours: str, theirs: str, why: str, base: str | None = None) -> Conflict:
    path, owner = (near[0].path, near[0].owner) if near else ((), None)
    return Conflict(path, owner, _text(near) if base is None else base, ours, theirs, why)


def _said(parts: Sequence[Segment]) -> tuple[str, list[str | None]]:
    """Give what stretches say, and whose requirements they are."""
    return _text(parts), [block.owner for part in parts for block in part.blocks]


def _text(parts: Sequence[Segment]) -> str:
    return "".join(f"{part.text}{(part.gap or _LOOSE) if at else ''}" for at, part in _from_last(parts))


def _opening(part: Segment) -> str:
    """Give the words that a stretch begins with."""
    said = part.blocks[0].body.split()
    return " ".join(said[:_WORDS]) + (" …" if len(said) > _WORDS else "")


def _from_last(parts: Sequence[Segment]) -> Iterator[tuple[int, Segment]]:
    """Count stretches so that the last has number 0."""
    for at, part in enumerate(parts):
        yield len(parts) - 1 - at, part


def _gap(parts: Sequence[Segment]) -> str | None:
    return parts[-1].gap if parts else None


def _three(base: str | None, ours: str | None, theirs: str | None) -> str | None:
    """Give what came of a separation: that of the side that changed it, the longer one where both did."""
    if ours == base or ours is None:
        return theirs if theirs is not None else ours if ours is not None else base
    if theirs in (base, ours) or theirs is None:
        return ours
    plain, mine, yours = (in_line_feeds(gap or "") for gap in (base, ours, theirs))
    if base is not None and plain in (mine, yours) and mine != yours:  # another line ending alone is no other gap
        return theirs if mine == plain else ours
    return max(ours, theirs, key=lambda gap: (len(in_line_feeds(gap)), gap))
