"""What an update page says, as values: handbooks, entries, runs of text and the editors' spans."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import tomli_w

if TYPE_CHECKING:
    from datetime import date

_MARK = re.compile(r"^\s*(?:-|\d{1,9}[.)])\s+")

Kind = Literal["updated", "new"]
Status = Literal["listed", "updated in full", "pending"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of MyST text that is wholly new or wholly old.

    Attributes:
        text: never empty.
        inserted: whether it stands in the after text only.
    """

    text: str
    inserted: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of brackets as the editors set it; the text between them is a span.

    Attributes:
        start: offset in code points (0-based) in the after text of the body or heading it stands in.
        end: offset just past its last character.
        line: line of the page (1-based) on which it opens.
        recovered: whether one of its two brackets is missing on the page and was assumed.
    """

    start: int
    end: int
    line: int
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One listed section of a handbook.

    Attributes:
        kind: whether the page calls the section updated or new.
        heading: the section's title as printed, with its brackets.
        section: the title after the update, as MyST without the editors' brackets.
        line: line of the page (1-based) on which its heading begins.
        title_runs: the title in runs.
        title_pairs: the editors' brackets in the title, in order of opening.
        runs: the body in runs.
        pairs: the editors' brackets in the body, in order of opening.
    """

    kind: Kind
    heading: str
    section: str
    line: int
    title_runs: tuple[Run, ...]
    title_pairs: tuple[Pair, ...]
    runs: tuple[Run, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class UpdatedHandbook:
    """One handbook of the page.

    Attributes:
        title: as printed where its part of the page begins, without backslashes.
        status: `listed` where its changes are on the page.
        note: what the page says about the handbook outside its entries, paragraphs parted by blank lines.
        entries: in the page's order; empty unless `listed`.
        line: line of the page (1-based) of its title.
    """

    title: str
    status: Status
    note: str
    entries: tuple[PageEntry, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mend:
    """What was put together again where the page had cut it, for a person to look over.

    Attributes:
        line: line of the page (1-based) on which the second part stands.
        kind: `paragraph`, `item`, `heading` or `title` where two parts were joined; `list mark` where a
            list item had lost its mark and was given one.
        left: the last words before the cut.
        right: the first words after it.
        joint: what now stands between the two: a space, or nothing inside a hyphenated word.
    """

    line: int
    kind: Literal["paragraph", "item", "heading", "title", "list mark"]
    left: str
    right: str
    joint: str


@dataclass(frozen=True, slots=True)
class LostLink:
    """A link that became plain text because its target does not lead out of the page.

    Attributes:
        text: the link's text.
        target: what the page gives as target, `#` where it gives none.
        line: line of the page (1-based).
    """

    text: str
    target: str
    line: int


@dataclass(frozen=True, slots=True)
class Override:
    """A line of the page to be read as another text.

    Attributes:
        line: 1-based.
        text: what to read instead of that line, without a line ending.
    """

    line: int
    text: str

    def toml(self) -> str:
        """Give the override as the TOML text that `read_overrides` reads."""
        return tomli_w.dumps({"lines": {str(self.line): self.text}})


@dataclass(frozen=True, slots=True)
class Fault:
    """Something on the page that does not add up, and what was assumed about it.

    Attributes:
        line: 1-based line of the page.
        column: 1-based column in code points.
        entry: the section's title, or the handbook's where it stands outside the entries.
        problem: one clause.
        assumed: one clause that says how the page was read.
        override: an override that states the assumption outright; change its text to read the page
            otherwise. `None` where no single line could settle it.
    """

    line: int
    column: int
    entry: str
    problem: str
    assumed: str
    override: Override | None


@dataclass(frozen=True, slots=True)
class UpdatePage:
    """A published update page.

    Attributes:
        title: the page's title.
        lede: the one-sentence summary under it, or nothing.
        publisher: who the page is from, or nothing.
        published: its date, or `None` where it gives none.
        licence: the licence that its foot names, or nothing.
        intro: what it says before the first handbook, paragraphs parted by blank lines.
        handbooks: in the page's order, at least one.
        faults: in the order of their lines, as are the next two.
        mends: what was put together again.
        lost_links: links that became plain text.
    """

    title: str
    lede: str
    publisher: str
    published: date | None
    licence: str
    intro: str
    handbooks: tuple[UpdatedHandbook, ...]
    faults: tuple[Fault, ...]
    mends: tuple[Mend, ...]
    lost_links: tuple[LostLink, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """What the editors marked in one entry, to hold a comparison against.

    Attributes:
        handbook: its title.
        section: the entry's title.
        line: the entry's line on the page (1-based).
        spans: the editors' spans in the body.
        title_spans: the editors' spans in the title.
        stretches: the wholly new stretches of the body, each within one block; spans that touch are one.
    """

    handbook: str
    section: str
    line: int
    spans: tuple[str, ...]
    title_spans: tuple[str, ...]
    stretches: tuple[str, ...]


def after(entry: PageEntry) -> str:
    """Give the body as it reads after the update, in MyST without a last newline."""
    return "".join(run.text for run in entry.runs)


def before(entry: PageEntry) -> str:
    """Give the body as it read before the update, as far as the page shows it.

    The page shows no words that were removed, so this is the after text less what was inserted.
    """
    return "".join(run.text for run in entry.runs if not run.inserted)


def title_before(entry: PageEntry) -> str:
    """Give the section's title before the update; nothing where the section is new."""
    return "".join(run.text for run in entry.title_runs if not run.inserted)


def spans(entry: PageEntry) -> tuple[str, ...]:
    """Give the text of each pair of brackets in the body, links resolved, in order of opening."""
    text = after(entry)
    return tuple(text[pair.start : pair.end] for pair in entry.pairs)


def title_spans(entry: PageEntry) -> tuple[str, ...]:
    """Give the text of each pair of brackets in the section's title."""
    return tuple(entry.section[pair.start : pair.end] for pair in entry.title_pairs)


def stretches(entry: PageEntry) -> tuple[str, ...]:
    """Give the inserted stretches of the body without list marks, cut at the edges of blocks."""
    found: list[str] = []
    opens = True
    for run in entry.runs:
        lines = run.text.split("\n")
        if run.inserted:
            found += (_MARK.sub("", line) if index or opens else line for index, line in enumerate(lines))
        opens = not lines[-1].strip() and (opens or len(lines) > 1)
    return tuple(text.strip() for text in found if any(char.isalnum() for char in text))


def gold(page: UpdatePage) -> tuple[Gold, ...]:
    """Give what the editors marked, entry by entry, in the page's order.

    A span is a pair of square brackets that the editors set round new wording, in a body or (apart) in a
    title. Brackets of links and literal placeholders are no spans; a pair inside a pair is one of its
    own; a pair with one bracket missing counts once, with the bracket assumed.
    """
    return tuple(
        Gold(book.title, entry.section, entry.line, spans(entry), title_spans(entry), stretches(entry))
        for book in page.handbooks
        for entry in book.entries
    )
