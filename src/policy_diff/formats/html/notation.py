"""Notation around words that a page writes in another way: the lines around code, boxes, the labels of footnotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from policy_diff.core.changeset import Piece, Pieces, spell

if TYPE_CHECKING:
    from policy_diff.formats.html.inline import Side

_SIDES: Final[tuple[Side, Side]] = ("-", "+")

_FOOTNOTE = re.compile(r"[ \t>]*\[\^([^\]]+)\]:")
_BOX = re.compile(r"[ \t>]*(?::{3,}|`{3,}|~{3,})\{(?!req\})(?P<name>[^{}\s]+)\}[ \t]*(?P<title>.*)")
_OPENS = re.compile(r"[ \t>]*(?:`{3,}|~{3,})(?!\{)[^\n]*\n")
_CLOSES = re.compile(r"\n[ \t>]*(?:`{3,}|~{3,})[ \t]*\Z")
_FENCED = re.compile(f"{_OPENS.pattern}(?P<code>.*){_CLOSES.pattern}", re.DOTALL)


def footnote_of(lead: Pieces) -> str | None:
    """Give the label of a footnote from the marks before its text; `None` where they are other marks."""
    found = _FOOTNOTE.match(spell(lead, "+") or spell(lead, "-"))
    return found[1] if found else None


def box_of(pieces: Pieces) -> Pieces:
    """Give the name and the title of a box from the line that opens it; nothing for any other line."""
    found = {side: _BOX.match(spell(pieces, side)) for side in _SIDES}
    named = {side: f"{box['name']} {box['title']}".strip() for side, box in found.items() if box}
    if named.get("-") == named.get("+"):
        return tuple(Piece("=", name) for name in dict.fromkeys(named.values()))
    return tuple(Piece(side, name) for side, name in named.items())


def unfenced(pieces: Pieces) -> Pieces:
    """Leave the lines around code out, where they are plain ones that both sides have."""
    if len(pieces) == 1:
        op, source = pieces[0]
        found = _FENCED.fullmatch(source)
        return (Piece(op, found["code"]),) if found else pieces
    if not pieces or not pieces[0].op == pieces[-1].op == "=":
        return pieces
    opens, closes = _OPENS.match(pieces[0].text), _CLOSES.search(pieces[-1].text)
    if not opens or not closes:
        return pieces
    first, last = pieces[0].text[opens.end() :], pieces[-1].text[: closes.start()]
    return (Piece("=", first), *pieces[1:-1], Piece("=", last))
