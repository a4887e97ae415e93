"""The whole new text with the changes in place, and what was removed where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.changeset import Change
from policy_diff.core.document import Kind
from policy_diff.core.reading import STRUCTURE
from policy_diff.formats.brackets.layout import write_block

if TYPE_CHECKING:
    from policy_diff.core.changeset import BlockChange, ChangeSet
    from policy_diff.formats.brackets.marks import Style

_CLOSE = {Kind.LIST_ITEM, Kind.TABLE_ROW, *STRUCTURE}
"""Blocks that stand on following lines; a blank line keeps any other apart."""

_COMMENTED = {Kind.ATTRIBUTES, Kind.COMMENT, Kind.DIRECTIVE, Kind.OTHER, Kind.TARGET}
"""Structure that a comment can stand before; front matter must come first."""


def write_whole(change_set: ChangeSet, style: Style) -> str:
    """Write the new text with its changes marked, ending with a line feed where it holds anything."""
    out = ""
    apart = False
    last: Kind | None = None
    for entry in change_set.entries:
        for block in entry.blocks:
            gone = not any(op != "-" for op, _ in block.pieces)
            if gone and style.deletions == "omit":
                continue
            if block.kind is Kind.GAP:
                out += block.new or (block.old if apart else "")  # the gap between merged blocks is gone for good
                continue
            if apart and last is block.kind is Kind.TABLE_ROW:
                out = out.rstrip("\n")  # the gap after the table stands after both rows
            out += _space(block, out) if gone or apart else ""
            out += _in_place(block, style, gone=gone)
            apart, last = gone, block.kind
    return out if out.endswith("\n") or not out else f"{out}\n"


def _space(block: BlockChange, before: str) -> str:
    """Keep a block that is gone apart from what stands around it."""
    wanted = 1 if block.kind in _CLOSE else 2
    ends = len(before) - len(before.rstrip("\n"))
    return "\n" * max(0, wanted - ends) if before else ""


def _in_place(block: BlockChange, style: Style, *, gone: bool) -> str:
    if block.kind in STRUCTURE and (gone or block.kind is not Kind.OPTION or block.change is Change.MOVED):
        amended = block.change is Change.AMENDED and any(op == "-" for op, _ in block.body)
        was = block.old if gone or (amended and style.deletions == "show" and block.kind in _COMMENTED) else ""
        indent = block.new[: len(block.new) - len(block.new.lstrip(" \t>"))]
        comments = [f"{indent}% [removed: {line.strip()}]" for line in was.splitlines()]
        return "\n".join([*comments, block.new] if block.new else comments)
    return write_block(block, style)
