"""Items of lists, which stand one after the other in a change set, as groups that nest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.changeset import BlockChange

_MARKER = re.compile(r"(?:(\d{1,9})[.)]|[-*+])\s*$")


@dataclass(slots=True)
class Group:
    """One item with what stands in it.

    Attributes:
        level: its nesting, 1 and up.
        head: the item; `None` where unchanged items are left out, or only what stands in one is shown.
        number: its number; `None` in a list without numbers.
        inside: the paragraphs and items in it, in order; `None` among them where unchanged ones are left out.
    """

    level: int
    head: BlockChange | None = None
    number: int | None = None
    numbered: bool = False
    inside: list[BlockChange | None] = field(default_factory=list)


def is_listed(block: BlockChange) -> bool:
    """Tell whether a block is part of a list."""
    return block.kind is Kind.LIST_ITEM or (block.kind is Kind.PARAGRAPH and block.depth > 0)


def groups(items: Sequence[BlockChange | None], *, old: bool = False) -> list[Group]:
    """Group the blocks of a list by the items of its outermost level.

    Args:
        items: the blocks of the list; `None` where unchanged ones are left out.
        old: whether items have the numbers of the old text; else those of the new, and where only the old has one, its.
    """
    level = min((item.depth for item in items if item), default=1)
    found: list[Group] = []
    for at, item in enumerate(items):
        if item is not None and item.depth == level and item.kind is Kind.LIST_ITEM:
            number = _number(item, old=old)
            found.append(Group(level, item, number, numbered=number is not None))
        elif item is None and not _deeper(items, at, level):
            found.append(Group(level, numbered=bool(found and found[-1].numbered)))
        else:
            if not found or (found[-1].head is None and not found[-1].inside):
                found.append(Group(level, numbered=bool(found and found[-1].numbered)))
            found[-1].inside.append(item)
    return found


def _deeper(items: Sequence[BlockChange | None], at: int, level: int) -> bool:
    """Tell whether what follows an omission stands inside an item."""
    after = next((item for item in items[at + 1 :] if item is not None), None)
    return after is not None and (after.depth > level or after.kind is not Kind.LIST_ITEM)


def _number(item: BlockChange, *, old: bool) -> int | None:
    """Give the number that an item has on the side asked for, or on the other where it stands there alone."""
    sides = [op for op, _ in item.lead]
    other = "+" if old else "-"
    drop = other if any(op != other for op in sides) else ""
    marker = _MARKER.search("".join(source for op, source in item.lead if op != drop))
    return int(marker[1]) if marker and marker[1] else None
