"""The corpus at hand: the handbooks in the folder that the user is in, or in one above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS, find_root, tables
from policy_diff.project.corpus import load

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
    root = find_root(start)
    if root is None:
        raise InputError(
            "there are no handbooks here or in any folder above",
            cure=f"Go to a folder that holds `{HANDBOOKS}/<handbook>/{HANDBOOK_FILE}`.",
            place=Place(str(start)),
        )
    corpus = load(root)
    texts = (root / file.name for book in corpus.handbooks for version in book.versions for file in version.files)
    return corpus, (*texts, *tables(root))
