"""The change set: everything that differs between two texts, as a value."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from policy_diff.core.document import Kind
from policy_diff.core.entry_kind import EntryKind as EntryKind  # noqa: PLC0414, TC001  it is a name of this module too

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.part import Part

Op = Literal["=", "-", "+"]
"""What happened to a piece of text: kept, removed, added."""


class Piece(NamedTuple):
    """A run of text with what happened to it."""

    op: Op
    text: str


Pieces = tuple[Piece, ...]


class Change(StrEnum):
    """What happened to a block."""

    UNCHANGED = "unchanged"  #: the same, character for character
    INSERTED = "inserted"  #: only in the new text
    DELETED = "deleted"  #: only in the old text
    AMENDED = "amended"  #: in both, with differences
    MOVED = "moved"  #: in both at different places: deleted at one, inserted at the other


_NOTATION = frozenset({
    Kind.ATTRIBUTES, Kind.COMMENT, Kind.FRONT_MATTER, Kind.GAP, Kind.OTHER, Kind.TABLE_RULE, Kind.TARGET,
})  # fmt: skip
"""Blocks that no reader sees as words."""

_DATA = _NOTATION | {Kind.DIRECTIVE, Kind.OPTION}
"""Blocks whose place among the others says nothing to a reader."""

_FENCING = " \t>:`~"
_EDGES = {Kind.TABLE_ROW: "|"}
"""What stands between words and is none."""


@dataclass(frozen=True, slots=True)
class BlockChange:
    """One block's part of a change set.

    Attributes:
        kind: what the block is; where both sides have it, what it is in the new text.
        change: what happened to it.
        lead: the pieces of its indentation and markers (`- `, `## `).
        body: the pieces of its wording.
        tail: the pieces of markers after it (closing `##`, the underline of a heading).
        depth: level of a heading or nesting of a list item, in the new text where it is there.
        ids: the stable names it carries.
        owner: the requirement it belongs to, if any.
        quoted: whether it stands in a block quote.
        move: for a moved block a number, 1 and up, that its two ends share; else `None`.
        inner: for a moved block whose wording differs, the pieces from its old body to its new; else empty.
    """

    kind: Kind
    change: Change
    lead: Pieces
    body: Pieces
    tail: Pieces = ()
    depth: int = 0
    ids: tuple[str, ...] = ()
    owner: str | None = None
    quoted: bool = False
    move: int | None = None
    inner: Pieces = ()

    @property
    def pieces(self) -> Pieces:
        """All its text in order: kept and removed pieces spell the old, kept and added the new."""
        return self.lead + self.body + self.tail

    @property
    def old(self) -> str:
        """Its text on the old side; empty where it was not there."""
        return spell(self.pieces, "-")

    @property
    def new(self) -> str:
        """Its text on the new side; empty where it is not there."""
        return spell(self.pieces, "+")

    @property
    def reworded(self) -> bool:
        """Whether a reader sees other words, and not only other spacing, numbering or place."""
        if self.kind in _NOTATION:
            return False
        pieces = self.inner if self.change is Change.MOVED else self.body
        if self.kind is Kind.DIRECTIVE:
            return spell(pieces, "-").strip(_FENCING) != spell(pieces, "+").strip(_FENCING)
        edge = _EDGES.get(self.kind, "")
        return any(
            op != "=" and not (text.isspace() or (edge and not text.replace(edge, "").strip())) for op, text in pieces
        )

    @property
    def seen(self) -> bool:
        """Whether a reader sees a change: other words, or the same words at another place."""
        return self.reworded or (self.change is Change.MOVED and self.kind not in _DATA)


@dataclass(frozen=True, slots=True)
class Entry:
    """One section's part of a change set.

    Attributes:
        kind: what happened to the section.
        old_path, new_path: the titles of the sections that it stands under, and its own last; `None` on the
            side where it does not stand at this place. Empty for the text before the first heading.
        level: 1 to 6; 0 for the text before the first heading.
        blocks: its blocks in order, those of both sides.
        ids: the labels of the section.
        move: for a moved section a number, 1 and up, that its two ends share; else `None`.
    """

    kind: EntryKind
    old_path: tuple[str, ...] | None
    new_path: tuple[str, ...] | None
    level: int
    blocks: tuple[BlockChange, ...]
    ids: tuple[str, ...] = ()
    move: int | None = None

    @property
    def path(self) -> tuple[str, ...]:
        """The titles that lead to it, on the new side where it stands there."""
        return self.new_path if self.new_path is not None else self.old_path or ()

    @property
    def title(self) -> str:
        """Its title, on the new side where it stands there; empty before the first heading."""
        return self.path[-1] if self.level and self.path else ""

    @property
    def reworded(self) -> bool:
        """Whether any of its blocks reads differently."""
        return any(block.reworded for block in self.blocks)

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements in it that read differently or stand elsewhere, in order."""
        changed = (b for b in self.blocks if b.owner and b.seen)
        return tuple(dict.fromkeys(b.owner for b in changed if b.owner))


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything that differs between two texts; it holds both whole.

    Over all entries and blocks in order, the kept and removed pieces join to the old text, and the kept and
    added pieces to the new.

    Attributes:
        entries: one for each section of either side, in the order of the new text; what was removed or moved
            away stands where it stood.
        old_ref, new_ref: how the user named the two sides, if at all.
        edited_from: where it was read from a marked text that somebody edited outside its marks, the SHA-256 of the old
            text that the marked one was written from: what else differs from that is her work too. Else `None`.
        part: where it holds excerpts alone and not the two texts whole, what is needed to apply them; else `None`.
    """

    entries: tuple[Entry, ...]
    old_ref: str | None = None
    new_ref: str | None = None
    part: Part | None = None
    edited_from: str | None = None

    @property
    def pieces(self) -> Iterator[Piece]:
        """Every piece in order."""
        return (piece for entry in self.entries for block in entry.blocks for piece in block.pieces)

    @property
    def old(self) -> str:
        """The old text, character for character."""
        return spell(self.pieces, "-")

    @property
    def new(self) -> str:
        """The new text, character for character."""
        return spell(self.pieces, "+")

    @property
    def old_digest(self) -> str:
        """SHA-256 of the old text in UTF-8, in lower-case hexadecimal."""
        return digest(self.old)

    @property
    def new_digest(self) -> str:
        """SHA-256 of the new text in UTF-8, in lower-case hexadecimal."""
        return digest(self.new)

    @property
    def changed(self) -> bool:
        """Whether the two texts differ at all."""
        return any(op != "=" for op, _ in self.pieces)


def spell(pieces: Iterable[Piece], side: Literal["-", "+"]) -> str:
    """Join the kept pieces with those of one side: `-` spells the old text, `+` the new."""
    return "".join([text for op, text in pieces if op in {"=", side}])


def digest(text: str) -> str:
    """Give the SHA-256 of a text in UTF-8, in lower-case hexadecimal."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def check_whole(change_set: ChangeSet) -> None:
    """Refuse a change set of excerpts, for a form that is the whole text.

    Raises:
        ValueError: it holds excerpts alone.
    """
    if change_set.part is not None:
        raise ValueError("the change set holds excerpts alone: apply it, and compare what comes of it")
