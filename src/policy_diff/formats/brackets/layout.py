"""Which blocks of an entry are shown, and how they stand under each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import BlockChange, Change, Op, Piece, spell
from policy_diff.core.document import Kind
from policy_diff.core.excerpt import excerpt
from policy_diff.core.reading import LONE, for_readers, is_prose, merged
from policy_diff.core.working_text import is_structure
from policy_diff.formats.brackets.containers import Lead, item_column
from policy_diff.formats.brackets.hidden import hides, write_source
from policy_diff.formats.brackets.marks import Style, mark, mark_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.reading import Reading

_TABLE = {Kind.TABLE_ROW, Kind.TABLE_RULE}
_BULLETS = {"-", "*", "+"}
ELLIPSIS = "..."

LITERAL = frozenset({Kind.CODE, Kind.FENCE, Kind.HTML, Kind.RULE})
"""Blocks that nothing can be marked in."""


def body_of(reading: Reading, style: Style, context: int) -> str:
    """Write what an entry shows under its heading.

    Args:
        reading: the section.
        style: how changes are marked.
        context: how many unchanged blocks are shown on each side of a change.
    """
    blocks, groups = _shown(reading, style)
    chosen = sorted(excerpt(blocks, [_changed(block, style) for block in blocks], context))
    out = ""
    last: int | None = None
    for at in chosen:
        block = blocks[at]
        out += _joint(blocks, groups, last, at)
        if block.kind is Kind.CODE and block.reworded:
            out += write_block(block, style, item_column(blocks, at))
        else:
            out += _WRITERS.get(block.kind, write_block)(block, style)
        last = at
    if last is not None:
        following = blocks[last + 1] if last + 1 < len(blocks) else None
        out += _behind(_needed(groups[last + 1], blocks[last], following), blocks[last], "\n\n")
    return out


def _shown(reading: Reading, style: Style) -> tuple[list[BlockChange], list[list[BlockChange]]]:
    """Give the blocks that can be shown; and the structure before each of them, and behind the last."""
    held = merged(reading.blocks)
    unseen = set(map(id, _unseen(held, style)))
    shown = for_readers(held, lambda block: _directive_changed(block) or id(block) in unseen)
    if style.deletions == "omit":
        shown = tuple(block for block in shown if block.kind not in _WRITERS)
    if style.readers:
        shown = tuple(block for block in shown if block.kind is not Kind.OPTION)
    blocks: list[BlockChange] = []
    groups: list[list[BlockChange]] = [[]]
    for block in shown:
        if id(block) in unseen:
            groups[-1].append(block)
        elif write_block(block, style):
            blocks.append(block)
            groups.append([])
    return blocks, groups


def _joint(blocks: Sequence[BlockChange], groups: Sequence[Sequence[BlockChange]], before: int | None, at: int) -> str:
    """Write what stands between two blocks that are shown: structure, and the sign for what is left out.

    Args:
        blocks: the blocks of the section.
        groups: the structure before each of them.
        before: the number of the block that was shown last, if any was.
        at: the number of the next one.
    """
    block = blocks[at]
    group = _needed(groups[at], blocks[at - 1] if at else None, block)
    own = f"{write_source(group, _inside(block))}\n\n" if group else ""
    if before is None:
        return own
    last = blocks[before]
    space = "\n" if _tight(last, block) else "\n\n"
    if at == before + 1:
        return _behind(group, last, space) + space
    item = block.kind is Kind.LIST_ITEM and (last.kind is Kind.LIST_ITEM or not last.depth)
    left_out = f"{_bullet(block)} {ELLIPSIS}" if item else ELLIPSIS
    out = _behind(_needed(groups[before + 1], last, blocks[before + 1]), last, "\n\n") + space + left_out
    return out + ("\n" if item and not own else "\n\n") + own


def _unseen(blocks: Sequence[BlockChange], style: Style) -> Iterator[BlockChange]:
    """Yield the structure that a page may carry in comments."""
    lone = {block.owner for block in blocks if block.kind is Kind.DIRECTIVE and block.change in LONE}
    for block in blocks if style.carries else ():
        if not is_structure(block.kind) or block.kind is Kind.FRONT_MATTER or _directive_changed(block):
            continue
        field = block.kind is Kind.OPTION and block.reworded  # shown, but for one of a requirement that came or went
        if not field or (block.owner in lone and block.change is not Change.MOVED):
            yield block


def _needed(
    group: Sequence[BlockChange], before: BlockChange | None, after: BlockChange | None
) -> Sequence[BlockChange]:
    """Choose the structure between two blocks that is needed to put back what changed there."""
    beside = (block for block in (before, after) if block and block.kind is not Kind.OPTION)
    needed = any(block.change in LONE for block in beside) or any(
        block.change is not Change.UNCHANGED for block in group
    )
    return group if needed and all(map(hides, group)) else ()


def _behind(group: Sequence[BlockChange], last: BlockChange, space: str) -> str:
    """Write structure behind a block, inside the list item that the block stands in."""
    return space + write_source(group, _inside(last)) if group else ""


def _inside(block: BlockChange) -> str:
    """Give what a line begins with that stands where the content of a block does."""
    return Lead.of(block, block.new or block.old).rest if block.depth or block.quoted else ""


def write_block(block: BlockChange, style: Style, item: int = 0) -> str:
    """Write one block with its changes; empty where it only shows removed words and those are left out.

    Args:
        block: the block.
        style: how changes are marked.
        item: for indented code, the column of the content of the list item that it stands in.
    """
    side = 1 if any(op != "-" for op, _ in block.pieces) else 0
    if block.kind is Kind.TABLE_RULE:
        return _rule(block, style)
    if not is_prose(block):
        return _literal(block, style, item)
    body = mark_block(block, style)
    if not body.strip() and not block.new.strip():
        return ""
    keep = "-" if side else "+"
    lead = "".join(text for op, text in block.lead if op != keep)
    tail = "".join(text for op, text in block.tail if op != keep)
    return lead + body + tail


def _rule(block: BlockChange, style: Style) -> str:
    """Write the row of dashes under a table's head, with as many cells as the rows show."""
    if style.deletions == "omit" or not block.new:
        return block.new or (block.old if style.deletions == "show" else "")
    cells: list[list[Piece]] = [[]]
    for piece in block.body:
        cells[-1].append(piece)
        if "|" in piece.text:
            cells.append([])
    kept = ["".join(text for op, text in cell if op != "-") for cell in cells]
    body = "".join(
        "".join(text for _, text in cell) if cell and all(op == "-" for op, _ in cell) else new
        for cell, new in zip(cells, kept, strict=True)
    )
    lead, tail = (spell(part, "+") for part in (block.lead, block.tail))
    return lead + body + tail


