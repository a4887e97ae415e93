"""What the marks of one block say: its words before and after.

White space is never marked. Between an old and a new wording that stand side by side, the one space belongs to neither.
A mark of one side takes with it, where it is taken off, the white space after it, or else that before it, so that one
space is left where two would be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.formats.brackets.mark_reader import Mark, read_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.brackets.mark_reader import Fault, Part

Side = Literal["-", "+"]

_FATES: Final = {"removed": "-", "away": "-", "added": "+", "here": "+"}
_SPACE_AFTER: Final = re.compile(r"\s*(?:\n[ \t]*(?:>[ \t]?)*[ \t]*)?")
_CLOSES: Final = frozenset(",.;:!?)]}%…\u201d\u2019»*_~`\"'/")
"""Signs that stand directly behind a word."""

_PUNCTUATION: Final = frozenset(",.;:!?)")
_OPENS: Final = frozenset("([{\u201c\u2018«*_~`\"'/")
"""Signs that stand directly before a word."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the marks of one block say.

    Attributes:
        old, new: its source on either side, without markers; `None` on a side where it does not stand.
        move: the number of the move that it is an end of, if any.
    """

    old: str | None
    new: str | None
    move: int | None = None

    def on(self, side: Side) -> str | None:
        """Give its source on one side."""
        return self.old if side == "-" else self.new


def read_marks(
    body: str, labels: frozenset[str], fault: Fault, *, item: bool = False, quoted: bool = False
) -> Said | None:
    """Read what the marks of a block say.

    Args:
        body: its source without markers; not that of a table row.
        labels: the labels of link definitions that hold for it, in the grammar's normal form.
        fault: takes the first fault.
        item: whether it opens a list item.
        quoted: whether `>` after a line ending is a mark of the block quote.

    Returns:
        Its two sides, or `None` where there was a fault.
    """
    parts = read_parts(body, labels, fault, item=item)
    return None if parts is None else sides_of(parts, quoted=quoted)


def sides_of(parts: Sequence[Part], *, quoted: bool = False) -> Said:
    """Give the two sides of the words and marks of a block, a cell of a table or a title."""
    if len(parts) == 1 and isinstance(parts[0], str):
        return Said(parts[0], parts[0])
    marks = [part for part in parts if isinstance(part, Mark)]
    whole = len(marks) == 1 and not any(isinstance(part, str) and part.strip() for part in parts)
    if whole:
        mark = marks[0]
        old = spelled(parts, "-", quoted=quoted) if mark.fate in {"removed", "away"} else None
        return Said(old, spelled(parts, "+", quoted=quoted) if old is None else None, mark.move)
    return Said(spelled(parts, "-", quoted=quoted), spelled(parts, "+", quoted=quoted))


def spelled(parts: Sequence[Part], side: Side, *, quoted: bool = False) -> str:
    """Give the words of one side."""
    runs: list[str | None] = []  #: `None` where a mark of the other side stood
    for at, part in enumerate(parts):
        if isinstance(part, str):
            if not _between(parts, at):
                runs.append(part)
        elif _FATES[part.fate] == side:
            words = spelled(part.parts, side, quoted=quoted)
            if runs and runs[-1] and (other := _counterpart(parts, at)):
                runs[-1], words = _joint(runs[-1], words, _first_words(other))
            runs.append(words)
        elif not _counterpart(parts, at) and not _owns_space(part):
            runs.append(None)
    return _closed_up(runs, quoted=quoted)


def _is(part: Part, fate: str) -> bool:
    return isinstance(part, Mark) and part.fate == fate


def _between(parts: Sequence[Part], at: int) -> bool:
    """Tell whether a part is the one space between old words and the new ones in their place."""
    return (
        0 < at < len(parts) - 1
        and not isinstance(parts[at], Mark)
        and str(parts[at]).isspace()
        and _is(parts[at - 1], "removed")
        and _is(parts[at + 1], "added")
    )


def _counterpart(parts: Sequence[Part], at: int) -> Mark | None:
    """Give the mark beside a mark that holds the words in whose place its own stand, or the other way round."""
    if _is(parts[at], "removed"):
        other = at + 2 if at + 2 < len(parts) and _between(parts, at + 1) else at + 1
        fate = "added"
    else:
        other = at - 2 if at > 1 and _between(parts, at - 1) else at - 1
        fate = "removed"
    found = parts[other] if 0 <= other < len(parts) else ""
    return found if isinstance(found, Mark) and found.fate == fate and not _is(parts[at], fate) else None


def _first_words(mark: Mark) -> str:
    return next((part for part in mark.parts if isinstance(part, str)), "")


def _joint(before: str, words: str, other: str) -> tuple[str, str]:
    """Put the one space right where a sign took the place of words, or words that of a sign: `the fee[, if any]`."""
    if words[:1] in _PUNCTUATION and other[:1] not in _PUNCTUATION:
        return before.rstrip(), words
    if other[:1] in _PUNCTUATION and words[:1].isalnum() and before[-1:].isalnum():
        return before, f" {words}"
    return before, words


def _owns_space(mark: Mark) -> bool:
    """Tell whether white space stands inside a mark: then none outside goes with it."""
    first, last = mark.parts[:1], mark.parts[-1:]
    starts = any(isinstance(part, str) and part[:1].isspace() for part in first)
    return starts or any(isinstance(part, str) and part[-1:].isspace() for part in last)


def _closed_up(runs: Sequence[str | None], *, quoted: bool) -> str:
    """Join words; where a mark was taken off between them, one white space goes as well."""
    if None not in runs:
        return "".join(run for run in runs if run)
    held = [run for run in runs if run is None or run]
    last = max((at for at, run in enumerate(held) if run and run.strip()), default=-1)
    out = [""]
    words = False
    for at, run in enumerate(held):
        if run is not None:
            out.append(run)
            words = words or bool(run.strip())
            continue
        after = held[at + 1] or "" if at + 1 < len(held) else ""
        out[-1], after = _without_space(out[-1], after, words=words, rest=at < last, quoted=quoted)
        if at + 1 < len(held):
            held[at + 1] = after
    return "".join(out)


def _without_space(before: str, after: str, *, words: bool, rest: bool, quoted: bool) -> tuple[str, str]:
    """Take one white space off two texts that a mark stood between.

    Args:
        before: what stands before the mark.
        after: what stands directly behind it.
        words: whether any stand before the mark.
        rest: whether any words follow.
        quoted: whether line ends carry marks of quotes.
    """
    tail = _space_before(before, quoted=quoted)
    head = _space_after(after, quoted=quoted)
    line_ends = "\n" in after[:head] and "\n" not in before[len(before) - tail :]
    if not words or (rest and head and ((tail and not line_ends) or before[-1:] in _OPENS)):
        return before, after[head:]
    if not rest or (tail and (head or after[:1] in _CLOSES)):
        return before[: len(before) - tail], after
    return before, after


def _space_after(text: str, *, quoted: bool) -> int:
    """Count the white space that a text begins with."""
    if not quoted:
        return len(text) - len(text.lstrip())
    found = _SPACE_AFTER.match(text)
    return found.end() if found else 0


def _space_before(text: str, *, quoted: bool) -> int:
    """Count the white space that a text ends with."""
    bare = text.rstrip()
    if quoted:
        line = text.find("\n", len(text.rstrip(" \t>\n")))
        bare = text[:line].rstrip() if line >= 0 else bare
    return len(text) - len(bare)
