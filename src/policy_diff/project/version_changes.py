"""What one version changed, seen from its own text: requirement by requirement, section by section, line by line."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.absence import absence_from
from policy_diff.core.changeset import Change as Fate
from policy_diff.core.changeset import EntryKind
from policy_diff.core.document import Kind
from policy_diff.formats.html import Marker, NoLinks, write_sections
from policy_diff.project.comparisons import comparison
from policy_diff.project.history import step_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.changeset import ChangeSet
    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.listing import Step
    from policy_diff.core.requirement import Requirement
    from policy_diff.formats.html import SectionChanges
    from policy_diff.project.comparisons import Comparison

Did = Literal["new", "added", "reworded", "redefined", "moved"]
"""What a version did to a requirement that its text has: it is new; added, as its source marks it; it has other
words; the same words, and other fields; or it stands elsewhere and is as it was."""

_DID: Final[dict[Step, Did]] = {"new": "new", "added": "added", "reworded": "reworded", "redefined": "redefined"}

_SECTION_KINDS: Final = {
    EntryKind.NEW: "New section",
    EntryKind.RENAMED: "Renamed section",
    EntryKind.MOVED: "Moved section",
}

_UNHELD: Final = frozenset(("not held before", "not held after"))


@dataclass(frozen=True, slots=True)
class SectionMark:
    """What a version changed in a section of its text.

    Attributes:
        line: the line of its heading in the text of the version, from 1; 0 for the text before the first heading.
        kind: what happened to the section as a whole, in words; empty where it is where it was under its title.
        total: how many changes are in it, those of its requirements too.
        around: how many of them are in no requirement.
        anchor: its place on the page that compares the version with the one before.
    """

    line: int
    kind: str
    total: int
    around: int
    anchor: str


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """What a version changed; the first version of a handbook changed nothing that is known.

    Attributes:
        pair: the comparison with the version before; `None` for the first.
        did: by ID, what it did to each requirement that it changed, in the order of its text.
        sections: the sections in which anything changed, in order.
        lines: the first line, in the text of the version and from 1, of each passage outside requirements that
            changed.
        gone: the requirements of the version before that it has no longer, as they were, in their order.
        gone_sections: the titles of the sections that it has no longer, with their places in the comparison.
        gone_known: whether they are known to be gone; else they may stand in what is not held of it.
        counted: whether what is new in it is known to be new; else it may stand in what is not held of the one before.
    """

    pair: Comparison | None = None
    did: Mapping[str, Did] | None = None
    sections: tuple[SectionMark, ...] = ()
    lines: frozenset[int] = frozenset()
    gone: tuple[Requirement, ...] = ()
    gone_sections: tuple[tuple[str, str], ...] = ()
    gone_known: bool = True
    counted: bool = True

    def ids(self, *kinds: Did) -> tuple[str, ...]:
        """Give the requirements to which the version did one of some things, in the order of its text."""
        return tuple(identifier for identifier, did in (self.did or {}).items() if did in kinds)

    def of(self, identifier: str) -> Did | None:
        """Tell what the version did to a requirement; `None` where it did nothing that is known."""
        return (self.did or {}).get(identifier)


def version_changes(handbook: Handbook, version: Version) -> VersionChanges:
    """Tell what a version of a handbook changed."""
    at = next(n for n, one in enumerate(handbook.versions) if one is version)
    if at == 0:
        return VersionChanges()
    before = handbook.versions[at - 1]
    pair = comparison(handbook, before, version)
    marker = Marker(unheld=pair.unheld)
    written = [section for section in write_sections(pair.change_set, marker, NoLinks()) if not section.left]
    moved = {change.owner for change in marker.changes if change.kind == "moved"}
    steps = ((one.id, _DID.get(step_of(handbook, version, one))) for one in version.requirements)
    found = ((identifier, did or ("moved" if identifier in moved else None)) for identifier, did in steps)
    gone_known = absence_from(version, before) != "unknown"
    lines = _lines(pair.change_set)
    return VersionChanges(
        pair,
        {identifier: did for identifier, did in found if did},
        tuple(_marks(written, lines, pair)),
        frozenset(_changed_lines(pair, lines)),
        tuple(one for one in before.requirements if version.requirement(one.id) is None),
        tuple(_gone_sections(written)),
        gone_known,
        "+" not in pair.unheld,
    )


def _lines(change_set: ChangeSet) -> dict[int, int]:
    """Give, by the identity of each block that the new text has, the line on which it starts there."""
    starts: list[tuple[int, int]] = []
    offset = 0
    for entry in change_set.entries:
        for block in entry.blocks:
            text = block.new
            if text:
                starts.append((id(block), offset))
                offset += len(text)
    new = change_set.new
    ends = [at for at, char in enumerate(new) if char == "\n"]
    return {block: bisect_right(ends, start - 1) + 1 for block, start in starts}


def _marks(written: list[SectionChanges], lines: dict[int, int], pair: Comparison) -> Iterator[SectionMark]:
    for section in written:
        entry = section.reading.entry
        if entry.new_path is None:
            continue
        known = [change for change in section.changes if change.kind not in _UNHELD]
        if not known:
            continue
        heading = next((block for block in entry.blocks if block.kind is Kind.HEADING and block.new), None)
        line = lines.get(id(heading), 0) if heading else 0
        unheld = entry.kind is EntryKind.NEW and "+" in pair.unheld
        kind = "" if unheld else _SECTION_KINDS.get(entry.kind, "")
        around = sum(change.owner is None for change in known)
        yield SectionMark(line, kind, len(known), around, section.anchor)


def _changed_lines(pair: Comparison, lines: dict[int, int]) -> Iterator[int]:
    """Yield the line of each passage outside requirements that reads otherwise, or stands elsewhere, than before."""
    for entry in pair.change_set.entries:
        for block in entry.blocks:
            if block.owner is None and block.seen and block.new and block.kind is not Kind.DIRECTIVE:
                unheld = block.change is Fate.INSERTED and "+" in pair.unheld
                if not unheld:
                    yield lines[id(block)]


def _gone_sections(written: list[SectionChanges]) -> Iterator[tuple[str, str]]:
    for section in written:
        if section.reading.entry.kind is EntryKind.REMOVED and not section.reading.shares:
            yield section.title, section.anchor