def _option(block: BlockChange, style: Style) -> str:
    """Write a changed field of a requirement so that it says whose it is."""
    name = _lead(block).strip(" :")
    return f"{block.owner or ''} {name}: {mark_block(block, style)}".strip()


def _directive(block: BlockChange, style: Style) -> str:
    """Write the changed opening line of a directive as code, so that it opens nothing here."""
    sides: tuple[tuple[Op, str], ...] = (("-", block.old), ("+", block.new))
    bare = tuple(Piece(op, f"`{Lead.of(block, text).take_off(text)[0].strip()}`") for op, text in sides if text)
    return Lead.of(block, block.new or block.old).put_on([mark(bare, style)])


_WRITERS: Final = {Kind.OPTION: _option, Kind.DIRECTIVE: _directive}


def _literal(block: BlockChange, style: Style, item: int) -> str:
    """Write a block that cannot be marked inside: old and new whole, between lines that say which is which."""
    if not block.reworded or block.change is Change.MOVED:
        return block.new
    lines: list[str] = []
    if block.old and style.deletions == "show":
        lines += ["[removed:]", "", *Lead.of(block, block.old, item).take_off(block.old), "", "[end of removed]"]
    if block.new:
        lines += [""] if lines else []
        lines += ["[added:]", "", *Lead.of(block, block.new, item).take_off(block.new), "", "[end of added]"]
    return Lead.of(block, block.new or block.old, item).put_on(lines) if lines else ""


def write_moved(block: BlockChange, item: int = 0) -> str:
    """Write one end of a move of a block that cannot be marked inside, whole, between lines that say so.

    Args:
        block: the block.
        item: for indented code, the column of the content of the list item that it stands in.
    """
    lead = Lead.of(block, block.new or block.old, item)
    held = lead.take_off(block.new or block.old)
    end = "here" if block.new else "away"
    return lead.put_on([f"[moved {end} ({block.move}):]", "", *held, "", "[end of moved]"])


def _changed(block: BlockChange, style: Style) -> bool:
    """Tell whether a block has a change that the form shows."""
    if style.deletions == "omit":
        return any(op == "+" and not text.isspace() for op, text in block.body)
    return block.reworded or block.change is Change.MOVED


def _directive_changed(block: BlockChange) -> bool:
    """Tell of the opening line of a box that it changed, came or went: its words are for readers."""
    opens = block.kind is Kind.DIRECTIVE and not block.ids and bool((block.new or block.old).strip(" \t>:`~"))
    return opens and block.reworded and block.change is not Change.MOVED


def _tight(before: BlockChange, after: BlockChange) -> bool:
    """Tell whether two blocks stand on following lines: items of one list, rows of one table."""
    if before.kind is after.kind is Kind.LIST_ITEM:
        return after.depth > 1 or _numbered(before) == _numbered(after)
    return {before.kind, after.kind} <= _TABLE


def _lead(block: BlockChange) -> str:
    return "".join(text for _, text in block.lead)


def _numbered(block: BlockChange) -> bool:
    return _lead(block).strip()[:1].isdigit()


def _bullet(block: BlockChange) -> str:
    """Give the indentation of a list item with its bullet; `-` for a numbered one."""
    lead = _lead(block)
    mark = lead.strip()[:1]
    return lead[: len(lead) - len(lead.lstrip())] + (mark if mark in _BULLETS else "-")
