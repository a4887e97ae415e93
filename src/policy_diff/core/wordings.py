"""Whose wording is this: the ID that a statement of a version has by the register, or by the version before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.register import lives_of, wording_digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.register import HandbookRegister


@dataclass(frozen=True, slots=True)
class Wordings:
    """The wordings that are known by a version, each by its digest with the one ID whose it is.

    Attributes:
        minted: those that IDs were minted for.
        before: those that IDs had in the last version before that has them, but for IDs that were withdrawn.
        gone: IDs that cannot stand in the version: they were withdrawn before it, or given up.
    """

    minted: Mapping[str, str]
    before: Mapping[str, str]
    gone: frozenset[str] = frozenset()

    def owner(self, text: str) -> str:
        """Give the ID whose wording a text is; empty where it is that of none, or of several."""
        digest = wording_digest(text)
        return self.minted.get(digest) or self.before.get(digest, "")

    def fit(self, text: str) -> str:
        """Give the ID whose wording a text is and which can stand in the version; empty where there is none."""
        found = self.owner(text)
        return "" if found in self.gone else found


def wordings_by_version(register: HandbookRegister, handbook: Handbook) -> Iterator[tuple[Version, Wordings]]:
    """Yield each version of a handbook, in order, with the wordings that are known by it."""
    minted = _of_one({one.id: one.wording for one in register.ids})
    order = {version.id: at for at, version in enumerate(handbook.versions)}
    dropped = {one.id for one in register.ids if one.dropped}
    withdrawn = {
        identifier: order[life.withdrawn]
        for identifier, life in lives_of(register, handbook, drafts=True).items()
        if life.withdrawn
    }
    last: dict[str, str] = {}
    for at, version in enumerate(handbook.versions):
        gone = {identifier for identifier, when in withdrawn.items() if when < at}
        standing = {identifier: digest for identifier, digest in last.items() if identifier not in gone}
        yield version, Wordings(minted, _of_one(standing), frozenset(gone | dropped))
        last |= {requirement.id: wording_digest(requirement.text) for requirement in version.requirements}


def _of_one(digests: Mapping[str, str]) -> dict[str, str]:
    """Give each digest that one ID alone has with that ID."""
    times = Counter(digests.values())
    return {digest: identifier for identifier, digest in digests.items() if times[digest] == 1}
