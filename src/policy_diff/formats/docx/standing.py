"""How the blocks of one text stand on a page: as what, in which list, in which table."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import Kind
from policy_diff.core.markdown import parse
from policy_diff.formats.docx.model import Look, Style
from policy_diff.formats.docx.wording import Span, cells, is_label, is_note, link_definitions, spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.document import Block

_MARKER = re.compile(r"(?:(?P<number>\d{1,9})(?P<sign>[.)])|(?P<bullet>[-*+]))[ \t]*$")
_DEFINES = re.compile(r"[ \t>]*:")
_RULES: Final = {Kind.TABLE_ROW, Kind.TABLE_RULE}
_STYLES: Final = {
    Kind.HEADING: Style.HEADING,
    Kind.PARAGRAPH: Style.BODY,
    Kind.LIST_ITEM: Style.ITEM,
    Kind.TERM: Style.TERM,
    Kind.OPTION: Style.FIELD,
    Kind.FENCE: Style.CODE,
    Kind.CODE: Style.CODE,
    Kind.HTML: Style.CODE,
}
_NESTING: Final = {Style.HEADING, Style.BODY, Style.ITEM}
"""Styles of which the level is told."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One block that is shown, and how it stands.

    Attributes:
        index: its index among all blocks of the text.
        block: the block.
        cells: what is seen of it, with offsets in the whole text: one for a paragraph, one for each cell of a row.
        looks: how each of them stands.
        list: for an item, which list of the text it belongs to, 1 and up; else 0.
        number: for an item with a number, the number that its list starts with.
        table: for a row, which table of the text it belongs to, 1 and up; else 0.
        head: whether it is the head of its table.
    """

    index: int
    block: Block
    cells: tuple[tuple[Span, ...], ...]
    looks: tuple[Look, ...]
    list: int = 0
    number: int | None = None
    table: int = 0
    head: bool = False

    @property
    def look(self) -> Look:
        """How it stands; for a row, how its first cell does."""
        return self.looks[0]


@dataclass(frozen=True, slots=True)
class Standings:
    """The blocks of one text.

    Attributes:
        shown: those that are shown, in order.
        starts: the offsets at which any block starts, and that of the end of the text.
    """

    shown: tuple[Standing, ...]
    starts: frozenset[int]

    @classmethod
    def of(cls, text: str) -> Standings:
        """Read a text."""
        links = link_definitions(text)
        lists, tables = _Lists(), _Tables()
        shown: list[Standing] = []
        blocks = tuple(parse(text).blocks())
        for index, block in enumerate(blocks):
            lists.meet(block)
            tables.meet(block)
            if block.kind in {Kind.GAP, Kind.TABLE_RULE}:
                continue
            row = block.kind is Kind.TABLE_ROW
            seen = cells(block, links) if row else (spans(block, links),)
            placed = tuple(tuple(span.at(block.start) for span in cell) for cell in seen)
            looks = tuple(_look(block, cell) for cell in placed)
            if row:
                standing = Standing(index, block, placed, looks, table=tables.count, head=tables.head)
            elif looks[0].style is Style.ITEM:
                standing = Standing(index, block, placed, looks, lists.key, lists.start)
            else:
                standing = Standing(index, block, placed, looks)
            shown.append(standing)
        return cls(tuple(shown), frozenset({*(block.start for block in blocks), len(text)}))

    def between(self, start: int, end: int) -> Iterator[Standing]:
        """Yield the blocks that start at one offset or after it, and before another."""
        first = bisect_left(self.shown, start, key=_start)
        for at in range(first, len(self.shown)):
            if self.shown[at].block.start >= end:
                return
            yield self.shown[at]


def _start(standing: Standing) -> int:
    return standing.block.start


def _look(block: Block, seen: Sequence[Span]) -> Look:
    style = _style(block)
    level = block.depth if style in _NESTING else 0
    ordered = style is Style.ITEM and _marker(block)[0] is not None
    return Look(
        style,
        level or int(style is Style.ITEM),
        ordered,
        block.quoted,
        right_to_left("".join(span.text for span in seen)),
    )


def _style(block: Block) -> Style:
    if block.kind is Kind.TABLE_ROW:
        return Style.CELL
    if is_label(block):
        return Style.LABEL
    if block.kind is Kind.PARAGRAPH and is_note(block):
        return Style.NOTE
    if block.kind is Kind.PARAGRAPH and _DEFINES.match(block.text[: block.lead]):
        return Style.DEFINITION
    return _STYLES.get(block.kind, Style.SOURCE)


def right_to_left(text: str) -> bool:
    """Tell whether a text reads from right to left: its first letter with a direction does."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in directions if kind in {"L", "R", "AL"}), "L") != "L"


def _marker(block: Block) -> tuple[int | None, str]:
    """Give the number of an item, if it has one, and the sign after it or its bullet."""
    found = _MARKER.search(block.text[: block.lead])
    if not found:
        return None, ""
    return (int(found["number"]), found["sign"]) if found["number"] else (None, found["bullet"])


@dataclass(slots=True)
class _Lists:
    """The lists that are open where a text is read."""

    open: list[tuple[tuple[bool, bool, str], int, int | None]] = field(default_factory=list)
    count: int = 0
    key: int = 0
    start: int | None = None

    def meet(self, block: Block) -> None:
        """Read the next block."""
        if block.kind is not Kind.LIST_ITEM:
            if block.kind is not Kind.GAP and not block.depth and not block.text[:1].isspace():
                self.open.clear()
            return
        number, sign = _marker(block)
        sort = block.quoted, number is not None, sign
        depth = max(block.depth, 1)
        del self.open[depth:]
        if len(self.open) == depth and self.open[-1][0] != sort:
            self.open.pop()
        while len(self.open) < depth:
            self.count += 1
            self.open.append((sort, self.count, number))
        _, self.key, self.start = self.open[-1]


@dataclass(slots=True)
class _Tables:
    """The table that is open where a text is read."""

    count: int = 0
    head: bool = False
    open: bool = False

    def meet(self, block: Block) -> None:
        """Read the next block."""
        if block.kind is Kind.TABLE_ROW:
            self.head = not self.open
            self.count += self.head
            self.open = True
        elif block.kind is Kind.GAP:
            self.open = self.open and len(block.text.splitlines()) < 2
        elif block.kind is not Kind.TABLE_RULE:
            self.open = False
