"""Texts that hold the marks of a merge: what each side says between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK: Final = re.compile(r"(?P<mark><{7}|\|{7}|={7}|>{7})(?: (?P<label>.*?))?\r?\n?")
_LINES: Final = re.compile(r"(?<=\n)")
_AFTER: Final = {"ours": ("|", "="), "base": ("=",), "theirs": (">",)}
"""The marks that end each part of a conflict."""

_NEXT: Final = {"|": "base", "=": "theirs"}
"""The part that a mark begins."""


@dataclass(frozen=True, slots=True)
class MarkedConflict:
    """One place where two sides of a merge changed the same lines.

    Attributes:
        ours: the lines of our side.
        base: the lines that both come from; `None` where the marks do not show them.
        theirs: the lines of their side.
        opening: the mark before ours, a whole line.
        middle: the mark before theirs.
        closing: the mark after theirs.
    """

    ours: str
    base: str | None
    theirs: str
    opening: str
    middle: str
    closing: str

    def __str__(self) -> str:
        """Write the conflict without the lines that both come from."""
        return f"{self.opening}{self.ours}{self.middle}{self.theirs}{self.closing}"


def pieces(text: str) -> Iterator[str | MarkedConflict]:
    """Split a text into what is merged and what is in conflict; marks that do not match are taken for text."""
    plain: list[str] = []
    held: dict[str, list[str]] = {}
    marks: dict[str, str] = {}
    whole: list[str] = []
    side = ""
    for line in _LINES.split(text):
        found = _MARK.fullmatch(line)
        mark = found["mark"][0] if found else ""
        if not side:
            if mark == "<":
                side, held, marks, whole = "ours", {"ours": []}, {"<": line}, [line]
            else:
                plain.append(line)
            continue
        whole.append(line)
        if mark not in _AFTER[side]:
            held[side].append(line)
        elif mark == ">":
            if plain:
                yield "".join(plain)
                plain = []
            base = "".join(held["base"]) if "base" in held else None
            yield MarkedConflict("".join(held["ours"]), base, "".join(held["theirs"]), marks["<"], marks["="], line)
            side = ""
        else:
            side = _NEXT[mark]
            marks[mark] = line
            held.setdefault(side, [])
    if side:
        plain += whole
    if plain:
        yield "".join(plain)


def side_of(text: str, side: Literal["ours", "theirs"]) -> str:
    """Give a text as one side of its conflicts has it."""
    return "".join(piece if isinstance(piece, str) else getattr(piece, side) for piece in pieces(text))


def same_merge(one: str, other: str) -> bool:
    """Tell whether two merges of the same texts say the same, wherever their marks stand and whatever they say."""
    return all(side_of(one, side) == side_of(other, side) for side in ("ours", "theirs"))


def labels(text: str) -> tuple[str, str] | None:
    """Give what the marks of a text call the two sides; `None` where there are none."""
    for piece in pieces(text):
        if isinstance(piece, MarkedConflict):
            opening, closing = (_MARK.fullmatch(line) for line in (piece.opening, piece.closing))
            return (opening["label"] or "" if opening else ""), (closing["label"] or "" if closing else "")
    return None


def lines_of_conflicts(text: str) -> Iterator[int]:
    """Yield the line of each conflict, from 1."""
    line = 1
    for piece in pieces(text):
        if isinstance(piece, MarkedConflict):
            yield line
        base = piece.base if isinstance(piece, MarkedConflict) else None
        line += str(piece).count("\n") + (base.count("\n") + 1 if base is not None else 0)
