"""A part of a change set: what excerpts say of two texts, without the texts around them.

An update page shows changes with a little of what stands around them. What it says is enough to change a text in which
the same words stand: each passage finds its place by its section and its words. What it cannot say, the lines of the
two texts that only a whole text has, stands beside it as hunks.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from policy_diff.core.entry_kind import EntryKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.document import Kind

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One block of a passage on both sides.

    Attributes:
        kind: what it is.
        old, new: its wording, without the markers at its ends; `None` on the side where it does not stand.
        lead: its indentation and markers (`- `), on the new side where it stands there.
        tail: its markers after the wording.
        owner: for a field of a requirement, whose it is; else empty.
        field: for a field of a requirement, its name; else empty.
        close: whether it stands on the line after the item before it, with no blank line between them.
    """

    kind: Kind
    old: str | None
    new: str | None
    lead: str = ""
    tail: str = ""
    owner: str = ""
    field: str = ""
    close: bool = False

    @property
    def changed(self) -> bool:
        """Whether the two sides differ."""
        return self.old != self.new

    def text(self, side: Literal["old", "new"]) -> str:
        """Give its source on one side; empty where it does not stand there."""
        words = self.old if side == "old" else self.new
        if words is None:
            return ""
        return f":{self.field}: {words}" if self.field else f"{self.lead}{words}{self.tail}"

    def turned(self) -> Item:
        """Take old for new and new for old."""
        return replace(self, old=self.new, new=self.old)


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of blocks that stand on one another without anything for readers between them.

    Attributes:
        items: the blocks in order.
    """

    items: tuple[Item, ...]

    @property
    def changed(self) -> bool:
        """Whether the two sides differ."""
        return any(item.changed for item in self.items)

    def text(self, side: Literal["old", "new"]) -> str:
        """Give its source on one side."""
        return joined(self.items, side)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is known of one section that changed.

    Attributes:
        kind: what happened to it.
        old, new: its path on either side, its title last; the title alone where no more is known; `None` on the side
            where it does not stand. Empty for the text before the first heading.
        level: of its heading, 1 to 6; 0 where it has none, or where it is not known.
        labels: the labels of the section.
        requirements: whose wording changed in it.
        after: for a section that came, went or moved, the paths of the sections before it, old and new, where known.
        passages: what it shows, in order.
        shown: the entry as the page has it, heading included; empty where it was not read from one.
    """

    kind: EntryKind
    old: Path | None
    new: Path | None
    level: int = 0
    labels: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    after: tuple[Path | None, Path | None] = (None, None)
    passages: tuple[Passage, ...] = ()
    shown: str = ""

    @property
    def title(self) -> str:
        """Its title, on the new side where it stands there."""
        path = self.new if self.new is not None else self.old or ()
        return path[-1] if path else ""

    def turned(self) -> Excerpt:
        """Take old for new and new for old."""
        kinds = {EntryKind.NEW: EntryKind.REMOVED, EntryKind.REMOVED: EntryKind.NEW}
        passages = tuple(Passage(tuple(item.turned() for item in one.items)) for one in self.passages)
        return replace(
            self,
            kind=kinds.get(self.kind, self.kind),
            old=self.new,
            new=self.old,
            after=self.after[::-1],
            passages=passages,
            shown="",
        )


@dataclass(frozen=True, slots=True)
class Hunk:
    """Lines that excerpts say otherwise than is meant.

    Attributes:
        at: the number of the first of them in the text that the excerpts make, from 0.
        under: the heading that it stands under there, as its source is; empty before the first.
        before: the line before them; `None` at the start of the text.
        said: the lines as the excerpts leave them, without line feeds.
        meant: the lines as they are.
        after: the line after them; `None` at the end of the text.
    """

    at: int
    under: str
    before: str | None
    said: tuple[str, ...]
    meant: tuple[str, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """What makes a change set one of a part of two texts.

    Attributes:
        excerpts: what is known of each section that changed, in order.
        digests: the SHA-256 of the two whole texts, where they are known.
        forward: what the excerpts leave to do once they have changed the old text.
        backward: the same for the way from the new text to the old.
        aside: digests of the passages, forward and backward, that do not find their place in the text they were
            written from; the hunks say what they say.
        title: the title of the handbook, as a page has it.
        page: the text that it was read from, without the comment at its end; empty where it was not.
    """

    excerpts: tuple[Excerpt, ...]
    digests: tuple[str, str] | None = None
    forward: tuple[Hunk, ...] = ()
    backward: tuple[Hunk, ...] = ()
    aside: tuple[frozenset[str], frozenset[str]] = field(default=(frozenset(), frozenset()))
    title: str = ""
    page: str = ""

    @property
    def changed(self) -> bool:
        """Whether there is anything to apply."""
        return bool(self.forward) or any(tells(excerpt) for excerpt in self.excerpts)

    def turned(self) -> Part:
        """Take old for new and new for old."""
        return Part(
            tuple(excerpt.turned() for excerpt in self.excerpts),
            self.digests[::-1] if self.digests else None,
            self.backward,
            self.forward,
            self.aside[::-1],
            self.title,
        )


def tells(excerpt: Excerpt) -> bool:
    """Tell whether an excerpt changes anything."""
    return excerpt.kind is not EntryKind.UPDATED or any(passage.changed for passage in excerpt.passages)


def joined(items: Iterable[Item], side: Literal["old", "new"]) -> str:
    """Put items under each other as source."""
    out = ""
    for item in items:
        text = item.text(side)
        if text:
            out += ("\n" if item.close else "\n\n") + text if out else text
    return out


def texts(part: Part) -> tuple[str, str]:
    """Give the excerpts of either side as a text of MyST Markdown, in which a comment stands for what is left out."""
    return _text(part, "old"), _text(part, "new")


def _text(part: Part, side: Literal["old", "new"]) -> str:
    found: list[str] = []
    for excerpt in part.excerpts:
        path = excerpt.old if side == "old" else excerpt.new
        if path is None:
            continue
        if path:
            found += [f"({label})=" for label in excerpt.labels]
            found.append(f"{'#' * (excerpt.level or 2)} {path[-1]}")
        shown = [text for passage in excerpt.passages if (text := passage.text(side))]
        found += [shown[0], *(part for text in shown[1:] for part in (LEFT_OUT, text))] if shown else []
    return "\n\n".join(found) + "\n" if found else ""


LEFT_OUT = "% ..."
"""Stands in an excerpt for what is left out of it."""
