"""A merge as a text that still renders: what conflicts stands there twice, whole, between marks in comments.

    % <<<<<<< ours

    The words of one side.

    % ||||||| base
    % The words that both began with.
    % =======

    The words of the other side.

    % >>>>>>> theirs

A mark stands between blocks, never in a list, a table, a quotation or the fields of a requirement: where the conflict
is inside one, both sides show it whole. Around the marks everything is merged, on both sides of them as well, so that
they differ by the conflict alone. In the text of a requirement the marks stand inside its directive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.between_blocks import places_between_blocks
from policy_diff.core.comparison import compare
from policy_diff.core.conflicts import COMMENT, mark_length, side_of
from policy_diff.core.merging import merge_changes
from policy_diff.core.segments import blocks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.between_blocks import Around
    from policy_diff.core.document import Kind
    from policy_diff.core.merging import Conflict, Merged

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_LINE_ENDS: Final = "\r\n"
_FRONT_MATTER: Final = "---"
_BLANK: Final = 2
"""How many line endings make a blank line."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What the marks call the texts; each stands on one line."""

    ours: str = "ours"
    base: str = "base"
    theirs: str = "theirs"


@dataclass(frozen=True, slots=True)
class MarkedMerge:
    """What came of a merge, to be written to a file.

    Attributes:
        text: the result, with marks around each conflict.
        conflicts: each place where the two sides cannot both be had; none where there are no marks.
    """

    text: str
    conflicts: tuple[Conflict, ...]


def merge_with_marks(base: str, ours: str, theirs: str, labels: Labels | None = None) -> MarkedMerge:
    """Put together what two sides made of one text of MyST Markdown; mark what conflicts.

    Args:
        base: the text that both began with; empty where both sides made the text.
        ours: what one side made of it.
        theirs: what the other made of it.
        labels: what to call them in the marks.
    """
    changes = compare(base, ours), compare(base, theirs)
    merged = merge_changes(*changes)
    if not merged.conflicts:
        return MarkedMerge(merged.text, ())
    writer = _Writer(labels or Labels(), mark_length(base, ours, theirs), _line_end(merged.text, ours, theirs, base))
    parts = _parts(merged, writer.end)
    if all(one.base or one.ours or one.theirs for one in merged.conflicts):  # else they differ by order alone
        text = writer.write(parts)
        if _says(text, parts):
            return MarkedMerge(text, merged.conflicts)
    whole = _Part(base, merged.text, merge_changes(*reversed(changes)).text, conflicts=True)
    return MarkedMerge(writer.write([whole]), merged.conflicts)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the result as each text has it, with what separates it from the next; all the same where settled."""

    base: str
    ours: str
    theirs: str
    conflicts: bool = False


def _parts(merged: Merged, line_end: str) -> list[_Part]:
    """Give the parts of a merge; where one side has a part that ours has not, with a blank line before it."""
    texts: list[list[str]] = []
    for part in merged.stretches:
        one = part.conflict
        shown = (one.base, one.ours, one.theirs) if one else (part.text,) * 3
        texts.append([f"{text}{part.gap}" if text or not one else "" for text in shown])
    for side in (0, 2):
        behind = -1
        for at, sides in enumerate(texts):
            text = sides[side]
            if behind >= 0 and text.strip(_LINE_ENDS) and texts[behind][side][-1] not in _LINE_ENDS:
                texts[behind][side] += line_end * _BLANK
            behind = at if text else behind
    return [
        _Part(base, ours, theirs, conflicts=part.conflict is not None)
        for (base, ours, theirs), part in zip(texts, merged.stretches, strict=True)
    ]


def _joined(parts: Sequence[_Part]) -> _Part:
    base, ours, theirs = ("".join(getattr(part, name) for part in parts) for name in ("base", "ours", "theirs"))
    return _Part(base, ours, theirs, conflicts=True)


def _says(text: str, parts: Sequence[_Part]) -> bool:
    """Tell whether a marked text reads as each side of its parts does, once that side is taken."""
    whole = _joined(parts)
    return all(_read(side_of(text, side)) == _read(getattr(whole, side)) for side in ("ours", "theirs"))


def _read(text: str) -> list[tuple[Kind, str, str | None]]:
    return [(block.kind, block.text, block.owner) for block in blocks_of(text)]


class _Side:
    """One text of a merge: where each part begins, and where a mark may stand."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.offsets = [0]
        for text in texts:
            self.offsets.append(self.offsets[-1] + len(text))
        self.text = "".join(texts)
        self.places = places_between_blocks(self.text)
        self.ordered = sorted(self.places)
        self.ends = len(self.text.rstrip())

    def around(self, part: int) -> Around | None:
        """Give the directives around the place before a part; `None` where no mark may stand there."""
        at = self.offsets[part]
        return self.places.get(at) if 0 < at < self.ends else ()

    def blocks(self, start: int, end: int) -> list[str]:
        """Cut what stands between two parts into the blocks that a mark may stand between."""
        around = self.around(start)
        first, last = self.offsets[start], self.offsets[end]
        within = self.ordered[bisect_right(self.ordered, first) : bisect_left(self.ordered, last)]
        cuts = [at for at in within if self.places[at] == around]
        return [self.text[a:b] for a, b in zip([first, *cuts], [*cuts, last], strict=True) if a < b]


