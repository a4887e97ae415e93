"""Structure that was added where nothing around it tells: the whole text says so in a comment before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PREFIXES, Kind
from policy_diff.core.reading import STRUCTURE
from policy_diff.formats.brackets.forms import form_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import BlockChange

_UNWORDED: Final = STRUCTURE | {Kind.TABLE_RULE}


def is_announced(blocks: Sequence[BlockChange], at: int) -> bool:
    """Tell whether a comment says of structure that it was added.

    Of what goes with new words it need not: of a label before a new block, of a directive in which all is new.

    Args:
        blocks: the blocks of the section.
        at: index among them of one that is in the new text only.
    """
    block = blocks[at]
    form = form_of(block.new)
    if block.kind in PREFIXES:
        return _named(blocks, at) is not None
    if block.kind is Kind.DIRECTIVE and form == "opening":
        return not _all_new(blocks, at)
    return block.kind is Kind.COMMENT or (block.kind is Kind.OTHER and form == "definition")


def _named(blocks: Sequence[BlockChange], at: int) -> BlockChange | None:
    """Give the block that a label names where that is in the old text as well."""
    passed = PREFIXES | {Kind.GAP, Kind.COMMENT}
    after = next((blocks[place] for place in range(at + 1, len(blocks)) if blocks[place].kind not in passed), None)
    return after if after and after.old else None


def _all_new(blocks: Sequence[BlockChange], at: int) -> bool:
    """Tell of a directive that is new whether what stands in it is too, and says so."""
    depth, held = 1, []
    for place in range(at + 1, len(blocks)):
        block = blocks[place]
        if block.kind is Kind.DIRECTIVE and block.new:
            depth += 1 if form_of(block.new) == "opening" else -1
        if not depth:
            break
        held.append(block)
    told = [block for block in held if block.kind not in _UNWORDED or (not block.new and block.kind is not Kind.GAP)]
    told = told or [block for block in held if block.kind is Kind.OPTION]
    return bool(told) and not any(block.old for block in told)
