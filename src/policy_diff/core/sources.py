"""The published texts that handbooks restate, and what each of them says of which handbook: its entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.errors import Place

SourceEntryKind = Literal["updated", "new", "heading", "point"]
"""What an entry is in its source: a section `updated` or `new` on an update page, a `heading` of a text with headings,
a `point` of a text without them."""

Status = Literal["listed", "updated-in-full", "pending"]
"""What a source says of a handbook: its entries are `listed`; it was `updated-in-full` elsewhere and nothing of it is
shown; its update is `pending`."""

ENTRY_KINDS: Final[tuple[SourceEntryKind, ...]] = get_args(SourceEntryKind)
STATUSES: Final[tuple[Status, ...]] = get_args(Status)


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One section, heading or point of a source.

    Attributes:
        title: its title as published; of a point, a name that is given to it here.
        kind: what it is in its source.
        line: the line of the source on which it begins, from 1.
        sections: the titles of the sections that restate it, where these are not its own.
        reason: why no requirement restates it; empty where one does.
        place: where it is written down; two entries that differ only in this are equal.
    """

    title: str
    kind: SourceEntryKind
    line: int
    sections: tuple[str, ...] = ()
    reason: str = ""
    place: Place | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ListedHandbook:
    """What a source says of one handbook.

    Attributes:
        code: the code of the handbook.
        status: whether its entries are listed, and if not, why.
        line: the line of the source on which it begins, from 1.
        entries: in the order of the source; none where the status is not `listed`.
        place: where it is written down; two that differ only in this are equal.
    """

    code: str
    status: Status
    line: int
    entries: tuple[SourceEntry, ...] = ()
    place: Place | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Source:
    """A published text that handbooks restate.

    Attributes:
        key: the name that versions and requirements give it.
        title: its title.
        publisher: who published it.
        published: when; `None` where the text does not say.
        licence: the licence it is published under.
        held: a sentence on how much of it is restated.
        address: where its publisher is found on the web; empty where none is given.
        handbooks: what it says of each handbook, in its own order; none where its entries are not written down.
        official: whether it is the text of a body that answers for it; `False` for a commentary.
    """

    key: str
    title: str
    publisher: str
    published: date | None
    licence: str
    held: str
    address: str = ""
    handbooks: tuple[ListedHandbook, ...] = ()
    official: bool = True

    def listed(self, code: str) -> ListedHandbook | None:
        """Find what it says of the handbook of a code; `None` where it says nothing."""
        return next((listed for listed in self.handbooks if listed.code == code), None)
