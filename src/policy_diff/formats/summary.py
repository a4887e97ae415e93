"""The change set in a few lines for a terminal: counts, then one line for each section and requirement that changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from policy_diff.core.cells import cells, cut, harmless
from policy_diff.core.changeset import Change, EntryKind, spell
from policy_diff.core.document import Kind
from policy_diff.core.reading import STRUCTURE, read, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet
    from policy_diff.core.reading import Reading

_WIDTH: Final = 8
_LAYOUT: Final = "layout (spacing, numbers, markers)"
_NAMES: Final = {Kind.GAP: _LAYOUT, Kind.OPTION: "the order of fields", Kind.OTHER: "link definitions"}
_ORDER: Final = (EntryKind.UPDATED, EntryKind.NEW, EntryKind.REMOVED, EntryKind.RENAMED, EntryKind.MOVED)
_COUNTED: Final = {
    Change.AMENDED: "reworded",
    Change.INSERTED: "added",
    Change.DELETED: "removed",
    Change.MOVED: "moved",
}
_LEAST_TITLE: Final = 16
"""Columns that a title keeps, however narrow the terminal is."""

_LEAST: Final = 40
"""Columns that the line of a requirement keeps."""

_GREEN, _RED, _YELLOW, _CYAN, _BOLD = (32, 31, 33, 36, 1)
_COLOURS: Final = {
    EntryKind.UPDATED: _YELLOW,
    EntryKind.NEW: _GREEN,
    EntryKind.REMOVED: _RED,
    EntryKind.RENAMED: _CYAN,
    EntryKind.MOVED: _CYAN,
}


def write(change_set: ChangeSet, *, width: int | None = None, colour: bool = False) -> str:
    """Write the summary, ending with a line feed.

    The first line names the sides, the second counts sections by kind, and a third the requirements that changed, if
    any did. Then each section that changed has a line: its kind, its title, and how many of its passages were
    reworded, added, removed and moved; below it each requirement that changed has one that says what happened to it.

    Args:
        change_set: what to summarise.
        width: how many columns there are; titles are cut to fit. By default nothing is cut.
        colour: whether kinds are coloured and titles bold, with the sequences of terminals; what colours say the
            words say too.
    """
    readings = read(change_set)
    changed = [reading for reading in readings if reading.entry.kind is not EntryKind.UNCHANGED]
    sides = harmless(f"{change_set.old_ref or 'old'} -> {change_set.new_ref or 'new'}")
    paint = _Paint(on=colour)
    if not changed:
        return f"{paint(sides, _BOLD)}\nno wording changed: {unseen(change_set)}\n"
    kinds = Counter(reading.entry.kind for reading in readings if reading.entry.level or reading in changed)
    counts = (
        paint(f"{kinds[kind]} {kind}", _COLOURS.get(kind)) for kind in (*_ORDER, EntryKind.UNCHANGED) if kinds[kind]
    )
    lines = [paint(sides, _BOLD), f"sections: {', '.join(counts)}"]
    if told := _requirements(changed):
        lines.append(f"requirements: {told}")
    for reading in changed:
        lines.append(_line(reading, paint, width))
        for owner in reading.entry.requirements:
            fate = _fate([block for block in reading.blocks if block.owner == owner], owner)
            line = f"{'':{_WIDTH}} {owner}  {fate}"
            lines.append(line if width is None else cut(line, max(width, _LEAST)))
    return "\n".join(lines) + "\n"


class _Paint:
    """Colours words, or leaves them as they are."""

    def __init__(self, *, on: bool) -> None:
        self.on = on

    def __call__(self, words: str, colour: int | None) -> str:
        return f"\x1b[{colour}m{words}\x1b[0m" if self.on and colour is not None else words


def unseen(change_set: ChangeSet) -> str:
    """Say what differs where no reader sees it."""
    changed = [b for entry in change_set.entries for b in entry.blocks if b.change is not Change.UNCHANGED]
    names = [_NAMES.get(b.kind, b.kind.value if b.kind in STRUCTURE else _LAYOUT) for b in changed]
    differ = list(dict.fromkeys(sorted(names, key=lambda name: name == _LAYOUT)))
    return f"only {', '.join(differ)} changed" if differ else "the same, character for character"


def _line(reading: Reading, paint: _Paint, width: int | None) -> str:
    written = " ".join(spell(reading.title, "+").split() or reading.entry.title.split())
    title = harmless(written) or "(before the first heading)"
    counts = _counts(reading.blocks)
    if width is not None:
        title = cut(title, max(width - _WIDTH - 1 - (cells(counts) + 2 if counts else 0), _LEAST_TITLE))
    kind = paint(f"{reading.entry.kind:<{_WIDTH}}", _COLOURS.get(reading.entry.kind))
    return "  ".join([f"{kind} {paint(title, _BOLD)}", *([counts] if counts else [])])


def _counts(blocks: Iterable[BlockChange]) -> str:
    found = Counter(
        _COUNTED[block.change]
        for block in blocks
        if visible(block) and block.change in _COUNTED and (block.reworded or block.change is Change.MOVED)
    )
    counts = ", ".join(f"{found[name]} {name}" for name in _COUNTED.values() if name in found)
    return f"passages: {counts}" if counts else ""


_FIELDS: Final = "fields changed"
_FATES: Final = ("reworded", "added", "removed", "moved", "moved and reworded", _FIELDS)
_PLACED: Final = {"moved here": "moved", "moved here and reworded": "moved and reworded"}
_LEFT: Final = "moved from here"


def _requirements(changed: Iterable[Reading]) -> str:
    """Count the requirements that changed by what happened to them; one that moved is counted where it is now."""
    found: dict[str, str] = {}
    for reading in changed:
        for owner in reading.entry.requirements:
            fate = _fate([block for block in reading.blocks if block.owner == owner], owner)
            what = fate.split(":")[0].split(";")[0]
            if what != _LEFT or owner not in found:
                found[owner] = _PLACED.get(what, "moved" if what == _LEFT else what)
    counts = Counter(found.values())
    return ", ".join(f"{counts[fate]} {'with ' if fate == _FIELDS else ''}{fate}" for fate in _FATES if counts[fate])


def _fate(blocks: Sequence[BlockChange], owner: str) -> str:
    """Say what happened to a requirement, and which of its fields changed."""
    openings = [block for block in blocks if owner in block.ids]
    what = next(map(_of_whole, openings), "")
    if {bool(block.new) for block in openings if block.change is Change.MOVED} == {True, False}:
        what = "moved"  # within the section
    if what in {"added", "removed", _LEFT}:
        return what
    text = any(block.reworded for block in blocks if block.kind not in {Kind.OPTION, Kind.DIRECTIVE})
    said = " and ".join([*([what] if what else []), *(["reworded"] if text else [])])
    fields = dict.fromkeys(
        name for block in blocks if block.kind is Kind.OPTION and block.reworded for name in _names(block)
    )
    named = f"{_FIELDS}: {', '.join(fields)}" if fields else ""
    return "; ".join(filter(None, (said, named))) or "moved"  # every word of it is there, at another place


def _of_whole(opening: BlockChange) -> str:
    """Say what happened to all of a requirement, by the line that opens it."""
    if opening.change is Change.MOVED:
        return "moved here" if opening.new else _LEFT
    return {Change.INSERTED: "added", Change.DELETED: "removed"}.get(opening.change, "")


def _names(field: BlockChange) -> Iterator[str]:
    for line in (field.old, field.new):
        if ":" in line:
            yield line.strip().split(":")[1]
