"""Read the marked blocks of a whole text: what each says of either side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PROSE, Block, Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.formats.brackets.literal_bounds import bounds_of, paired
from policy_diff.formats.brackets.mark_sides import Said, read_marks
from policy_diff.formats.brackets.row_reader import Column, read_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.errors import Report
    from policy_diff.formats.brackets.mark_reader import Fault
    from policy_diff.formats.brackets.mark_sides import Side

REMOVED_LINE: Final = re.compile(r"(?P<lead>[ \t>]*)%[ \t]*\[removed:[ \t]?(?P<text>.*)\][ \t]*")
"""A comment that says what structure is gone."""

_ADDED_LINE: Final = re.compile(r"[ \t>]*%[ \t]*\[added:\][ \t]*")
_BROKEN: Final = re.compile(r"[ \t>]*%[ \t]*\[(?:removed\b|end of\b)")
_SEPARATOR: Final = re.compile(r"[ \t>]*%[ \t]*\[end of removed\][ \t]*")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")


Sides = tuple[str | None, str | None]
"""The source of a part on the old and the new side; `None` where it does not stand there."""


@dataclass(slots=True)  # not frozen: what follows a part decides of it
class Part:
    """A part of the text with what follows it: a block, or a line of a comment that stands for one.

    Attributes:
        kind: what the block is.
        old, new: its source on either side; `None` on a side where it does not stand.
        gap: what separates it from the next.
        start: where it stands in the marked text.
        said: whether marks, or words without marks, tell of its two sides; else what it belongs to does.
        shown: the block of the marked text; `None` for a comment that stands for a block.
        columns: for the head of a table, on which side its columns stand.
    """

    kind: Kind
    old: str | None
    new: str | None
    gap: str
    start: int
    said: bool
    shown: Block | None
    columns: tuple[Column, ...] = ()

    def on(self, side: Side) -> str | None:
        """Give its source on one side."""
        return self.old if side == "-" else self.new


def read_blocks(
    text: str, blocks: Sequence[Block], labels: frozenset[str], source: str, report: Report
) -> tuple[str, list[Part]]:
    """Read blocks with their marks.

    Args:
        text: the marked text.
        blocks: its blocks, which join to it.
        labels: the labels of link definitions that hold for it, in the grammar's normal form.
        source: what to call the text in an error.
        report: takes each fault; where it returns, the block is taken as it stands.

    Returns:
        What stands before the first block, and the parts in order.
    """
    return _Reader(text, blocks, labels, source, report).read()


class _Reader:
    """Reads the blocks of one text in order."""

    def __init__(self, text: str, blocks: Sequence[Block], labels: frozenset[str], source: str, report: Report) -> None:
        self.text = text
        self.blocks = blocks
        self.labels = labels
        self.source = source
        self.report = report
        self.parts: list[Part] = []
        self.lead_in = ""
        self.bounds = bounds_of(blocks)
        self.ends = paired(self.bounds, self._fault)
        self.columns: tuple[Column, ...] = ()
        self.announced = 0  #: where a comment says that the next structure was added, if one waits for it
        self.moves: dict[tuple[int, Side], int] = {}

    def read(self) -> tuple[str, list[Part]]:
        at = 0
        marker = ""
        while at < len(self.blocks):
            block = self.blocks[at]
            if at in self.ends:
                marker = self._literal(at, self.ends[at], marker)
                at = self.ends[at] + 1
                continue
            if block.kind is Kind.GAP:
                self._gap("" if self.announced else block.text)
            elif at in self.bounds:  # its fault is told
                self._add(block.kind, (block.text, block.text), block.start, block, said=True)
            else:
                marker = ""
                self._block(at, block)
            at += 1
        self._check_moves()
        return self.lead_in, self.parts

    def _fault(self, problem: str, cure: str, at: int, width: int = 1) -> None:
        self.report(InputError(problem, cure=cure, place=Place.at(self.source, self.text, at, width)))

    def _add(self, kind: Kind, sides: Sides, start: int, shown: Block | None, *, said: bool) -> None:
        self.parts.append(Part(kind, *sides, "", start, said, shown))

    def _gap(self, text: str) -> None:
        if self.parts:
            self.parts[-1].gap += text
        else:
            self.lead_in += text

    def _literal(self, first: int, last: int, marker: str) -> str:
        """Read the blocks between two lines that say what they are; give the marker of the item that they open."""
        opening, bound = self.blocks[first], self.bounds[first]
        lead = opening.text[: opening.lead]
        own = lead.strip(" \t>")
        marker = lead if own else marker
        if bound.move is not None:
            self._move(bound.move, bound.side, opening.start + opening.lead)
        held = self.blocks[first + 1 : last]
        begun = False
        for block in held:
            if block.kind is Kind.GAP:
                if begun:
                    self._gap(block.text)
                continue
            text = block.text
            if not begun and marker and len(text) > len(marker) and not text[: len(marker)].strip(" \t>"):
                text = marker + text[len(marker) :]
            begun = True
            both: Sides = (text, None) if bound.side == "-" else (None, text)
            self._add(block.kind, both, block.start, block, said=True)
        if self.parts:
            self.parts[-1].gap = ""
        return marker if bound.side == "-" else ""

    def _block(self, at: int, block: Block) -> None:
        start = block.start
        if block.kind is Kind.COMMENT:
            self._comment(block)
        elif block.kind is Kind.TABLE_ROW:
            self._row(at, block)
        elif block.kind in PROSE:
            said = self._read(block)
            if said.move is not None:
                self._move(said.move, "-" if said.new is None else "+", start + block.lead)
            self._add(block.kind, _sides(block, said), start, block, said=True)
        else:
            kept = block.kind in {Kind.FENCE, Kind.CODE, Kind.HTML, Kind.RULE}
            self._add(block.kind, (block.text, block.text), start, block, said=kept)
        if self.announced and block.kind is not Kind.COMMENT:
            self._announce(self.parts[-1])

    def _read(self, block: Block) -> Said:
        found = read_marks(
            block.body, self.labels, self._in(block), item=block.kind is Kind.LIST_ITEM, quoted=block.quoted
        )
        return found or Said(block.body, block.body)

    def _in(self, block: Block) -> Fault:
        """Give what reports a fault of a block by its place in the block."""
        begin = block.start + block.lead
        return lambda problem, cure, at, width: self._fault(problem, cure, begin + at, width)

    def _row(self, at: int, block: Block) -> None:
        rule = self.blocks[at + 2] if at + 2 < len(self.blocks) else None
        head = rule is not None and rule.kind is Kind.TABLE_RULE
        row = read_row(block.body, self.labels, self._in(block), () if head else self.columns)
        if head:
            self.columns = row.columns
        if row.said.move is not None:
            self._move(row.said.move, "-" if row.said.new is None else "+", block.start + block.lead)
        self._add(block.kind, _sides(block, row.said), block.start, block, said=True)
        if head:
            self.parts[-1].columns = row.columns

    def _comment(self, block: Block) -> None:
        """Read the lines of a comment; each that says what structure is gone stands for a block."""
        at = block.start
        last: Part | None = None  #: a comment of the text itself, which the next line goes on with
        for line, ending in _lines(block.text):
            found = REMOVED_LINE.fullmatch(line)
            if found:
                self._add(Kind.COMMENT, (found["lead"] + found["text"], None), at, None, said=True)
                last = None
            elif _ADDED_LINE.fullmatch(line):
                self.announced = at + line.index("[")
                last = None
                at += len(line) + len(ending)
                continue
            elif not _SEPARATOR.fullmatch(line):
                self._check_comment(line, at)
                if last and not self.announced:  # lines that stay are one block
                    text = f"{last.new}{last.gap}{line}"
                    last.old, last.new, last.gap = None if last.old is None else text, text, ""
                else:
                    self._add(Kind.COMMENT, (line, line), at, block, said=False)
                    last = self.parts[-1]
                    self._announce(last)
            if self.parts and self.parts[-1].start >= block.start:
                self._gap(ending)
            at += len(line) + len(ending)

    def _check_comment(self, line: str, at: int) -> None:
        if _BROKEN.match(line):
            begin = line.index("[")
            self._fault(
                "a comment on what is gone that is not closed on its line",
                "Write one line `% [removed: …]` for each line that is gone.",
                at + begin,
                len(line.rstrip()) - begin,
            )

    def _announce(self, part: Part) -> None:
        """Take a part for added where a comment before it says so."""
        if self.announced and part.shown and not part.said:
            part.old, part.said = None, True
        elif self.announced:
            self._fault(
                "no label, definition, comment or line of a directive follows this line",
                "Delete it, and put words that were added in brackets.",
                self.announced,
                len("[added:]"),
            )
        self.announced = 0

    def _move(self, number: int, side: Side, at: int) -> None:
        if (number, side) in self.moves:
            self._fault(
                f"move {number} {'leaves' if side == '-' else 'arrives at'} two places",
                "Give each move a number of its own, the same at its two ends.",
                at,
            )
        self.moves[number, side] = at

    def _check_moves(self) -> None:
        for (number, side), at in self.moves.items():
            other: Side = "+" if side == "-" else "-"
            if (number, other) not in self.moves:
                missing = f"moved {'here' if side == '-' else 'away'} ({number})"
                self._fault(
                    f"no `[{missing}: …]` goes with this mark",
                    f"Mark the other end of the move, or write `[{'removed' if side == '-' else 'added'}: …]` here.",
                    at,
                )


def _sides(block: Block, said: Said) -> Sides:
    """Give both sides of a block."""
    return _whole(block, said.old), _whole(block, said.new)


def _whole(block: Block, body: str | None) -> str | None:
    """Put the markers of a block around what its body is on one side."""
    if body is None or body == block.body:
        return None if body is None else block.text
    return block.text[: block.lead] + body + block.text[len(block.text) - block.tail :]


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Yield each line with its ending."""
    at = 0
    for found in _LINE_END.finditer(text):
        yield text[at : found.start()], found[0]
        at = found.end()
    yield text[at:], ""
