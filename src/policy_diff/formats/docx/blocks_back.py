"""Write one paragraph, or one row, of a Word file as a block of MyST Markdown."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.inline import flatten, scan
from policy_diff.core.markdown import parse
from policy_diff.formats.docx.marks import Mark, Piece, same_words, write_inline
from policy_diff.formats.docx.model import Format, Style
from policy_diff.formats.docx.sides import unseen
from policy_diff.formats.docx.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.formats.docx.model import Look
    from policy_diff.formats.docx.standing import Standing
    from policy_diff.formats.docx.wording import Links, Span

#: Paragraphs that hold notation or code as it is written, line by line.
LITERAL = frozenset({Style.CODE, Style.SOURCE, Style.LABEL, Style.FIELD})

_LEAD = re.compile(r"[ \t>]*")
_LINE = re.compile(r"\r\n|\r|\n")
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)(?P<pipe>[ \t]*\|[ \t]*)")
_LABEL = re.compile(r"\s*(?P<label>\[\^[^\]]+\]:)\s*")
_NUMBER = re.compile(r"(\d{1,9})([.)])")


@dataclass(frozen=True, slots=True)
class Held:
    """What is seen of a block of the named version, and the marks that it stands in.

    Attributes:
        standing: the block.
        texts: what is seen of each cell.
        spans: for each cell, each span with the offset of its first character in the cell's text.
        links: where the labels of the document's link definitions lead.
    """

    standing: Standing
    texts: tuple[str, ...]
    spans: tuple[tuple[tuple[int, Span], ...], ...]
    links: Links

    @classmethod
    def of(cls, standing: Standing, links: Links) -> Held:
        """Read a block."""
        cells = []
        for cell in standing.cells:
            at, placed = 0, []
            for span in cell:
                placed.append((at, span))
                at += len(span.text)
            cells.append(tuple(placed))
        texts = tuple("".join(span.text for span in cell) for cell in standing.cells)
        return cls(standing, texts, tuple(cells), links)

    @property
    def blank(self) -> bool:
        """Whether nothing is seen of it."""
        return all(unseen(text) for text in self.texts)

    @property
    def text(self) -> str:
        """All that is seen of it, cells parted by a bar."""
        return " | ".join(self.texts)

    def marks(self) -> list[tuple[int, int, Mark]]:
        """Give the marks of its words: where the words in each begin and end, the outermost first."""
        block = self.standing.block
        if block.kind not in PROSE or block.kind is Kind.OPTION:
            return []
        flat = flatten(block.body, quoted=block.quoted)
        inline = scan(flat, frozenset(self.links))
        base = block.start + block.lead
        found = []
        for pair in inline.pairs if inline else ():
            if pair.kind == "html":
                continue
            opening, closing = block.body[pair.start : pair.inner], block.body[pair.outer : pair.end]
            mark = Mark(pair.kind, opening, closing, place=base + pair.start)
            found.append((base + pair.inner, base + pair.outer, mark))
        return found

    def within(self, cell: int, start: int, end: int) -> Iterator[tuple[int, Span]]:
        """Yield the spans that hold any of the characters from one offset to another of a cell."""
        spans = self.spans[cell]
        for number in range(max(bisect_right(spans, start, key=_offset) - 1, 0), len(spans)):
            at, span = spans[number]
            if at >= end:
                return
            if span.text and at + len(span.text) > start:
                yield at, span

    def whole(self, cell: int) -> list[Piece]:
        """Give a cell as it is."""
        looks = [span.format for _, span in self.spans[cell] for _ in span.text]
        return self.pieces(cell, 0, looks, self.marks())

    def pieces(
        self, cell: int, start: int, looks: Sequence[Format], own: Sequence[tuple[int, int, Mark]]
    ) -> list[Piece]:
        """Give some characters of a cell as pieces.

        Args:
            cell: which one.
            start: the offset of the first of them in its text.
            looks: how each of them is to look.
            own: the marks of the block, as `marks` gives them.
        """
        end = start + len(looks)
        found: list[Piece] = []
        text = self.standing.block.text
        base = self.standing.block.start
        for at, span in self.within(cell, start, end):
            first, last = max(start, at), min(end, at + len(span.text))
            marks = tuple(
                replace(mark, link=span.format.link) if mark.kind == "link" else mark
                for inner, outer, mark in own
                if inner <= span.start and span.end <= outer
            )
            whole = first == at and last == at + len(span.text)
            if not span.divisible:
                if whole and set(looks[first - start : last - start]) == {span.format}:
                    found.append(Piece(span.text, span.format, text[span.start - base : span.end - base], marks))
                    continue
                source = None
            else:
                source = text[span.start - base + first - at : span.start - base + last - at]
            for begin, wanted in _changes(looks[first - start : last - start]):
                stop = begin[1]
                written = None if source is None else source[begin[0] : stop]
                if (wanted.code, wanted.source) != (span.format.code, span.format.source):
                    written = None
                found.append(Piece(span.text[first - at + begin[0] : first - at + stop], wanted, written, marks))
        return found


def _offset(placed: tuple[int, Span]) -> int:
    return placed[0]


def _changes(looks: Sequence[Format]) -> Iterator[tuple[tuple[int, int], Format]]:
    """Yield each stretch of characters that are to look alike, with its ends."""
    start = 0
    for look, stretch in groupby(looks):
        end = start + sum(1 for _ in stretch)
        yield (start, end), look
        start = end


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a block is to stand that is not in the named version, or not so.

    Attributes:
        indent: what its first line begins with, before any marker.
        marker: the marker of an item with the white space after it.
        hang: what its further lines begin with.
        end: the line ending of the text.
        by_sentence: whether the text has each sentence on a line of its own.
    """

    indent: str = ""
    marker: str = ""
    hang: str = ""
    end: str = "\n"
    by_sentence: bool = False


