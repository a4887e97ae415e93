r"""A Word document's body as a value: paragraphs and tables, and what happened to each part of them.

How the blocks of MyST Markdown stand in it:

- A gap and the rule under a table's head have no paragraph: white space and rules are not words.
- Every other block that is not a table row is one paragraph. Its words are runs: what a reader sees, with bold, italic,
  code and links as formatting, a broken line as a space, a hard break as `\n`. `wording.spans` says which characters
  of the block's body each run stands for, so that an edit of the run is an edit of the source.
- A row is one row of a table, and each of its cells one paragraph; rows that follow on each other are one table.
- The opening line of a requirement (`:::{req} SMH-012`) is a `LABEL` that reads `SMH-012`; a field (`:modality: must`)
  is a `FIELD` that reads `modality: must`.
- What is source and no wording (front matter, targets, attributes, comments, thematic breaks, other directives and the
  lines that close them, link definitions) is a `SOURCE` paragraph: the block's text as it is, lines parted by `\n`,
  without the indentation and the marks of quotes that its lines begin with.
- Fences, indented code and HTML are a `CODE` paragraph: the block's text in the same way, fences included.
- A paragraph of the style "Policy Anchor" that holds no more than `UNSEEN` stands for nothing: it parts two tables, or
  ends the document.
- A block of which level or list changed is one paragraph that says how it stood (`was`). One that moved and reads as
  before is two, which share a number; one that was reworded on the way, or holds a link, is removed at one place and
  added at the other.
- Inside wording, what has no words of its own (a role, an image, a tag, a reference to a footnote) is a run with
  `source` formatting: its source as it is.

Where a block comes from is told by a bookmark on its paragraph (a row's stands in its first cell): `bookmark(old, new)`
names the indices of the block in the old and in the new text, counted from 0 over all blocks of `parse(text)`, gaps
among them. A paragraph that somebody else put in has no such bookmark. The document's own properties (`Origin`) name
the two versions and hold the SHA-256 of both texts.

Accepting every change gives what the new text alone gives, and rejecting every change what the old one gives:
`accepted` and `rejected` say so of the value, and are what a word processor does with the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.changeset import ChangeSet


class Fate(StrEnum):
    """What happened to a run, to a paragraph's mark or to a row."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"
    MOVED_AWAY = "moved away"  #: here in the old text only; the words stand elsewhere in the new one
    MOVED_HERE = "moved here"  #: here in the new text only


GONE: Final = frozenset({Fate.REMOVED, Fate.MOVED_AWAY})
"""What the new text does not have."""

COME: Final = frozenset({Fate.ADDED, Fate.MOVED_HERE})
"""What the old text does not have."""


