"""Write words with formatting as inline Markdown, keeping the marks that the source has where they still fit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.sentences import sentences
from policy_diff.core.words import tokenize
from policy_diff.formats.docx.model import PLAIN, Format
from policy_diff.formats.docx.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.formats.docx.wording import Links

_SPECIAL = re.compile(r"[\\`*_\[\]<>&{}|]")
_PIPE = re.compile(r"(?<!\\)\|")
_BACKTICKS = re.compile(r"`+")
_SPACES = re.compile(r"(\s+)")
_LINE_END = re.compile(r"[\r\n]")
_PLAIN_ADDRESS = re.compile(r"[^\s<>()\\]+")


@dataclass(frozen=True, slots=True)
class Mark:
    """Emphasis, strong emphasis or a link around words.

    Attributes:
        kind: `em`, `strong` or `link`.
        opening, closing: its two marks as they are written.
        link: where a link leads; else `None`.
        place: where in the source it stands, which tells two that look alike apart; `None` for one that is new.
    """

    kind: str
    opening: str
    closing: str
    link: str | None = None
    place: int | None = None


Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a block that is to be written.

    Attributes:
        text: what is seen.
        format: how it is to look.
        source: how it is written now, where it comes from the source; else `None`.
        marks: the marks that it stands in there, the outermost first.
    """

    text: str
    format: Format
    source: str | None = None
    marks: Marks = ()

    @property
    def blank(self) -> bool:
        """Whether it is white space that is written as such."""
        return self.text.isspace() and not (self.format.code or self.format.source)


def write_inline(  # noqa: PLR0913  each says something else of where the words stand
    pieces: Sequence[Piece],
    links: Links,
    *,
    cell: bool = False,
    indent: str = "",
    quoted: bool = False,
    sentence_end: str | None = None,
) -> str | None:
    """Write words as inline Markdown that reads the same.

    Args:
        pieces: the words in order.
        links: where the labels of the document's link definitions lead.
        cell: whether they stand in a table, where a bar parts cells.
        indent: what a further line begins with.
        quoted: whether they stand in a block quote.
        sentence_end: the line ending to write after each sentence that is new, if that is how the text is written.

    Returns:
        The source; `None` where there is none that reads so.
    """
    wanted = stripped(pieces)
    if sentence_end is not None:
        wanted = _by_sentence(wanted, sentence_end + indent)
    for escaping, plain in ((False, False), (True, False), (True, True)):
        source = _written(wanted, escaping=escaping, plain=plain, cell=cell, indent=indent)
        if cell and _PIPE.search(source):
            continue
        found = [(span.text, span.format) for span in words(source, links=links, quoted=quoted)]
        if same_words(found, [(piece.text, piece.format) for piece in wanted]):
            return source
    return None


def same_words(one: Iterable[tuple[str, Format]], other: Iterable[tuple[str, Format]]) -> bool:
    """Tell whether two texts read and look the same; how white space looks is all one."""
    first, second = list(one), list(other)
    return first == second or _characters(first) == _characters(second)


def _characters(runs: Iterable[tuple[str, Format]]) -> list[tuple[str, Format]]:
    found = [(char, PLAIN if char.isspace() else look) for text, look in runs for char in text]
    start = next((at for at, (char, _) in enumerate(found) if not char.isspace()), len(found))
    end = next((at for at in range(len(found), start, -1) if not found[at - 1][0].isspace()), start)
    return found[start:end]


def stripped(pieces: Iterable[Piece]) -> list[Piece]:
    """Cut words that are new at their white space, and leave out what is white at both ends."""
    found: list[Piece] = []
    for piece in pieces:
        if piece.source is None and piece.format.code:
            if found and found[-1].format == piece.format:
                found[-1] = Piece(found[-1].text + piece.text, piece.format, None, found[-1].marks)
            else:
                found.append(piece)
        elif piece.format.code and found and found[-1].format == piece.format and found[-1].source is None:
            found[-1] = replace(found[-1], text=found[-1].text + piece.text)
        elif piece.format.code or piece.format.source:
            found.append(piece)
        elif piece.source is None:
            found += (replace(piece, text=text) for text in _SPACES.split(piece.text) if text)
        elif len(piece.source) == len(piece.text):
            found += _cut(piece, piece.source)
        else:
            found.append(piece)
    while found and found[0].blank:
        found.pop(0)
    while found and found[-1].blank:
        found.pop()
    return found


def _by_sentence(pieces: Sequence[Piece], ending: str) -> list[Piece]:
    """Write the space between two sentences as a line ending, where it is new."""
    text = "".join(piece.text for piece in pieces)
    cut = tokenize(text)
    offset, starts = 0, set[int]()
    begins = {start for start, _ in sentences(cut)} - {0}
    for at, (gap, token) in enumerate(zip(cut.gaps, cut.texts, strict=False)):
        offset += len(gap)
        if at in begins:
            starts.add(offset)
        offset += len(token)
    found, at = [], 0
    for piece in pieces:
        at += len(piece.text)
        found.append(replace(piece, source=ending) if piece == Piece(" ", piece.format) and at in starts else piece)
    return found


