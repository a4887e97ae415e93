"""A block of the new text as it is to be: what a Word file says of it, and which block of the version it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.formats.docx.marks import same_words

if TYPE_CHECKING:
    from policy_diff.formats.docx.blocks_back import Held
    from policy_diff.formats.docx.marks import Piece
    from policy_diff.formats.docx.model import Look
    from policy_diff.formats.docx.sides import Unit


@dataclass(slots=True)
class Planned:
    """A paragraph or a row of the new text.

    Attributes:
        unit: what the file says of it; `None` for what is there although the file does not have it.
        look: how it stands.
        cells: its words.
        held: the block of the named version whose place it takes, or whose copy it is.
        stays: whether it stands there where the version has it.
    """

    unit: Unit | None
    look: Look
    cells: tuple[tuple[Piece, ...], ...]
    held: Held | None = None
    stays: bool = False
    at: int = -1  #: the index of the block among those of the version

    @property
    def number(self) -> int:
        """The number of its paragraph in the file."""
        return self.unit.number if self.unit else 0

    @property
    def text(self) -> str:
        """Its words."""
        return " | ".join("".join(piece.text for piece in cell) for cell in self.cells)

    @property
    def untouched(self) -> bool:
        """Whether its words read and look as those of the block do."""
        if self.held is None or self.look != self.held.standing.look or len(self.cells) != len(self.held.texts):
            return False
        return all(
            same_words([(p.text, p.format) for p in cell], [(s.text, s.format) for _, s in spans])
            for cell, spans in zip(self.cells, self.held.spans, strict=True)
        )
