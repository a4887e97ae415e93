"""Sections that were cut in two by a new heading, or joined by taking one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.document import Kind
from policy_diff.core.units import Match, Unit, match_units, units_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.core.document import Section

_SHARE = 0.5
"""Least share of a section's text that must come from the section before it; below it the section is new."""


def cut(matches: Sequence[Match], came: Sequence[Section]) -> dict[int, list[Match]]:
    """Find the end of a section in new sections that follow it: a heading was put into its text.

    Where a heading was taken out, the same holds with old and new exchanged.

    Args:
        matches: the units of the section, paired.
        came: the sections that follow it on the new side and have no partner.

    Returns:
        For the index in `came` of each section that holds text of the one before, its matches; under -1 those that
        stay with the one before. Empty where there is no such text.
    """
    end = max((at + 1 for at, (olds, news) in enumerate(matches) if olds and news), default=0)
    spare = [unit for olds, _ in matches[end:] for unit in olds]
    chosen = list(range(len(came))) if _size(spare) else []
    while chosen:
        units = {at: units_of(came[at].blocks) for at in chosen}
        found = match_units(spare, [unit for at in chosen for unit in units[at]])
        parts = _deal(found, {id(block): at for at in chosen for block in came[at].blocks})
        holds = [at for at in chosen if _shared(parts[at]) >= _SHARE * max(1, _size(units[at]))]
        if holds == chosen:
            stays = [*matches[:end], *(match for match in matches[end:] if not match[0]), *parts[-1]]
            return {**parts, -1: stays}
        chosen = holds
    return {}


def _deal(matches: Iterable[Match], section: dict[int, int]) -> dict[int, list[Match]]:
    """Deal matches out to the sections that they belong to; what is gone before the first shared text goes to -1."""
    parts: dict[int, list[Match]] = {-1: [], **{at: [] for at in section.values()}}
    last = -1
    for olds, news in matches:
        by_section: dict[int, list[Unit]] = {}
        for unit in news:
            by_section.setdefault(section[id(unit.block or unit.gap)], []).append(unit)
        if len(by_section) > 1:  # one block spread over two sections is no cut between blocks
            return {at: [] for at in parts}
        if by_section and olds:
            (last,) = by_section
        parts[next(iter(by_section), last)].append((olds, news))
    return parts


def _shared(matches: Iterable[Match]) -> int:
    return sum(_size(news) for olds, news in matches if olds)


def _size(units: Iterable[Unit]) -> int:
    """Count the code points of what stands under headings."""
    return sum(len(u.block.text) for u in units if u.block and u.block.kind is not Kind.HEADING)
