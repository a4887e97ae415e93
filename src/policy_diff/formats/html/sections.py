"""A change set as HTML: section by section, with every change marked, counted and named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from policy_diff.core.changeset import Change as BlockFate
from policy_diff.core.changeset import EntryKind, Piece, spell
from policy_diff.core.document import Kind
from policy_diff.core.excerpt import excerpt
from policy_diff.core.feature import slug
from policy_diff.core.markdown import link_labels
from policy_diff.core.reading import for_readers, kept, merged, number_moves, read, settled
from policy_diff.formats.entry_words import shared_wording
from policy_diff.formats.html.blocks import BlockWriter
from policy_diff.formats.html.escape import text
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.inline import write as write_inline
from policy_diff.formats.html.marks import TOTAL
from policy_diff.formats.html.notation import box_of
from policy_diff.formats.html.passages import Passage, by_fate, passages, whole_moves

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet, Entry
    from policy_diff.core.reading import Reading
    from policy_diff.formats.html.blocks import Item
    from policy_diff.formats.html.inline import Side
    from policy_diff.formats.html.links import Links
    from policy_diff.formats.html.marks import Change, Marker

WholeMoves: TypeAlias = "Mapping[str, frozenset[int]]"
"""The requirements of which all moved, with the moves of the blocks that went along."""


@dataclass(frozen=True, slots=True)
class PassageChanges:
    """One passage as HTML.

    Attributes:
        owner: the requirement whose text it is, if any.
        anchor: its name within the page; empty where it has none.
        html: its text, which may stand in a `div`.
        changes: the changes in it, in order.
    """

    owner: str | None
    anchor: str
    html: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class SectionChanges:
    """One section as HTML.

    Attributes:
        reading: the section; for the place that a section left, its entry there.
        anchor: its name within the page.
        heading: its title as HTML with what changed in it; empty for the text before the first heading.
        title: its title as plain words.
        above: the titles of the sections that it stands in, less the document's, as plain words.
        moved: for a section that moved, a sentence as HTML that says from where to where; else empty.
        shared: for a section that a heading cut off, or joined, a sentence as HTML that says to what; else empty.
        passages: what is shown of it.
        changes: the changes in its title, its move and the changes in its passages, in order.
        left: whether the section stood here and moved away; `anchor` then leads to where it is, with `-was`.
    """

    reading: Reading
    anchor: str
    heading: str
    title: str
    above: tuple[str, ...]
    moved: str
    shared: str
    passages: tuple[PassageChanges, ...]
    changes: tuple[Change, ...]
    left: bool = False


def write_sections(
    change_set: ChangeSet, marker: Marker, links: Links, *, context: int | None = 1
) -> tuple[SectionChanges, ...]:
    """Write every section whose wording changed; the fields of requirements are data, and are not written.

    Args:
        change_set: what to write.
        marker: writes the marks; afterwards it holds all changes.
        links: where links lead.
        context: how many unchanged blocks are shown on each side of a change; `None` shows all.

    Returns:
        The sections in order, and a stub for each place that a section moved away from.
    """
    readings = number_moves(read(change_set))
    shown = [(reading, passages(_shown(reading, context))) for reading in readings]
    moves = whole_moves(passage for _, found in shown for passage in found)
    marker.ends = frozenset(_ends([passage for _, found in shown for passage in found], moves))
    references = link_labels(change_set.old) | link_labels(change_set.new)
    writer = _Sections(marker, links, BlockWriter(marker, links, references), moves)
    found = [
        writer.section(reading, parts)
        for reading, parts in shown
        if reading.entry.kind not in {EntryKind.UNCHANGED, EntryKind.UPDATED}
        or any(_changed(item) for passage in parts for item in passage.items if item)
    ]
    placed = _with_stubs(change_set, found)
    total = str(len(marker.changes))
    return tuple(_counted(section, total) for section in placed)


class _Sections:
    """Writes sections; keeps their names apart."""

    def __init__(self, marker: Marker, links: Links, blocks: BlockWriter, moves: WholeMoves) -> None:
        self.marker = marker
        self.links = links
        self.blocks = blocks
        self.moves = moves
        self.names: set[str] = set()

    def section(self, reading: Reading, parts: Sequence[Passage]) -> SectionChanges:
        first = len(self.marker.changes)
        entry = reading.entry
        lone = entry.kind in {EntryKind.NEW, EntryKind.REMOVED} and not reading.shares
        mark = partial(self.marker.in_heading, whole=lone)
        heading = write_inline(reading.title, mark, self.links) if entry.level else ""
        title = words(entry.title) or "Before the first section"
        after = words(reading.was_after), words(reading.is_after)
        moved = self.marker.section_moved(title, *after) if entry.kind is EntryKind.MOVED else ""
        found = tuple(self.passage(passage, lone=lone) for passage in parts)
        return SectionChanges(
            reading,
            self.name(f"{self.marker.prefix}section-{slug(title)}"),
            heading,
            title,
            tuple(words(above) for above in entry.path[1:-1]),
            moved,
            shared_wording(reading, lambda words: f"<q>{text(words)}</q>"),
            found,
            tuple(self.marker.changes[first:]),
        )

    def passage(self, passage: Passage, *, lone: bool) -> PassageChanges:
        first = len(self.marker.changes)
        self.marker.owner = passage.owner
        self.marker.lone = passage.fate in {"added", "removed"} and (lone or passage.owner is not None)
        html = write_passage(passage, self.blocks, self.moves)
        self.marker.owner = None
        was = "-was" if passage.fate == "moved away" and passage.owner in self.moves else ""
        anchor = self.name(f"{self.marker.prefix}{passage.owner}{was}") if passage.owner else ""
        return PassageChanges(passage.owner, anchor, html, tuple(self.marker.changes[first:]))

    def name(self, wanted: str) -> str:
        name, count = wanted, 1
        while name in self.names:
            count += 1
            name = f"{wanted}-{count}"
        self.names.add(name)
        return name


def write_passage(passage: Passage, blocks: BlockWriter, moves: WholeMoves = MappingProxyType({})) -> str:
    """Write a passage as HTML that may stand in a `div`.

    Args:
        passage: the passage.
        blocks: writes its blocks.
        moves: the requirements of which all moved, with the moves of their blocks.
    """
    marker = blocks.marker
    if passage.fate in {"added", "removed"}:
        if marker.style == "bracketed":
            return blocks.write(passage.items)  # the publisher's form has each paragraph and item in brackets
        return _whole(passage, "+" if passage.fate == "added" else "-", blocks)
    if passage.owner is None:
        return blocks.write(passage.items)
    if passage.owner not in moves or passage.fate == "mixed":
        parts = by_fate(passage.items, passage.owner)
        return "".join(blocks.write(p.items) if p.fate == "mixed" else write_passage(p, blocks) for p in parts)
    along = moves[passage.owner]
    if passage.fate == "moved here":
        items = tuple(settled(item) if item and item.move in along else item for item in passage.items)
        reworded = any(item is None or item.change is not BlockFate.UNCHANGED for item in items)
        return marker.passage_moved_here(passage.owner, lambda: blocks.write(items), reworded=reworded)
    gone = [item for item in passage.items if item and item.move not in along]
    return marker.passage_moved_away(passage.owner) + blocks.write(gone)


def _whole(passage: Passage, side: Side, blocks: BlockWriter) -> str:
    plain = " ".join(words(spell(item.body, side), quoted=item.quoted) for item in passage.items if item)
    items = tuple(
        replace(item, change=BlockFate.UNCHANGED, lead=kept(item.lead), body=kept(item.body)) if item else None
        for item in passage.items
    )
    return blocks.marker.whole(side, plain, lambda: blocks.write(items))


def _shown(reading: Reading, context: int | None) -> list[Item]:
    """Choose the blocks of a section that are shown; `None` stands where some are left out."""
    blocks = [block for block in for_readers(merged(reading.blocks), _is_box) if block.kind is not Kind.OPTION]
    if context is None:
        return [*blocks]
    chosen = excerpt(blocks, [_changed(block) for block in blocks], context)
    if reading.shares:  # its heading is the change, and this is what it stands over
        chosen.update(range(min(context, len(blocks))))
    items: list[Item] = []
    last = -1
    for at in sorted(chosen):
        if at > last + 1 and items:
            items.append(None)
        items.append(blocks[at])
        last = at
    return items


def _is_box(block: BlockChange) -> bool:
    """Tell whether a block opens a box of another kind than before."""
    return block.kind is Kind.DIRECTIVE and block.reworded and bool(box_of(block.pieces))


def _changed(block: BlockChange) -> bool:
    return block.reworded or block.change is BlockFate.MOVED


def _ends(found: Sequence[Passage], moves: WholeMoves) -> Iterator[tuple[int | str | None, Side]]:
    """Yield every end of a move that is shown: by its number, or by its requirement where all of that moved."""
    for owner in moves:
        yield owner, "-"
        yield owner, "+"
    for passage in found:
        along = moves.get(passage.owner or "", frozenset())
        for item in passage.items:
            if item and item.move and item.move not in along:
                yield item.move, "-" if any(op == "-" for op, _ in item.pieces) else "+"


def _with_stubs(change_set: ChangeSet, found: list[SectionChanges]) -> list[SectionChanges]:
    """Put a stub where each moved section stood."""
    sections = {section.reading.entry.move: section for section in found if section.reading.entry.move}
    order = {id(entry): at for at, entry in enumerate(change_set.entries)}
    placed = [(order[id(section.reading.entry)], section) for section in found]
    for at, entry in enumerate(change_set.entries):
        if entry.kind is EntryKind.MOVED and entry.new_path is None and entry.move in sections:
            placed.append((at, _stub(entry, sections[entry.move])))
    return [section for _, section in sorted(placed, key=lambda pair: pair[0])]


def _stub(entry: Entry, section: SectionChanges) -> SectionChanges:
    title = words(entry.title)
    reading = replace(section.reading, entry=entry, blocks=(), title=(Piece("=", entry.title),))
    above = tuple(words(over) for over in entry.path[1:-1])
    return SectionChanges(reading, f"{section.anchor}-was", "", title, above, "", "", (), (), left=True)


def _counted(section: SectionChanges, total: str) -> SectionChanges:
    """Fill in how many changes there are."""
    found = tuple(replace(passage, html=passage.html.replace(TOTAL, total)) for passage in section.passages)
    heading, moved = (html.replace(TOTAL, total) for html in (section.heading, section.moved))
    return replace(section, heading=heading, moved=moved, passages=found)
