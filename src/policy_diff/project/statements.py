"""The statements of a handbook: those of a version, and what a version changed in the one before."""

from __future__ import annotations

import re
from functools import lru_cache
from textwrap import dedent
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.absence import absence_from
from policy_diff.core.arrangement import Fate, Statement
from policy_diff.core.changeset import Change, EntryKind, spell
from policy_diff.core.document import PROSE, Kind
from policy_diff.core.kept import kept
from policy_diff.core.markdown import parse
from policy_diff.core.reading import merged, read, visible
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.notation import box_of
from policy_diff.project.history import step_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.absence import Absence
    from policy_diff.core.changeset import BlockChange, Entry
    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.document import Block
    from policy_diff.core.listing import Step
    from policy_diff.core.reading import Reading
    from policy_diff.core.requirement import Requirement
    from policy_diff.project.comparisons import Comparison

_FATES: Final[dict[Step, Fate]] = {
    "first": "new",
    "new": "new",
    "added": "added",
    "unheld": "not held before",
    "reworded": "reworded",
    "redefined": "data changed",
}

_CAME: Final[dict[Absence, Fate]] = {"known": "new", "marked": "added", "unknown": "not held before"}
_WENT: Final[dict[Absence, Fate]] = {"known": "removed", "marked": "removed", "unknown": "not held after"}

_LISTED: Final = frozenset({Kind.LIST_ITEM, Kind.TABLE_ROW})
_ROWS: Final = frozenset({Kind.TABLE_ROW, Kind.TABLE_RULE})
_TIGHT: Final = ({Kind.LIST_ITEM}, _ROWS)
"""What stands together without a blank line."""

_AFTER: Final = {Kind.LIST_ITEM: {Kind.PARAGRAPH, Kind.LIST_ITEM}, Kind.TABLE_ROW: {Kind.PARAGRAPH} | _ROWS}
"""What an item or a row belongs to where that stands before it."""

_PIPE: Final = re.compile(r"(?<!\\)\|")

_WORDING: Final = PROSE - {Kind.OPTION} | {Kind.FENCE, Kind.CODE}
"""What is read as words."""


@kept(256)
def changed(pair: Comparison) -> tuple[Statement, ...]:
    """Give everything that a version changed in the one before, in the order of the text.

    A requirement is one statement, whatever changed in it. Text that is none is one statement for each paragraph
    with the items under it, for each title, and for each section that moved.
    """
    return tuple(_Changes(pair).found())


def statement(
    requirement: Requirement, handbook: Handbook, fate: Fate, before: Requirement | None = None, entry: int = -1
) -> Statement:
    """Give a requirement as a statement.

    Args:
        requirement: the requirement.
        handbook: its handbook.
        fate: what became of it.
        before: the same as the version before has it, if it does.
        entry: the index of its section's entry in the change set, if there is one.
    """
    return Statement(
        handbook.code,
        requirement.id,
        fate,
        requirement.text,
        plain_words(requirement.text),
        before.text if before and before.text != requirement.text else "",
        words(requirement.section),
        entry,
        topics=requirement.topics,
        action=requirement.obligation.action if requirement.obligation else "",
        modality=requirement.obligation.modality.value if requirement.obligation else "",
    )


def section_words(version: Version) -> dict[str, str]:
    """Give by its title, in plain words, what every section of a version says, those under it left out."""
    said: dict[str, str] = {}
    for file in version.files:
        for title, words_ in _sections_of(file.text):
            said[title] = f"{said.get(title, '')} {words_}".strip()
    return said


@lru_cache(maxsize=256)
def _sections_of(text: str) -> tuple[tuple[str, str], ...]:
    """Give the title of every section of a text with what it says, in plain words."""
    sections = (section for _, section in parse(text).sections())
    return tuple((words(" ".join(section.title.split())), words_of(section.blocks)) for section in sections)


@lru_cache(maxsize=8192)  # topics, feeds and recurrences ask for the same texts, and a preview asks again and again
def plain_words(text: str) -> str:
    """Give Markdown as plain words on one line, with a semicolon after an item that has no sign at its end."""
    return words_of(parse(text).blocks())


def words_of(blocks: Iterable[Block]) -> str:
    """Give blocks as plain words on one line, as `plain_words` does."""
    out: list[str] = []
    listed = False
    for block in blocks:
        if block.kind not in _WORDING:
            continue
        if listed and block.kind in _LISTED and out[-1][-1:].isalnum():
            out.append(f"{out.pop()};")
        listed = block.kind in _LISTED
        body = block.body if block.kind is not Kind.TABLE_ROW else _PIPE.sub(" ", block.body)
        out.append(words(body))
    return " ".join(" ".join(out).split())


