"""Which versions are drafts: a project that keeps a register has not published them, and their words may change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.project.registers import read_registers

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.corpus import Corpus, Handbook

DRAFT: Final = "A draft: it is not published, and its words may still change."
"""What a page says of such a version."""


def with_drafts(root: Path, corpus: Corpus) -> Corpus:
    """Note of each version whether it is published.

    A project that never registered a version tells nothing of what is published; of a handbook whose register cannot
    be read nothing is known, and `policy-diff check` tells of it: no version is then taken for a draft.

    Args:
        root: the folder of the project.
        corpus: its handbooks.

    Raises:
        InputError: the folder of the register may not be looked into.
    """
    register, _ = read_registers(root)
    published = {(own.code, one.version) for own in register.handbooks for one in own.published}
    if not published:
        return corpus

    def noted(handbook: Handbook) -> Handbook:
        if handbook.code in register.unread:
            return handbook
        standing = [(handbook.code, one.id) in published for one in handbook.versions]
        if all(one.published is so for one, so in zip(handbook.versions, standing, strict=True)):
            return handbook  # the very same: what is known of it holds
        versions = (replace(one, published=so) for one, so in zip(handbook.versions, standing, strict=True))
        return replace(handbook, versions=tuple(versions))

    return replace(corpus, handbooks=tuple(map(noted, corpus.handbooks)))