def breaks_after_sentences(bodies: Iterable[str]) -> bool:
    """Tell whether a text is written with each sentence on a line of its own."""
    broken = whole = 0
    for body in bodies:
        cut = tokenize(body)
        for start, _ in sentences(cut)[1:]:
            broken += "\n" in cut.gaps[start] or "\r" in cut.gaps[start]
            whole += 1
    return broken * 10 > whole * 8


def unbroken(pieces: Iterable[Piece]) -> list[Piece]:
    """Let lines end anew, for what a line began with where the words stood is not what it begins with elsewhere."""
    return [replace(one, source=None) if one.blank and _LINE_END.search(one.source or "") else one for one in pieces]


def _cut(piece: Piece, source: str) -> list[Piece]:
    """Cut a piece, each character of which stands for one of the source, at its white space."""
    found, at = [], 0
    for text in _SPACES.split(piece.text):
        if text:
            found.append(replace(piece, text=text, source=source[at : at + len(text)]))
        at += len(text)
    return found


def _written(pieces: Sequence[Piece], *, escaping: bool, plain: bool, cell: bool, indent: str) -> str:
    out: list[str] = []
    open_: Marks = ()
    marked = _marked(pieces)
    if plain:
        marked = [tuple(map(_plain, marks)) for marks in marked]
    for piece, marks in zip(pieces, marked, strict=True):
        shared = 0
        while shared < min(len(open_), len(marks)) and open_[shared] == marks[shared]:
            shared += 1
        out += (mark.closing for mark in reversed(open_[shared:]))
        out += (mark.opening for mark in marks[shared:])
        open_ = marks
        out.append(_source(piece, escaping=escaping, cell=cell, indent=indent))
    out += (mark.closing for mark in reversed(open_))
    return "".join(out)


def _plain(mark: Mark) -> Mark:
    """Give a mark in the form that is one inside a word too."""
    sign = {"em": "*", "strong": "**"}.get(mark.kind)
    return replace(mark, opening=sign, closing=sign) if sign else mark


def _source(piece: Piece, *, escaping: bool, cell: bool, indent: str) -> str:
    if piece.source is not None:
        return piece.source
    if piece.format.code:
        return _code(piece.text)
    if piece.format.source:
        return piece.text
    text = _SPECIAL.sub(r"\\\g<0>", piece.text) if escaping else piece.text
    if cell and not escaping:
        text = text.replace("|", "\\|")
    return text if "\n" not in text else text.replace("\n", f"\\\n{indent}")


def _code(text: str) -> str:
    fence = "`" * (max((len(found) for found in _BACKTICKS.findall(text)), default=0) + 1)
    room = " " if text[:1] == "`" or text[-1:] == "`" or (text[:1] == text[-1:] == " " and text.strip()) else ""
    return f"{fence}{room}{text}{room}{fence}"


def _marked(pieces: Sequence[Piece]) -> list[Marks]:
    """Choose the marks that each piece stands in: those of the source, or of a neighbour, where they say the same."""
    chosen: list[Marks] = []
    before: Marks = ()
    after = _after(pieces)
    for at, piece in enumerate(pieces):
        if not piece.blank:
            own = (piece.marks,) if piece.source is not None else ()
            before = _fitting(piece.format, (*own, before, after[at]))
        chosen.append(before)
    right: Marks = ()
    for at in range(len(pieces) - 1, -1, -1):
        if pieces[at].blank:
            chosen[at] = _shared(chosen[at], right)
        else:
            right = chosen[at]
    return chosen


def _after(pieces: Sequence[Piece]) -> list[Marks]:
    """For each piece give the marks of the next one that comes from the source."""
    found: list[Marks] = []
    marks: Marks = ()
    for piece in reversed(pieces):
        found.append(marks)
        if piece.source is not None and not piece.blank:
            marks = piece.marks
    return found[::-1]


def _shared(left: Marks, right: Marks) -> Marks:
    size = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return left[:size]


def _fitting(look: Format, candidates: Sequence[Marks]) -> Marks:
    """Give marks that make words look so: the first of the candidates that do, else the least that is new."""
    wanted = (look.bold, look.italic, look.link)
    for marks in candidates:
        if _look(marks) == wanted:
            return marks
    kept: list[Mark] = []
    for mark in candidates[0] if candidates else ():
        if not _allowed(mark, look):
            break
        kept.append(mark)
    bold, italic, link = _look(tuple(kept))
    if look.link and not link:
        kept.append(Mark("link", "[", f"]({_address(look.link)})", look.link))
    if look.bold and not bold:
        kept.append(Mark("strong", "**", "**"))
    if look.italic and not italic:
        kept.append(Mark("em", "*", "*"))
    return tuple(kept)


def _allowed(mark: Mark, look: Format) -> bool:
    if mark.kind == "link":
        return mark.link == look.link
    return look.bold if mark.kind == "strong" else look.italic


def _look(marks: Marks) -> tuple[bool, bool, str | None]:
    kinds = {mark.kind for mark in marks}
    link = next((mark.link for mark in reversed(marks) if mark.kind == "link"), None)
    return "strong" in kinds, "em" in kinds, link


def _address(address: str) -> str:
    return address if _PLAIN_ADDRESS.fullmatch(address) else f"<{address.replace('<', '%3C').replace('>', '%3E')}>"
