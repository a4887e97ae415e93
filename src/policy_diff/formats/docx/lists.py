"""Which items of a document form one list, where its two texts may differ in that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.formats.docx.model import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.docx.placed import Placed


def listed(parts: Sequence[Placed]) -> tuple[Placed, ...]:
    """Number the lists of a document from 1, in order.

    An item stands in the list that it has in the new text. One that is gone stands in the list that the new text
    made of its old one, if it has one that starts with the same number.
    """
    became: dict[int, tuple[int, int | None]] = {}
    for placed in parts:
        if isinstance(placed.part, Paragraph) and placed.old and placed.new:
            became.setdefault(placed.old, (placed.new, placed.part.number))
    keys: dict[tuple[str, int], int] = {}
    found: list[Placed] = []
    for placed in parts:
        part = placed.part
        if isinstance(part, Paragraph) and (placed.old or placed.new):
            new = placed.new
            if not new and placed.old in became and became[placed.old][1] == part.number:
                new = became[placed.old][0]
            key = ("new", new) if new else ("old", placed.old)
            part = replace(part, list=keys.setdefault(key, len(keys) + 1))
        found.append(replace(placed, part=part))
    return tuple(found)