class _Changes:
    """One handbook's changes of a day."""

    def __init__(self, pair: Comparison) -> None:
        self.pair = pair
        self.old = {requirement.id: requirement for requirement in pair.old.requirements}
        self.new = {requirement.id: requirement for requirement in pair.new.requirements}
        self.came = _CAME[absence_from(pair.old, pair.new)]
        self.went = _WENT[absence_from(pair.new, pair.old)]
        self.places = {id(entry): at for at, entry in enumerate(pair.change_set.entries)}
        self.told: set[str] = set()

    def found(self) -> Iterator[Statement]:
        for reading in read(self.pair.change_set):
            yield from self._section(reading)
        for identifier in (*self.new, *self.old):  # should a text hold them where no block says so
            yield from self._requirement(identifier, -1, seen=False)

    def _section(self, reading: Reading) -> Iterator[Statement]:
        entry = reading.entry
        at = self.places[id(entry)]
        lone = entry.kind in {EntryKind.NEW, EntryKind.REMOVED} and not reading.shares
        if entry.kind is EntryKind.MOVED and not any(b.kind is Kind.HEADING and b.reworded for b in reading.blocks):
            yield self._plain((entry.title, ""), "moved", entry, heading=True)
        seen = {block.owner for block in reading.blocks if block.seen and visible(block)}
        run: list[BlockChange] = []
        for block in merged(reading.blocks):
            owned = block.owner in self.old or block.owner in self.new
            if run and (owned or not _joins(block, run)):
                yield from self._text(run, entry, lone=lone)
                run = []
            if owned and block.owner:
                yield from self._requirement(block.owner, at, seen=block.owner in seen)
            elif run or _changed(block):
                run.append(block)
        if run:
            yield from self._text(run, entry, lone=lone)

    def _requirement(self, identifier: str, at: int, *, seen: bool) -> Iterator[Statement]:
        """Yield a requirement the first time that it comes by, if anything about it changed."""
        if identifier in self.told:
            return
        handbook = self.pair.handbook
        old, new = self.old.get(identifier), self.new.get(identifier)
        fate: Fate | None = self.went
        if new:
            fate = _FATES.get(step_of(handbook, self.pair.new, new), "moved" if seen else None)
        elif old is None:
            return
        if fate is None:
            return
        self.told.add(identifier)
        requirement = new or old
        if requirement:
            yield statement(requirement, handbook, fate, old, at)

    def _text(self, run: Sequence[BlockChange], entry: Entry, *, lone: bool) -> Iterator[Statement]:
        """Yield text that is no requirement; a move is told where the text stands now."""
        heading = run[0].kind is Kind.HEADING
        if run[0].change is Change.MOVED:
            arrived = any(op == "+" for op, _ in run[0].pieces)
            moved = spell(run[0].inner or run[0].body, "+"), spell(run[0].inner, "-")
            if arrived:
                yield self._plain(moved, "moved", entry, heading=heading)
            return
        old, new = (_joined(run, side) for side in ("-", "+"))
        if old and new:
            fate: Fate = "reworded"
        elif new:
            fate = self.came if lone else "added"
        else:
            fate = self.went if lone else "removed"
        yield self._plain((new or old, old if new else ""), fate, entry, heading=heading)

    def _plain(self, texts: tuple[str, str], fate: Fate, entry: Entry, *, heading: bool) -> Statement:
        """Give text that is no requirement: as it stands, or last stood, and what stood there before."""
        text, before = texts
        said = (words(text) if heading else plain_words(text)) or words(text)
        code, section, at = self.pair.handbook.code, words(entry.title), self.places[id(entry)]
        return Statement(code, "", fate, text, said, before, section, at, heading=heading)


def _changed(block: BlockChange) -> bool:
    """Tell of text that is no requirement whether a reader sees a change in it."""
    if block.kind is Kind.DIRECTIVE:
        return block.reworded and bool(box_of(block.pieces))
    return block.seen and visible(block)


def _joins(block: BlockChange, run: Sequence[BlockChange]) -> bool:
    """Tell whether a block belongs to the changed text before it."""
    before = run[-1]
    if block.kind is Kind.TABLE_RULE:
        return before.kind is Kind.TABLE_ROW
    follows = before.kind in _AFTER.get(block.kind, ())
    return follows and _changed(block) and block.change is before.change is not Change.MOVED


def _joined(run: Sequence[BlockChange], side: Literal["-", "+"]) -> str:
    """Give the text of blocks on one side, each on lines of its own; rows are a table where their head is there."""
    tabled = any(block.kind is Kind.TABLE_RULE and spell(block.pieces, side) for block in run)
    out = ""
    last: BlockChange | None = None
    for block in run:
        text = _written(block, side, tabled=tabled)
        if text.strip():
            tight = last is not None and any({block.kind, last.kind} <= kinds for kinds in _TIGHT)
            out += ("\n" if tight else "\n\n") * bool(out) + text.strip("\n")
            last = block
    return dedent(out)


def _written(block: BlockChange, side: Literal["-", "+"], *, tabled: bool) -> str:
    if block.kind is Kind.DIRECTIVE:
        name = spell(box_of(block.pieces), side)
        return f"Kind of box: {name}" if name else ""
    if block.kind is Kind.HEADING or (block.kind is Kind.PARAGRAPH and not block.quoted):
        return spell(block.body, side)  # what stands before a footnote or a definition means nothing by itself
    if block.kind in _ROWS and not tabled:
        cells = (cell.strip() for cell in _PIPE.split(spell(block.body, side)))
        return "; ".join(filter(None, cells)) if block.kind is Kind.TABLE_ROW else ""
    return spell(block.pieces, side)
