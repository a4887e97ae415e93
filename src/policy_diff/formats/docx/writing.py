"""The body of a Word document as the main part of its package."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.formats.docx.model import COME, GONE, UNSEEN, Fate, Format, Paragraph, Run, Style, Table, bookmark
from policy_diff.formats.docx.numbering import level_of, number_of
from policy_diff.formats.docx.standing import right_to_left
from policy_diff.formats.docx.styles import ANCHOR, INLINE_CODE, INLINE_SOURCE, LINK, TABLE, id_of, name_of
from policy_diff.formats.docx.xml import document, element, properties, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from policy_diff.formats.docx.model import Body, Look, Part, Row

_MARKS: Final = {
    Fate.REMOVED: "w:del",
    Fate.ADDED: "w:ins",
    Fate.MOVED_AWAY: "w:moveFrom",
    Fate.MOVED_HERE: "w:moveTo",
}
_SIGNS = re.compile(r"([\n\t])")
_WIDTH: Final = 9026  #: of the text on a page of A4, in twentieths of a point


@dataclass(slots=True)
class Writer:
    """Writes one body.

    Attributes:
        author: who made the changes.
        date: when, as the file says it.
        other_date: two minutes from it, for what a word processor would else take together; see `_touches`.
        relation: gives the identifier of a link's address in the package.
    """

    author: str
    date: str
    other_date: str
    relation: Callable[[str], str]
    _count: int = field(default=0)
    _now: str = field(init=False)

    def __post_init__(self) -> None:
        """Begin with the date that was given."""
        self._now = self.date

    def write(self, body: Body) -> bytes:
        """Write the main part."""
        out: list[str] = []
        last: Part | None = None
        for at, part in enumerate(body.parts):
            if isinstance(part, Table):
                if _needs_anchor(last):
                    out.append(_anchor())
                out.append(self._table(part))
            else:
                following = body.parts[at + 1] if at + 1 < len(body.parts) else None
                touches = part.fate is not Fate.KEPT and (_touches(last, part) or _touches(part, following))
                self._now = self.other_date if touches else self.date
                out.append(self._paragraph(part))
                self._now = self.date
            last = part
        if last is None or isinstance(last, Table) or last.fate is not Fate.KEPT:
            out.append(_anchor())  # what is gone at the very end would leave its mark behind
        size = element("w:pgSz", w_w=11906, w_h=16838)
        margins = dict.fromkeys(("w_top", "w_right", "w_bottom", "w_left"), 1440)
        margins |= {"w_header": 709, "w_footer": 709, "w_gutter": 0}
        page = element("w:sectPr", size, element("w:pgMar", **margins))
        return document("w:document", element("w:body", *out, page))

    # --- blocks

    def _paragraph(self, paragraph: Paragraph) -> str:
        mark = self._mark(paragraph.fate)
        inner = self._runs(paragraph.runs)
        if paragraph.old is not None or paragraph.new is not None:
            inner = self._marked(inner, bookmark(paragraph.old, paragraph.new))
        begin, end = self._range(paragraph)
        return element("w:p", self._properties(paragraph, mark), begin, inner) + end

    def _table(self, table: Table) -> str:
        columns = max(len(row.cells) for row in table.rows)
        width = _WIDTH // columns
        look = element(
            "w:tblLook",
            w_val="0020",
            w_firstRow=1,
            w_lastRow=0,
            w_firstColumn=0,
            w_lastColumn=0,
            w_noHBand=1,
            w_noVBand=1,
        )
        settings = (element("w:tblStyle", w_val=TABLE), element("w:tblW", w_w=0, w_type="auto"), look)
        grid = element("w:tblGrid", *(element("w:gridCol", w_w=width) for _ in range(columns)))
        rows = "".join(self._row(row, width) for row in table.rows)
        return element("w:tbl", properties("w:tblPr", settings), grid, rows)

    def _row(self, row: Row, width: int) -> str:
        head = element("w:tblHeader") if row.head else ""
        settings = properties("w:trPr", (head, self._mark(row.fate)))
        out: list[str] = []
        for at, cell in enumerate(row.cells):
            size = element("w:tcPr", element("w:tcW", w_w=width, w_type="dxa"))
            inside = [self._cell(row, paragraph, first=not at and not index) for index, paragraph in enumerate(cell)]
            out.append(element("w:tc", size, *inside))
        return element("w:tr", settings, *out)

    def _cell(self, row: Row, paragraph: Paragraph, *, first: bool) -> str:
        """Write a paragraph of a cell; the row's bookmark stands in the first."""
        inner = self._runs(paragraph.runs)
        if first:
            inner = self._marked(inner, bookmark(row.old, row.new))
        return element("w:p", self._properties(paragraph, self._mark(paragraph.fate)), inner)

    def _properties(self, paragraph: Paragraph, mark: str) -> str:
        found = [*_standing(paragraph.look, paragraph.list), properties("w:rPr", (mark,))]
        if was := paragraph.was:
            before = properties("w:pPr", _standing(was.look, was.list))
            found.append(element("w:pPrChange", before, w_id=self._next(), w_author=self.author, w_date=self._now))
        return properties("w:pPr", found)

    # --- runs

    def _runs(self, runs: Sequence[Run]) -> str:
        out: list[str] = []
        for link, inside in groupby(runs, key=lambda run: run.format.link):
            written = "".join(self._run(run) for run in inside)
            if link is None:
                out.append(written)
            elif link.startswith("#") and len(link) > 1:
                out.append(element("w:hyperlink", written, w_anchor=link[1:], w_history=1))
            else:
                out.append(element("w:hyperlink", written, r_id=self.relation(link), w_history=1))
        return "".join(out)

    def _run(self, run: Run) -> str:
        name = "w:delText" if run.fate is Fate.REMOVED else "w:t"
        inner = "".join(_characters(name, run.text))
        written = element("w:r", properties("w:rPr", _run_properties(run.format, run.text)), inner)
        return self._mark(run.fate, written)

    # --- marks

    def _mark(self, fate: Fate, inner: str = "") -> str:
        if fate is Fate.KEPT:
            return inner
        return element(_MARKS[fate], inner, w_id=self._next(), w_author=self.author, w_date=self._now)

    def _marked(self, inner: str, name: str) -> str:
        """Put a bookmark around what stands in a paragraph."""
        number = self._next()
        return f"{element('w:bookmarkStart', w_id=number, w_name=name)}{inner}{element('w:bookmarkEnd', w_id=number)}"

    def _range(self, paragraph: Paragraph) -> tuple[str, str]:
        """Give the ends of the range that names a move; nothing for a paragraph that did not move."""
        if paragraph.move is None or paragraph.fate not in {Fate.MOVED_AWAY, Fate.MOVED_HERE}:
            return "", ""
        name = _MARKS[paragraph.fate]
        number = self._next()
        move = f"move{paragraph.move}"
        begin = element(f"{name}RangeStart", w_id=number, w_author=self.author, w_date=self._now, w_name=move)
        return begin, element(f"{name}RangeEnd", w_id=number)

    def _next(self) -> int:
        self._count += 1
        return self._count


