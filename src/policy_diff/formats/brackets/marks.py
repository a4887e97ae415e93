"""The marks: `[added]`, `[removed: words]`, `[moved here (1): words]`, `[moved away (1): words]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from markdown_it.common.utils import normalizeReference

from policy_diff.core.changeset import Change, Piece, spell
from policy_diff.core.document import Kind
from policy_diff.core.inline import scan
from policy_diff.formats.brackets.escape import Escaper, openings, sealed
from policy_diff.formats.brackets.mark_reader import LOOKS_LIKE_A_MARK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.changeset import BlockChange, Pieces

Deletions = Literal["show", "omit"]
"""Whether removed wording is shown. `omit` is the form that the publisher uses."""


@dataclass(frozen=True, slots=True)
class Style:
    """How changes are marked.

    Attributes:
        deletions: whether removed wording is shown.
        readers: whether only readers are to see it: a reference to a requirement is written as its words alone, and
            the fields of requirements, which are data, are left out.
        carries: whether what is needed to apply a page, and no reader sees, stands in it as comments.
        labels: labels of the link definitions in either text, in the grammar's normal form: a mark that is one of
            them would read as a link.
    """

    deletions: Deletions = "show"
    readers: bool = False
    carries: bool = False
    labels: frozenset[str] = frozenset()


_SIDES: tuple[Literal["-"], Literal["+"]] = ("-", "+")
_PIPE, _QUOTE = "|", ">"
_OTHERWISE = re.compile(r"\^|[xX]\Z")
"""What brackets make something else of: a footnote, the tick of a task."""


def mark_block(block: BlockChange, style: Style) -> str:
    """Write a block's body with its changes in brackets.

    Returns:
        Inline Markdown; empty where nothing is left to show.
    """
    if block.change is Change.MOVED and style.deletions == "show":
        arrived = any(op == "+" for op, _ in block.body)
        inner = block.inner if arrived and block.inner else ()
        pieces = inner or tuple(Piece("=", text) for _, text in block.body)
        if block.kind is Kind.TABLE_ROW:  # a mark stands in one cell: the first says it for the row
            return f"[moved {'here' if arrived else 'away'} ({block.move})] {mark(pieces, style, notation=_PIPE)}"
        text = mark(pieces, style)
        return f"[moved {'here' if arrived else 'away'} ({block.move}): {sealed(text)}]"
    return mark(block.body, style, notation=_PIPE if block.kind is Kind.TABLE_ROW else _QUOTE if block.quoted else "")


def mark(pieces: Pieces, style: Style, *, notation: str = "") -> str:
    """Write pieces with the changes in brackets; white space at the edge of a change stays outside it.

    Args:
        pieces: what to write.
        style: how they are marked.
        notation: the character that stands between words as a mark of the block: alone it is never marked.
    """
    sides = {side: Escaper(spell(pieces, side), style.labels, readers=style.readers) for side in _SIDES}
    edge = f"{notation} \t\r\n"
    watched = any(op != "=" for op, _ in pieces) and any(side.has_lone_marks() for side in sides.values())
    line = _join(pieces, sides, style, edge, watched=watched)
    if watched and (found := scan(line.text, style.labels)) and line.constructs != openings(line.text, found):
        for side in sides.values():
            side.guard()
        line = _join(pieces, sides, style, edge)
    return line.text


class _Line:
    """A line as far as it is written."""

    def __init__(self) -> None:
        self.text = ""
        self.constructs: set[tuple[str, int]] = set()  #: the kind and the place of those of either side

    def put(self, text: str, constructs: Iterable[tuple[str, int]] = ()) -> None:
        """Add text, and the constructs in it by their distance from its end."""
        self.text += text
        self.constructs.update((kind, len(self.text) - back) for kind, back in constructs)


def _join(
    pieces: Pieces, sides: dict[Literal["-", "+"], Escaper], style: Style, edge: str, *, watched: bool = False
) -> _Line:
    """Put kept words and marks together, and note the constructs where the line is watched."""
    offsets = {"-": 0, "+": 0}
    line = _Line()
    previous: str = "="
    after_mark = False
    for at, (op, text) in enumerate(pieces):
        side: Literal["-", "+"] = "-" if op == "-" else "+"
        start = offsets[side]
        end = start + len(text)
        for name in _SIDES if op == "=" else (side,):
            offsets[name] += len(text)
        if op == "=":
            written = sides["+"].write(start, end, after_mark=after_mark)
            line.put(written, sides["+"].constructs_in(start, end) if watched else ())
            after_mark = after_mark and not text
        elif op == "+" or style.deletions == "show":
            first = start + len(text) - len(text.lstrip())
            words, after = _edge(op, text, sides[side].body[end : end + 1])
            last = first + len(words)
            written = sides[side].write(first, last)
            other = pieces[at + 1].text if op == "-" and pieces[at + 1 : at + 2] and pieces[at + 1].op == "+" else None
            if not words.strip(edge):
                alone = op == "+" or (words and (other is None or other.strip(edge)))
                line.put(text if alone else "")
            else:
                gap = " " if op == "+" and previous == "-" and style.deletions == "show" else text[: first - start]
                line.text = line.text if gap else sealed(line.text)
                line.put(gap)
                line.put(_opening(op, written, style))
                line.put(written, sides[side].constructs_in(first, last) if watched else ())
                line.text = sealed(line.text)
                line.put("]")
                line.put("" if other is not None else after)
                after_mark = not after
        previous = op
    return line


def _edge(op: str, text: str, following: str) -> tuple[str, str]:
    """Give the words of a change and what stands after them: white space, and the sign of a broken line."""
    words = text.strip()
    after = text[len(text.rstrip()) :]
    if sealed(words) != words and (after or following)[:1] in {"\r", "\n"}:
        bare = words[:-1].rstrip()
        return bare, words[len(bare) : None if op == "+" else -1] + after
    return words, after


def _opening(op: str, written: str, style: Style) -> str:
    if op == "-":
        return "[removed: "
    label = normalizeReference(written) in style.labels
    explicit = label or _OTHERWISE.match(written) or LOOKS_LIKE_A_MARK.match(written)
    return "[added: " if explicit else "["
