"""Read the marks of one block: words, and marks among them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.inline import Inline, scan
from policy_diff.formats.brackets.escape import CHARACTERS, meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from policy_diff.core.inline import Whole

Fate = Literal["added", "removed", "here", "away"]
"""What a mark says of its words: `here` and `away` are the two ends of a move."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark.

    Attributes:
        fate: what it says.
        move: the number of its move, if it is an end of one.
        parts: what stands in it; nothing in a mark that says it for the row it opens.
        start: where its opening bracket stands in the body.
    """

    fate: Fate
    move: int | None
    parts: tuple[Part, ...]
    start: int


Part = str | Mark

Fault = Callable[[str, str, int, int], None]
"""Takes what is wrong, what to do about it, and where in the body it stands: offset and width."""

_SIGN: Final = re.compile(r"[\[\]]|\\[\[\](:{]|&#[0-9]+;")
_OPENING: Final = re.compile(
    r"\[(?P<word>removed|added|moved\s+(?P<end>here|away)\s+\((?P<move>[0-9]{1,6})\))(?::\s?|(?=\]))", re.IGNORECASE
)
LOOKS_LIKE_A_MARK: Final = re.compile(r"(?:removed|added|moved\s+(?:here|away)|end\s+of)\b", re.IGNORECASE)
"""What added words may not begin with unless `added:` stands before them."""

_FATES: Final[dict[str, Fate]] = {"removed": "removed", "here": "here", "away": "away"}
_TASK: Final = re.compile(r"\[[ xX]\](?=\s|\Z)")

_AS_TEXT: Final = "Write a bracket of the text itself as `\\[` or `\\]`."


def read_parts(
    body: str, labels: frozenset[str], fault: Fault, *, item: bool = False, row: bool = False
) -> tuple[Part, ...] | None:
    r"""Read the marks of a block.

    Args:
        body: its source without markers, or a cell of a table.
        labels: the labels of link definitions that hold for it, in the grammar's normal form.
        fault: takes the first fault.
        item: whether it opens a list item, where `[ ]` and `[x]` are the box of a task.
        row: whether it opens a row of a table, where a mark can say of the whole row that it moved.

    Returns:
        Words and marks in turn, the words as they are meant: `\[` is a bracket. `None` where there was a fault.
    """
    if not _SIGN.search(body):
        return (body,) if body else ()
    try:
        return _Reader(body, labels, item=item, row=row).read()
    except _Faulty as found:
        fault(*found.args)
        return None


class _Faulty(Exception):  # noqa: N818  it carries what a fault takes, and goes no further than this module
    """Ends the reading of a block."""


@dataclass(slots=True)
class _Open:
    """A mark that is not yet closed."""

    fate: Fate | None
    move: int | None
    start: int
    parts: list[Part]


class _Reader:
    """Reads one body; the marks that are open, innermost last, begin with the body itself."""

    def __init__(self, body: str, labels: frozenset[str], *, item: bool, row: bool) -> None:
        self.body = body
        self.row = row
        found = scan(body, labels) or Inline()
        self.characters: dict[int, Whole] = {w.start: w for w in found.wholes if w.kind in CHARACTERS}
        covered = [(w.start, w.end) for w in found.wholes if w.kind not in CHARACTERS]
        for pair in found.pairs:
            covered += [(pair.start, pair.inner), (pair.outer, pair.end)]
        task = _TASK.match(body) if item else None
        if task:
            covered.append(task.span())
        self.covered = sorted(covered)
        self.open = [_Open(None, None, 0, [])]
        self.words: list[str] = []

    def read(self) -> tuple[Part, ...]:
        at = 0
        closed = -1  #: just after the last mark
        for start in self._signs():
            if start < at:
                continue
            self.words.append(self.body[at:start])
            sign = self.body[start]
            at = start + 1
            if sign == "[":
                at = self._begin(start)
            elif sign == "]":
                self._end(start)
                closed = at
            else:
                whole = self.characters[start]
                at = whole.end
                self.words.append(meant(self.body[start:at], after_mark=start == closed))
        self.words.append(self.body[at:])
        if len(self.open) > 1:
            raise _Faulty(
                "a mark that is not closed where its block ends",
                f"Close it with `]`. {_AS_TEXT}",
                self.open[-1].start,
                1,
            )
        self._take_words()
        parts = tuple(self.open[0].parts)
        moves = [part for part in parts if isinstance(part, Mark) and part.move is not None]
        alone = not any(isinstance(part, Mark) or part.strip() for part in parts if part not in moves[:1])
        of_row = moves and len(moves) == 1 and not moves[0].parts
        if moves and not alone and not of_row:
            raise _Faulty(
                "a mark of a move that does not hold its whole block",
                "Move a paragraph, an item, a heading or a row whole; mark what goes with it as removed and added.",
                moves[-1].start,
                1,
            )
        return parts

    def _signs(self) -> Iterator[int]:
        """Yield where brackets stand that are no notation, and escapes and references."""
        spans = iter([*self.covered, (len(self.body), len(self.body))])
        start, end = next(spans)
        at = 0
        while found := _SIGN.search(self.body, at):
            at = found.start()
            while end <= at < len(self.body):
                start, end = next(spans)
            if start <= at:
                at = end
                continue
            whole = self.characters.get(at)
            if whole or self.body[at] in "[]":
                yield at
            at = whole.end if whole else at + 1

    def _begin(self, start: int) -> int:
        """Open the mark whose bracket stands at `start`; give where its words begin."""
        opening = _OPENING.match(self.body, start)
        looks = LOOKS_LIKE_A_MARK.match(self.body, start + 1)
        if len(self.open) > 1 and self.open[-1].fate != "here":
            raise _Faulty("a mark inside a mark", f"Close the outer one first. {_AS_TEXT}", start, 1)
        bare = opening is not None and self.body[opening.end() - 1] not in ": \t\r\n"
        of_row = bare and opening is not None and opening["end"] and self._at_row(start)
        if (looks and not opening) or (bare and not of_row):
            shown = looks[0] if looks else ""
            raise _Faulty(
                f"`[{shown}` is not how a mark begins",
                "Write `[removed: words]` or `[moved here (1): words]`; for new words that begin so, `[added: …]`.",
                start,
                1 + len(shown),
            )
        self._take_words()
        if not opening:
            self.open.append(_Open("added", None, start, []))
            return start + 1
        word = opening["word"].lower()
        end = (opening["end"] or "").lower()
        fate = _FATES.get(end or word, "added")
        self.open.append(_Open(fate, int(opening["move"]) if end else None, start, []))
        return opening.end()

    def _at_row(self, start: int) -> bool:
        return self.row and start == 0

    def _end(self, at: int) -> None:
        """Close the innermost mark."""
        if len(self.open) == 1:
            raise _Faulty("a bracket that closes no mark", _AS_TEXT, at, 1)
        self._take_words()
        done = self.open.pop()
        if not any(isinstance(part, Mark) or part.strip() for part in done.parts) and not (
            done.move is not None and not done.parts and self._at_row(done.start)
        ):
            raise _Faulty("a mark that holds no words", f"Take it out. {_AS_TEXT}", done.start, at + 1 - done.start)
        self.open[-1].parts.append(Mark(done.fate or "added", done.move, tuple(done.parts), done.start))

    def _take_words(self) -> None:
        words = "".join(self.words)
        if words:
            self.open[-1].parts.append(words)
        self.words.clear()
