"""A passage as HTML, by what became of it as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from policy_diff.core.changeset import Change as BlockFate
from policy_diff.core.changeset import spell
from policy_diff.core.reading import kept, settled
from policy_diff.formats.html.inline import words
from policy_diff.formats.html.passages import Passage, by_fate

if TYPE_CHECKING:
    from policy_diff.formats.html.blocks import BlockWriter
    from policy_diff.formats.html.inline import Side

WholeMoves: TypeAlias = Mapping[str, frozenset[int]]
"""The requirements of which all moved, with the moves of the blocks that went along."""


def write_passage(passage: Passage, blocks: BlockWriter, moves: WholeMoves = MappingProxyType({})) -> str:
    """Write a passage as HTML that may stand in a `div`.

    Args:
        passage: the passage.
        blocks: writes its blocks.
        moves: the requirements of which all moved, with the moves of their blocks.
    """
    marker = blocks.marker
    if passage.fate in {"added", "removed"}:
        if marker.style == "bracketed":
            return blocks.write(passage.items)  # the publisher's form has each paragraph and item in brackets
        return _whole(passage, "+" if passage.fate == "added" else "-", blocks)
    if passage.owner is None:
        return blocks.write(passage.items)
    if passage.owner not in moves or passage.fate == "mixed":
        parts = by_fate(passage.items, passage.owner)
        return "".join(blocks.write(p.items) if p.fate == "mixed" else write_passage(p, blocks) for p in parts)
    along = moves[passage.owner]
    if passage.fate == "moved here":
        items = tuple(settled(item) if item and item.move in along else item for item in passage.items)
        reworded = any(item is None or item.change is not BlockFate.UNCHANGED for item in items)
        return marker.passage_moved_here(passage.owner, lambda: blocks.write(items), reworded=reworded)
    gone = [item for item in passage.items if item and item.move not in along]
    return marker.passage_moved_away(passage.owner) + blocks.write(gone)


def _whole(passage: Passage, side: Side, blocks: BlockWriter) -> str:
    plain = " ".join(words(spell(item.body, side), quoted=item.quoted) for item in passage.items if item)
    items = tuple(
        replace(item, change=BlockFate.UNCHANGED, lead=kept(item.lead), body=kept(item.body)) if item else None
        for item in passage.items
    )
    return blocks.marker.whole(side, plain, lambda: blocks.write(items))
