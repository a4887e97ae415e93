"""Find handbooks by their remit."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError
from policy_diff.core.feature import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.corpus import Corpus, Handbook


def handbooks_of_remits(corpus: Corpus, names: Sequence[str]) -> tuple[Handbook, ...]:
    """Find the handbooks of some remits.

    Args:
        corpus: the corpus.
        names: remits as handbooks name them, in capitals or not, or as folders do: `state schools`, `state-schools`.

    Returns:
        Each handbook once, in the order of their folders; none where no remit is named.

    Raises:
        InputError: no handbook is of such a remit; the cure names the nearest.
    """
    known = {slug(remit): remit for handbook in corpus.handbooks for remit in handbook.remits}
    for name in names:
        if slug(name) not in known:
            near = get_close_matches(slug(name), known, 1)
            hint = f"Did you mean '{near[0]}'? " if near else ""
            raise InputError(
                f"no handbook is of the remit '{name}'",
                cure=f"{hint}Use one of {', '.join(sorted(known)) or 'none held'}.",
            )
    chosen = {slug(name) for name in names}
    return tuple(book for book in corpus.handbooks if chosen.intersection(map(slug, book.remits)))
