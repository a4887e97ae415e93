"""The history of a requirement: its wordings from version to version, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.requirement import says_the_same
from policy_diff.core.requirement_id import in_order

if TYPE_CHECKING:
    from policy_diff.core.absence import Absence
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.listing import Step
    from policy_diff.core.requirement import Requirement

_NOT_THERE: Final[dict[Absence, Step]] = {"known": "new", "marked": "added", "unknown": "unheld"}


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a requirement, for as long as neither its text nor its fields changed.

    Attributes:
        requirement: the requirement as the last of these versions has it.
        versions: the versions that have it so, oldest first.
        step: how it came to be so.
        until: the version that has it otherwise or no longer; `None` where it still stands.
    """

    requirement: Requirement
    versions: tuple[Version, ...]
    step: Step
    until: Version | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What became of one requirement.

    Attributes:
        id: its ID.
        handbook: its handbook.
        wordings: its wordings, oldest first; at least one.
    """

    id: str
    handbook: Handbook
    wordings: tuple[Wording, ...]

    @property
    def last(self) -> Wording:
        """The wording now, or the last one where it was withdrawn."""
        return self.wordings[-1]

    @property
    def lost(self) -> bool:
        """Whether it is not known to be withdrawn: the version without it is held in part."""
        gone = self.last.until
        return gone is not None and absence_from(gone, self.last.versions[-1]) == "unknown"

    @property
    def withdrawn(self) -> Version | None:
        """The version that has it no longer; `None` where it stands."""
        return self.last.until


def histories(corpus: Corpus) -> tuple[History, ...]:
    """Give the history of every requirement of every published version, by handbook and ID."""
    return tuple(found for handbook in corpus.handbooks for found in histories_of(handbook))


def histories_of(handbook: Handbook) -> tuple[History, ...]:
    """Give the history of every requirement of the published versions of a handbook, by ID."""
    versions = handbook.published
    found = {requirement.id for version in versions for requirement in version.requirements}
    ids = sorted(found, key=in_order)
    return tuple(History(identifier, handbook, _wordings(handbook, versions, identifier)) for identifier in ids)


def step_of(handbook: Handbook, version: Version, requirement: Requirement) -> Step:
    """Tell what a version did to a requirement that it has."""
    at = handbook.versions.index(version)
    if at == 0:
        return "first"
    earlier = handbook.versions[at - 1]
    before = earlier.requirement(requirement.id)
    if before is None:
        return _NOT_THERE[absence_from(earlier, version)]
    if before.text != requirement.text:
        return "reworded"
    return "same" if says_the_same(before, requirement) else "redefined"


def _wordings(handbook: Handbook, versions: tuple[Version, ...], identifier: str) -> tuple[Wording, ...]:
    found: list[Wording] = []
    for version in versions:
        requirement = version.requirement(identifier)
        standing = found and found[-1].until is None
        if requirement is None:
            if standing:
                found[-1] = replace(found[-1], until=version)
        elif standing and says_the_same(found[-1].requirement, requirement):
            found[-1] = replace(found[-1], requirement=requirement, versions=(*found[-1].versions, version))
        else:
            if standing:
                found[-1] = replace(found[-1], until=version)
            found.append(Wording(requirement, (version,), step_of(handbook, version, requirement)))
    return tuple(found)
