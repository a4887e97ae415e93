"""What a reader looks at in a change set: a moved section read as one, where moves lead, what is notation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.changes import change_of
from policy_diff.core.changeset import BlockChange, Change, EntryKind, Piece, Pieces
from policy_diff.core.document import PROSE, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from policy_diff.core.changeset import ChangeSet, Entry

#: Blocks that carry structure or data for machines, not wording for readers.
STRUCTURE = frozenset({
    Kind.ATTRIBUTES, Kind.COMMENT, Kind.DIRECTIVE, Kind.FRONT_MATTER, Kind.GAP, Kind.OPTION, Kind.OTHER, Kind.TARGET,
})  # fmt: skip


LONE = frozenset({Change.INSERTED, Change.DELETED, Change.MOVED})
"""What happened to a block that stands on one side alone at its place."""

_TEXT = frozenset({Kind.LIST_ITEM, Kind.PARAGRAPH, Kind.TERM})


@dataclass(frozen=True, slots=True)
class Reading:
    """A section as it is read: its changes at the place where it stands now.

    Attributes:
        entry: the section's entry; for a moved section the one at its new place.
        blocks: its blocks in order; those of a moved section as changes between its two places.
        title: the pieces of its title, markers left out.
        was_after, is_after: for a moved section, the titles of the sections that it stood and stands after;
            empty where it is the first. For a section that shares text, that of the section it shares it with.
    """

    entry: Entry
    blocks: tuple[BlockChange, ...]
    title: Pieces
    was_after: str = ""
    is_after: str = ""

    @property
    def reworded(self) -> bool:
        """Whether any wording differs."""
        return any(block.reworded for block in self.blocks)

    @property
    def adds(self) -> bool:
        """Whether any wording was added."""
        return any(block.reworded and any(op == "+" for op, _ in block.body) for block in self.blocks)

    @property
    def shares(self) -> bool:
        """Whether the section is new or removed, but not all of its text: a heading was put in, or taken out."""
        lone = self.entry.kind in {EntryKind.NEW, EntryKind.REMOVED}
        return lone and any(op == "=" for block in self.blocks for op, _ in block.pieces)


def read(change_set: ChangeSet) -> tuple[Reading, ...]:
    """Give every section of a change set once, in order, unchanged ones too."""
    left = {entry.move: entry for entry in change_set.entries if entry.move and entry.new_path is None}
    places = {id(entry): at for at, entry in enumerate(change_set.entries)}
    after = _neighbours(change_set)
    found: list[Reading] = []
    for at, entry in enumerate(change_set.entries):
        if entry.kind is EntryKind.MOVED and entry.new_path is None:
            continue
        if entry.kind is EntryKind.MOVED and entry.move in left:
            blocks = _at_one_place(left[entry.move], entry)
            origin = places[id(left[entry.move])]
            was = _between_siblings(after["-"][origin], left[entry.move].old_path)
            now = _between_siblings(after["+"][at], entry.new_path)
            found.append(Reading(entry, blocks, title_of(blocks), was, now))
        else:
            reading = Reading(entry, entry.blocks, title_of(entry.blocks))
            beside = [path[-1] if path and reading.shares else "" for path in (after["-"][at], after["+"][at])]
            found.append(replace(reading, was_after=beside[0], is_after=beside[1]))
    return tuple(found)


def merged(blocks: Iterable[BlockChange]) -> tuple[BlockChange, ...]:
    """Read paragraphs that were merged as the one that they are now; what only separates blocks is left out."""
    found: list[BlockChange] = []
    space = "\n"
    for block in blocks:
        if block.kind is Kind.GAP:
            space += block.new
            continue
        if "\n" not in space and found and _joins(found[-1], block):
            body = (*found[-1].body, *([Piece("=", space)] if space else ()), *block.body)
            found[-1] = replace(found[-1], body=body, change=change_of(body))
        else:
            found.append(block)
        space = "" if block.new else "\n"
    return tuple(found)


def _joins(before: BlockChange, block: BlockChange) -> bool:
    """Tell whether two blocks may be one paragraph."""
    same = before.owner == block.owner and before.quoted == block.quoted
    moved = Change.MOVED in {before.change, block.change}
    return same and not moved and {before.kind, block.kind} <= _TEXT and bool(before.new) and bool(block.new)


def number_moves(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Number the moves that a reader sees from 1, in the order in which they come by."""
    numbers: dict[int | None, int] = {}
    for reading in readings:
        for block in reading.blocks:
            if block.move and visible(block):
                numbers.setdefault(block.move, len(numbers) + 1)
    return tuple(
        replace(
            reading,
            blocks=tuple(replace(b, move=numbers.get(b.move)) if b.move else b for b in reading.blocks),
        )
        for reading in readings
    )


