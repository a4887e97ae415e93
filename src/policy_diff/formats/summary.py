"""The change set in a few lines for a terminal: counts, then one line for each section that changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change, EntryKind, spell
from policy_diff.core.document import Kind
from policy_diff.core.reading import STRUCTURE, read, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.changeset import BlockChange, ChangeSet
    from policy_diff.core.reading import Reading

_WIDTH = 8
_LAYOUT = "layout (spacing, numbers, markers)"
_NAMES = {Kind.GAP: _LAYOUT, Kind.OPTION: "the order of fields", Kind.OTHER: "link definitions"}
_ORDER = (EntryKind.UPDATED, EntryKind.NEW, EntryKind.REMOVED, EntryKind.RENAMED, EntryKind.MOVED)
_COUNTED = {
    Change.AMENDED: "reworded",
    Change.INSERTED: "added",
    Change.DELETED: "removed",
    Change.MOVED: "moved",
}


def write(change_set: ChangeSet) -> str:
    """Write the summary, ending with a line feed.

    The first line names the sides and the second counts sections by kind; then each section that changed has a
    line: its kind, its title, how many of its passages were reworded, added, removed and moved, and the requirements
    that changed.
    """
    readings = read(change_set)
    changed = [reading for reading in readings if reading.entry.kind is not EntryKind.UNCHANGED]
    sides = f"{change_set.old_ref or 'old'} -> {change_set.new_ref or 'new'}"
    if not changed:
        return f"{sides}\nno wording changed: {unseen(change_set)}\n"
    kinds = Counter(reading.entry.kind for reading in readings if reading.entry.level or reading in changed)
    counts = ", ".join(f"{kinds[kind]} {kind}" for kind in (*_ORDER, EntryKind.UNCHANGED) if kind in kinds)
    lines = [sides, f"sections: {counts}"]
    return "\n".join([*lines, *map(_line, changed)]) + "\n"


def unseen(change_set: ChangeSet) -> str:
    """Say what differs where no reader sees it."""
    changed = [b for entry in change_set.entries for b in entry.blocks if b.change is not Change.UNCHANGED]
    names = [_NAMES.get(b.kind, b.kind.value if b.kind in STRUCTURE else _LAYOUT) for b in changed]
    differ = list(dict.fromkeys(sorted(names, key=lambda name: name == _LAYOUT)))
    return f"only {', '.join(differ)} changed" if differ else "the same, character for character"


def _line(reading: Reading) -> str:
    title = " ".join(spell(reading.title, "+").split() or reading.entry.title.split()) or "(before the first heading)"
    parts = [f"{reading.entry.kind:<{_WIDTH}} {title}"]
    if counts := _counts(reading.blocks):
        parts.append(counts)
    if reading.entry.requirements:
        parts.append(" ".join(reading.entry.requirements))
    return "  ".join(parts)


def _counts(blocks: Iterable[BlockChange]) -> str:
    found = Counter(
        _COUNTED[block.change]
        for block in blocks
        if visible(block) and block.change in _COUNTED and (block.reworded or block.change is Change.MOVED)
    )
    counts = ", ".join(f"{found[name]} {name}" for name in _COUNTED.values() if name in found)
    return f"passages: {counts}" if counts else ""
