"""The numbers of list items before a change: marks show those of the new text, and of what is gone its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from policy_diff.formats.critic.signs import ADD, COMMENT, REMOVE

_ITEM: Final = re.compile(r"(?P<lead>[ \t>]*)(?P<number>\d{1,9})(?P<sign>[.)])[ \t]+(?P<words>.*)")
_GOES_ON: Final = re.compile(r"[ \t>]|[-*+] |\r?$")
_MOVED: Final = re.compile(rf"{re.escape(COMMENT[0])}moved (?:away|here) \(\d+\){re.escape(COMMENT[1])}")


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list.

    Attributes:
        at: offset of its number in the marked text.
        number: the number.
        width: how many digits it is written with.
        old, new: whether either text has it.
    """

    at: int
    number: int
    width: int
    old: bool
    new: bool


def old_numbers(marked: str) -> dict[int, tuple[int, str]]:
    """Find the numbers that list items had in the old text, as far as the others tell.

    Where the new items of a list count up one by one, and some item stands on one side only, the old ones are taken to
    have counted so too.

    Args:
        marked: the marked text.

    Returns:
        By the offset of a number that was another: how many digits it has, and what it was.
    """
    found: dict[int, tuple[int, str]] = {}
    for items in _lists(marked):
        kept = [item.number for item in items if item.new]
        before = [item for item in items if item.old]
        if len(before) == len(kept) == len(items) or kept != list(range(kept[0], kept[0] + len(kept)) if kept else ()):
            continue
        for number, item in enumerate(before, start=before[0].number if before else 0):
            if item.number != number:
                found[item.at] = item.width, str(number)
    return found


def _lists(marked: str) -> list[list[_Item]]:
    """Give the items of each numbered list, its nested lists apart."""
    lists: list[list[_Item]] = []
    open_: list[tuple[int, str, list[_Item]]] = []
    at = 0
    for line in marked.split("\n"):
        item = _ITEM.match(line)
        if item:
            lead, sign = len(item["lead"]), item["sign"]
            while open_ and (open_[-1][0] > lead or (open_[-1][0] == lead and open_[-1][1] != sign)):
                open_.pop()
            if not open_ or open_[-1][0] < lead:
                open_.append((lead, sign, []))
                lists.append(open_[-1][2])
            words = _MOVED.sub("", item["words"], count=1).rstrip()
            old, new = not _only(words, *ADD), not _only(words, *REMOVE)
            number = item["number"]
            open_[-1][2].append(_Item(at + item.start("number"), int(number), len(number), old, new))
        elif not _GOES_ON.match(line):
            open_.clear()
        at += len(line) + 1
    return lists


def _only(words: str, opening: str, closing: str) -> bool:
    """Tell whether words are one mark, or the first line of one."""
    end = words.find(closing)
    return words.startswith(opening) and end in {-1, len(words) - len(closing)}
