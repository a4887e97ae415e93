"""One kind of error for bad input: it names the place, shows the text and says what to do."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import NoReturn, Self

_SHOWN = 100
"""Columns of a source line that an error shows; a longer line is cut around the caret."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a text something stands.

    Attributes:
        source: name of the text as the user gave it: a path, `handbook@version`, `REV:path` or `-`.
        line: 1-based line, or `None` where the whole source is meant.
        column: 1-based column in code points, or `None` where the whole line is meant.
        text: the line's text without its line ending, to show with a caret.
        width: how many code points the caret marks, at least 1.
    """

    source: str
    line: int | None = None
    column: int | None = None
    text: str | None = None
    width: int = 1

    @classmethod
    def at(cls, source: str, text: str, offset: int, width: int = 1) -> Self:
        """Give the place of the code point at `offset` (0-based) of the whole `text`."""
        starts = _line_starts(text)
        at = min(offset, len(text))
        line = bisect_right(starts, at)
        start = starts[line - 1]
        end = starts[line] if line < len(starts) else len(text)
        return cls(source, line, at - start + 1, text[start:end].rstrip("\r\n"), max(1, width))

    def __str__(self) -> str:
        """Read `source:line:column`, leaving out what is not known; the source stands on one line."""
        source = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in self.source)
        return ":".join(str(part) for part in (source, self.line, self.column) if part is not None)

    def excerpt(self) -> str:
        """Show the line with a caret under the fault, or nothing where the line is not known."""
        if self.text is None or self.column is None:
            return ""
        at = self.column - 1
        first = max(0, at - _SHOWN // 2) if len(self.text) > _SHOWN else 0
        shown = self.text[first : first + _SHOWN]
        width = max(1, min(self.width, len(shown) - (at - first)))
        lead, gap = ("…", _cells("…")) if first else ("", 0)
        indent = gap + _cells(shown[: at - first])
        caret = "^" * max(1, _cells(shown[at - first : at - first + width]))
        return f"    {lead}{_printable(shown)}\n    {' ' * indent}{caret}"


@lru_cache(maxsize=4)  # many places are asked for in one text, and then in the next
def _line_starts(text: str) -> tuple[int, ...]:
    """Give the offset at which each line of a text starts."""
    return (0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text)))


class InputError(Exception):
    """What the user gave cannot be used; the message says where, why and what to do.

    Errors compare by value, so that a test can state the one it expects.
    """

    def __init__(
        self, problem: str, *, cure: str, place: Place | None = None, requirement: str | None = None, code: str = ""
    ) -> None:
        """Say what is wrong.

        Args:
            problem: one clause in lower case without a full stop. Of what it repeats from the input, characters that
                are not seen are escaped, here and in the cure.
            cure: one sentence that says what to do about it.
            place: where it stands, where that is known.
            requirement: the stable ID of the requirement it stands in, if any.
            code: the rule that it breaks, where it is one of `policy_diff.core.rules`; it is not shown here.
        """
        super().__init__(problem)
        self.problem = visible(problem)
        self.cure = visible(cure)
        self.place = place
        self.requirement = requirement
        self.code = code

    def _key(self) -> tuple[object, ...]:
        return self.problem, self.cure, self.place, self.requirement

    def __eq__(self, other: object) -> bool:
        """Compare by value."""
        return isinstance(other, InputError) and self._key() == other._key()

    def __hash__(self) -> int:
        """Hash by value."""
        return hash(self._key())

    def __str__(self) -> str:
        """Read the whole message: place, problem, requirement, the text with a caret, the cure."""
        where = f"{self.place}: " if self.place else ""
        named = f" [{self.requirement}]" if self.requirement else ""
        excerpt = self.place.excerpt() if self.place else ""
        lines = [f"{where}error: {self.problem}{named}", excerpt, f"  {self.cure}"]
        return "\n".join(line for line in lines if line)


Report = Callable[[InputError], None]
"""Takes a fault that a reader comes upon; where it returns, the reader goes on without what is faulty."""


def stop(fault: InputError) -> NoReturn:
    """Take the first fault for the last: the report of a reader that is to stop at it."""
    raise fault


def remembering(report: Report) -> tuple[list[InputError], Report]:
    """Give a report that does as another, and the list of what it has taken so far."""
    told: list[InputError] = []

    def tell(fault: InputError) -> None:
        told.append(fault)
        report(fault)

    return told, tell


@contextmanager
def reporting(report: Report, code: str = "") -> Iterator[None]:
    """Report the fault that ends what is done inside, so that what comes after can be done all the same.

    Args:
        report: takes the fault.
        code: the rule of a fault that names none.
    """
    try:
        yield
    except InputError as fault:
        fault.code = fault.code or code
        report(fault)


_JOINING = "\n\u200c\u200d"
"""Characters without a shape that words are written with, and what parts the lines of a message."""


def visible(text: str) -> str:
    """Escape what is not seen, and halves of characters: a message repeats what somebody else wrote."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in _JOINING else ascii(char)[1:-1] for char in text)


def _printable(text: str) -> str:
    """Replace what is not seen, so that bad input cannot move the caret or colour the terminal."""
    return "".join(char if char.isprintable() or unicodedata.category(char) == "Zs" else " " for char in text)


def _cells(text: str) -> int:
    """Count terminal columns: wide characters take two, combining marks none."""
    width = 0
    for char in text:
        if unicodedata.combining(char):
            continue
        width += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return width
