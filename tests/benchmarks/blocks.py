"""Which block of a Markdown text each character belongs to, for the count of leaks.

A small scanner of lines, written for the figure alone, so that every tool is measured by something that
none of them uses. It knows the blocks that handbooks are made of; it is no Markdown parser.
"""

from __future__ import annotations

import re

NO_BLOCK = -1

_QUOTE = re.compile(r"(?:[ \t]*>)+")
_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_COLONS = re.compile(r"[ \t]*:{3,}")
_FIELD = re.compile(r"[ \t]*:[\w-]+:(?=\s|$)")
_TARGET = re.compile(r"[ \t]*\([^()\n]+\)=\s*$")
_OPENING = re.compile(
    r"[ \t]*(?:#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|:(?=[ \t])|\[\^[^\]\n]+\]:)",
)
_ROW = re.compile(r"[ \t]*\|")
_BAR = re.compile(r"(?<!\\)\|")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def blocks(text: str) -> tuple[list[int], list[bool]]:
    """Say for each character of a text which block it is in and whether it is part of a block's mark.

    Args:
        text: Markdown, its lines ending in a line feed.

    Returns:
        Two lists as long as the text. The first holds the number of the block, from 0 in order, or `NO_BLOCK`
        for blank lines and the bars of a table. The second tells the marks: list markers, heading marks,
        quotation marks, names of fields, colons of a directive, labels of footnotes, bars of a table.
    """
    page = _Page([NO_BLOCK] * len(text), [False] * len(text))
    for line in _LINE.finditer(text):
        page.take(line.group(), line.start())
    return page.block_of, page.in_mark


class _Page:
    """The two lists in the making, and what the lines so far leave open."""

    def __init__(self, block_of: list[int], in_mark: list[bool]) -> None:
        self.block_of = block_of
        self.in_mark = in_mark
        self._number = NO_BLOCK
        self._open = False  # a line of plain text goes on with the block before it
        self._fenced = False
        self._fields = False  # the lines so far are the head of a directive

    def take(self, line: str, at: int) -> None:
        """Add one line that starts at offset `at`."""
        quote = _QUOTE.match(line)
        inner = quote.end() if quote else 0
        rest = line[inner:]
        fence = _FENCE.match(rest)
        if fence or self._fenced:
            self._fenced ^= fence is not None
            self._begin(at, len(line), inner + (fence.end() if fence else 0))
        elif not rest.strip():
            self._open = self._fields = False
        elif _ROW.match(rest):
            self._row(line, at)
        elif colons := _COLONS.match(rest):
            self._begin(at, len(line), inner + colons.end())
            self._fields = True
        elif self._fields and (field := _FIELD.match(rest)):
            self._begin(at, len(line), inner + field.end())
        elif opening := _OPENING.match(rest):
            self._begin(at, len(line), inner + opening.end())
            self._open = "#" not in opening.group()
        elif _TARGET.match(rest):
            self._begin(at, len(line), 0)
        elif self._open:
            self._fill(at, len(line), inner)
        else:
            self._begin(at, len(line), inner)
            self._open = True

    def _begin(self, at: int, length: int, mark: int) -> None:
        self._number += 1
        self._open = False
        self._fill(at, length, mark)

    def _fill(self, at: int, length: int, mark: int) -> None:
        self.block_of[at : at + length] = [self._number] * length
        self.in_mark[at : at + mark] = [True] * mark

    def _row(self, line: str, at: int) -> None:
        """Give each cell a number; bars are marks of no block."""
        bars = [match.start() for match in _BAR.finditer(line)]
        for left, right in zip(bars, [*bars[1:], len(line)], strict=True):
            self._begin(at + left + 1, right - left - 1, 0)
            self.in_mark[at + left] = True
