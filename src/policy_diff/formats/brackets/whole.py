"""The whole new text with the changes in place, and what was removed where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change
from policy_diff.core.document import Kind
from policy_diff.core.reading import STRUCTURE
from policy_diff.formats.brackets.announced import is_announced
from policy_diff.formats.brackets.containers import Lead, item_column
from policy_diff.formats.brackets.layout import LITERAL, write_block, write_moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import BlockChange, ChangeSet
    from policy_diff.formats.brackets.marks import Style

_CLOSE = {Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TABLE_RULE, *STRUCTURE}
"""Blocks that stand on following lines; a blank line keeps any other apart."""

_COMMENTED = {Kind.ATTRIBUTES, Kind.COMMENT, Kind.DIRECTIVE, Kind.OTHER, Kind.TARGET}
"""Structure that a comment can stand before; front matter must come first."""

_APART = 2
"""Line endings that keep two blocks apart."""


def write_whole(change_set: ChangeSet, style: Style) -> str:
    """Write the new text with its changes marked, ending with a line feed where it holds anything."""
    text = _Text(style, frozenset(b.move for entry in change_set.entries for b in entry.blocks if b.inner))
    for entry in change_set.entries:
        for at in range(len(entry.blocks)):
            text.add(entry.blocks, at)
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
        self.lead = ""  #: what the last block begins with
        self.apart = False  #: whether the last block is gone
        self.last: BlockChange | None = None
        self.opening: tuple[int, BlockChange] | None = None  #: the part that opens a directive, until its fields end
        self.fields: list[BlockChange] = []  #: structure that is gone from among the fields
        self.gone: list[tuple[Sequence[BlockChange], int]] = []  #: blocks that are gone, until one comes that is not

    def add(self, blocks: Sequence[BlockChange], at: int) -> None:
        """Write the next block: the one with index `at` among those of its section."""
        block = blocks[at]
        gone = not any(op != "-" for op, _ in block.pieces)
        if gone and self.style.deletions == "omit":
            return
        if gone and self.opening and block.kind in STRUCTURE:
            if block.kind is not Kind.GAP:
                self.fields.append(block)
        elif gone or (block.kind is Kind.GAP and self.gone and not self.opening):
            if self.opening and block.kind not in STRUCTURE and not _fields_follow(blocks, at):
                self._close_fields()
            self.gone.append((blocks, at))
        elif block.kind is Kind.GAP:
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            followed = after is not None and not after.new and self.style.deletions == "show" and not self.opening
            ends = followed and "\n" in block.old  # what is gone stands behind it
            self._put(block.old if ends else block.new)
        else:
            if block.kind is not Kind.OPTION:
                self._close_fields()
                around = self._around(blocks, at)
                items = any(held[index].kind is Kind.LIST_ITEM for held, index in self.gone)
                self._write_gone(around)
                if items and block.kind is Kind.CODE:  # it would be a paragraph of the item that is gone
                    self._put(f"\n{around}% [end of removed]")
            self._write(self._in_place(blocks, at), block, gone=False)
            if block.kind is Kind.DIRECTIVE and "{" in block.new:
                self.opening = len(self.parts) - 1, block

    def finish(self) -> str:
        """Give the text, ending with a line feed where it holds anything."""
        self._close_fields()
        self._write_gone("")
        out = "".join(self.parts)
        return out if out.endswith("\n") or not out else f"{out}\n"

    def _close_fields(self) -> None:
        """Write what is gone from among the fields of a directive in the lines before it."""
        if self.opening and self.fields:
            at, directive = self.opening
            lines = [line for block in self.fields if self._said(block) for line in _comments(block)]
            lead = Lead.of(directive, self.parts[at])
            self.parts[at] = lead.put_on([*lines, *lead.take_off(self.parts[at])])
        self.opening, self.fields = None, []

    def _write_gone(self, around: str) -> None:
        """Write the blocks that are gone since the last one that is not, in the list item or quote around them."""
        for place, (blocks, at) in enumerate(self.gone):
            block = blocks[at]
            if block.kind is Kind.GAP:  # the gap between merged blocks is gone for good
                goes_on = place + 1 < len(self.gone) and "\n" in block.old and ">" not in around
                self._put(
                    block.old
                    if goes_on and block.new
                    else block.new or (block.old if self.apart and ">" not in around else "")
                )
                continue
            written = self._in_place(blocks, at)
            if not written.startswith(around):
                written = "\n".join(f"{around}{line}".rstrip(" \t") for line in written.split("\n"))
            self._write(written, block, gone=True)
        self.gone = []

    def _around(self, blocks: Sequence[BlockChange], at: int) -> str:
        """Give what a block before this one must begin with so as not to end the list item or quote of this one."""
        if not self.gone or self.last is None:
            return ""
        block = blocks[at]
        if block.kind is Kind.CODE:
            lead = Lead.of(block, block.new, item_column(blocks, at)).outer
        else:
            lead = _indent(block.new)
        return lead if ">" in self.lead else lead.partition(">")[0]

    def _write(self, text: str, block: BlockChange, *, gone: bool) -> None:
        rows = self.last is not None and self.last.kind is block.kind is Kind.TABLE_ROW
        if self.apart and rows:
            self._take_gap()  # it stands after both rows
        lead = _indent(text)
        if gone or self.apart:
            self._put(self._space(block.kind, text, lead))
        self._put(text)
        self.apart, self.last, self.lead = gone, block, lead

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

    def _space(self, kind: Kind, text: str, lead: str) -> str:
        """Keep a block that is gone apart from what stands around it."""
        if not self.parts or self.last is None:
            return ""
        commented = self.apart and self.last.kind in STRUCTURE
        wanted = 1 if kind in _CLOSE or commented else _APART
        numbered = kind is Kind.LIST_ITEM and text[len(lead) : len(lead) + 1].isdigit()
        if numbered and not (self.last.kind is Kind.LIST_ITEM and self.lead == lead):
            wanted = _APART  # a number but 1 does not end a paragraph
        if kind is Kind.TABLE_ROW and self.last.kind not in {kind, Kind.TABLE_RULE}:
            wanted = _APART
        ends = self.end.count("\n")
        quotes = min((self.lead, lead), key=lambda text: text.count(">")).rstrip()
        if quotes and wanted == _APART and ends < wanted:
            return "\n" * (1 - ends) + f"{quotes}\n"
        return "\n" * (wanted - ends)

    def _in_place(self, blocks: Sequence[BlockChange], at: int) -> str:
        block = blocks[at]
        gone = not block.new
        if block.change is Change.MOVED and block.kind in LITERAL and self.style.deletions == "show":
            return write_moved(block, item_column(blocks, at) if block.kind is Kind.CODE else 0)
        if block.kind not in STRUCTURE or not (gone or block.kind is not Kind.OPTION or block.change is Change.MOVED):
            code = block.kind is Kind.CODE and block.reworded
            return write_block(block, self.style, item_column(blocks, at) if code else 0)
        if gone:
            lead = Lead.of(block, block.old)
            inside = self.last is not None and bool(self.last.depth) and self.last.kind is not Kind.HEADING
            before = lead.rest if inside or lead.first == lead.rest else lead.outer
            return "\n".join(f"{before}{line}" for line in _comments(block))
        if not block.old and self.style.deletions == "show" and is_announced(blocks, at):
            return _under(["% [added:]"], block)
        amended = block.change is Change.AMENDED and any(op == "-" for op, _ in block.body)
        if not (amended and self.style.deletions == "show" and block.kind in _COMMENTED):
            return block.new
        return _under(_comments(block), block)

    def _said(self, block: BlockChange) -> bool:
        """Tell whether a comment says that a field is gone: not where it only stands elsewhere now."""
        return block.kind is not Kind.OPTION or block.change is not Change.MOVED or block.move in self.reworded


def _fields_follow(blocks: Sequence[BlockChange], at: int) -> bool:
    """Tell whether the next block of the new text is a field."""
    places = range(at + 1, len(blocks))
    kinds = (blocks[place].kind for place in places if blocks[place].kind is not Kind.GAP and blocks[place].new)
    return next(kinds, None) is Kind.OPTION


def _under(comments: Sequence[str], block: BlockChange) -> str:
    """Write new structure under comments on it."""
    lead = Lead.of(block, block.new)
    return lead.put_on([*comments, *lead.take_off(block.new)])


def _comments(block: BlockChange) -> list[str]:
    """Give the lines that say what structure is gone."""
    return [f"% [removed: {line.strip()}]" for line in Lead.of(block, block.old).take_off(block.old)]


def _indent(text: str) -> str:
    """Give the indentation and the marks of quotes that a text begins with."""
    return text[: len(text) - len(text.lstrip(" \t>"))]
