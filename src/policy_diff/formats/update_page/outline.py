"""Where on an update page each handbook and each entry begins and ends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.update_page import furniture
from policy_diff.formats.update_page.links import link_alone
from policy_diff.formats.update_page.signs import begins_like_heading, names_section, signs_of, title_at
from policy_diff.formats.update_page.values import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from policy_diff.formats.update_page.lines import Line
    from policy_diff.formats.update_page.signs import Sign, Signs


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry as it stands on the page: its heading, mended, and its lines, blank ones included."""

    heading: Sign
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RawHandbook:
    """A handbook as it stands on the page.

    Attributes:
        title: mended.
        bracketed: whether the page says that its changes are in brackets.
        notes: lines that belong to no entry.
        entries: in order.
    """

    title: Sign
    bracketed: bool
    notes: tuple[Line, ...]
    entries: tuple[RawEntry, ...]


class Outline(NamedTuple):
    """The page in parts: the lines above the first handbook, the handbooks, and what does not add up."""

    head: tuple[Line, ...]
    handbooks: tuple[RawHandbook, ...]
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Open:
    """The handbook that is being read; it grows line by line, and `ended` says that it should not."""

    title: Sign
    bracketed: bool = False
    ended: bool = False
    notes: list[Line] = field(default_factory=list)
    entries: list[tuple[Sign, list[Line]]] = field(default_factory=list)

    def note(self, line: Line) -> None:
        """Add a paragraph to the notes."""
        self.notes += (replace(line, text=""), line)

    def done(self) -> RawHandbook:
        entries = tuple(RawEntry(heading, tuple(lines)) for heading, lines in self.entries)
        return RawHandbook(self.title, self.bracketed, tuple(self.notes), entries)


def outline_of(lines: Sequence[Line], source: str) -> Outline:
    """Find the handbooks and their entries by the page's form.

    - An entry begins at `Updated wording added to the '…' section` or `New '[…]' section`, in straight or
      curly quotes, cut by page breaks or not.
    - A handbook begins at a line of its own right above `Changes are indicated in [square brackets].`; or at
      one that repeats a title of the contents (an item of a list above the first entry), provided that no
      other handbook is being read: that is, at first, after the end of a handbook, and after one that has no
      entries or no line that would end it.
    - It ends at the line that is nothing but its own title again, as a rule a link to the contents, or where
      the next begins.
    - Above the first handbook is the head, below the last the foot.
    - What stands between the end of a handbook and the next is a note on the former, and is reported.

    Args:
        lines: of the whole page.
        source: its name, for messages.

    Raises:
        InputError: there is no handbook, or an entry stands above the first.
    """
    signs = signs_of(lines, source)
    head: list[Line] = []
    books: list[_Open] = []
    faults: list[Fault] = []
    seen: set[str] = set()
    index = 0
    while index < len(lines):
        line = lines[index]
        heading = signs.headings.get(index)
        title = title_at(signs, index, seen, free=not books or _is_over(signs, books[-1], index))
        if title is not None:
            books.append(_Open(title))
            seen.add(title.key)
            index = title.last
        elif not books:
            if heading is not None:
                raise _no_title(line, source)
            head.append(line)
        elif heading is not None:
            if books[-1].ended:
                faults.append(_after_end(heading, books[-1]))
            books[-1].entries.append((heading, []))
            books[-1].ended = False
            index = heading.last
        else:
            faults += _line(signs, books[-1], index)
        index += 1
    if not books:
        raise InputError(
            "no handbook found",
            cure="Looked for a title above the line `Changes are indicated in [square brackets].` and for "
            "the titles of a contents list on lines of their own. Give a published update page of that form.",
            place=Place(source),
        )
    faults += _missing(signs, seen)
    return Outline(tuple(head), tuple(book.done() for book in books), tuple(faults))


def _line(signs: Signs, book: _Open, index: int) -> list[Fault]:
    """Put a line that begins nothing where it belongs in its handbook."""
    line = signs.lines[index]
    if furniture.says_changes_are_bracketed(line):
        book.bracketed = True
    elif _ends(signs, book, index):
        book.ended = True
    elif furniture.is_page_link(line):
        pass
    elif not book.ended:
        (book.entries[-1][1] if book.entries else book.notes).append(line)
        if begins_like_heading(line):
            problem = "it begins like an entry's heading but does not end in a quoted title and `section`"
            return [_not_heading(line, book, problem)]
        if names_section(line):
            return [_not_heading(line, book, "it tells of a section what no entry of this form tells")]
    elif line.text.strip() and link_alone(line.text) is None:
        if index < signs.last:
            book.note(line)
            return [_stray(line, book)]
        if furniture.is_about_changes(line.text.strip()):
            book.note(line)
    return []


def _is_over(signs: Signs, book: _Open, index: int) -> bool:
    """Say whether the next handbook of the contents may begin at a line."""
    ends_below = any(at > index for at in signs.alone.get(book.title.key, ())[-1:])
    return book.ended or not book.entries or not ends_below


def _ends(signs: Signs, book: _Open, index: int) -> bool:
    """Say whether a handbook ends at a line: its title again, or the beginning of the foot."""
    line = signs.lines[index]
    if furniture.plain_key(link_alone(line.text) or line.bare) == book.title.key:
        return True
    return index > signs.last and furniture.is_foot(line)


def _missing(signs: Signs, seen: AbstractSet[str]) -> list[Fault]:
    """Give a fault for each title that a list of contents has and the page has not."""
    lists = {content.number for key, content in signs.contents.items() if key in seen}
    return [
        Fault(
            content.line,
            1,
            content.title,
            "the contents name a handbook that has no part of its own on the page",
            "it is left out",
            None,
        )
        for key, content in signs.contents.items()
        if content.number in lists and key not in seen
    ]


def _no_title(line: Line, source: str) -> InputError:
    return InputError(
        "an entry stands before the first handbook's title",
        cure="Put the handbook's title on a line of its own above it, with the line "
        "`Changes are indicated in [square brackets].` below it.",
        place=Place(source, line.number, line.column, line.text),
    )


def _not_heading(line: Line, book: _Open, problem: str) -> Fault:
    entry = book.entries[-1][0].block.text if book.entries else book.title.block.text
    return Fault(line.number, line.column, entry, problem, "it is a paragraph of what stands above it", None)


def _after_end(heading: Sign, book: _Open) -> Fault:
    problem = "an entry stands after the end of a handbook and before the title of the next"
    assumed = f"it belongs to the handbook before it, {book.title.block.text}"
    return Fault(heading.line.number, heading.line.column, heading.block.text, problem, assumed, None)


def _stray(line: Line, book: _Open) -> Fault:
    assumed = "it is a note on the handbook before it"
    problem = "a text stands between two handbooks"
    return Fault(line.number, line.column, book.title.block.text, problem, assumed, None)
