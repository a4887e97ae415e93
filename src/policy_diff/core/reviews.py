"""Which wording each scenario was last reviewed against, and whether what it verifies has changed since.

A review is of a scenario as it is written, and of each requirement that it is tagged with, as the last published
version has it. Of a handbook that is made from a master, the review of the master's requirement stands for its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.requirement_id import handbook_code

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.requirement import Requirement

_SHORT: Final = 12
"""Hexadecimal digits of a digest: 48 bits tell the wordings of one requirement apart."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A requirement as a published version leaves it.

    Attributes:
        requirement: its wording and obligation.
        version: the version that left it so: the one that has it so first, or that has it no longer.
        withdrawn: whether it has it no longer.
    """

    requirement: Requirement
    version: Version
    withdrawn: bool = False

    @property
    def digest(self) -> str:
        """Digest what it says: its words however their lines are broken, its obligation, whether it stands."""
        asked = self.requirement.obligation
        parts = (
            [asked.bearer, asked.modality.value, asked.on, asked.action, asked.counterparty, asked.due] if asked else []
        )
        said = [" ".join(self.requirement.text.split()), self.withdrawn, *(str(part or "") for part in parts)]
        exceptions = sorted(asked.exceptions) if asked else []
        return sha256(json.dumps([*said, exceptions]).encode()).hexdigest()[:_SHORT]


@dataclass(frozen=True, slots=True)
class Reviews:
    """The reviews of a project.

    Attributes:
        records: by scenario, by requirement, the digest of what it was reviewed against.
        published: by code of a handbook, the IDs of its published versions.
        kept: whether the project keeps reviews at all; where it does not, nothing is suspect.
    """

    records: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    published: Mapping[str, frozenset[str]] = field(default_factory=dict)
    kept: bool = False

    def of(self, scenario: str, requirement: str) -> str:
        """Give the digest that a scenario was reviewed against; empty where it was not."""
        return self.records.get(scenario, {}).get(requirement, "")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A requirement that says something else than some scenarios were reviewed against.

    Attributes:
        id: its ID.
        now: what it says.
        then: what it said; `None` where no published version has said so.
        reviewed: whether they were reviewed against it at all.
        scenarios: the ID of each, with its file and line.
    """

    id: str
    now: Standing
    then: Standing | None
    reviewed: bool
    scenarios: tuple[tuple[str, str, int], ...]


def standings(handbook: Handbook, published: Collection[str]) -> Iterator[tuple[str, Standing]]:
    """Yield every requirement with each way in which published versions left it, oldest first.

    A version that is held in part and does not have a requirement says nothing of it.
    """
    last: dict[str, tuple[Standing, Version]] = {}
    for version in handbook.versions:
        if version.id not in published:
            continue
        for requirement in version.requirements:
            before = last.get(requirement.id)
            now = Standing(requirement, version)
            if before and before[0].digest == now.digest:
                now = Standing(requirement, before[0].version)
            last[requirement.id] = now, version
            yield requirement.id, now
        for identifier, (standing, holding) in tuple(last.items()):
            gone = version.requirement(identifier) is None and absence_from(version, holding) != "unknown"
            if gone and not standing.withdrawn:
                now = Standing(standing.requirement, version, withdrawn=True)
                last[identifier] = now, holding
                yield identifier, now


def latest(corpus: Corpus, reviews: Reviews) -> dict[str, Standing]:
    """Give what each requirement of the published versions says now."""
    return {
        identifier: standing
        for handbook in corpus.handbooks
        for identifier, standing in standings(handbook, reviews.published.get(handbook.code, ()))
    }


def doubtful(scenario: str, requirements: Iterable[str], reviews: Reviews, now: Mapping[str, Standing]) -> list[str]:
    """List those requirements of a scenario that say something else than it was reviewed against.

    Args:
        scenario: the ID of the scenario as it is written.
        requirements: the IDs that it is tagged with.
        reviews: the reviews.
        now: what each requirement says now; one that it does not hold is not published yet, and not in doubt.
    """
    if not reviews.kept:
        return []
    return [one for one in requirements if one in now and reviews.of(scenario, one) != now[one].digest]


def said_before(handbook: Handbook, identifier: str, digest: str, reviews: Reviews) -> Standing | None:
    """Find what a requirement said that has a digest; `None` where no published version left it so."""
    found = standings(handbook, reviews.published.get(handbook.code, ()))
    return next((one for key, one in found if key == identifier and one.digest == digest), None)


def by_handbook(records: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, dict[str, str]]]:
    """Part records by the code of the handbook that their requirements are of."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for scenario, reviewed in records.items():
        for identifier, digest in reviewed.items():
            found.setdefault(handbook_code(identifier), {}).setdefault(scenario, {})[identifier] = digest
    return found
