"""From pieces of the source to runs of what is seen of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.formats.docx.model import Fate, Run, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from policy_diff.core.changeset import Op, Piece
    from policy_diff.formats.docx.model import Format
    from policy_diff.formats.docx.wording import Span


class Step(NamedTuple):
    """A piece with its place: `size` characters at offset `old` of the old text, at `new` of the new, or both."""

    op: Op
    old: int
    new: int
    size: int


class TornError(Exception):
    """A change has a part of what is one character to a reader."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a stretch of one text: spans in order, with offsets in the whole text."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Seen:
        """Take spans in order."""
        found = tuple(spans)
        return cls(found, tuple(span.start for span in found))

    def between(self, start: int, end: int, fate: Fate) -> Iterator[Run]:
        """Yield what is seen from one offset to another.

        Raises:
            TornError: one end lies inside of a span that cannot be cut.
        """
        for at in range(max(bisect_right(self.starts, start) - 1, 0), len(self.spans)):
            span = self.spans[at]
            if span.start >= end:
                return
            if span.end <= start:
                continue
            if start <= span.start and span.end <= end:
                yield Run(span.text, fate, span.format)
            elif span.divisible:
                yield Run(span.cut(start, end).text, fate, span.format)
            else:
                raise TornError

    def whole(self, fate: Fate) -> tuple[Run, ...]:
        """Give all that is seen."""
        return alike(Run(span.text, fate, span.format) for span in self.spans)


def steps(pieces: Iterable[Piece], old: int, new: int) -> tuple[Step, ...]:
    """Place pieces that begin at an offset of either text."""
    found: list[Step] = []
    for op, text in pieces:
        found.append(Step(op, old, new, len(text)))
        old += len(text) if op != "+" else 0
        new += len(text) if op != "-" else 0
    return tuple(found)


def amended(way: Sequence[Step], old: Seen, new: Seen) -> tuple[Run, ...]:
    """Give the runs of words that both texts have, with what differs.

    Args:
        way: the steps from one to the other; what they have beyond the spans is not looked at.
        old: what is seen in the old text.
        new: what is seen in the new text.
    """
    try:
        return _amended(way, old, new)
    except TornError:
        return _either(old.whole(Fate.REMOVED), new.whole(Fate.ADDED))


def alike(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Make one of runs that follow on each other with the same look and fate."""
    found: list[Run] = []
    for run in runs:
        if found and (found[-1].format, found[-1].fate) == (run.format, run.fate):
            found[-1] = replace(found[-1], text=found[-1].text + run.text)
        elif run.text:
            found.append(run)
    return tuple(found)


def _amended(way: Sequence[Step], old: Seen, new: Seen) -> tuple[Run, ...]:
    out: list[Run] = []
    removed: list[Run] = []
    added: list[Run] = []
    for step in way:
        gone = list(old.between(step.old, step.old + step.size, Fate.REMOVED)) if step.op != "+" else []
        come = list(new.between(step.new, step.new + step.size, Fate.ADDED)) if step.op != "-" else []
        if step.op == "=" and joined(gone) == joined(come):
            if come:
                out += [*_either(removed, added), *joined(come)]
                removed, added = [], []
            continue
        if step.op == "=" and _text(gone) == _text(come):
            out += [*_either(removed, added), *_dressed(gone, come)]
            removed, added = [], []
            continue
        removed += gone
        added += come
    return alike((*out, *_either(removed, added)))


def _either(removed: Sequence[Run], added: Sequence[Run]) -> tuple[Run, ...]:
    """Give what was removed and what was added in its place; where both look the same, nothing happened."""
    same = joined(removed)
    return same if same == joined(added) else (*alike(removed), *alike(added))


def _dressed(gone: Sequence[Run], come: Sequence[Run]) -> Iterator[Run]:
    """Give the same characters in two dresses: those that look the same on both sides are kept."""
    for text, before, after in _together(gone, come):
        if before == after:
            yield Run(text, Fate.KEPT, after)
        else:
            yield Run(text, Fate.REMOVED, before)
            yield Run(text, Fate.ADDED, after)


def _together(gone: Sequence[Run], come: Sequence[Run]) -> Iterator[tuple[str, Format, Format]]:
    i = j = a = b = 0
    while i < len(gone) and j < len(come):
        size = min(len(gone[i].text) - a, len(come[j].text) - b)
        if size:
            yield gone[i].text[a : a + size], gone[i].format, come[j].format
        a, b = a + size, b + size
        if a == len(gone[i].text):
            i, a = i + 1, 0
        if b == len(come[j].text):
            j, b = j + 1, 0


def _text(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)
