"""Which versions are drafts: a project that keeps a register has not published them, and their words may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.project.registers import read_registers

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.corpus import Corpus

DRAFT: Final = "A draft: it is not published, and its words may still change."
"""What a page says of such a version."""


def drafts(corpus: Corpus, root: Path) -> tuple[tuple[str, str], ...]:
    """List the versions that are not published, where the project keeps a register.

    A register that cannot be read says nothing: `policy-diff check` tells of it, and its handbook has no drafts.

    Args:
        corpus: the handbooks.
        root: the folder that holds `handbooks`.

    Returns:
        The code of the handbook and the ID of the version, in the order of the corpus; none where nothing was ever
        registered.

    Raises:
        InputError: the folder of the register may not be looked into.
    """
    register, _ = read_registers(root)
    if not any(known.published for known in register.handbooks):
        return ()
    return tuple(
        (handbook.code, version.id)
        for handbook in corpus.handbooks
        for version in handbook.versions
        for known in [register.of(handbook.code)]
        if handbook.code not in register.unread and not (known and known.version(version.id))
    )
