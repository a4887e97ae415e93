"""The list items and quotes that a block stands in: what its lines begin with, and how others are put beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.core.changeset import BlockChange

_RULE = r"(?![-*_][ \t]*(?:[-*_][ \t]*){2,}$)"
_MARKERS = re.compile(rf"(?:[ \t]*(?:>|{_RULE}(?:[-*+]|\d{{1,9}}[.)])(?=[ \t])))*[ \t]*", re.MULTILINE)
_NO_MARKER = re.compile(r"[^>\s]")
_CODE = 4
"""Columns that make a line code."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before the content of a block.

    Attributes:
        first: indentation, `>` and list markers before its first line.
        rest: the same for every line after, with spaces for the list markers.
    """

    first: str
    rest: str

    @classmethod
    def of(cls, block: BlockChange, text: str, item: int = 0) -> Self:
        """Find the lead of one side of a block.

        Args:
            block: a block that is no prose.
            text: its text on that side.
            item: for indented code, the column of the content of the list item that it stands in.
        """
        found = _MARKERS.match(text)
        first = found[0] if found else ""
        if block.kind is Kind.CODE:
            marks = first.rstrip(" \t")
            first = (f"{marks} " if marks else "").ljust(item)
        return cls(first, _NO_MARKER.sub(" ", first))

    @property
    def outer(self) -> str:
        """What stands before the first list marker."""
        marker = _NO_MARKER.search(self.first)
        return self.first[: marker.start()] if marker else self.first

    @property
    def quote(self) -> str:
        """What a blank line between two blocks holds: the marks of the quotes that both stand in."""
        return self.rest.rstrip()

    def take_off(self, text: str) -> list[str]:
        """Give the lines of a text that has this lead, without it."""
        first, *others = text.split("\n")
        return [first[len(self.first) :], *(self._bare(line) for line in others)]

    def _bare(self, line: str) -> str:
        for lead in (self.rest, self.quote):
            if line.startswith(lead):
                return line[len(lead) :] if lead or not self.rest else line.lstrip(" \t")
        return line.lstrip(" \t>")

    def put_on(self, lines: Iterable[str]) -> str:
        """Join lines into a text that has this lead."""
        return "\n".join(
            f"{self.rest if at else self.first}{line}" if line.strip() else self.quote if at else self.first
            for at, line in enumerate(lines)
        )


def item_column(blocks: Sequence[BlockChange], at: int) -> int:
    """Find the column at which the content of the list item begins that indented code stands in; 0 outside lists.

    Args:
        blocks: the blocks of the section.
        at: index of the code among them.
    """
    lines = _text(blocks[at]).split("\n")
    column = min(_indent(line) for line in lines if line.strip(" \t>"))
    quotes = Lead.of(blocks[at], lines[0]).first
    for before in range(at - 1, -1, -1):
        block = blocks[before]
        text = _text(block)
        if block.kind is Kind.LIST_ITEM:
            begins = len("".join(part for _, part in block.lead).expandtabs(_CODE))
            if begins + _CODE <= column:
                return begins
        elif block.kind is not Kind.GAP and _indent(text) <= len(quotes):
            return 0
    return 0


def _text(block: BlockChange) -> str:
    return block.new or block.old


def _indent(line: str) -> int:
    """Give the column at which a line begins, the marks of quotes left out."""
    line = line.expandtabs(_CODE)
    return len(line) - len(line.lstrip(" >"))