def _regions(parts: Sequence[_Part], sides: Sequence[_Side]) -> list[tuple[int, int]]:
    """Give the first and the one after the last part of each run of parts that marks can stand around."""
    found: list[tuple[int, int]] = []
    for at, part in enumerate(parts):
        if not part.conflicts or (found and at < found[-1][1]):
            continue
        start, end = _widened(at, at + 1, len(parts), sides)
        while found and found[-1][1] > start:
            start, end = _widened(min(found.pop()[0], start), end, len(parts), sides)
        found.append((start, end))
    return found


def _widened(start: int, end: int, count: int, sides: Sequence[_Side]) -> tuple[int, int]:
    """Take in what stands around until marks may stand at both ends of every side, in the same directive."""
    while True:
        ends = [(side.around(start), side.around(end)) for side in sides]
        if any(first is None for first, _ in ends):
            start -= 1
        elif any(last is None for _, last in ends):
            end += 1
        elif torn := next(((first, last) for first, last in ends if first != last), None):
            inner = len(torn[0] or ()) >= len(torn[1] or ())
            start, end = (start - 1, end) if start and (inner or end == count) else (start, end + 1)
        else:
            return start, end


class _Writer:
    """Writes parts with marks around those that conflict."""

    def __init__(self, labels: Labels, length: int, line_end: str) -> None:
        self.labels = labels
        self.length = length
        self.end = line_end
        self.done: list[str] = []
        self.closed = False

    def write(self, parts: Sequence[_Part]) -> str:
        """Write all of it."""
        self.done, self.closed = [], False
        sides = _Side([part.ours for part in parts]), _Side([part.theirs for part in parts])
        at = 0
        for start, end in _regions(parts, sides):
            self.put("".join(part.ours for part in parts[at:start]))
            whole = _joined(parts[start:end])
            self.region(whole.base, *(side.blocks(start, end) for side in sides))
            at = end
        self.put("".join(part.ours for part in parts[at:]))
        return "".join(self.done)

    def put(self, text: str) -> None:
        """Write what is settled; white space alone says nothing behind a mark."""
        if self.closed and text.strip(_LINE_ENDS):
            self.blank()
            text = text.lstrip(_LINE_ENDS)
        elif self.closed:
            return
        if text:
            self.done.append(text)
            self.closed = False

    def blank(self) -> None:
        """See that a blank line stands above, unless nothing does."""
        while self.done and _line_ends("".join(self.done[-3:])) < _BLANK:
            self.done.append(self.end)

    def region(self, base: str, ours: list[str], theirs: list[str]) -> None:
        """Write what conflicts, less the blocks that both sides have at either end of it."""
        olds = places_between_blocks(base)
        cuts = [at for at in sorted(olds) if at and not olds[at]]
        befores = [base[a:b] for a, b in zip([0, *cuts], cuts, strict=False)]
        first = _shared(ours, theirs)
        last = _shared(ours[first:][::-1], theirs[first:][::-1])
        if first == len(ours) == len(theirs):
            first = 0
        known = min(_shared(befores, ours), first)
        also = min(_shared(befores[known:][::-1], ours[::-1]), last)
        self.put("".join(ours[:first]))
        self.marked(
            "".join(befores[known : len(befores) - also]),
            *("".join(side[first : len(side) - last]) for side in (ours, theirs)),
        )
        self.put("".join(ours[len(ours) - last :]))

    def marked(self, base: str, ours: str, theirs: str) -> None:
        """Write a conflict."""
        front = not self.done
        self.blank()
        self.mark("<", self.labels.ours)
        self.side(ours, front=front)
        self.mark("|", self.labels.base)
        if base.strip(_LINE_ENDS):
            lines = _LINE_END.split(base.strip(_LINE_ENDS))
            self.done += [f"{f'{COMMENT}{line}' if line else COMMENT.rstrip()}{self.end}" for line in lines]
        self.mark("=", "")
        self.side(theirs, front=front)
        self.mark(">", self.labels.theirs)
        self.closed = True

    def side(self, text: str, *, front: bool) -> None:
        """Write a side between blank lines; front matter is to be the first line when the marks are taken out."""
        lines = text.strip(_LINE_ENDS)
        if not (front and lines.startswith(_FRONT_MATTER)):
            self.done.append(self.end)
        if lines:
            self.done += [lines, self.end, self.end]

    def mark(self, sign: str, label: str) -> None:
        """Write one mark."""
        self.done.append(f"{COMMENT}{sign * self.length}{f' {label}' if label else ''}{self.end}")


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Count the blocks at the start that are the same, but for the line endings around them."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a.strip(_LINE_ENDS) != b.strip(_LINE_ENDS)), min(len(one), len(other)))


def _line_ends(text: str) -> int:
    """Count the line endings that a text ends with."""
    count = 0
    for line in reversed(_LINE_END.split(text)):
        if line:
            break
        count += 1
    return count - (not text)


def _line_end(*texts: str) -> str:
    """Give the line ending of the first text that has any."""
    return next((found[0] for text in texts if (found := re.search(r"\r?\n", text))), "\n")
