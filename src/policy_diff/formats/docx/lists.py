"""Which items of a document form one list, where its two texts may differ in that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from policy_diff.formats.docx.model import Paragraph, Was

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.docx.placed import Placed

_Key: TypeAlias = tuple[Literal["old", "new"], int]


def listed(parts: Sequence[Placed]) -> tuple[Placed, ...]:
    """Number the lists of a document from 1, in order, and drop what is said of an old standing that did not change."""
    became = _became(parts)
    keys: dict[_Key, int] = {}

    def number(key: _Key) -> int:
        return keys.setdefault(key, len(keys) + 1) if key[1] else 0

    found: list[Placed] = []
    for placed in parts:
        part = placed.part
        if isinstance(part, Paragraph) and (placed.old or placed.new or part.was):
            new = number(("new", placed.new))
            old = number(became.get(placed.old, ("old", placed.old)))
            was = Was(part.was.look, old, part.was.number) if part.was else None
            changed = was is not None and (was.look, was.list) != (part.look, new)
            part = replace(part, list=new or old if was is None else new, was=was if changed else None)
        found.append(replace(placed, part=part))
    return tuple(found)


def _became(parts: Sequence[Placed]) -> dict[int, _Key]:
    """Say which list of the new text an old one goes on as.

    That is the first with which it shares an item, if both start with the same number, and no other old list does.
    """
    found: dict[int, _Key] = {}
    taken: set[int] = set()
    for placed in parts:
        part = placed.part
        if not (isinstance(part, Paragraph) and part.was and placed.old and placed.new):
            continue
        same = (part.was.number, part.was.look.ordered, part.was.look.level) == (
            part.number,
            part.look.ordered,
            part.look.level,
        )
        if same and placed.old not in found and placed.new not in taken:
            found[placed.old] = "new", placed.new
            taken.add(placed.new)
    return found