def numbered(change_set: ChangeSet) -> ChangeSet:
    """Number the moves that a reader sees from 1, in the order in which the whole text has them."""
    numbers: dict[int | None, int] = {}
    for entry in change_set.entries:
        for block in entry.blocks:
            if block.move and visible(block):
                numbers.setdefault(block.move, len(numbers) + 1)
    entries = (
        replace(entry, blocks=tuple(replace(b, move=numbers.get(b.move, b.move)) for b in entry.blocks))
        for entry in change_set.entries
    )
    return replace(change_set, entries=tuple(entries))


def title_of(blocks: tuple[BlockChange, ...]) -> Pieces:
    """Give the pieces of a section's heading without markers; nothing where it has none."""
    return next((block.body for block in blocks if block.kind is Kind.HEADING), ())


def _neighbours(change_set: ChangeSet) -> dict[str, list[tuple[str, ...]]]:
    """For each entry give the path of the section before it, on either side; empty where there is none."""
    before: dict[str, list[tuple[str, ...]]] = {"-": [], "+": []}
    last: dict[str, tuple[str, ...]] = {"-": (), "+": ()}
    for entry in change_set.entries:
        for side, path in (("-", entry.old_path), ("+", entry.new_path)):
            before[side].append(last[side])
            if path and entry.level:
                last[side] = path
    return before


def _between_siblings(before: tuple[str, ...], path: tuple[str, ...] | None) -> str:
    """Give the title of the section before; empty where that is the one it stands in, for then it is the first."""
    inside = path is not None and path[: len(before)] == before
    return "" if not before or inside else before[-1]


def _at_one_place(left: Entry, arrived: Entry) -> tuple[BlockChange, ...]:
    """Read a moved section as changes between its two places."""
    dropped: dict[int | None, list[BlockChange]] = {}
    last: int | None = None
    for block in left.blocks:
        if block.change is Change.MOVED:
            last = block.move
        elif block.kind not in STRUCTURE:
            dropped.setdefault(last, []).append(block)
    origins = {block.move: block for block in left.blocks if block.move}
    blocks = list(dropped.get(None, ()))
    for block in arrived.blocks:
        if block.move in origins:
            blocks.append(settled(block))
            blocks += dropped.get(block.move, ())
        else:
            blocks.append(block)
    return tuple(blocks)


def settled(block: BlockChange) -> BlockChange:
    """Read the arriving end of a move as an amended or unchanged block where it stands."""
    body = block.inner or kept(block.body)
    change = Change.AMENDED if block.inner else Change.UNCHANGED
    return replace(block, change=change, lead=kept(block.lead), body=body, tail=kept(block.tail), move=None, inner=())


def kept(pieces: Pieces) -> Pieces:
    """Give pieces as if nothing had happened to them."""
    return tuple(Piece("=", text) for _, text in pieces)


def visible(block: BlockChange) -> bool:
    """Tell whether a block holds wording for readers."""
    return block.kind not in STRUCTURE


def for_readers(
    blocks: Iterable[BlockChange], also: Callable[[BlockChange], bool] = lambda _: False
) -> tuple[BlockChange, ...]:
    """Choose the blocks of a section that readers are shown: its wording, and the changed fields of a requirement.

    The heading is not among them, nor are the fields of a requirement that came or went as a whole. Of one that
    moved, the fields stand at its new place as changes between the two.

    Args:
        blocks: the blocks of the section in order.
        also: tells of a block that it is shown too.
    """
    found = tuple(blocks)
    lone = {block.owner for block in found if block.kind is Kind.DIRECTIVE and block.change in LONE}
    shown: list[BlockChange] = []
    for block in found:
        moved = block.change is Change.MOVED
        field = block.kind is Kind.OPTION and block.reworded and (moved or block.owner not in lone)
        if (visible(block) and block.kind is not Kind.HEADING) or (field and not moved) or also(block):
            shown.append(block)
        elif field and any(op == "+" for op, _ in block.body):
            shown.append(settled(block))
    return tuple(shown)


def is_prose(block: BlockChange) -> bool:
    """Tell whether a block is inline Markdown, in which changes are marked word by word."""
    return block.kind in PROSE
