"""The paragraphs and rows of either side of a Word file, whose words know whether the other side has them too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from policy_diff.formats.docx.model import COME, GONE, Fate, Format, Look, Paragraph, Style, Table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from policy_diff.formats.docx.model import Row
    from policy_diff.formats.docx.reading import Read


Place: TypeAlias = tuple[int, ...]
"""Which part of the file; in a table, which row, cell and paragraph of it; and which run."""


@dataclass(frozen=True, slots=True)
class Words:
    """Some characters of one side.

    Attributes:
        text: the characters.
        format: how they look in the file.
        run: where in the file they are: the same on both sides for words that both have.
        kept: whether both sides have them.
    """

    text: str
    format: Format
    run: Place
    kept: bool


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or a row of a table, of one side.

    Attributes:
        look: how it stands; for a row that of its first cell.
        cells: the words of each cell; a paragraph has one.
        mark: which part of the file ends it, and for a row which row of it.
        number: the number of its first paragraph in the file, from 1.
        table: for a row, which part of the file its table is, from 1; else 0.
        moved: whether the file says that it moved.
        starts_at: for an item with a number, the number that its list starts with.
        restyled: whether the file says that it stood in another way before.
        after: where the paragraph directly before it in the file is not on this side, how that one stands.
    """

    look: Look
    cells: tuple[tuple[Words, ...], ...]
    mark: tuple[int, int]
    number: int
    table: int = 0
    moved: bool = False
    starts_at: int | None = None
    restyled: bool = False
    after: Look | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """The characters of each cell."""
        return tuple("".join(words.text for words in cell) for cell in self.cells)

    @property
    def text(self) -> str:
        """All its characters, cells parted by a bar."""
        return " | ".join(self.texts)

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return all(unseen(text) for text in self.texts)


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of a file, without what is blank.

    Attributes:
        old: what stood there before any change.
        new: what stands there with every change accepted.
    """

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]


def unseen(text: str) -> bool:
    """Tell whether nothing is seen of a text: it is white space, or the space without width that ends a document."""
    return not text.replace("\u200b", "").strip()


def sides_of(read: Read) -> Sides:
    """Tell the two sides of a file apart."""
    placed = _Placed(read)
    return Sides(tuple(placed.side(COME)), tuple(placed.side(GONE)))


class _Placed:
    """The parts of a file, each run of which has a place."""

    def __init__(self, read: Read) -> None:
        self.parts = read.body.parts
        self.numbers = read.numbers

    def side(self, without: Collection[Fate]) -> Iterator[Unit]:
        """Yield what stands on one side."""
        open_: Paragraph | None = None
        words: tuple[Words, ...] = ()
        begun = 0
        after: Look | None = None
        for at, part in enumerate(self.parts):
            if isinstance(part, Table):
                if open_ and (found := _unit(open_, words, (at - 1, 0), begun)):
                    yield found
                open_, words, after = None, (), None
                yield from self._rows(part, at, without)
                continue
            more = _words(part, (at,), without)
            if not words:
                open_, begun = part, self.numbers[at]
            words += more
            if part.fate in without:
                after = part.look
                continue
            if found := _unit(open_ or part, words, (at, 0), begun):
                yield replace(found, after=after)
            open_, words, after = None, (), None
        if open_ and (found := _unit(open_, words, (len(self.parts), 0), begun)):
            yield found

    def _rows(self, table: Table, at: int, without: Collection[Fate]) -> Iterator[Unit]:
        for number, row in enumerate(table.rows):
            if row.fate in without:
                continue
            unit = Unit(
                Look(Style.CELL),
                tuple(_cell(row, (at, number, cell), without) for cell in range(len(row.cells))),
                (at, number),
                self.numbers[at],
                at + 1,
                row.fate in {Fate.MOVED_AWAY, Fate.MOVED_HERE},
            )
            if not unit.blank:
                yield unit


def _words(paragraph: Paragraph, place: Place, without: Collection[Fate]) -> tuple[Words, ...]:
    return tuple(
        Words(run.text, run.format, (*place, at), run.fate is Fate.KEPT)
        for at, run in enumerate(paragraph.runs)
        if run.fate not in without
    )


def _cell(row: Row, place: Place, without: Collection[Fate]) -> tuple[Words, ...]:
    """Give the words of a cell; a row that came or went takes its words with it."""
    whole = row.fate is Fate.KEPT
    found: list[Words] = []
    for at, paragraph in enumerate(row.cells[place[-1]]):
        more = _words(paragraph, (*place, at), without)
        if found and more:
            found.append(Words("\n", Format(), (), kept=False))
        found += (Words(one.text, one.format, one.run, one.kept and whole) for one in more)
    return tuple(found)


def _unit(paragraph: Paragraph, words: tuple[Words, ...], mark: tuple[int, int], number: int) -> Unit | None:
    moved = paragraph.fate in {Fate.MOVED_AWAY, Fate.MOVED_HERE}
    unit = Unit(
        paragraph.look,
        (words,),
        mark,
        number,
        moved=moved,
        starts_at=paragraph.number,
        restyled=paragraph.was is not None,
    )
    return None if unit.blank else unit
