"""Conflicts in words: where two sides cannot both be had, and what each has there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.merging import Conflict

_MOST_LINES: Final = 6
"""How many lines of a passage are shown."""


def write(
    conflicts: Sequence[Conflict], text: str, names: tuple[str, str, str] = ("expected", "found", "wanted")
) -> str:
    """Write conflicts, one after the other, each ending with a line feed.

    Args:
        conflicts: what does not fit.
        text: what the text is called that it does not fit.
        names: what to call the words that both began with, ours and theirs.
    """
    return "".join(f"{line}\n" for conflict in conflicts for line in _lines(conflict, text, names))


def _lines(conflict: Conflict, text: str, names: tuple[str, str, str]) -> Iterator[str]:
    where = [f"section '{conflict.path[-1]}'"] if conflict.path else []
    where += [conflict.requirement] if conflict.requirement else []
    yield f"conflict: {', '.join([text, *where])}: {conflict.why}"
    for name, words in zip(names, (conflict.base, conflict.ours, conflict.theirs), strict=True):
        yield f"    {name}:{'' if words else ' nothing'}"
        yield from (f"        {line}" for line in _shown(words))


def _shown(words: str) -> Iterator[str]:
    lines = words.splitlines()
    yield from lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        yield f"… and {len(lines) - _MOST_LINES} more lines"
