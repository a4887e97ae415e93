"""Put blocks into a change set: what both sides have, what one side has, and the space between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from policy_diff.core.changeset import BlockChange, Change, EntryKind, Pieces
from policy_diff.core.document import Kind
from policy_diff.core.pieces import between, body_on_one_side, one_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.document import Block

_BY_OPS = {
    frozenset[str](): Change.UNCHANGED,
    frozenset("="): Change.UNCHANGED,
    frozenset("+"): Change.INSERTED,
    frozenset("-"): Change.DELETED,
}


def change_of(pieces: Pieces) -> Change:
    """Tell from its pieces what happened to a block."""
    return _BY_OPS.get(frozenset(op for op, _ in pieces), Change.AMENDED)


def entry_kind(
    old_path: tuple[str, ...] | None,
    new_path: tuple[str, ...] | None,
    blocks: Sequence[BlockChange],
    move: int | None = None,
) -> EntryKind:
    """Tell what happened to a section from where it stands on either side and what happened to its blocks."""
    if old_path is None or new_path is None:
        lone = EntryKind.NEW if old_path is None else EntryKind.REMOVED
        return lone if move is None else EntryKind.MOVED
    titles = [" ".join(path[-1].split()) if path else "" for path in (old_path, new_path)]
    if titles[0] != titles[1]:
        return EntryKind.RENAMED
    return EntryKind.UPDATED if any(block.seen for block in blocks) else EntryKind.UNCHANGED


def block_change(block: Block, lead: Pieces, body: Pieces, tail: Pieces = ()) -> BlockChange:
    """Put a block with its pieces into the change set."""
    change = change_of((*lead, *body, *tail))
    return BlockChange(block.kind, change, lead, body, tail, block.depth, block.ids, block.owner, block.quoted)


def amended(old: Block, new: Block, body: Pieces) -> BlockChange:
    """Put a block that both sides have into the change set; `body` holds the pieces of its wording."""
    lead = between(old.text[: old.lead], new.text[: new.lead])
    tail = between(old.text[len(old.text) - old.tail :], new.text[len(new.text) - new.tail :])
    return block_change(new, lead, body, tail)


def lone(block: Block, op: Literal["-", "+"], end: tuple[int, Pieces] | None = None) -> BlockChange:
    """Put a block that one side has into the change set; `end` says that it is one end of a move."""
    lead, tail = block.text[: block.lead], block.text[len(block.text) - block.tail :]
    change = Change.MOVED if end else Change.INSERTED if op == "+" else Change.DELETED
    move, inner = end or (None, ())
    return BlockChange(
        block.kind,
        change,
        one_side(op, lead),
        body_on_one_side(op, block),
        one_side(op, tail),
        block.depth,
        block.ids,
        block.owner,
        block.quoted,
        move,
        inner,
    )


def gap_change(pieces: Pieces) -> BlockChange:
    """Put the white space after a block into the change set."""
    return BlockChange(Kind.GAP, change_of(pieces), (), pieces)
