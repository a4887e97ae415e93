"""The marks: `[added]`, `[removed: words]`, `[moved here (1): words]`, `[moved away (1): words]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from markdown_it.common.utils import normalizeReference

from policy_diff.core.changeset import Change, Piece, spell
from policy_diff.core.document import Kind
from policy_diff.formats.brackets.escape import Escaper

if TYPE_CHECKING:
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
        labels: labels of the link definitions in either text, in the grammar's normal form: a mark that is one of
            them would read as a link.
    """

    deletions: Deletions = "show"
    readers: bool = False
    labels: frozenset[str] = frozenset()


_SIDES: tuple[Literal["-"], Literal["+"]] = ("-", "+")
_PIPE, _QUOTE = "|", ">"
_OTHERWISE = re.compile(r"\^|[xX]\Z")
"""What brackets make something else of: a footnote, the tick of a task."""

_KEYWORD = re.compile(r"(?:removed|added|moved (?:here|away) \(\d+\)):")


def mark_block(block: BlockChange, style: Style) -> str:
    """Write a block's body with its changes in brackets.

    Returns:
        Inline Markdown; empty where nothing is left to show.
    """
    if block.change is Change.MOVED and style.deletions == "show":
        arrived = any(op == "+" for op, _ in block.body)
        inner = block.inner if arrived and block.inner else ()
        text = mark(inner or tuple(Piece("=", text) for _, text in block.body), style)
        return f"[moved {'here' if arrived else 'away'} ({block.move}): {text}]"
    return mark(block.body, style, notation=_PIPE if block.kind is Kind.TABLE_ROW else _QUOTE if block.quoted else "")


def mark(pieces: Pieces, style: Style, *, notation: str = "") -> str:
    """Write pieces with the changes in brackets; white space at the edge of a change stays outside it.

    Args:
        pieces: what to write.
        style: how they are marked.
        notation: the character that stands between words as a mark of the block: alone it is never marked.
    """
    sides = {side: Escaper(spell(pieces, side), style.labels, readers=style.readers) for side in _SIDES}
    offsets = {"-": 0, "+": 0}
    out: list[str] = []
    previous: str = "="
    after_mark = False
    edge = f"{notation} \t\r\n"
    for at, (op, text) in enumerate(pieces):
        side: Literal["-", "+"] = "-" if op == "-" else "+"
        start = offsets[side]
        end = start + len(text)
        for name in _SIDES if op == "=" else (side,):
            offsets[name] += len(text)
        if op == "=":
            out.append(sides["+"].write(start, end, after_mark=after_mark))
            after_mark = after_mark and not text
        elif op == "+" or style.deletions == "show":
            words = text.strip()
            first = start + len(text) - len(text.lstrip())
            written = sides[side].write(first, first + len(words))
            before, after = text[: first - start], text[first - start + len(words) :]
            other = pieces[at + 1].text if op == "-" and pieces[at + 1 : at + 2] and pieces[at + 1].op == "+" else None
            if not words.strip(edge):
                alone = op == "+" or (words and (other is None or other.strip(edge)))
                out.append(text if alone else "")
            else:
                gap = " " if op == "+" and previous == "-" and style.deletions == "show" else before
                out += [gap, _bracketed(op, written, style), "" if other is not None else after]
                after_mark = not after
        previous = op
    return "".join(out)


def _bracketed(op: str, written: str, style: Style) -> str:
    if op == "-":
        return f"[removed: {written}]"
    label = normalizeReference(written) in style.labels
    explicit = label or _OTHERWISE.match(written) or (style.deletions == "show" and _KEYWORD.match(written))
    return f"[added: {written}]" if explicit else f"[{written}]"
