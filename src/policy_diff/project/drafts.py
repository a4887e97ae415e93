"""Which versions are drafts: the register of the project does not say that they were published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.project.registers import read_registers

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.corpus import Corpus


def drafts(root: Path, corpus: Corpus) -> frozenset[tuple[str, str]]:
    """List the versions that are not published, each as the folder of its handbook and its ID.

    A project without a register tells nothing of what is published, and of a file of the register that cannot be
    read nothing is known: no version is then taken for a draft.

    Args:
        root: the folder of the project.
        corpus: its handbooks.

    Raises:
        InputError: the folder of the register may not be looked into.
    """
    register, _ = read_registers(root)
    if not register.handbooks or register.unread:
        return frozenset()
    known = {(own.code, one.version) for own in register.handbooks for one in own.published}
    return frozenset(
        (handbook.folder, version.id)
        for handbook in corpus.handbooks
        for version in handbook.versions
        if (handbook.code, version.id) not in known
    )
