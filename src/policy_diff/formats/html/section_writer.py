"""Writes the sections of a page one after the other, and beside each passage its old text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from policy_diff.core.changeset import EntryKind, Piece
from policy_diff.core.feature import slug
from policy_diff.core.reading import settled
from policy_diff.formats.entry_words import shared_wording
from policy_diff.formats.html.blocks import BlockWriter, side_of
from policy_diff.formats.html.escape import text
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.inline import write as write_inline
from policy_diff.formats.html.old_text import OldText
from policy_diff.formats.html.passage_writing import write_passage
from policy_diff.formats.html.section_changes import PassageChanges, SectionChanges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import ChangeSet, Entry
    from policy_diff.core.reading import Reading
    from policy_diff.formats.html.links import Links
    from policy_diff.formats.html.marks import Change, Marker
    from policy_diff.formats.html.passage_writing import WholeMoves
    from policy_diff.formats.html.passages import Passage


@dataclass(frozen=True, slots=True)
class Draft:
    """A section as the page has it, and from what its old text is written.

    Attributes:
        section: the section; its passages lack their old text.
        parts: the passages that it was written from.
        starts: how many changes of the page come before the section, and before each passage.
        lone: whether one text alone has it.
    """

    section: SectionChanges
    parts: tuple[Passage, ...]
    starts: tuple[int, ...]
    lone: bool


class SectionWriter:
    """Writes sections; keeps their names apart."""

    def __init__(self, marker: Marker, links: Links, references: frozenset[str], moves: WholeMoves) -> None:
        self.marker = marker
        self.links = links
        self.references = references
        self.blocks = BlockWriter(marker, links, references)
        self.moves = moves
        self.names: set[str] = set()
        self.given: dict[int, str] = {}

    def section(self, reading: Reading, parts: Sequence[Passage]) -> Draft:
        """Write a section as it reads now."""
        starts = [len(self.marker.changes)]
        entry = reading.entry
        lone = entry.kind in {EntryKind.NEW, EntryKind.REMOVED} and not reading.shares
        title = words(entry.title) or "Before the first section"
        name = self.name(f"section-{slug(title)}")
        self.marker.section = name.removeprefix("section-")
        mark = partial(self.marker.in_heading, whole=lone)
        heading = write_inline(reading.title, mark, self.links) if entry.level else ""
        after = words(reading.was_after), words(reading.is_after)
        moved = self.marker.section_moved(title, *after) if entry.kind is EntryKind.MOVED else ""
        found = []
        for passage in parts:
            starts.append(len(self.marker.changes))
            found.append(self.passage(passage, lone=lone))
        section = SectionChanges(
            reading,
            f"{self.marker.prefix}{name}",
            heading,
            title,
            tuple(words(above) for above in entry.path[1:-1]),
            moved,
            shared_wording(reading, lambda words: f"<q>{text(words)}</q>"),
            tuple(found),
            tuple(self.marker.changes[starts[0] :]),
        )
        return Draft(section, tuple(parts), tuple(starts), lone)

    def passage(self, passage: Passage, *, lone: bool) -> PassageChanges:
        """Write a passage as it reads now."""
        first = len(self.marker.changes)
        self.begin(self.marker, passage, lone=lone)
        html = write_passage(passage, self.blocks, self.moves)
        self.marker.owner = None
        moved = _moved(passage) if passage.owner in self.moves else ""
        was = "-was" if moved == "away" else ""
        anchor = f"{self.marker.prefix}{self.name(f'{passage.owner}{was}')}" if passage.owner else ""
        changes = tuple(self.marker.changes[first:])
        return PassageChanges(passage.owner, anchor, html, changes, side_of(passage.items), moved)

    @staticmethod
    def begin(marker: Marker, passage: Passage, *, lone: bool) -> None:
        """Tell a marker what is written next."""
        marker.owner = passage.owner
        marker.lone = passage.fate in {"added", "removed"} and (lone or passage.owner is not None)

    def name(self, wanted: str) -> str:
        """Give a name that nothing on the page has yet."""
        name, count = wanted, 1
        while name in self.names:
            count += 1
            name = f"{wanted}-{count}"
        self.names.add(name)
        return name

    # --- the old text

    def placed(self, change_set: ChangeSet, drafts: Sequence[Draft]) -> list[SectionChanges]:
        """Give the sections with their old text, and put a stub where each moved section stood."""
        order = {id(entry): at for at, entry in enumerate(change_set.entries)}
        found = [(order[id(draft.section.reading.entry)], self.with_old(draft)) for draft in drafts]
        arrived = {draft.section.reading.entry.move: draft for draft in drafts if draft.section.reading.entry.move}
        for at, entry in enumerate(change_set.entries):
            if entry.kind is EntryKind.MOVED and entry.new_path is None and entry.move in arrived:
                found.append((at, self.stub(entry, arrived[entry.move])))
        return [section for _, section in sorted(found, key=lambda pair: pair[0])]

    def with_old(self, draft: Draft) -> SectionChanges:
        """Give a section with the old text of its passages."""
        if not self.marker.numbered:
            return draft.section
        stays = draft.section.reading.entry.kind is not EntryKind.MOVED
        found = []
        for passage, written, start in zip(draft.parts, draft.section.passages, draft.starts[1:], strict=True):
            if stays and written.side == "-" and not any(item and item.move for item in passage.items):
                self.given |= {change.number: change.anchor for change in written.changes}  # it is its own old text
                found.append(written)
                continue
            old = self.old(passage, start, lone=draft.lone, named=stays) if _differs(passage, written) else ""
            found.append(replace(written, old=old))
        if stays:  # words of a heading are marked in it, and shown with it
            heading = (
                draft.section.changes[: draft.starts[1] - draft.starts[0]] if draft.parts else draft.section.changes
            )
            self.given |= {change.number: change.anchor for change in heading if change.side != "+"}
        return replace(draft.section, passages=tuple(found))

    def old(self, passage: Passage, start: int, *, lone: bool, named: bool) -> str:
        """Write the old text of a passage.

        Args:
            passage: the passage.
            start: how many changes of the page come before it.
            lone: whether one text alone has its section.
            named: whether its changes get a name there.
        """
        moved = _moved(passage) if passage.owner in self.moves else ""
        marker = OldText(
            since=self.marker.since,
            prefix=self.marker.prefix,
            unheld=self.marker.unheld,
            ends=self.marker.ends,
            moves=self.marker.moves,
            all=self.marker.changes,
            at=start,
            gives_names=named and moved != "here",
            given=set(self.given),
        )
        self.begin(marker, passage, lone=lone)
        blocks = BlockWriter(marker, self.links, self.references)
        if moved == "away":
            items = [settled(item) if item and item.move else item for item in passage.items]
            html = marker.moved_passage(passage.owner, lambda: blocks.write(items))
        else:
            html = write_passage(passage, blocks, self.moves)
        changes = self.marker.changes
        self.given |= {at: f"{changes[at - 1].anchor}-was" for at in marker.given - self.given.keys()}
        return html

    def stub(self, entry: Entry, draft: Draft) -> SectionChanges:
        """Give the place that a section moved away from, with the text that stood there."""
        section = draft.section
        anchor = f"{section.anchor}-was"
        title = words(entry.title)
        above = tuple(words(over) for over in entry.path[1:-1])
        found: list[PassageChanges] = []
        if self.marker.numbered:
            for change in section.changes[: draft.starts[1] - draft.starts[0]] if draft.parts else section.changes:
                self.given[change.number] = anchor
            for passage, written, start in zip(draft.parts, section.passages, draft.starts[1:], strict=True):
                if written.side != "+":
                    old = self.old(passage, start, lone=draft.lone, named=True)
                    found.append(replace(written, anchor="", html="", changes=written.changes, old=old))
        reading = replace(section.reading, entry=entry, blocks=(), title=(Piece("=", entry.title),))
        return SectionChanges(reading, anchor, "", title, above, "", "", tuple(found), (), left=True)

    def named(self) -> list[Change]:
        """Give all changes, each with the name of its place in the old text."""
        return [replace(change, old_anchor=self.given.get(change.number, "")) for change in self.marker.changes]


def _differs(passage: Passage, written: PassageChanges) -> bool:
    """Tell whether a passage has an old text of its own to be shown."""
    if written.side == "+":
        return written.moved == "here"
    return bool(written.changes) or any(op != "=" for item in passage.items if item for op, _ in item.body)


def _moved(passage: Passage) -> Literal["", "here", "away"]:
    return "here" if passage.fate == "moved here" else "away" if passage.fate == "moved away" else ""
