"""A paragraph or a row with the list or the table that it belongs to on either side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policy_diff.formats.docx.model import Paragraph, Row


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph or a row, not yet put into lists and tables.

    Attributes:
        part: the paragraph or the row.
        old, new: for an item its list, for a row its table, counted from 1 in either text; 0 where there is none.
    """

    part: Paragraph | Row
    old: int = 0
    new: int = 0
