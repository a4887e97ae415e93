"""Find remits by name, with the handbooks that serve them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.conduct.planning import Remit
from policy_diff.core.errors import InputError
from policy_diff.core.feature import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.corpus import Corpus, Handbook


def handbooks_of_remits(corpus: Corpus, names: Sequence[str]) -> tuple[Handbook, ...]:
    """Find the handbooks of some remits.

    Args and errors are those of `named_remits`.

    Returns:
        Each handbook once, in the order of their folders; none where no remit is named.
    """
    serving = {handbook.code for remit in named_remits(corpus, names) for handbook in remit.handbooks}
    return tuple(handbook for handbook in corpus.handbooks if handbook.code in serving)


def named_remits(corpus: Corpus, names: Sequence[str]) -> tuple[Remit, ...]:
    """Find remits by name.

    Args:
        corpus: the corpus.
        names: remits as handbooks name them, in capitals or not, or as folders do: `state schools`, `state-schools`.

    Returns:
        Each remit once, by the name that handbooks give it and in the order of these, with its handbooks in the order
        of their folders.

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
    return tuple(
        Remit(known[chosen], tuple(book for book in corpus.handbooks if chosen in map(slug, book.remits)))
        for chosen in sorted({slug(name) for name in names})
    )
