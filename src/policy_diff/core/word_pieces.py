"""Plain words with what changed between two wordings of them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from policy_diff.core.phrasing import mark
from policy_diff.core.pieces import assemble, between
from policy_diff.core.words import tokenize

if TYPE_CHECKING:
    from policy_diff.core.changeset import Pieces


@lru_cache(maxsize=4096)  # the same change stands in several feeds
def word_pieces(old: str, new: str) -> Pieces:
    """Give the pieces from one wording to another.

    Args:
        old: the earlier words; empty where there were none.
        new: the later words; empty where there are none.

    Returns:
        Pieces of which the kept and removed ones spell the old words, and the kept and added ones the new.
    """
    if old == new or not (old and new):
        return between(old, new)
    first, second = tokenize(old), tokenize(new)
    return assemble(first, second, mark(first, second))
