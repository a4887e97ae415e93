"""A change set as HTML: section by section, with every change marked, counted and named.

Where changes are numbered, each passage has its old text too: a page can show the two side by side, or
one alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change as BlockFate
from policy_diff.core.changeset import EntryKind
from policy_diff.core.document import Kind
from policy_diff.core.excerpt import excerpt
from policy_diff.core.markdown import link_labels
from policy_diff.core.reading import for_readers, merged, number_moves, read
from policy_diff.formats.html.marks import TOTAL
from policy_diff.formats.html.notation import box_of
from policy_diff.formats.html.passages import Passage, passages, whole_moves
from policy_diff.formats.html.section_writer import SectionWriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet
    from policy_diff.core.reading import Reading
    from policy_diff.formats.html.blocks import Item
    from policy_diff.formats.html.inline import Side
    from policy_diff.formats.html.links import Links
    from policy_diff.formats.html.marks import Change, Marker
    from policy_diff.formats.html.passage_writing import WholeMoves
    from policy_diff.formats.html.section_changes import SectionChanges


def write_sections(
    change_set: ChangeSet, marker: Marker, links: Links, *, context: int | None = 1, unchanged: bool = False
) -> tuple[SectionChanges, ...]:
    """Write every section whose wording changed; the fields of requirements are data, and are not written.

    Args:
        change_set: what to write.
        marker: writes the marks; afterwards it holds all changes.
        links: where links lead.
        context: how many unchanged blocks are shown on each side of a change; `None` shows all.
        unchanged: whether sections in which nothing changed are written too.

    Returns:
        The sections in order, and a stub for each place that a section moved away from.
    """
    readings = number_moves(read(change_set))
    shown = [(reading, passages(_shown(reading, context))) for reading in readings]
    moves = whole_moves(passage for _, found in shown for passage in found)
    marker.ends = frozenset(_ends([passage for _, found in shown for passage in found], moves))
    references = link_labels(change_set.old) | link_labels(change_set.new)
    writer = SectionWriter(marker, links, references, moves)
    drafts = [
        writer.section(reading, parts)
        for reading, parts in shown
        if unchanged
        or reading.entry.kind not in {EntryKind.UNCHANGED, EntryKind.UPDATED}
        or any(_changed(item) for passage in parts for item in passage.items if item)
    ]
    found = writer.placed(change_set, drafts)
    marker.changes[:] = writer.named()
    total = str(len(marker.changes))
    return tuple(_counted(section, total, marker.changes) for section in found)


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


def _counted(section: SectionChanges, total: str, changes: Sequence[Change]) -> SectionChanges:
    """Fill in how many changes there are, and what is known of each once all are written."""
    found = tuple(
        replace(
            passage,
            html=passage.html.replace(TOTAL, total),
            old=passage.old.replace(TOTAL, total),
            changes=tuple(changes[change.number - 1] for change in passage.changes),
        )
        for passage in section.passages
    )
    heading, moved = (html.replace(TOTAL, total) for html in (section.heading, section.moved))
    counted = tuple(changes[change.number - 1] for change in section.changes)
    return replace(section, heading=heading, moved=moved, passages=found, changes=counted)
