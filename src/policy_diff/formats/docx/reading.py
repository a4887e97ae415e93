"""Read a Word file with tracked changes, by Word or LibreOffice: its paragraphs and tables, and what happened to each.

What is read is what a word processor does with the file: where a paragraph's mark is tracked, the paragraph is one with
the next where the mark is not there. Nothing is lost without a word: what the text cannot hold is told in remarks.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.docx.model import (
    FORM,
    NEW_DIGEST,
    NEW_REF,
    OLD_DIGEST,
    OLD_REF,
    Body,
    Fate,
    Look,
    Origin,
    Paragraph,
    Part,
    Row,
    Run,
    Style,
    Table,
    Was,
    block_of,
)
from policy_diff.formats.docx.reading_looks import Looks
from policy_diff.formats.docx.reading_runs import RunReader, fate_of
from policy_diff.formats.docx.remarks import Matter, Remark
from policy_diff.formats.docx.safe_package import open_package

if TYPE_CHECKING:
    from policy_diff.formats.docx.safe_package import Package
    from policy_diff.formats.docx.safe_xml import Element

_SHOWN = 60
"""Most characters of a paragraph that a remark shows."""

_JOINER = "\u200d"
_WRAPS = {"w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:del", "w:moveFrom"}
_LOST = {"mc:AlternateContent": "a drawing", "m:oMathPara": "a formula", "m:oMath": "a formula"}


@dataclass(frozen=True, slots=True)
class Read:
    """What a Word file says.

    Attributes:
        body: its paragraphs and tables.
        remarks: what the body does not hold, in the order of the file.
        numbers: for each part of the body its number in the file, counted over paragraphs from 1; that of a table is
            its first paragraph's.
    """

    body: Body
    remarks: tuple[Remark, ...]
    numbers: tuple[int, ...]


def read_word(data: bytes, source: str) -> Read:
    """Read a Word file.

    Args:
        data: the whole file.
        source: its name.

    Raises:
        InputError: it is no Word file that can be trusted; see `open_package`.
    """
    package = open_package(data, source)
    document = package.document()
    body = document.first("w:body")
    if document.name != "w:document" or body is None:
        raise InputError(
            "is no Word document: it has no text", cure="Name a Word document (.docx).", place=Place(source)
        )
    reader = _Reader(package)
    reader.parts_of(body)
    return reader.finish()


class _Reader:
    """Collects the parts of one file."""

    def __init__(self, package: Package) -> None:
        self.source = package.source
        self.looks = Looks.of(package.part("/styles"), package.part("/numbering"))
        self.runs = RunReader(self.looks, package.relations, self._note)
        self.parts: list[Part] = []
        self.numbers: list[int] = []
        self.remarks: list[Remark] = []
        self.count = 0
        self.current = ""
        self.carried: list[Run] = []
        self.comments = _comments(package.part("/comments"))
        self.origin = _origin(package.part("/custom-properties"))

    def finish(self) -> Read:
        if self.carried:
            self._add(Paragraph(tuple(self.carried)), self.count)
        counted = Counter[tuple[Matter, str, int]]()
        kept: list[Remark] = []
        for remark in self.remarks:  # one of a kind for each paragraph says it
            counted[remark.matter, remark.what, remark.paragraph] += 1
            if remark.matter is not Matter.IGNORED or counted[remark.matter, remark.what, remark.paragraph] == 1:
                kept.append(remark)
        return Read(Body(tuple(self.parts), self.origin), tuple(kept), tuple(self.numbers))

    def _note(self, matter: Matter, what: str, words: str) -> None:
        self.remarks.append(Remark(matter, what, self.count, shown(words or self.current)))

    def _add(self, part: Part, number: int) -> None:
        self.parts.append(part)
        self.numbers.append(number)

    def parts_of(self, element: Element) -> None:
        """Read what stands in the body, or in what wraps a part of it."""
        for child in element.children:
            if child.name == "w:p":
                if paragraph := self.paragraph(child):
                    self._add(paragraph, self.count)
            elif child.name == "w:tbl":
                number = self.count + 1
                if table := self.table(child):
                    self._add(table, number)
            elif child.name in _WRAPS:
                self.parts_of(child)
            elif child.name == "w:altChunk":
                raise InputError(
                    "takes another file in as part of its text",
                    cure="Open it in Word, save it as a new Word document (.docx), and take that.",
                    place=Place(self.source),
                )
            elif child.name in _LOST:
                self._note(Matter.LEFT_OUT, _LOST[child.name], _words(child))

    def paragraph(self, element: Element) -> Paragraph | None:
        """Read a paragraph; none where its mark stands on neither side: then it goes on in the next."""
        self.count += 1
        self.current = _words(element)
        properties = element.first("w:pPr")
        runs = [*self.carried, *self.runs.paragraph(element)]
        self.carried = []
        self._comment(element)
        mark = properties.first("w:rPr") if properties else None
        fate = fate_of(mark)
        if fate is None:
            self.carried = runs
            return None
        look, numbering = self.looks.look(properties)
        change = properties.first("w:pPrChange") if properties else None
        stood = self.looks.look(change.first("w:pPr"))[0] if change else look
        old, new = _named(element)
        number = self.looks.start(numbering, look.level - 1) if look.style is Style.ITEM and look.ordered else None
        listed = int(numbering) if numbering.isascii() and numbering.isdigit() and len(numbering) < 9 else 0
        return Paragraph(
            _merged(runs),
            look,
            fate,
            old,
            new,
            list=listed if look.style is Style.ITEM else 0,
            number=number,
            was=Was(stood) if stood != look else None,
        )

    def _comment(self, element: Element) -> None:
        """Tell what was noted in the margin of a paragraph."""
        for found in element.walk():
            if found.name == "w:commentReference" and (comment := self.comments.get(found.get("w:id"))):
                who, text = comment
                self.remarks.append(Remark(Matter.COMMENT, f"comment by {who or 'somebody'}", self.count, text))

    def table(self, element: Element) -> Table | None:
        """Read a table; a row that stands on neither side is left out."""
        rows: list[Row] = []
        for child in _inside(element, "w:tr"):
            row = self.row(child)
            if row:
                rows.append(row)
        return Table(tuple(rows)) if rows else None

    def row(self, element: Element) -> Row | None:
        """Read a row of a table."""
        properties = element.first("w:trPr")
        fate = fate_of(properties)
        cells = [self.cell(cell) for cell in _inside(element, "w:tc")]
        if fate is not Fate.KEPT and cells:
            cells[0] = _without_joiner(cells[0])
        if fate is None:
            return None
        named = next((block_of(mark.get("w:name")) for mark in element.walk() if _is_named(mark)), None) or (None, None)
        head = bool(properties and properties.first("w:tblHeader"))
        return Row(tuple(cells), fate, head, *named)

    def cell(self, element: Element) -> tuple[Paragraph, ...]:
        """Read a cell of a table."""
        about = element.first("w:tcPr")
        names = {child.name for child in about.children} if about else set[str]()
        if names & {"w:cellIns", "w:cellDel", "w:cellMerge"}:
            self._note(Matter.LEFT_OUT, "a cell put in, taken out or joined by itself", _words(element))
        span = about.first("w:gridSpan") if about else None
        if (span and span.get("w:val") not in {"", "0", "1"}) or "w:vMerge" in names:
            self._note(Matter.LEFT_OUT, "a cell over several columns or rows", _words(element))
        held: list[Paragraph] = []
        for child in _through(element):
            if child.name == "w:p" and (found := self.paragraph(child)):
                held.append(found)
            elif child.name == "w:tbl":
                self._note(Matter.LEFT_OUT, "a table in a table", _words(child))
            elif child.name in _LOST:
                self._note(Matter.LEFT_OUT, _LOST[child.name], _words(child))
        if self.carried:
            held.append(Paragraph(_merged(self.carried)))
            self.carried = []
        return tuple(replace(one, look=_in_cell(one.look)) for one in held)


def _without_joiner(cell: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Leave out the joiner without width that LibreOffice begins a tracked row with."""
    if not cell or not cell[0].runs or not cell[0].runs[0].text.startswith(_JOINER):
        return cell
    first, *rest = cell[0].runs
    return (replace(cell[0], runs=(replace(first, text=first.text[1:]), *rest)), *cell[1:])