class Style(StrEnum):
    """What a paragraph is."""

    HEADING = "heading"
    BODY = "body"
    ITEM = "item"  #: the first paragraph of a list item, with a bullet or a number
    TERM = "term"  #: the term of a definition list
    DEFINITION = "definition"
    NOTE = "note"  #: the text of a footnote; its label is a `source` run at the start, `[^1]: `
    CELL = "cell"
    CODE = "code"
    LABEL = "label"  #: the ID of a requirement, above its wording
    FIELD = "field"  #: a field of a requirement or of another directive
    SOURCE = "source"  #: notation that is no wording


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph stands on the page: what makes it another paragraph, were it to differ.

    Attributes:
        style: what it is.
        level: of a heading 1 to 6; of what stands in a list its nesting, 1 and up; else 0.
        ordered: whether an item has a number and not a bullet.
        quoted: whether it stands in a block quote.
        rtl: whether it reads from right to left: its first letter does.
    """

    style: Style = Style.BODY
    level: int = 0
    ordered: bool = False
    quoted: bool = False
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """How the characters of a run look.

    Attributes:
        bold, italic, code: as the Markdown marks say.
        source: whether the run is notation as it is written, and not words.
        link: the destination of the link that the run belongs to, as the source has it; else `None`.
    """

    bold: bool = False
    italic: bool = False
    code: bool = False
    source: bool = False
    link: str | None = None


PLAIN: Final = Format()


@dataclass(frozen=True, slots=True)
class Run:
    r"""Some characters with one look and one fate.

    Attributes:
        text: the characters; `\n` is a line break and `\t` a tabulator.
        fate: what happened to them.
        format: how they look.
    """

    text: str
    fate: Fate = Fate.KEPT
    format: Format = PLAIN


@dataclass(frozen=True, slots=True)
class Was:
    """How a paragraph that both texts have stands in the old one, where that differs.

    Attributes:
        look, list, number: as for a paragraph.
    """

    look: Look
    list: int = 0
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    Attributes:
        runs: its characters in order.
        look: how it stands on the page.
        fate: what happened to its mark: one that is not kept joins the paragraph to the next where it is not there.
        old, new: index of its block among those of either text; `None` where it stands for none there. A row's cell
            has neither: its row does.
        move: for a moved paragraph a number, 1 and up, that its two ends share; else `None`.
        list: for an item, which list of the document it belongs to, 1 and up; else 0.
        number: for an item with a number, the number that the list starts with; else `None`.
        was: how it stood before, where that changed: the level of a heading, the kind of a list; else `None`.
    """

    runs: tuple[Run, ...]
    look: Look = Look()
    fate: Fate = Fate.KEPT
    old: int | None = None
    new: int | None = None
    move: int | None = None
    list: int = 0
    number: int | None = None
    was: Was | None = None

    @property
    def text(self) -> str:
        """All its characters, those that are gone and those that came."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        cells: the paragraphs of each cell in order.
        fate: what happened to the row; rows that moved are removed at one place and added at the other.
        head: whether it is the head of the table.
        old, new: as for a paragraph.
    """

    cells: tuple[tuple[Paragraph, ...], ...]
    fate: Fate = Fate.KEPT
    head: bool = False
    old: int | None = None
    new: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that stand together."""

    rows: tuple[Row, ...]


Part: TypeAlias = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Origin:
    """What a document says of the two texts it was made from.

    Attributes:
        old_ref, new_ref: how the two sides were named, if at all.
        old_digest, new_digest: SHA-256 of each text in UTF-8, in lower-case hexadecimal.
    """

    old_ref: str | None
    new_ref: str | None
    old_digest: str
    new_digest: str

    @classmethod
    def of(cls, change_set: ChangeSet) -> Origin:
        """Say it of a change set."""
        return cls(change_set.old_ref, change_set.new_ref, change_set.old_digest, change_set.new_digest)

    @property
    def properties(self) -> tuple[tuple[str, str], ...]:
        """The names and values of the custom properties of the document, in order."""
        found = (
            (FORM, "1"),
            (OLD_REF, self.old_ref),
            (NEW_REF, self.new_ref),
            (OLD_DIGEST, self.old_digest),
            (NEW_DIGEST, self.new_digest),
        )
        return tuple((name, value) for name, value in found if value is not None)


FORM: Final = "policy-diff"  #: the custom property that says that a document is ours, and in which form: `1`
OLD_REF: Final = "policy-diff old version"
NEW_REF: Final = "policy-diff new version"
OLD_DIGEST: Final = "policy-diff old SHA-256"
NEW_DIGEST: Final = "policy-diff new SHA-256"


@dataclass(frozen=True, slots=True)
class Body:
    """A document: its parts in order, and where they come from if it says so."""

    parts: tuple[Part, ...]
    origin: Origin | None = None


UNSEEN: Final = "\u200b"
"""What a paragraph holds that stands for no block and is no part of a body: it parts tables, or ends the document."""

_BOOKMARK = re.compile(r"pd_(?P<old>\d+|x)_(?P<new>\d+|x)")


def bookmark(old: int | None, new: int | None) -> str:
    """Name the bookmark of a block: `pd_12_14`; `x` stands for the side that does not have it."""
    return f"pd_{'x' if old is None else old}_{'x' if new is None else new}"


def block_of(name: str) -> tuple[int | None, int | None] | None:
    """Give the indices that a bookmark names; `None` for one that is not ours."""
    found = _BOOKMARK.fullmatch(name)
    if not found:
        return None
    old, new = (None if side == "x" else int(side) for side in found.group("old", "new"))
    return old, new


def accepted(body: Body) -> Body:
    """Give a body with every change accepted: what the new text has."""
    return _settled(body, "+")


def rejected(body: Body) -> Body:
    """Give a body with every change rejected: what the old text had."""
    return _settled(body, "-")


def _settled(body: Body, side: Literal["-", "+"]) -> Body:
    gone = GONE if side == "+" else COME
    parts: list[Part] = []
    open_: Paragraph | None = None  # a paragraph whose mark is gone goes on in the next
    for part in body.parts:
        if isinstance(part, Table):
            rows = tuple(_row(row, gone, side) for row in part.rows if row.fate not in gone)
            if rows:
                parts.append(Table(rows))
            continue
        runs = (*(open_.runs if open_ else ()), *(run for run in part.runs if run.fate not in gone))
        if part.fate in gone:
            open_ = replace(open_ or part, runs=runs)
            open_ = open_ if runs else None
            continue
        parts.append(_kept(open_ or part, runs, side))
        open_ = None
    if open_ and open_.runs:
        parts.append(_kept(open_, open_.runs, side))
    return Body(tuple(parts), body.origin)


def _row(row: Row, gone: Iterable[Fate], side: Literal["-", "+"]) -> Row:
    cells = tuple(
        tuple(
            _kept(paragraph, tuple(run for run in paragraph.runs if run.fate not in gone), side) for paragraph in cell
        )
        for cell in row.cells
    )
    index = row.new if side == "+" else row.old
    return Row(cells, Fate.KEPT, row.head, index, index)


def _kept(paragraph: Paragraph, runs: tuple[Run, ...], side: Literal["-", "+"]) -> Paragraph:
    index = paragraph.new if side == "+" else paragraph.old
    stood = paragraph.was if side == "-" and paragraph.was else Was(paragraph.look, paragraph.list, paragraph.number)
    return Paragraph(joined(runs), stood.look, Fate.KEPT, index, index, None, stood.list, stood.number)


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Give runs as if nothing had happened to them, with those that look alike made one."""
    found: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if found and found[-1].format == run.format:
            found[-1] = replace(found[-1], text=found[-1].text + run.text)
        else:
            found.append(Run(run.text, Fate.KEPT, run.format))
    return tuple(found)
