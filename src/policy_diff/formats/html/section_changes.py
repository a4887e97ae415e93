"""What a page shows of a section that changed: each of its passages, as it reads now and as it read before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from policy_diff.core.changeset import EntryKind

if TYPE_CHECKING:
    from policy_diff.core.reading import Reading
    from policy_diff.formats.html.inline import Side
    from policy_diff.formats.html.marks import Change


@dataclass(frozen=True, slots=True)
class PassageChanges:
    """One passage as HTML.

    Attributes:
        owner: the requirement whose text it is, if any.
        anchor: its name within the page; empty where it has none.
        html: its text, which may stand in a `div`.
        changes: the changes in it, in order.
        side: the text that alone has the passage at this place; `None` where both have it.
        moved: for a requirement that stands elsewhere now, `here` where it is and `away` where it stood.
        old: its old text as HTML, with what went marked; empty where `html` serves for it, because nothing differs or
            all of it went, and where nothing stood there. That of a requirement that moved here is to stand beside
            the new one, and that of one that moved away by itself.
    """

    owner: str | None
    anchor: str
    html: str
    changes: tuple[Change, ...]
    side: Side | None = None
    moved: Literal["", "here", "away"] = ""
    old: str = ""


@dataclass(frozen=True, slots=True)
class SectionChanges:
    """One section as HTML.

    Attributes:
        reading: the section; for the place that a section left, its entry there.
        anchor: its name within the page.
        heading: its title as HTML with what changed in it; empty for the text before the first heading.
        title: its title as plain words.
        above: the titles of the sections that it stands in, less the document's, as plain words.
        moved: for a section that moved, a sentence as HTML that says from where to where; else empty.
        shared: for a section that a heading cut off, or joined, a sentence as HTML that says to what; else empty.
        passages: what is shown of it.
        changes: the changes in its title, its move and the changes in its passages, in order.
        left: whether the section stood here and moved away; `anchor` then leads to where it is, with `-was`, and
            the heading and the passages are the old text that stood here.
    """

    reading: Reading
    anchor: str
    heading: str
    title: str
    above: tuple[str, ...]
    moved: str
    shared: str
    passages: tuple[PassageChanges, ...]
    changes: tuple[Change, ...]
    left: bool = False

    @property
    def side(self) -> Side | None:
        """The text that alone has the section; `None` where both have it, or share its passages."""
        sides: dict[EntryKind, Side] = {EntryKind.NEW: "+", EntryKind.REMOVED: "-"}
        return None if self.reading.shares else sides.get(self.reading.entry.kind)

    @property
    def own_changes(self) -> tuple[Change, ...]:
        """Its changes outside its passages: of its title, and its move."""
        inside = {change.number for passage in self.passages for change in passage.changes}
        return tuple(change for change in self.changes if change.number not in inside)

    @property
    def heading_side(self) -> Side | None:
        """The text that alone has its heading."""
        sides: dict[EntryKind, Side] = {EntryKind.NEW: "+", EntryKind.REMOVED: "-"}
        return sides.get(self.reading.entry.kind)