def _touches(before: Part | None, after: Part | None) -> bool:
    """Tell whether a whole paragraph came or went beside the end of another at which words came or went too.

    LibreOffice would take both for one change, over the mark between them, if one author made them within a minute;
    accepting or rejecting it would join the two paragraphs.
    """
    if not (isinstance(before, Paragraph) and isinstance(after, Paragraph)):
        return False
    if (before.fate is Fate.KEPT) == (after.fate is Fate.KEPT):
        return False
    kept, whole = (before, after) if before.fate is Fate.KEPT else (after, before)
    return bool(kept.runs) and kept.runs[-1 if kept is before else 0].fate is whole.fate


def _needs_anchor(last: Part | None) -> bool:
    """Tell whether an empty paragraph must stand before a table.

    Two tables would become one; and what is gone before a table has no next paragraph that it could go on in.
    """
    return isinstance(last, Table) or (last is not None and last.fate in GONE | COME)


def _anchor() -> str:
    """Write a paragraph that stands for nothing.

    It holds a character that is not seen: with none, it would take the look of what is gone before it.
    """
    style = properties("w:pPr", (element("w:pStyle", w_val=id_of(ANCHOR)),))
    return element("w:p", style, element("w:r", element("w:t", UNSEEN)))


def _standing(look: Look, list_: int) -> Iterator[str]:
    """Give the properties that say how a paragraph stands."""
    yield element("w:pStyle", w_val=id_of(name_of(look)))
    if look.style is Style.ITEM:
        level = element("w:ilvl", w_val=level_of(look))
        yield element("w:numPr", level, element("w:numId", w_val=number_of(look, list_)))
    if look.rtl:
        yield element("w:bidi")


def _run_properties(look: Format, words: str) -> Iterator[str]:
    style = INLINE_SOURCE if look.source else INLINE_CODE if look.code else LINK if look.link is not None else None
    if style:
        yield element("w:rStyle", w_val=id_of(style))
    if look.bold:
        yield element("w:b") + element("w:bCs")
    if look.italic:
        yield element("w:i") + element("w:iCs")
    if right_to_left(words):
        yield element("w:rtl")


def _characters(name: str, words: str) -> Iterator[str]:
    """Write the characters of a run: breaks and tabulators are elements."""
    for part in _SIGNS.split(words):
        if part == "\n":
            yield element("w:br")
        elif part == "\t":
            yield element("w:tab")
        elif part:
            yield element(name, text(part), xml_space="preserve")
