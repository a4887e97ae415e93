"""Write other IDs in what came from theirs in a merge, and put whole statements of both sides one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.conflicts import MarkedConflict, pieces
from policy_diff.core.errors import InputError, Place, stop
from policy_diff.core.renumbering import names_one, renumbered
from policy_diff.formats.requirement_blocks import statements

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LINES = re.compile(r"(?<=\n)")


def with_both(merged: str, source: str) -> tuple[str, tuple[int, ...]]:
    """Settle the conflicts in which both sides only put in whole statements at one place: ours, then theirs.

    Args:
        merged: a merge that shows in each conflict what both sides come from.
        source: the name of the text, for places.

    Returns:
        The text, other conflicts with their marks, and the line of each place where both stand now, from 1.
    """
    done: list[str] = []
    lines: list[int] = []
    for piece in pieces(merged):
        if isinstance(piece, MarkedConflict) and _both_put_in(piece, source):
            lines.append("".join(done).count("\n") + 1)
            done.append(_one_after_the_other(piece.ours, piece.theirs))
        else:
            done.append(str(piece))
    return "".join(done), tuple(lines)


def _both_put_in(conflict: MarkedConflict, source: str) -> bool:
    """Tell whether nothing stood there before, and each side is whole statements."""
    return not (conflict.base or "").strip() and all(
        _is_whole(side, source) for side in (conflict.ours, conflict.theirs)
    )


def _is_whole(text: str, source: str) -> bool:
    try:
        found = tuple(statements(text, source, stop))
    except InputError:
        return False
    outside = text
    for statement in reversed(found):
        outside = outside[: statement.start] + outside[statement.end :]
    return bool(found) and not outside.strip()


def _one_after_the_other(ours: str, theirs: str) -> str:
    end = "\r\n" if "\r\n" in ours else "\n"
    apart = re.search(r"(?:^|\n)[ \t]*\r?\n\Z", ours) or re.match(r"[ \t]*\r?\n", theirs)
    return f"{ours}{theirs}" if apart else f"{ours}{end}{theirs}"


@dataclass(frozen=True, slots=True)
class _Sides:
    """What two sides of a merge say in one file: their whole statements, their lines, and the texts."""

    ours: str
    theirs: str
    others: Mapping[str, str]

    def is_theirs(self, part: str, ours: frozenset[str], theirs: frozenset[str]) -> bool | None:
        """Tell whether a part of the merged text came from theirs; `None` where that cannot be told."""
        key = _plain(part)
        if key in ours or key in theirs:
            return None if key in ours and key in theirs else key in theirs
        if not names_one(self.ours, self.others):
            return True
        return None if names_one(self.theirs, self.others) else False


def settle_by_matching(merged: str, ours: str, theirs: str, others: Mapping[str, str], source: str) -> str:
    """Write other IDs in what came from theirs, in a text that was merged and then worked on.

    A statement, or a line outside of one, is theirs where theirs has it, word for word, and ours has not.

    Args:
        merged: the text as it is now, without marks of a merge.
        ours: the text on our side.
        theirs: the text on their side.
        others: for each of their IDs that gives way, the other one.
        source: the name of the text, for places.

    Raises:
        InputError: it cannot be told whose a part of it is.
    """
    sides = _Sides(ours, theirs, others)
    parts = tuple(_parts(merged, source))
    held = [frozenset(_plain(part) for _, part in _parts(text, source)) for text in (ours, theirs)]
    done: list[str] = []
    for offset, part in parts:
        is_theirs: bool | None = False
        if names_one(part, others):
            is_theirs = sides.is_theirs(part, *held)
        if is_theirs is None:
            found = next(identifier for identifier in others if names_one(part, {identifier: ""}))
            raise InputError(
                f"it cannot be told whether this {found} is ours or theirs",
                cure=f"If it came from theirs, write {others[found]} there; then give this file as it is in the merge.",
                place=Place.at(source, merged, offset + part.find(found), len(found)),
                requirement=found,
                code="I105",
            )
        done.append(renumbered(part, others) if is_theirs else part)
    return "".join(done)


def _parts(text: str, source: str) -> Iterator[tuple[int, str]]:
    """Yield each statement whole, and each line outside of one, with its offset."""
    at = 0
    spans = [(found.start, found.end) for found in statements(text, source, lambda _: None)]
    for start, end in [*spans, (len(text), len(text))]:
        for line in _LINES.split(text[at:start]):
            if line:
                yield at, line
                at += len(line)
        if end > start:
            yield start, text[start:end]
        at = end


def _plain(part: str) -> str:
    return part.replace("\r\n", "\n").strip()