def _in_cell(look: Look) -> Look:
    return replace(look, style=Style.CELL) if look.style is Style.BODY else look


def _inside(element: Element, name: str) -> list[Element]:
    """Give the elements of a name in another, or in what wraps them."""
    return [child for child in _through(element) if child.name == name]


def _through(element: Element) -> list[Element]:
    """Give what stands in an element, or in what only wraps it, in order."""
    found: list[Element] = []
    waiting = list(reversed(element.children))
    while waiting:
        child = waiting.pop()
        if child.name in _WRAPS:
            waiting += reversed(child.children)
        else:
            found.append(child)
    return found


def _is_named(element: Element) -> bool:
    return element.name == "w:bookmarkStart" and block_of(element.get("w:name")) is not None


def _named(element: Element) -> tuple[int | None, int | None]:
    """Give the blocks that a paragraph says it stands for."""
    names = (block_of(found.get("w:name")) for found in element.walk() if _is_named(found))
    return next((name for name in names if name is not None), (None, None))


def _merged(runs: list[Run]) -> tuple[Run, ...]:
    """Make one of runs that look alike and had the same fate."""
    found: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if found and found[-1].format == run.format and found[-1].fate == run.fate:
            found[-1] = replace(found[-1], text=found[-1].text + run.text)
        else:
            found.append(run)
    return tuple(found)


def _origin(part: Element | None) -> Origin | None:
    """Read what the file says of the texts that it was made from, if it does."""
    found = {one.get("name"): "".join(inner.text for inner in one.children) for one in part.children} if part else {}
    if FORM not in found:
        return None
    return Origin(found.get(OLD_REF), found.get(NEW_REF), found.get(OLD_DIGEST, ""), found.get(NEW_DIGEST, ""))


def _comments(part: Element | None) -> dict[str, tuple[str, str]]:
    """Read who noted what, by ID."""
    found: dict[str, tuple[str, str]] = {}
    for comment in part.all("w:comment") if part else ():
        found[comment.get("w:id")] = (shown(comment.get("w:author")), shown(_words(comment), 400))
    return found


def _words(element: Element) -> str:
    return "".join(found.text for found in element.walk() if found.name in {"w:t", "w:delText", "m:t"})


def shown(text: str, most: int = _SHOWN) -> str:
    """Give the first words of a text as they can stand on a line."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
