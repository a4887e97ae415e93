"""Find remits by their names."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.conduct.planning import Remit
from policy_diff.core.errors import InputError
from policy_diff.core.feature import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.core.corpus import Corpus


def named_remits(corpus: Corpus, names: Sequence[str]) -> tuple[Remit, ...]:
    """Find remits by their names, as `handbook.toml` writes them or as the folders of features do.

    Args:
        corpus: the handbooks, which say what remits they serve.
        names: the names.

    Returns:
        Each remit once, in the order of their names.

    Raises:
        InputError: there is none of a name; the cure names the nearest.
    """
    known = {slug(remit): remit for handbook in corpus.handbooks for remit in handbook.remits}
    for name in names:
        if slug(name) not in known:
            near = get_close_matches(slug(name), sorted(known), 1)
            hint = f"Did you mean '{known[near[0]]}'? " if near else ""
            raise InputError(
                f"there is no remit '{name}'",
                cure=f"{hint}Use one of {', '.join(sorted(known.values())) or 'none held'}.",
            )
    chosen = sorted({known[slug(name)] for name in names})
    return tuple(Remit(remit, tuple(one for one in corpus.handbooks if remit in one.remits)) for remit in chosen)
