"""Where each section of a change set is, as far as the heading of its entry does not say it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.changeset import EntryKind
from policy_diff.core.working_text import words
from policy_diff.formats.brackets.hidden import Section, write_section

if TYPE_CHECKING:
    from collections.abc import Mapping

    from policy_diff.core.changeset import ChangeSet, Entry
    from policy_diff.core.part import Path
    from policy_diff.core.reading import Reading

_PLACED = frozenset({EntryKind.MOVED, EntryKind.NEW, EntryKind.REMOVED})


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections of both texts.

    Attributes:
        before: for each entry, by its identity, the paths of the sections before it in the old and the new text.
        left: the entry at the old place of each moved section, by the number of its move.
        titles: how often each title stands in either text.
    """

    before: Mapping[int, tuple[Path | None, Path | None]]
    left: Mapping[int, Entry]
    titles: tuple[Mapping[str, int], Mapping[str, int]]

    def comment(self, reading: Reading) -> str:
        """Write where a section is; empty where its title says it."""
        entry = reading.entry
        if not entry.level:
            return write_section(Section(requirements=entry.requirements))
        origin = self.left.get(entry.move) if entry.move is not None else None
        old = origin.old_path if origin else entry.old_path
        new = entry.new_path
        requirements = tuple(dict.fromkeys(b.owner for b in reading.blocks if b.owner and b.seen))
        placed = entry.kind in _PLACED
        moved_path = old is not None and new is not None and old[:-1] != new[:-1]
        once = all(
            path is None or counts.get(words(path[-1]), 0) == 1
            for path, counts in zip((old, new), self.titles, strict=True)
        )
        if once and not (placed or moved_path or requirements or entry.ids):
            return ""
        return write_section(
            Section(
                entry.level,
                old if old is not None else new or (),
                new if moved_path and new else (),
                entry.ids,
                requirements,
                self.before[id(entry)][1] if placed and new is not None else None,
                self.before[id(origin or entry)][0] if placed and old is not None else None,
            )
        )


def sections_of(change_set: ChangeSet) -> Sections:
    """Gather where the sections of a change set are."""
    before: dict[int, tuple[Path | None, Path | None]] = {}
    last: list[Path | None] = [None, None]
    titles: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    for entry in change_set.entries:
        before[id(entry)] = last[0], last[1]
        for side, path in enumerate((entry.old_path, entry.new_path)):
            if path is not None:
                last[side] = path
                titles[side][words(entry.title if not path else path[-1])] += 1
    left = {entry.move: entry for entry in change_set.entries if entry.move and entry.new_path is None}
    return Sections(before, left, titles)
