"""How many changes a comparison has, as its page counts them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from policy_diff.formats.html import Marker, NoLinks, write_sections

if TYPE_CHECKING:
    from policy_diff.project.comparisons import Comparison


@lru_cache(maxsize=512)
def count_changes(pair: Comparison) -> int:
    """Count the changes between two versions as their page does."""
    marker = Marker(numbered=False)
    write_sections(pair.change_set, marker, NoLinks())
    return len(marker.changes)
