"""Texts that hold the marks of a merge: what each side says between them.

The marks are git's, each at the start of a line, or the same in a comment (`% <<<<<<< ours`), as `core.marked_merge`
writes them. What both sides come from stands in comments there too. Marks are seven signs long, or longer where the
text that was merged held marks already; all those of one conflict are of one length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.document import Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import parse_once

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COMMENT: Final = "% "
"""What a line of a comment begins with."""

UNSETTLED: Final = "a merge is not settled"
"""What is told of a mark that was left."""

_MARK: Final = re.compile(
    r"(?P<lead>(?:% )?)(?P<mark><{7,}|\|{7,}|={7,}|>{7,})(?: (?P<label>[^\r\n]*))?(?:\r\n|\r|\n)?"
)
_LEFT: Final = re.compile(
    r"(?:^|(?<=\r))(?:(?P<git><{7}|>{7})|% (?P<own><{7,}|\|{7,}|={7,}|>{7,}))(?: [^\r\n]*)?(?=\r|\n|\Z)", re.MULTILINE
)
"""A mark that no text holds by chance: `=======` alone underlines a heading."""

_MAY_BE_LEFT: Final = ("<" * 7, ">" * 7, f"{COMMENT}{'|' * 7}", f"{COMMENT}{'=' * 7}")

_SETTLE: Final = {
    "git": "Keep one side, and take out the lines of `<`, `=` and `>`.",
    "own": "Keep one side; take out the other, the marks (`% <`, `% |`, `% =`, `% >`) and the lines of `%` between.",
}
_LINES: Final = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")
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
        opening: the mark before ours, a whole line; with the blank line after it where the marks are comments.
        middle: the mark before theirs, and in comments the blank lines around it.
        closing: the mark after theirs, and in comments the blank line before it.
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
    like = ("", 0)
    for line in _LINES.split(text):
        found = _MARK.fullmatch(line)
        mark = found["mark"][0] if found else ""
        if not side:
            if found and mark == "<":
                side, held, marks, whole = "ours", {"ours": []}, {"<": line}, [line]
                like = found["lead"], len(found["mark"])
            else:
                plain.append(line)
            continue
        whole.append(line)
        if found is None or mark not in _AFTER[side] or like != (found["lead"], len(found["mark"])):
            held[side].append(line)
        elif mark == ">":
            if plain:
                yield "".join(plain)
                plain = []
            base = "".join(_bare(one, like[0]) for one in held["base"]) if "base" in held else None
            yield _conflict(held, base, (marks["<"], marks["="], line), set_apart=bool(like[0]))
            side = ""
        else:
            side = _NEXT[mark]
            marks[mark] = line
            held.setdefault(side, [])
    if side:
        plain += whole
    if plain:
        yield "".join(plain)


def _conflict(
    held: Mapping[str, list[str]], base: str | None, marks: tuple[str, str, str], *, set_apart: bool
) -> MarkedConflict:
    """Make a conflict; where marks are set apart by blank lines, these belong to the marks."""
    ours, theirs = list(held["ours"]), list(held["theirs"])
    opening, middle, closing = marks
    if set_apart:
        opening += _blank(ours, 0)
        middle = f"{_blank(ours, -1)}{middle}{_blank(theirs, 0)}"
        closing = f"{_blank(theirs, -1)}{closing}"
    return MarkedConflict("".join(ours), base, "".join(theirs), opening, middle, closing)


def _blank(lines: list[str], at: int) -> str:
    """Take the blank line off one end of some lines, if there is one."""
    return lines.pop(at) if lines and not lines[at].strip("\r\n") else ""


def _bare(line: str, lead: str) -> str:
    """Take a line of a comment out of it."""
    return line.removeprefix(lead) if line.startswith(lead) else line.removeprefix(lead.rstrip())


def mark_length(*texts: str) -> int:
    """Give how many signs a mark has to have that no line of some texts is taken for: seven, or more.

    A line that is no comment counts too: what both sides come from is put into comments.
    """
    found = (len(mark["mark"]) for text in texts for line in _LINES.split(text) if (mark := _MARK.fullmatch(line)))
    return max((6, *found)) + 1


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
            opening, closing = (_MARK.match(line.lstrip()) for line in (piece.opening, piece.closing))
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


def leftover_marks(text: str, source: str) -> Iterator[InputError]:
    """Yield the fault of each merge that is not settled: at its first mark, and at each mark that stands alone.

    Args:
        text: a text of MyST Markdown; marks that it shows as code are examples.
        source: what to call it in places.
    """
    if not any(sign in text for sign in _MAY_BE_LEFT):
        return
    blocks = [block for block in parse_once(text).blocks() if block.kind is not Kind.GAP]
    opened = ""
    for mark in _LEFT.finditer(text):
        block = next((one for one in blocks if one.end > mark.start()), None)
        if block and block.kind in {Kind.CODE, Kind.FENCE} and block.start <= mark.start() < block.end:
            continue
        form = mark.lastgroup or ""
        sign = mark[form][0]
        if opened != form or sign == "<":
            place = Place.at(source, text, mark.start(), len(mark[0].rstrip()))
            owner = block.owner if block else None
            yield InputError(UNSETTLED, cure=_SETTLE[form], place=place, requirement=owner, code="P402")
        opened = "" if sign == ">" else form if sign == "<" else opened
