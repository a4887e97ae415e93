"""A text while excerpts are applied to it: its sections, each with its blocks, in an order that may change."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.markdown import parse
from policy_diff.core.reading import STRUCTURE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from policy_diff.core.document import Block
    from policy_diff.core.part import Path

_SPACE: Final = re.compile(r"[ \t\r\n]+")
_CLOSE: Final = frozenset({Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TABLE_RULE})
_NAMING: Final = frozenset({Kind.ATTRIBUTES, Kind.TARGET})

Key = tuple[str, str]
"""What two blocks must share to be the same for a reader: what they are, and their words."""


def is_structure(kind: Kind) -> bool:
    """Tell whether blocks of a kind carry structure or data that a page does not show."""
    return kind in STRUCTURE and kind is not Kind.GAP


def words(text: str) -> str:
    """Give words as one line, however they are broken."""
    return _SPACE.sub(" ", text).strip(" ")


def key_of(kind: Kind, body: str, text: str) -> Key:
    """Say of a block what makes it the same as another."""
    if is_structure(kind):
        return "structure", words(text)
    return kind.value, words(body) if kind in PROSE else text.strip("\r\n")


@dataclass(slots=True, eq=False)
class Piece:
    """A block of the text.

    Attributes:
        kind: what it is.
        text: its source.
        at: its number among the blocks of the base, where it stands there; else -1.
        block: the block of the base that it is, or was.
    """

    kind: Kind
    text: str
    at: int = -1
    block: Block | None = None
    _key: Key | None = None

    @property
    def key(self) -> Key:
        """What makes it the same as another block."""
        if self._key is None:
            self._key = key_of(self.kind, self.block.body if self.block else self.text, self.text)
        return self._key

    @property
    def sort(self) -> tuple[str, bool, bool]:
        """Tell blocks apart by what stands between them as a rule."""
        return self.kind.value, self.kind is Kind.DIRECTIVE and "{" in self.text, self.text.lstrip()[:1] == ">"


@dataclass(slots=True, eq=False)
class Place:
    """A section with its own blocks.

    Attributes:
        title: the source of its heading's words.
        level: 1 to 6; 0 for the text before the first heading.
        labels: its labels.
        path: the titles that led to it in the base.
        pieces: its blocks.
        taken: which excerpt has changed it, if one has.
    """

    title: str
    level: int
    labels: tuple[str, ...]
    path: Path
    pieces: list[Piece]
    taken: int | None = None
    _index: dict[Key, list[int]] | None = field(default=None)

    @property
    def owners(self) -> frozenset[str]:
        """The requirements in it."""
        return frozenset(piece.block.owner for piece in self.pieces if piece.block and piece.block.owner)

    @property
    def heading(self) -> int | None:
        """The number of its heading among its blocks."""
        if not self.level:
            return None
        return next((at for at, piece in enumerate(self.pieces) if piece.kind is Kind.HEADING), None)

    def where(self, key: Key) -> list[int]:
        """Give the numbers of the blocks that are the same as one."""
        if self._index is None:
            self._index = {}
            for at, piece in enumerate(self.pieces):
                self._index.setdefault(piece.key, []).append(at)
        return self._index.get(key, [])


class WorkingText:
    """The sections of a text, and what separates its blocks."""

    def __init__(self, text: str) -> None:
        """Read a text."""
        self.gaps: list[str] = []
        self.first = ""
        self.places: list[Place] = []
        pieces: list[Piece] = []
        for path, section in parse(text).sections():
            own = Place(section.title, section.level, section.ids, path, [])
            for block in section.blocks:
                if block.kind is Kind.GAP:
                    if self.gaps:
                        self.gaps[-1] += block.text
                    else:
                        self.first += block.text
                else:
                    own.pieces.append(Piece(block.kind, block.text, len(self.gaps), block))
                    self.gaps.append("")
            pieces += own.pieces
            self.places.append(own)
        self.last = self.gaps.pop() if self.gaps else ""
        counts: dict[object, Counter[str]] = {}
        for piece, after, gap in zip(pieces, pieces[1:], self.gaps, strict=False):
            counts.setdefault((piece.sort, after.sort), Counter())[gap] += 1
        self._usual = {pair: _commonest(found) for pair, found in counts.items()}
        loose = Counter(gap for gap in self.gaps if gap.count("\n") > 1)
        self._loose = _commonest(loose) if loose else "\n\n"
        self._line = "\r\n" if "\r\n" in self._loose else "\n"

    def pieces(self) -> Iterator[Piece]:
        """Yield every block in order."""
        return (piece for place in self.places for piece in place.pieces)

    def write(self) -> tuple[str, tuple[tuple[int, str], ...]]:
        """Give the text as it stands now, and where each section starts with its heading's source."""
        out = [self.first]
        length = len(self.first)
        headings: list[tuple[int, str]] = []
        before: Piece | None = None
        for place in self.places:
            opening = place.heading
            for at, piece in enumerate(place.pieces):
                gap = self._gap(before, piece) if before else ""
                length += len(gap)
                if at == 0 and opening is not None:
                    headings.append((length, place.pieces[opening].text))
                out += [gap, piece.text]
                length += len(piece.text)
                before = piece
        return "".join([*out, self.last]), tuple(headings)

    def _gap(self, before: Piece, piece: Piece) -> str:
        if before.at >= 0 and piece.at == before.at + 1:
            return self.gaps[before.at]
        return self._usual.get((before.sort, piece.sort)) or self._expected(before, piece)

    def _expected(self, before: Piece, piece: Piece) -> str:
        """Give what stands between two blocks where the text has no other such pair."""
        closes = piece.kind is Kind.DIRECTIVE and "{" not in piece.text
        opens = before.kind is Kind.DIRECTIVE and "{" in before.text
        field_ = piece.kind is Kind.OPTION and (opens or before.kind is Kind.OPTION)
        close = before.kind in _CLOSE and piece.kind in _CLOSE
        return self._line if closes or field_ or close or before.kind in _NAMING else self._loose


def paths(places: Iterable[Place]) -> Iterator[tuple[Path, Place]]:
    """Yield sections, each with the titles that lead to it as they stand now."""
    above: list[Place] = []
    for place in places:
        while above and place.level and above[-1].level >= place.level:
            above.pop()
        if place.level:
            above.append(place)
        yield tuple(one.title for one in above) if place.level else (), place


def _commonest(counts: Counter[str]) -> str:
    return max(counts, key=lambda gap: (counts[gap], gap))
