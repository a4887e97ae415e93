"""Blocks that a reader takes in as one: a requirement, or text without one that shares a fate."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from policy_diff.core.changeset import Change
from policy_diff.formats.html.lists import is_listed
from policy_diff.formats.html.tables import is_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.core.changeset import BlockChange
    from policy_diff.formats.html.blocks import Item

Fate = Literal["added", "removed", "moved here", "moved away", "mixed"]
"""What happened to a passage as a whole; `mixed` where it stays and something in it may have changed."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks that are shown as one.

    Attributes:
        owner: the requirement whose text it is, if any.
        fate: what happened to it.
        items: its blocks in order; `None` where unchanged ones are left out.
    """

    owner: str | None
    fate: Fate
    items: tuple[Item, ...]


def passages(items: Sequence[Item]) -> list[Passage]:
    """Gather blocks into passages."""
    found: list[Passage] = []
    for owner, run in groupby(_owned(items), key=lambda pair: pair[0]):
        blocks = tuple(item for _, item in run)
        if owner:
            found.append(Passage(owner, _fate(blocks), blocks))
        else:
            found += by_fate(blocks)
    return found


def whole_moves(found: Iterable[Passage]) -> dict[str, frozenset[int]]:
    """Find the requirements of which all moved, with the moves of the blocks that went along."""
    away: dict[str, set[int]] = {}
    here: dict[str, set[int]] = {}
    for passage in found:
        if passage.owner and passage.fate.startswith("moved"):
            side = away if passage.fate == "moved away" else here
            side.setdefault(passage.owner, set()).update(item.move for item in passage.items if item and item.move)
    return {owner: frozenset(both) for owner in sorted(away) if (both := away[owner] & here.get(owner, set()))}


def _owned(items: Sequence[Item]) -> list[tuple[str | None, Item]]:
    """Say whose each block is; an omission inside a requirement is that requirement's."""
    found: list[tuple[str | None, Item]] = []
    for at, item in enumerate(items):
        if item is None:
            after = next((later for later in items[at + 1 :] if later), None)
            before = found[-1][0] if found else None
            found.append((before if after and after.owner == before else None, None))
        else:
            found.append((item.owner, item))
    return found


def _fate(items: Sequence[Item]) -> Fate:
    blocks = [item for item in items if item]
    if len(blocks) < len(items) or not blocks:
        return "mixed"
    changes = {block.change for block in blocks}
    sides = {op for block in blocks for op, _ in block.pieces}
    if changes == {Change.INSERTED}:
        return "added"
    if changes == {Change.DELETED}:
        return "removed"
    if Change.MOVED in changes and sides == {"+"}:
        return "moved here"
    if Change.MOVED in changes and sides == {"-"}:
        return "moved away"
    return "mixed"


def by_fate(items: Sequence[Item], owner: str | None = None) -> list[Passage]:
    """Gather text: what was added or removed in one go is one passage.

    Items and rows stay in the list or table that they were put into or taken from.
    """
    fates: list[Fate] = []
    for item in items:
        fate: Fate = _fate([item]) if item else "mixed"
        fates.append("mixed" if fate.startswith("moved") else fate)
    for fate, run in groupby(range(len(items)), key=lambda at: fates[at]):
        places = list(run)
        if fate != "mixed":
            _leave_to_list(items, fates, places)
    return [
        Passage(owner, fate, tuple(item for _, item in run))
        for fate, run in groupby(zip(fates, items, strict=True), key=lambda pair: pair[0])
    ]


def _leave_to_list(items: Sequence[Item], fates: list[Fate], places: list[int]) -> None:
    """Leave blocks at both ends of a run to a list or table that reaches beyond it."""
    ends = (places, range(places[0] - 1, places[0])), (places[::-1], range(places[-1] + 1, places[-1] + 2))
    for inward, outside in ends:
        neighbour = items[outside[0]] if 0 <= outside[0] < len(items) else None
        if neighbour is None or not _form(neighbour):
            continue
        for at in inward:
            item = items[at]
            if item is None or _form(item) != _form(neighbour):
                break
            fates[at] = "mixed"


def _form(block: BlockChange) -> str:
    if is_listed(block):
        return "list"
    if is_row(block):
        return "table"
    return "quote" if block.quoted else ""
