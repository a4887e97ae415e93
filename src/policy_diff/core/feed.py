"""A feed as a value: what whoever follows a handbook or a requirement is told, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from policy_diff.core.changeset import Pieces


@dataclass(frozen=True, slots=True)
class FeedPassage:
    """A requirement, or text that is none, with what became of its words.

    Attributes:
        id: the ID of the requirement; empty for text that is none.
        said: what became of it, in two or three words; empty where its entry says so.
        section: the title of its section, plain words; empty where the entry says where it is.
        pieces: its plain words with what changed in them.
        unheld: whether all its words are only not held on the other side, and may have stood there.
        note: a sentence on what the words do not show; empty where there is nothing.
        data: for each field of its data that changed, the field's name and its pieces.
    """

    id: str
    said: str
    section: str
    pieces: Pieces
    unheld: bool = False
    note: str = ""
    data: tuple[tuple[str, Pieces], ...] = ()


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One thing that happened.

    Attributes:
        id: its name for ever, as a URN.
        title: its title, plain words.
        updated: when it is said to have happened, with a time zone.
        address: the page that shows it, from the root of the site.
        said: what is said of it, a paragraph each; plain words.
        passages: what it is about, in the order of the text.
        links: further pages, each with its title and its address from the root of the site.
    """

    id: str
    title: str
    updated: datetime
    address: str
    said: tuple[str, ...]
    passages: tuple[FeedPassage, ...]
    links: tuple[tuple[str, str], ...] = ()

    @property
    def touched(self) -> tuple[str, ...]:
        """The IDs of the requirements that it is about, each once."""
        return tuple(dict.fromkeys(passage.id for passage in self.passages if passage.id))


@dataclass(frozen=True, slots=True)
class Feed:
    """What happened to one thing, or to all.

    Attributes:
        id: its name for ever, as a URN.
        title: its title, plain words.
        subtitle: what it tells and whose words these are, plain words.
        rights: the licence and the notice, plain words.
        address: where it is itself, from the root of the site.
        page: the page that shows the same, from the root of the site.
        entries: newest first.
        updated: when the newest of them happened, with a time zone.
    """

    id: str
    title: str
    subtitle: str
    rights: str
    address: str
    page: str
    entries: tuple[FeedEntry, ...]
    updated: datetime
