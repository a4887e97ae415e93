"""The corpus at hand: the handbooks in the folder that the user is in, or in one above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.edges.handbook_folders import tables
from policy_diff.project.corpus import load
from policy_diff.project.root import project_root

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.corpus import Corpus


def corpus_at_hand(start: Path) -> tuple[Corpus, tuple[Path, ...]]:
    """Read the nearest handbooks.

    Args:
        start: the folder from which they are looked for, upwards.

    Returns:
        The corpus, and the files that it was read from.

    Raises:
        InputError: there are no handbooks, or they are not sound.
    """
    root = project_root(start)
    corpus = load(root)
    texts = (root / file.name for book in corpus.handbooks for version in book.versions for file in version.files)
    return corpus, (*texts, *tables(root))
