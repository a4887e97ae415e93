"""The numbers of ordered lists in the old text, where items came or went."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.formats.brackets.block_reader import Part

_NUMBER: Final = re.compile(
    r"(?P<outer>(?:[ \t>]|[-*+](?=[ \t])|[0-9]{1,9}[.)](?=[ \t]))*?)(?P<number>[0-9]{1,9})(?P<dot>[.)])[ \t]*\Z"
)


def renumber(parts: Iterable[Part]) -> None:
    """Give items that stand on both sides the number that they had.

    Marks show the new number. Items of a list are numbered on from one to the next, on either side: the first item has
    the number that it shows, and each other is as far from the one before it on its side as it is shown to be.
    """
    lists: list[tuple[int, str, list[Part]]] = []  #: those that go on: column, sign after the number, items
    for part in parts:
        if part.shown is None:
            continue
        text = part.shown.text
        column = len(text) - len(text.lstrip(" \t>"))
        found = _lead(part)
        if part.kind is Kind.LIST_ITEM and found:
            column = len(found["outer"])
            while lists and lists[-1][0] > column:
                _renumbered(lists.pop()[2])
            if lists and lists[-1][0] == column and lists[-1][1] != found["dot"]:
                _renumbered(lists.pop()[2])
            if not lists or lists[-1][0] < column:
                lists.append((column, found["dot"], []))
            lists[-1][2].append(part)
        else:
            while lists and lists[-1][0] >= column:
                _renumbered(lists.pop()[2])
    for _, _, items in reversed(lists):
        _renumbered(items)


def _lead(part: Part) -> re.Match[str] | None:
    return _NUMBER.match(part.shown.text[: part.shown.lead]) if part.shown else None


def _renumbered(items: Sequence[Part]) -> None:
    """Give the items of one list their old numbers."""
    if all(part.old is not None and part.new is not None for part in items):
        return
    shown = [int(found["number"]) for part in items if (found := _lead(part))]
    news = [number for part, number in zip(items, shown, strict=True) if part.new is not None]
    olds = [number for part, number in zip(items, shown, strict=True) if part.new is None]
    step = 0 if any(len(side) > 1 and len(set(side)) == 1 for side in (news, olds)) else 1
    old: int | None = None
    new: int | None = None
    for part, number in zip(items, shown, strict=True):
        if part.old is None:
            new = number
        elif part.new is None:
            old = number
        else:
            if old is not None:
                was = old + (number - new if new is not None else step)
            else:
                was = news[0] if new is not None else number
            _set(part, was, number)
            old, new = was, number


def _set(part: Part, was: int, number: int) -> None:
    found = _lead(part)
    if found is None or part.old is None or was == number or was < 0:
        return
    start, end = found.span("number")
    part.old = f"{part.old[:start]}{was}{part.old[end:]}"