def write_block(
    look: Look, cells: Sequence[Sequence[Piece]], links: Links, spot: Spot, held: Held | None = None
) -> str | None:
    """Write a block.

    Args:
        look: how it is to stand.
        cells: its words: of a paragraph one cell, of a row each.
        links: where the labels of the document's link definitions lead.
        spot: where it is to stand; of no account where `held` is given.
        held: the block that it is in the named version, where it stands as it stands there.

    Returns:
        Its source; `None` where nothing reads so.
    """
    if look.style is Style.CELL:
        return _row(cells, links, held)
    if look.style in LITERAL:
        return _literal(look, cells[0], spot, held)
    block = held.standing.block if held else None
    pieces, note = _note(cells[0]) if look.style is Style.NOTE else (list(cells[0]), "")
    if note is None:
        return None
    lead = block.text[: block.lead] if block else spot.indent + (note or _marked(look, spot))
    tail = block.text[len(block.text) - block.tail :] if block else ""
    ending = spot.end if spot.by_sentence and look.style is not Style.HEADING else None
    hang = _hang(held, spot, lead)
    inline = write_inline(pieces, links, indent=hang, quoted=look.quoted, sentence_end=ending)
    for body in (inline, f"\\{inline}", _NUMBER.sub(r"\1\\\2", inline, count=1)) if inline is not None else ():
        kind, found = _read_again(lead, body, tail, links, quoted=look.quoted)
        if kind is _KINDS[look.style] and same_words(found, [(piece.text, piece.format) for piece in pieces]):
            return lead + body + tail
    return None


_KINDS = {
    Style.HEADING: Kind.HEADING,
    Style.BODY: Kind.PARAGRAPH,
    Style.ITEM: Kind.LIST_ITEM,
    Style.TERM: Kind.PARAGRAPH,
    Style.DEFINITION: Kind.PARAGRAPH,
    Style.NOTE: Kind.PARAGRAPH,
}


def _read_again(
    lead: str, body: str, tail: str, links: Links, *, quoted: bool
) -> tuple[Kind | None, list[tuple[str, Format]]]:
    """Read a block by itself: what it is, and its words; nothing where it is more than one."""
    begin = lead.lstrip(" \t")
    defines = begin.lstrip(" >").startswith(":")
    text = f"Term\n{begin}{body}\n" if defines else f"\n{begin}{body}{tail}\n"
    found = [block for block in parse(text).blocks() if block.kind is not Kind.GAP][int(defines) :]
    if len(found) != 1:
        return None, []
    return found[0].kind, [(span.text, span.format) for span in words(found[0].body, links=links, quoted=quoted)]


def _marked(look: Look, spot: Spot) -> str:
    if look.style is Style.HEADING:
        return "#" * min(max(look.level, 1), 6) + " "
    return ": " if look.style is Style.DEFINITION else spot.marker


def _hang(held: Held | None, spot: Spot, lead: str) -> str:
    """Give what a further line of a block begins with: the marks of quotes, and as much space as its markers take."""
    if not held:
        return spot.hang
    quotes = _LEAD.match(lead)
    begin = quotes[0] if quotes else ""
    return begin + " " * (len(lead) - len(begin)) if held.standing.look.style is not Style.HEADING else begin


def _note(pieces: Sequence[Piece]) -> tuple[list[Piece], str | None]:
    """Take the label of a footnote from its words."""
    whole = "".join(piece.text for piece in pieces)
    label = _LABEL.match(whole)
    if not label:
        return list(pieces), None
    rest, size = [], label.end()
    for piece in pieces:
        if size >= len(piece.text):
            size -= len(piece.text)
        elif size:
            rest.append(Piece(piece.text[size:], piece.format, None, piece.marks))
            size = 0
        else:
            rest.append(piece)
    return rest, f"{label['label']} "


def _row(cells: Sequence[Sequence[Piece]], links: Links, held: Held | None) -> str | None:
    written = [write_inline(cell, links, cell=True) for cell in cells]
    if any(cell is None or "\n" in cell for cell in written):
        return None
    texts = [cell or "" for cell in written]
    if not held:
        return "| " + " | ".join(texts) + " |"
    block = held.standing.block
    body = block.body
    edges = [(found.start("pipe"), found.end("pipe")) for found in _PIPE.finditer(body)]
    if len(edges) + 1 != len(texts):
        return "| " + " | ".join(texts) + " |"
    out, at = [block.text[: block.lead]], 0
    for text, (start, end), whole, cell in zip(texts, [*edges, (len(body), len(body))], held.texts, cells, strict=True):
        unchanged = all(piece.source is not None for piece in cell) and "".join(p.text for p in cell) == whole
        out += [body[at:start] if unchanged else text, body[start:end]]
        at = end
    out.append(block.text[len(block.text) - block.tail :])
    return "".join(out)


def _literal(look: Look, pieces: Sequence[Piece], spot: Spot, held: Held | None) -> str:
    """Write what is shown as it is written, line by line."""
    text = "".join(piece.text for piece in pieces)
    if look.style is Style.LABEL:
        block = held.standing.block if held else None
        fence = block.text[: held.spans[0][0][1].start - block.start] if block and held else f"{spot.indent}:::{{req}} "
        return fence + text.strip()
    if look.style is Style.FIELD:
        name, _, value = text.partition(":")
        return f"{spot.indent if not held else _begin(held)}:{name.strip()}: {value.strip()}".rstrip()
    begin = _begin(held) if held else spot.indent
    return f"{spot.end}{begin}".join([begin + _LINE.split(text)[0], *_LINE.split(text)[1:]])


def _begin(held: Held) -> str:
    found = _LEAD.match(held.standing.block.text)
    return found[0] if found else ""
