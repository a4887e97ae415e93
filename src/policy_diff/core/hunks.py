"""Lines that excerpts leave to be changed: found in one text, put right in another where they fit once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from policy_diff.core.part import Hunk
from policy_diff.core.words import match as shared_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Headings = tuple[tuple[int, str], ...]
"""The offset at which each section of a text starts, ascending, and the source of its heading."""


def find(said: str, meant: str, headings: Headings) -> tuple[Hunk, ...]:
    """Find the lines that differ, each run of them with the blank lines around it, so that it stands between words.

    Args:
        said: the text as the excerpts make it.
        meant: the text as it is.
        headings: the sections of the first.
    """
    if said == meant:
        return ()
    old, new = said.split("\n"), meant.split("\n")
    under = _Under(old, headings)
    shared = [(0, 0, 0), *shared_lines(old, new), (len(old), len(new), 0)]
    runs: list[tuple[int, int, int, int]] = []
    for (i, j, before), (k, m, after) in pairwise(shared):
        start, end, there, until = i + before, k, j + before, m
        if start == end and there == until:
            continue
        lead = min(_blanks(reversed(old[i:start])), before)
        tail = min(_blanks(old[end : k + after]), after)
        start, there, end, until = start - lead, there - lead, end + tail, until + tail
        if runs and start <= runs[-1][1]:
            start, _, there, _ = runs.pop()
        runs.append((start, end, there, until))
    return tuple(
        Hunk(
            start,
            under.heading(start),
            old[start - 1] if start else None,
            tuple(old[start:end]),
            tuple(new[there:until]),
            old[end] if end < len(old) else None,
        )
        for start, end, there, until in runs
    )


def in_place(said: str, hunks: Sequence[Hunk]) -> str | None:
    """Put lines right where each hunk finds what it changes at its number; else give `None`."""
    if not hunks:
        return said
    lines = said.split("\n")
    out: list[str] = []
    at = 0
    for hunk in hunks:
        end = hunk.at + len(hunk.said)
        if hunk.at < at or tuple(lines[hunk.at : end]) != hunk.said:
            return None
        out += [*lines[at : hunk.at], *hunk.meant]
        at = end
    return "\n".join([*out, *lines[at:]])


@dataclass(frozen=True, slots=True)
class Refused:
    """A hunk that does not fit.

    Attributes:
        hunk: the hunk.
        there: the lines that stand in its place, where the line before it stands once.
        often: whether it fits in more than one place.
    """

    hunk: Hunk
    there: tuple[str, ...] = ()
    often: bool = False


def by_neighbours(said: str, headings: Headings, hunks: Sequence[Hunk]) -> tuple[str, tuple[Refused, ...]]:
    """Put lines right where they, those around them and the heading above them stand once.

    Returns:
        The text with the hunks that fit, and those that do not.
    """
    lines = said.split("\n")
    under = _Under(lines, headings)
    places: dict[str | None, list[int]] = {None: [-1, len(lines)]}
    starts: dict[tuple[str, str | None], list[int]] = {}
    behind: dict[tuple[str, str | None], list[int]] = {}
    for at, line in enumerate([*lines, None]):
        heading = under.heading(at)
        starts.setdefault((heading, line), []).append(at)
        behind.setdefault((heading, lines[at - 1] if at else None), []).append(at)
        if line is not None:
            places.setdefault(line, []).append(at)
    found: list[tuple[int, Hunk]] = []
    refused: list[Refused] = []
    for hunk in hunks:
        first = (*hunk.said, hunk.after)[0]
        candidates = _candidates(places, starts.get((hunk.under, first), ()), hunk)
        there = (at for at in candidates if _fits(lines, at, hunk) and under.heading(at) == hunk.under)
        fitting = list(islice(there, 2))  # for two are as bad as more
        if len(fitting) == 1:
            found.append((fitting[0], hunk))
        else:
            near = behind.get((hunk.under, hunk.before), ())
            stands = tuple(lines[near[0] : near[0] + len(hunk.said)]) if len(near) == 1 else ()
            refused.append(Refused(hunk, stands, often=len(fitting) > 1))
    out: list[str] = []
    done = 0
    for at, hunk in sorted(found, key=lambda one: one[0]):
        if at < done:
            refused.append(Refused(hunk))
            continue
        out += [*lines[done:at], *hunk.meant]
        done = at + len(hunk.said)
    return "\n".join([*out, *lines[done:]]), tuple(refused)


def _candidates(places: Mapping[str | None, Sequence[int]], starts: Sequence[int], hunk: Hunk) -> Iterable[int]:
    """Give where a hunk may fit: where the rarest of the lines that it names stands as it says.

    The first of them is looked for under its own heading alone, so that a text of many lines that are alike takes no
    longer.

    Args:
        places: where each line stands.
        starts: where the first line that the hunk names stands under its heading.
        hunk: the hunk.
    """
    named = (hunk.before, *hunk.said, hunk.after)
    rarest = min(range(len(named)), key=lambda at: len(places.get(named[at], ())))
    found = places.get(named[rarest], ())
    return starts if len(starts) < len(found) else (place + 1 - rarest for place in found)


def _fits(lines: Sequence[str], at: int, hunk: Hunk) -> bool:
    """Tell whether a hunk is about the lines from one on: these, the one before and the one after are as it says."""
    if at < 0 or at > len(lines) or hunk.before != (lines[at - 1] if at else None):
        return False
    end = at + len(hunk.said)
    return tuple(lines[at:end]) == hunk.said and hunk.after == (lines[end] if end < len(lines) else None)


class _Under:
    """Says under which heading a line stands."""

    def __init__(self, lines: Sequence[str], headings: Headings) -> None:
        self.offsets = [0]
        for line in lines:
            self.offsets.append(self.offsets[-1] + len(line) + 1)
        self.starts = [start for start, _ in headings]
        self.headings = headings

    def heading(self, at: int) -> str:
        place = bisect_right(self.starts, self.offsets[at]) - 1
        return self.headings[place][1] if place >= 0 else ""


def _blanks(lines: Iterable[str]) -> int:
    """Count the lines at the start that hold nothing."""
    count = 0
    for line in lines:
        if line.strip():
            break
        count += 1
    return count
