"""The whole new text with the changes in place, and what was removed where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change
from policy_diff.core.document import Kind
from policy_diff.core.reading import STRUCTURE
from policy_diff.formats.brackets.containers import Lead, item_column
from policy_diff.formats.brackets.layout import write_block

if TYPE_CHECKING:
    from policy_diff.core.changeset import BlockChange, ChangeSet
    from policy_diff.formats.brackets.marks import Style

_CLOSE = {Kind.LIST_ITEM, Kind.TABLE_ROW, *STRUCTURE}
"""Blocks that stand on following lines; a blank line keeps any other apart."""

_COMMENTED = {Kind.ATTRIBUTES, Kind.COMMENT, Kind.DIRECTIVE, Kind.OTHER, Kind.TARGET}
"""Structure that a comment can stand before; front matter must come first."""

_APART = 2
"""Line endings that keep two blocks apart."""


def write_whole(change_set: ChangeSet, style: Style) -> str:
    """Write the new text with its changes marked, ending with a line feed where it holds anything."""
    text = _Text(style, frozenset(b.move for entry in change_set.entries for b in entry.blocks if b.inner))
    for entry in change_set.entries:
        for at, block in enumerate(entry.blocks):
            code = block.kind is Kind.CODE and block.reworded
            text.add(block, item_column(entry.blocks, at) if code else 0)
    return text.finish()


class _Text:
    """The text as far as it is written."""

    def __init__(self, style: Style, reworded: frozenset[int | None]) -> None:
        """Start with nothing.

        Args:
            style: how changes are marked.
            reworded: the numbers of the moves in which wording changed.
        """
        self.style = style
        self.reworded = reworded
        self.parts: list[str] = []
        self.end = ""  #: the line endings, and what stands on blank lines, at the end of the text
        self.apart = False  #: whether the last block is gone
        self.last: BlockChange | None = None
        self.opening: tuple[int, BlockChange] | None = None  #: the part that opens a directive, until its fields end
        self.held: list[tuple[BlockChange, int]] = []  #: what is gone from among the fields

    def add(self, block: BlockChange, item: int) -> None:
        """Write the next block.

        Args:
            block: the block.
            item: for indented code, the column of the content of the list item that it stands in.
        """
        gone = not any(op != "-" for op, _ in block.pieces)
        if gone and self.style.deletions == "omit":
            return
        if self.opening and gone:
            if block.kind is not Kind.GAP:
                self.held.append((block, item))
            return
        if block.kind is Kind.GAP:
            self._put(block.new or (block.old if self.apart else ""))  # the gap between merged blocks is gone for good
            return
        if block.kind is not Kind.OPTION:
            self._close_fields()
        self._write(block, item, gone=gone)
        if block.kind is Kind.DIRECTIVE and "{" in block.new and not gone:
            self.opening = len(self.parts) - 1, block

    def finish(self) -> str:
        """Give the text, ending with a line feed where it holds anything."""
        self._close_fields()
        out = "".join(self.parts)
        return out if out.endswith("\n") or not out else f"{out}\n"

    def _close_fields(self) -> None:
        """Write what is gone from among the fields of a directive: the lines before it, wording after the fields."""
        if self.opening and self.held:
            at, directive = self.opening
            lines = [line for block, _ in self.held if self._said(block) for line in _comments(block)]
            lead = Lead.of(directive, self.parts[at])
            self.parts[at] = lead.put_on([*lines, *lead.take_off(self.parts[at])])
            for block, item in self.held:
                if block.kind not in STRUCTURE:
                    self._write(block, item, gone=True)
        self.opening, self.held = None, []

    def _write(self, block: BlockChange, item: int, *, gone: bool) -> None:
        if self.apart and block.kind is Kind.TABLE_ROW and self.last and self.last.kind is Kind.TABLE_ROW:
            self._take_gap()  # it stands after both rows
        if gone or self.apart:
            self._put(self._space(block))
        self._put(self._in_place(block, item, gone=gone))
        self.apart, self.last = gone, block

    def _put(self, text: str) -> None:
        if text:
            self.parts.append(text)
            kept = len(text.rstrip(" \t>\r\n"))
            self.end = text[kept:] if kept else self.end + text

    def _take_gap(self) -> None:
        """Take the line endings off the end."""
        while self.parts and not self.parts[-1].strip("\n"):
            self.parts.pop()
        if self.parts:
            self.parts[-1] = self.parts[-1].rstrip("\n")
        self.end = ""

    def _space(self, block: BlockChange) -> str:
        """Keep a block that is gone apart from what stands around it."""
        if not self.parts:
            return ""
        wanted = 1 if block.kind in _CLOSE else _APART
        ends = self.end.count("\n")
        quoted = self.last and self.last.quoted and block.quoted
        if quoted and wanted == _APART and ends < wanted:
            return "\n" * (1 - ends) + f"{_quote(block)}\n"
        return "\n" * (wanted - ends)

    def _in_place(self, block: BlockChange, item: int, *, gone: bool) -> str:
        if block.kind not in STRUCTURE or not (gone or block.kind is not Kind.OPTION or block.change is Change.MOVED):
            return write_block(block, self.style, item)
        if gone:
            lead = Lead.of(block, block.old)
            inside = self.last is not None and bool(self.last.depth) and self.last.kind is not Kind.HEADING
            before = lead.rest if inside or lead.first == lead.rest else lead.outer
            return "\n".join(f"{before}{line}" for line in _comments(block))
        amended = block.change is Change.AMENDED and any(op == "-" for op, _ in block.body)
        if not (amended and self.style.deletions == "show" and block.kind in _COMMENTED):
            return block.new
        lead = Lead.of(block, block.new)
        return lead.put_on([*_comments(block), *lead.take_off(block.new)])

    def _said(self, block: BlockChange) -> bool:
        """Tell whether a comment says what is gone: of a field that only stands elsewhere now there is nothing to say."""
        stays = block.kind is Kind.OPTION and block.change is Change.MOVED and block.move not in self.reworded
        return block.kind in STRUCTURE and not stays


def _comments(block: BlockChange) -> list[str]:
    """Give the lines that say what structure is gone."""
    return [f"% [removed: {line.strip()}]" for line in Lead.of(block, block.old).take_off(block.old)]


def _quote(block: BlockChange) -> str:
    """Give what a blank line of the quotes that a block stands in holds."""
    text = block.old or block.new
    return text[: len(text) - len(text.lstrip(" \t>"))].rstrip()
