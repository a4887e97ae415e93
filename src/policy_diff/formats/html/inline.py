"""Pieces of inline Markdown as HTML: the constructs of both sides are walked, the changes stand in `ins` and `del`.

Nothing is marked up by splicing: each side is read by the grammar, and a piece is written as the words and constructs
that lie in it. Should a change tear a construct apart, the two sides are written whole, one after the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.changeset import Op, spell
from policy_diff.core.inline import Inline, Pair, Whole, flatten, scan
from policy_diff.formats.html import construct
from policy_diff.formats.html.escape import text
from policy_diff.formats.html.links import NoLinks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from policy_diff.core.changeset import Pieces
    from policy_diff.formats.html.links import Links

Side = Literal["-", "+"]
_SIDES: Final[tuple[Side, Side]] = ("-", "+")

_LINE_END = re.compile(r"( {2,})?\n[ ]*")


@dataclass(frozen=True, slots=True)
class Part:
    """What one side has where the two differ.

    Attributes:
        side: `-` for what was removed, `+` for what was added.
        html: the words, without white space at their ends.
        words: the same as plain text.
        before, after: whether white space stands at their start and end.
    """

    side: Side
    html: str
    words: str
    before: bool = False
    after: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """One change within a body: all that differs between two kept words.

    Attributes:
        parts: what was removed and added, in order.
        before, after: whether white space stands at its start and end, read as one; that of the new side, if any.
        in_link: whether it stands in the words of a link, where nothing may take the focus.
        blank: the sides that have white space alone.
    """

    parts: tuple[Part, ...]
    before: bool = False
    after: bool = False
    in_link: bool = False
    blank: frozenset[Side] = frozenset()

    def words(self, side: Side) -> str:
        """Give the words of one side, as plain text."""
        return " ".join(part.words for part in self.parts if part.side == side)


def write(
    pieces: Pieces,
    mark: Callable[[Run], str],
    links: Links,
    *,
    quoted: bool = False,
    references: frozenset[str] = frozenset(),
) -> str:
    """Write pieces of a body as HTML that may stand in a paragraph.

    Args:
        pieces: the pieces, which spell inline Markdown on either side.
        mark: writes one change.
        links: where links lead.
        quoted: whether `>` after a line ending is a mark of a block quote.
        references: labels of link definitions in the documents.
    """
    sides = {side: _Side(spell(pieces, side), quoted=quoted, references=references) for side in _SIDES}
    try:
        return _Writer(sides, mark, links).write(pieces)
    except _TornError:
        parts = [Part(side, *_alone(sides[side], links)) for side in _SIDES]
        return mark(Run(tuple(part for part in parts if part.words)))


def write_literal(pieces: Pieces, mark: Callable[[Run], str]) -> str:
    """Write pieces of a literal block as HTML for `pre`: every character stands for itself."""
    out: list[str] = []
    for op, source in _joined(pieces):
        if op == "=":
            out.append(text("".join(source)))
            continue
        parts = tuple(Part(side, text(body), body) for side, body in zip(_SIDES, source, strict=True) if body.strip())
        out.append(mark(Run(parts)) if parts else text(source[1]))
    return "".join(out)


@lru_cache(maxsize=16_384)  # the first words of a requirement stand on many pages
def words(body: str, *, quoted: bool = False, references: frozenset[str] = frozenset()) -> str:
    """Give a body as plain words, without its marks."""
    return _alone(_Side(body, quoted=quoted, references=references), NoLinks())[1]


def _joined(pieces: Pieces) -> Iterator[tuple[Op, tuple[str, str]]]:
    """Yield each kept piece, and between two of them all that was removed and all that was added."""
    removed = added = ""
    for op, source in (*pieces, ("=", "")):
        if op == "=":
            if removed or added:
                yield "+", (removed, added)
                removed = added = ""
            yield "=", (source, "")
        elif op == "-":
            removed += source
        else:
            added += source


class _TornError(Exception):
    """A change has one end of a construct and not the other."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """The smallest thing that is written: words, a construct without words inside, or one end of a pair."""

    kind: Literal["words", "whole", "open", "close"]
    start: int
    end: int
    what: Pair | Whole | None = None


class _Side:
    """One side of a body: its text with the line endings as they are read, and its atoms."""

    def __init__(self, body: str, *, quoted: bool, references: frozenset[str]) -> None:
        self.text = flatten(body, quoted=quoted)
        self.atoms = list(_atoms(self.text, scan(self.text, references) or Inline()))

    def between(self, start: int, end: int) -> Iterator[_Atom]:
        """Yield the atoms from `start` to `end`; words are cut there, nothing else can be."""
        for atom in self.atoms:
            if atom.end <= start or atom.start >= end:
                continue
            if start <= atom.start and atom.end <= end:
                yield atom
            elif atom.kind == "words":
                yield _Atom("words", max(atom.start, start), min(atom.end, end))
            else:
                raise _TornError


def _atoms(body: str, inline: Inline) -> Iterator[_Atom]:
    wholes = [*inline.wholes]
    for pair in inline.pairs:
        if pair.kind == "html":  # a tag is shown as it is written, so that each end stands for itself
            ends = (pair.start, pair.inner), (pair.outer, pair.end)
            wholes += [Whole("html_inline", start, end) for start, end in ends]
    marks = [_Atom("whole", whole.start, whole.end, whole) for whole in wholes]
    for pair in (pair for pair in inline.pairs if pair.kind != "html"):
        marks += [_Atom("open", pair.start, pair.inner, pair), _Atom("close", pair.outer, pair.end, pair)]
    marks.sort(key=lambda atom: (atom.start, atom.end))
    at = 0
    for atom in (*marks, _Atom("words", len(body), len(body))):
        if atom.start > at:
            yield _Atom("words", at, atom.start)
        if atom.end > atom.start:
            yield atom
        at = atom.end


class _Writer:
    """One body's way from pieces to HTML."""

    def __init__(self, sides: dict[Side, _Side], mark: Callable[[Run], str], links: Links) -> None:
        self.sides = sides
        self.mark = mark
        self.links = links
        self.open: list[Pair] = []
        self.out: list[str] = []
        self.parts: list[Part] = []
        self.spaces: dict[Side, tuple[bool, bool]] = {}

    def write(self, pieces: Pieces) -> str:
        offsets = dict.fromkeys(_SIDES, 0)
        for op, source in pieces:
            side: Side = "-" if op == "-" else "+"
            start = offsets[side]
            for moved in _SIDES if op == "=" else (side,):
                offsets[moved] += len(source)
            atoms = list(self.sides[side].between(start, start + len(source)))
            if op == "=":
                self._kept(atoms)
            else:
                self._changed(side, source, atoms)
        self._close_run()
        if self.open:
            raise _TornError
        return "".join(self.out)

    def _kept(self, atoms: Iterable[_Atom]) -> None:
        self._close_run()
        html, _ = _write(atoms, self.sides["+"], self.links, self.open)
        self.out.append(html)

    def _changed(self, side: Side, source: str, atoms: list[_Atom]) -> None:
        inside = list(self.open)
        html, words = _write(_trimmed(atoms, self.sides[side].text), self.sides[side], self.links, inside)
        if inside != self.open:
            raise _TornError
        starts, ends = source[:1].isspace(), source[-1:].isspace()
        before, spaced = self.spaces.get(side, (starts, False))
        self.spaces[side] = before, ends
        if html:
            self.parts.append(Part(side, html, " ".join(words.split()), starts or spaced, ends))

    def _close_run(self) -> None:
        """Write what was collected since the last kept word."""
        side: Side = "+" if "+" in self.spaces else "-"
        before, after = self.spaces.get(side, (False, False))
        if self.parts:
            written = {part.side for part in self.parts}
            blank = frozenset(side for side, ends in self.spaces.items() if any(ends) and side not in written)
            self.out.append(self.mark(Run(tuple(self.parts), before, after, _in_link(self.open), blank)))
        elif before and side == "+":
            self.out.append(" ")
        self.parts, self.spaces = [], {}


