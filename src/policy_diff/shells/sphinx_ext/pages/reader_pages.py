"""What changed for me: who reads the handbooks, what touches each reader now, and what changed for her since a day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

from policy_diff.core.impact import What
from policy_diff.core.moments import write_date
from policy_diff.core.plain_words import deadline_words, named
from policy_diff.core.readers import MANNERS, WAYS, wider_roles
from policy_diff.formats.html import write_difference, write_text
from policy_diff.formats.reader_words import (
    EARLIEST,
    WAY_NAMES,
    by_others,
    change_words,
    counted_words,
    manner_name,
    manner_slug,
    manner_title,
    reader_title,
    touches_words,
)
from policy_diff.project import addresses
from policy_diff.project.notices import held_note, held_notes, sources_of
from policy_diff.project.statements import changed
from policy_diff.shells.sphinx_ext.page import Heading, Page
from policy_diff.shells.sphinx_ext.pages.field_changes import field_changes
from policy_diff.shells.sphinx_ext.pages.page_links import PageLinks
from policy_diff.shells.sphinx_ext.pages.requirement_pages import first_words
from policy_diff.shells.sphinx_ext.templating import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from policy_diff.core.corpus import Handbook
    from policy_diff.core.readers import Reader, Way
    from policy_diff.project.comparisons import Comparison
    from policy_diff.project.readers import Family, Gathered, Part, Since, Touched, TouchingChange
    from policy_diff.shells.sphinx_ext.content import Content
    from policy_diff.shells.sphinx_ext.pages.field_changes import FieldChanges

_FIRST_WORDS: Final = 90
"""How many characters of a requirement stand in the list of what touches a reader now."""

_UNMARKED: Final = frozenset((What.OBLIGATION, What.TOPICS, What.MOVED))
"""What happens to a requirement without a change of its words."""

_SOME: Final = 3
"""How many requirements are named where a few stand for many."""


def reader_list(content: Content) -> Iterator[Page]:
    """Make the page that lists readers."""
    yield _Pages(content).all_readers()


def reader_pages(content: Content, reader: Reader) -> Iterator[Page]:
    """Make the page of a reader, and one for each day since which something may have changed for her."""
    made = _Pages(content)
    yield made.now(reader)
    for since in made.of(reader):
        yield made.since(since)


class _Pages:
    """Makes the pages; what several of them show is worked out once."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.readers = content.readers
        self.days: tuple[date | None, ...] = (*content.days, None)
        self._since: dict[str, tuple[Since, ...]] = {}
        self._words: dict[tuple[str, str], str] = {}
        self._texts: dict[tuple[str, str], int] = {}

    def of(self, reader: Reader) -> tuple[Since, ...]:
        """Give what changed for a reader since each day, the newest first, and since the earliest text last."""
        if reader.name not in self._since:
            self._since[reader.name] = tuple(self.readers.since(reader, day) for day in self.days)
        return self._since[reader.name]

    def all_readers(self) -> Page:
        titles = dict.fromkeys(reader.group for reader in self.readers.known)
        groups = [(title, [one for one in self.readers.known if one.group == title]) for title in titles]
        body = render(
            "readers.html",
            addresses.READERS,
            groups=groups,
            sources=self.content.corpus.sources,
            since=self.of,
            **_told(),
        )
        return Page(
            addresses.READERS,
            "What changed for me",
            body,
            "Choose who you are and the day since when, and read only what changed for you.",
            tuple(Heading(f"group-{at}", title) for at, (title, _) in enumerate(groups, 1) if title),
        )

    def now(self, reader: Reader) -> Page:
        address = addresses.reader(reader.name)
        books = [(book, self.readers.now(reader, book)) for book in self.readers.handbooks(reader)]
        shown = [(book, found) for book, found in books if found and self._shows(book, books)]
        title = f"{reader_title(reader)}: what the handbooks say of you"
        body = render(
            "reader.html",
            address,
            reader=reader,
            books=books,
            shown=shown,
            count=_count,
            of=lambda found, manner: [one for one in found if one.manner == manner],
            first=lambda found: first_words(self.content.histories[found.requirement.id], _FIRST_WORDS),
            made_from=self.content.corpus.variants_of,
            since=self.of(reader),
            like=self._like,
            peers=self.readers.peers(reader),
            unheld=self.readers.unheld(reader),
            wider=self._wider(reader),
            sources=self.content.corpus.sources,
            title=title,
            **_told(),
        )
        contents = (Heading(book.folder, book.title, str(len(found))) for book, found in shown)
        return Page(address, title, body, f"{title}, in the newest version of each.", tuple(contents))

    def _shows(self, book: Handbook, books: list[tuple[Handbook, tuple[Touched, ...]]]) -> bool:
        """Tell whether requirements are listed for a handbook: of those that share a master, for the first one."""
        family = book.master or book.code
        return next(one for one, found in books if found and family in {one.master, one.code}) is book

    def _wider(self, reader: Reader) -> list[str]:
        """Name what a reader counts as beside her own roles, as far as a handbook that concerns her names it."""
        wider = wider_roles(reader, self.content.corpus.vocabulary.relations)
        books = self.readers.handbooks(reader)
        used = {one.role for book in books for found in self.readers.now(reader, book) for one in found.touches}
        used |= {
            one.role
            for since in self.of(reader)
            for family in since.families
            for gathered in family.gathered
            for one in (*gathered.found.before, *gathered.found.now)
        }
        return sorted(named(role) for role in wider & used)

    def since(self, since: Since) -> Page:
        reader = since.reader
        address = addresses.since(reader.name, since.day)
        day = write_date(since.day) if since.day else EARLIEST
        title = f"{reader_title(reader)}: what changed for you since {day}"
        title += ", and in texts without a date" if since.undated else ""
        pairs = [family.pair for family in since.families]
        body = render(
            "reader_since.html",
            address,
            title=title,
            reader=reader,
            since=since,
            day=day,
            others=[one for one in self.of(reader) if one is not since],
            like=self._like,
            peers=self.readers.peers(reader),
            anchor=_anchor,
            name=lambda family, identifier: f"{identifier}{_apart(family)}",
            words=lambda found: self._written(found, address),
            fields=_fields,
            due=_due,
            happened=lambda family, found: change_words(
                found.change, family.pair.old, family.pair.new, untold=found.untold
            ),
            compared=_compared,
            places=_places(since),
            pair_of=lambda family, book: next(part.pair for part in family.parts if part.handbook is book),
            texts=self._count_texts,
            untold=lambda family: [one.found.change.id for one in family.gathered if one.found.untold],
            some=_SOME,
            mixed=lambda family: any(one.found.version is not family.pair.new for one in family.gathered),
            notes=held_notes(pairs),
            held_note=held_note,
            unheld=self.readers.unheld(reader),
            wider=self._wider(reader),
            sources=sources_of(self.content.corpus, pairs) or self.content.corpus.sources,
            **_told(),
        )
        contents = (
            Heading(_anchor(family), family.handbook.title, str(len(family.gathered))) for family in since.families
        )
        about = f"{title}: {_counted(since)}, each with its words before and after."
        return Page(address, title, body, about, tuple(contents))

    def _like(self, since: Since) -> str:
        """Give the first listed day since which the very same is told; empty where there is none, or nothing told."""
        alike = (one for one in self.of(since.reader) if one.spans == since.spans)
        first = next(alike) if since.spans else since
        return "" if first is since or first.day is None else write_date(first.day)

    def _written(self, found: TouchingChange, address: str) -> str:
        """Write the words of a change; links on all these pages lead from the same depth, so they are written once."""
        old, new = found.change.old, found.change.new
        key = old.text if old else "", new.text if new else ""
        if key not in self._words:
            links = PageLinks(self.content, address)
            self._words[key] = write_difference(*key, links) if old else write_text(key[1], links)
        return self._words[key]

    def _count_texts(self, pair: Comparison) -> int:
        """Count the changed passages of a handbook that are no requirements."""
        key = pair.handbook.code, pair.name
        if key not in self._texts:
            self._texts[key] = sum(not one.id for one in changed(pair))
        return self._texts[key]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a part of a page stands among what a reader may choose to see alone.

    Attributes:
        number: that of the choice of the handbook itself.
        types: for each handbook made from it, in the order of the page, the number of its choice and what changed.
    """

    number: int
    types: tuple[tuple[int, Part], ...]

    def among(self, books: Iterable[Handbook]) -> str:
        """Name the classes of what holds for some of the handbooks; it is shown with the handbook itself too."""
        having = {book.code for book in books}
        numbers = (self.number, *(number for number, part in self.types if part.handbook.code in having))
        return " ".join(("at", *(f"at-{number}" for number in numbers)))

    def all(self) -> str:
        """Name the classes of what holds for all of them."""
        return self.among(part.handbook for _, part in self.types)

    def of(self, gathered: Iterable[Gathered]) -> str:
        """Name the classes of what holds for each handbook that has one of some changes."""
        return self.among(book for one in gathered for wording in one.wordings for book, _ in wording.handbooks)


def _places(since: Since) -> tuple[_Place, ...]:
    """Number what a reader may choose to see alone: the handbooks first, then those that are made from them."""
    free = count(len(since.families) + 1)
    return tuple(
        _Place(at, tuple((next(free), part) for part in family.parts if part.handbook.master))
        for at, family in enumerate(since.families, 1)
    )


def _compared(pair: Comparison, found: TouchingChange, identifier: str = "") -> str:
    """Give where the page of two versions marks a requirement; the page alone where it marks no words of it, or two."""
    once = not _UNMARKED.issuperset(found.change.what) and What.MOVED not in found.change.what
    return f"{addresses.comparison(pair)}{f'#{identifier or found.change.id}' if once else ''}"


def _told() -> dict[str, object]:
    """Give what every template of these pages asks for."""
    return {
        "ways": WAYS,
        "way_names": WAY_NAMES,
        "manners": MANNERS,
        "manner_title": manner_title,
        "manner_name": manner_name,
        "manner_slug": manner_slug,
        "by_others": lambda found: by_others([one.told[0] for one in found]),
        "earliest": EARLIEST,
        "reader_title": reader_title,
        "counted": _counted,
        "touches": touches_words,
    }


def _counted(since: Since, *, named: bool = False) -> str:
    """Count what changed for a reader in words, with the day unless that was just named."""
    day = write_date(since.day) if since.day else EARLIEST
    return counted_words(since.count, since.undated, "" if named else day)


def _count(found: tuple[Touched, ...], way: Way) -> int:
    return sum(one.manner.way is way for one in found)


def _due(found: TouchingChange) -> str:
    """Say by when a requirement asks for something to be done now; nothing where it is gone or has no deadline."""
    now = found.change.new
    return deadline_words(now.obligation) if now and now.obligation else ""


def _anchor(family: Family) -> str:
    """Name the part of a handbook."""
    return f"{family.handbook.folder}{_apart(family)}"


def _apart(family: Family) -> str:
    """Tell two parts of one handbook apart, of which one has a day: the same requirement may stand in both."""
    return "" if family.certain else "-undated"


def _fields(family: Family, found: TouchingChange) -> FieldChanges | None:
    """Tell what changed in the data of a requirement, where both versions have it."""
    old, new = found.change.old, found.change.new
    return field_changes(old, new, family.pair.old) if old and new else None
