"""Which versions are drafts: a project that keeps a register has not published them, and their words may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.project.registers import read_registers

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.corpus import Corpus

DRAFT: Final = "A draft: it is not published, and its words may still change."
"""What a page says of such a version."""


def drafts(root: Path, corpus: Corpus) -> frozenset[tuple[str, str]]:
    """List the versions that are not published, each as the folder of its handbook and its ID.

    A project that never registered a version tells nothing of what is published; of a handbook whose register cannot
    be read nothing is known, and `policy-diff check` tells of it: no version is then taken for a draft.

    Args:
        root: the folder of the project.
        corpus: its handbooks.

    Raises:
        InputError: the folder of the register may not be looked into.
    """
    register, _ = read_registers(root)
    if not any(own.published for own in register.handbooks):
        return frozenset()
    published = {(own.code, one.version) for own in register.handbooks for one in own.published}
    return frozenset(
        (handbook.folder, version.id)
        for handbook in corpus.handbooks
        for version in handbook.versions
        if handbook.code not in register.unread and (handbook.code, version.id) not in published
    )