def _trimmed(atoms: list[_Atom], source: str) -> list[_Atom]:
    """Drop the white space at both ends of some atoms."""
    found = list(atoms)
    while found and found[0].kind == "words":
        first = found[0]
        words = source[first.start : first.end]
        start = first.start + len(words) - len(words.lstrip())
        if start < first.end:
            found[0] = _Atom("words", start, first.end)
            break
        found.pop(0)
    while found and found[-1].kind == "words":
        last = found[-1]
        end = last.start + len(source[last.start : last.end].rstrip())
        if end > last.start:
            found[-1] = _Atom("words", last.start, end)
            break
        found.pop()
    return found


def _write(atoms: Iterable[_Atom], side: _Side, links: Links, open_: list[Pair]) -> tuple[str, str]:
    """Write atoms; `open_` holds the pairs that they stand in and is brought up to date.

    Returns:
        HTML, and the same as plain text.
    """
    out: list[str] = []
    words: list[str] = []
    for atom in atoms:
        source = side.text[atom.start : atom.end]
        if isinstance(atom.what, Whole):
            html, plain = construct.whole(atom.what.kind, source, None if _in_link(open_) else links)
            out.append(html)
            words.append(plain)
        elif isinstance(atom.what, Pair):
            closing = side.text[atom.what.outer : atom.what.end]
            if atom.kind == "open":
                out.append(construct.opening(atom.what.kind, closing, None if _in_link(open_) else links))
                open_.append(atom.what)
            elif open_ and open_[-1] == atom.what:
                open_.pop()
                out.append(construct.closing(atom.what.kind, closing, None if _in_link(open_) else links))
            else:
                raise _TornError
        else:
            words.append(source)
            out.append(_words(source))
    return "".join(out), "".join(words)


def _in_link(open_: Iterable[Pair]) -> bool:
    return any(pair.kind == "link" for pair in open_)


def _words(source: str) -> str:
    """Write plain words; two spaces at the end of a line break it."""
    return _LINE_END.sub(lambda found: "<br />\n" if found[1] else "\n", text(source))


def _alone(side: _Side, links: Links) -> tuple[str, str]:
    html, words = _write(_trimmed(side.atoms, side.text), side, links, [])
    return html, " ".join(words.split())
