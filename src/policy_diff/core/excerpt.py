"""How much of a section is shown: its changes, and what a reader needs around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import BlockChange

_TABLE: Final = frozenset({Kind.TABLE_ROW, Kind.TABLE_RULE})


def excerpt(blocks: Sequence[BlockChange], changed: Sequence[bool], context: int) -> set[int]:
    """Choose blocks: changes, what stands around them, and what introduces their list or table.

    Args:
        blocks: the blocks of a section that are for readers.
        changed: for each block, whether it has a change that is shown.
        context: how many blocks are shown on each side of a change.

    Returns:
        Indices of the chosen blocks.
    """
    chosen = {at for at, block in enumerate(blocks) if changed[at] and block.kind is Kind.OPTION}
    wording = [at for at, block in enumerate(blocks) if block.kind is not Kind.OPTION]
    if context:  # a field that changed says little without the words of its requirement
        owners = {blocks[at].owner for at in chosen}
        chosen |= {at for at in wording if blocks[at].owner and blocks[at].owner in owners}
    for place, at in enumerate(wording):
        if not changed[at]:
            continue
        block = blocks[at]
        chosen.update(wording[max(0, place - context) : place + context + 1])
        if block.kind is Kind.LIST_ITEM:
            chosen.update(_introduction(blocks, at))
        if block.kind in _TABLE:
            chosen.update(_run(blocks, at))
    return chosen


def _introduction(blocks: Sequence[BlockChange], at: int) -> list[int]:
    """Find the items that an item stands under, and the paragraph that opens the list."""
    found: list[int] = []
    depth = blocks[at].depth
    for before in range(at - 1, -1, -1):
        block = blocks[before]
        if block.kind is Kind.LIST_ITEM:
            if block.depth < depth:
                found.append(before)
                depth = block.depth
        elif not block.depth:
            return [*found, before]
    return found


def _run(blocks: Sequence[BlockChange], at: int) -> range:
    """Find the whole table that a row stands in."""
    start, end = at, at + 1
    while start and blocks[start - 1].kind in _TABLE:
        start -= 1
    while end < len(blocks) and blocks[end].kind in _TABLE:
        end += 1
    return range(start, end)
