"""The conformance report as a value: what was tried with what, what came of it, and what that amounts to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.results import NO_SCENARIO, ConductResults, Level, Outcome, counts_of
from policy_diff.core.requirement_id import handbook_code

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.conduct.results import RequirementResult, ScenarioResult
    from policy_diff.core.corpus import Corpus, Handbook

_HUNDRED: Final = 100


class Verdict(StrEnum):
    """What a run says of an implementation, for one profile.

    - `conformant`: everything of the profile that can be tried was, and none of it failed.
    - `partial`: nothing failed, and something was not tried, or broke off.
    - `not conformant`: something failed.
    - `not claimed`: the implementation does not claim it.
    """

    CONFORMANT = "conformant"
    PARTIAL = "partial"
    NOT_CONFORMANT = "not conformant"
    NOT_CLAIMED = "not claimed"


_WORST_FIRST: Final = (Verdict.NOT_CONFORMANT, Verdict.PARTIAL, Verdict.CONFORMANT)


@dataclass(frozen=True, slots=True)
class SuiteIdentity:
    """Which suite was run.

    Attributes:
        version: the version of the package.
        features: a digest of the feature files.
        sentences: a digest of the sentences they are written in.
        handbooks: a digest of the requirements of every version, and of the vocabulary.
    """

    version: str
    features: str
    sentences: str
    handbooks: str


@dataclass(frozen=True, slots=True)
class CalendarIdentity:
    """By which calendar working days were counted.

    Attributes:
        name: whose calendar it is.
        first: the first day it knows.
        last: the last day it knows.
        digest: a digest of its bank holidays.
    """

    name: str
    first: date
    last: date
    digest: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run was for, as it was asked for.

    Attributes:
        handbooks: the codes of the handbooks; none where it was for all.
        remits: the remits; none where it was for all.
        as_of: the day whose versions were asked for; `None` for those that each scenario names.
        changed: between which versions a requirement had to differ; `None` where that was not asked.
    """

    handbooks: tuple[str, ...] = ()
    remits: tuple[str, ...] = ()
    as_of: date | None = None
    changed: str | None = None


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of the suite a run was for, and could be.

    Attributes:
        asked: what it was asked for.
        left_out: the IDs of the scenarios that it was not for.
        unread: the feature files that could not be read.
    """

    asked: Asked = Asked()
    left_out: frozenset[str] = frozenset()
    unread: tuple[str, ...] = ()


WHOLE: Final = Extent()


@dataclass(frozen=True, slots=True)
class Skip:
    """A scenario that the run was to play and did not, and why."""

    scenario: str
    reason: str


@dataclass(frozen=True, slots=True)
class Tolerated:
    """A failure that a run does not stop for.

    Attributes:
        id: the ID of a requirement or of a scenario.
        reason: why it is borne with.
        scenarios: the IDs of the scenarios whose failure it covers; none where it covers nothing any more.
    """

    id: str
    reason: str
    scenarios: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandbookVerdict:
    """What a run says of an implementation for one handbook.

    Attributes:
        code: the code of the handbook.
        title: its title.
        core: the verdict on what must and must not be done; `None` where no scenario verifies any of it.
        extended: the verdict on what should, will normally or may be done; `None` in the same way.
    """

    code: str
    title: str
    core: Verdict | None
    extended: Verdict | None

    def of(self, level: Level) -> Verdict | None:
        """Give the verdict of one profile."""
        return self.core if level is Level.CORE else self.extended


@dataclass(frozen=True, slots=True)
class ConformanceReport:
    """What a run of the suite says of an implementation.

    Attributes:
        results: what came of every scenario and of every requirement.
        suite: which suite was run.
        calendar: by which calendar.
        asked: what the run was for.
        expected: how many scenarios the run was to play: those that it was asked for and that apply.
        skips: those of them that it did not play, in the order of their IDs.
        unread: the feature files that could not be read, whose scenarios nobody could count.
        core: the verdict on the core profile over all handbooks claimed; `None` where nothing of it could be tried.
        extended: that on the extended profile.
        handbooks: the verdicts on each handbook, in the order of their codes.
        tolerated: the failures that were borne with.
    """

    results: ConductResults
    suite: SuiteIdentity
    calendar: CalendarIdentity
    asked: Asked
    expected: int
    skips: tuple[Skip, ...]
    unread: tuple[str, ...]
    core: Verdict | None
    extended: Verdict | None
    handbooks: tuple[HandbookVerdict, ...]
    tolerated: tuple[Tolerated, ...] = ()

    @property
    def run(self) -> int:
        """How many of the scenarios expected were played."""
        return self.expected - len(self.skips)

    def verdict(self, level: Level) -> Verdict | None:
        """Give the verdict on one profile over all handbooks claimed."""
        return self.core if level is Level.CORE else self.extended

    def of(self, level: Level | None, handbook: str = "") -> tuple[RequirementResult, ...]:
        """Give the requirements of a level, of one handbook or of all."""
        return tuple(one for one in self.results.requirements if one.level is level and handbook in {"", one.handbook})

    def counts(self, level: Level | None, handbook: str = "") -> dict[Outcome, int]:
        """Count the requirements of a level by outcome."""
        return counts_of(one.outcome for one in self.of(level, handbook))


def conformance(
    found: ConductResults,
    corpus: Corpus | None,
    suite: SuiteIdentity,
    calendar: CalendarIdentity,
    extent: Extent = WHOLE,
) -> ConformanceReport:
    """Say what results amount to.

    Args:
        found: the results.
        corpus: the handbooks; `None` where they could not be read.
        suite: which suite was run.
        calendar: by which calendar.
        extent: how much of the suite the run was for.
    """
    handbooks = corpus.handbooks if corpus else ()
    claimed = {one.code for one in handbooks if claims(found.subject, one)}
    to_play = [one for one in found.scenarios if one.id not in extent.left_out]
    expected = [one for one in to_play if _applies(one, claimed if corpus else None)]
    missing = tuple(sorted(extent.unread))
    doubtful = _doubtful(found)
    by_handbook: dict[str, list[RequirementResult]] = {handbook.code: [] for handbook in handbooks}
    for requirement in found.requirements:
        by_handbook[requirement.handbook].append(requirement)

    def of_handbook(handbook: Handbook, level: Level) -> Verdict | None:
        if handbook.code not in claimed:
            return Verdict.NOT_CLAIMED
        own = [one for one in by_handbook[handbook.code] if one.level is level]
        return _verdict(own, whole=not missing and not any(one.id in doubtful for one in own))

    verdicts = tuple(
        HandbookVerdict(one.code, one.title, of_handbook(one, Level.CORE), of_handbook(one, Level.EXTENDED))
        for one in sorted(handbooks, key=lambda one: one.code)
    )
    return ConformanceReport(
        found,
        suite,
        calendar,
        extent.asked,
        len(expected),
        tuple(Skip(one.id, one.message or "") for one in expected if not one.ran),
        missing,
        _together(one.core for one in verdicts),
        _together(one.extended for one in verdicts),
        verdicts,
    )


def claims(subject: Subject | None, handbook: Handbook) -> bool:
    """Tell whether an implementation claims a handbook; one that could not say what it is may claim any."""
    return subject is None or handbook.code in subject.handbooks


def percent(part: int, whole: int) -> int:
    """Say how much of a whole a part is, in percent, rounded down: only the whole of it is 100; of nothing, 0."""
    return part * _HUNDRED // whole if whole else 0


def _applies(scenario: ScenarioResult, claimed: Collection[str] | None) -> bool:
    """Tell whether a scenario is about a handbook that is claimed, also where it did not run."""
    if scenario.outcome is Outcome.INAPPLICABLE:
        return False
    return scenario.ran or claimed is None or any(handbook_code(one) in claimed for one in scenario.requirements)


def to_try(requirements: Iterable[RequirementResult]) -> tuple[RequirementResult, ...]:
    """Give those requirements that a verdict is on: a scenario that applies verifies each, or ought to.

    One that is to be verified by scenario and has none in this suite is a gap in it, and no reason to be glad.
    """
    return tuple(
        one
        for one in requirements
        if (one.scenarios or one.reason == NO_SCENARIO) and one.outcome is not Outcome.INAPPLICABLE
    )


def _doubtful(found: ConductResults) -> frozenset[str]:
    """Name the requirements of which nobody has said, since their wording changed, that a scenario still holds."""
    suspect = {one.id: one.suspect for one in found.scenarios if one.ran}
    return frozenset(
        one.id
        for one in found.requirements
        if (ran := [name for name in one.scenarios if name in suspect]) and all(one.id in suspect[name] for name in ran)
    )


def _verdict(requirements: list[RequirementResult], *, whole: bool) -> Verdict | None:
    """Say what the requirements of a profile come to.

    Args:
        requirements: those of the profile.
        whole: whether every feature file was read, and no requirement is seen by suspect scenarios alone.
    """
    found = {one.outcome for one in to_try(requirements)}
    if Outcome.FAILED in found:
        return Verdict.NOT_CONFORMANT
    if not whole or found - {Outcome.PASSED}:
        return Verdict.PARTIAL
    return Verdict.CONFORMANT if found else None


def _together(verdicts: Iterable[Verdict | None]) -> Verdict | None:
    """Say what the verdicts on several handbooks come to."""
    found = set(verdicts)
    if found == {Verdict.NOT_CLAIMED}:
        return Verdict.NOT_CLAIMED
    return next((one for one in _WORST_FIRST if one in found), None)
