"""What of each handbook has been tried: every requirement with its scenarios and what came of them, and counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from policy_diff.core.conduct.conformance import claims, percent
from policy_diff.core.conduct.results import (
    NO_SCENARIO,
    NOT_SAID,
    TO_JUDGE,
    WORST_FIRST,
    Level,
    Outcome,
    counts_of,
    level_of,
    not_claimed,
)
from policy_diff.project.selection import notice_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from policy_diff.core.conduct.results import ConductResults, RequirementResult
    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.feature import Scenario
    from policy_diff.core.requirement import Requirement
    from policy_diff.project.history import History
    from policy_diff.project.suite import Example, Tried

How = Literal["scenario", "judgement", "none", "unsaid"]
"""How it can be told whether a requirement is kept; `unsaid` where nobody has said."""

HOWS: Final[tuple[How, ...]] = ("scenario", "judgement", "none", "unsaid")

LEVELS: Final = (Level.CORE, Level.EXTENDED, None)
"""Every level; `None` is that of a statement that lays no obligation on anyone."""

NOT_RUN: Final = "the suite has not been run"
NOT_NAMED: Final = "the results do not name it"
OTHER_WORDING: Final = "only scenarios of another wording try it"


@dataclass(frozen=True, slots=True)
class Row:
    """A requirement in the matrix, with its scenarios and what they come to.

    Attributes:
        history: the requirement, from version to version.
        level: how much of conformance hangs on it; `None` where it lays no obligation on anyone.
        how: how it can be told whether it is kept, as its last version says.
        outcome: what its scenarios come to together, as the run says.
        reason: why it did not pass; empty where it passed.
        examples: the scenarios that are tagged with it.
        activations: how many Thens saw it at work.
    """

    history: History
    level: Level | None
    how: How
    outcome: Outcome
    reason: str
    examples: tuple[Example, ...]
    activations: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many requirements there are, and how many had each outcome."""

    total: int
    outcomes: Mapping[Outcome, int]

    def share(self, outcome: Outcome) -> int:
        """Give the percentage that had an outcome, rounded down: 100 means every one."""
        return percent(self.outcomes[outcome], self.total)


@dataclass(frozen=True, slots=True)
class Gap:
    """Requirements that were not tried, for one reason."""

    reason: str
    requirements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionCoverage:
    """What of one version has been tried.

    Attributes:
        version: the version.
        hows: how many of its requirements can be verified in each way.
        levels: for each level what came of its requirements.
        gaps: what was not tried, by reason, what somebody could still do about first.
    """

    version: Version
    hows: Mapping[How, int]
    levels: Mapping[Level | None, Tally]
    gaps: tuple[Gap, ...]

    @property
    def total(self) -> int:
        """How many requirements it has."""
        return len(self.version.requirements)

    def share(self, how: How) -> int:
        """Give the percentage of its requirements that can be verified in a way, rounded down."""
        return percent(self.hows[how], self.total)

    def all(self, outcome: Outcome) -> int:
        """Count its requirements of an outcome, over all levels."""
        return sum(tally.outcomes[outcome] for tally in self.levels.values())


class Coverage:
    """What of a corpus has been tried.

    Args:
        corpus: the handbooks.
        verifying: the scenarios that verify each requirement, by ID.
        results: what the last run wrote; `None` where none is known.
    """

    def __init__(
        self, corpus: Corpus, verifying: Mapping[str, tuple[Example, ...]], results: ConductResults | None
    ) -> None:
        self._corpus = corpus
        self._verifying = verifying
        self._results = results
        self._known: dict[str, RequirementResult] = {one.id: one for one in results.requirements} if results else {}
        self._written_for: dict[str, Version | None] = {}

    def rows(self, histories: Iterable[History]) -> tuple[Row, ...]:
        """Give the rows of the matrix for some requirements, in their order."""
        return tuple(self._row(history) for history in histories)

    def versions(self, handbook: Handbook) -> tuple[VersionCoverage, ...]:
        """Say of each published version of a handbook what was tried, the newest first."""
        return tuple(self._of_version(handbook, version) for version in reversed(handbook.published))

    def written_for(self, example: Example) -> Version | None:
        """Give the version that a scenario is written for; `None` where that cannot be told."""
        return next((self._version_of(one.scenario) for one in example.tried), None)

    def _row(self, history: History) -> Row:
        requirement = history.last.requirement
        known = self._known.get(history.id)
        outcome, reason = Outcome.UNTESTED, NOT_RUN if self._results is None else NOT_NAMED
        examples = self._verifying.get(history.id, ())
        if known and (known.scenarios or not examples):  # else the scenarios here are younger than the run
            outcome, reason = known.outcome, known.reason or ""
        activations = known.activations if known else 0
        return Row(history, _level(requirement), how_of(requirement), outcome, reason, examples, activations)

    def _of_version(self, handbook: Handbook, version: Version) -> VersionCoverage:
        found = [(one, *self._come_to(handbook, version, one)) for one in version.requirements]
        levels = {level: tally([out for one, out, _ in found if _level(one) is level]) for level in LEVELS}
        why = {one.id: reason for one, outcome, reason in found if outcome in {Outcome.UNTESTED, Outcome.INAPPLICABLE}}
        hows = Counter(how_of(one) for one in version.requirements)
        return VersionCoverage(version, {how: hows[how] for how in HOWS}, levels, gaps(why))

    def _come_to(self, handbook: Handbook, version: Version, requirement: Requirement) -> tuple[Outcome, str]:
        """Say what the scenarios of a requirement show of its wording in one version, and why it was not tried."""
        if self._results is None:
            return Outcome.UNTESTED, NOT_RUN
        if not claims(self._results.subject, handbook):
            return Outcome.INAPPLICABLE, not_claimed(handbook)
        examples = self._verifying.get(requirement.id, ())
        tried = [one for example in examples for one in example.tried if self._counts(one, version, requirement)]
        if not tried:
            return Outcome.UNTESTED, OTHER_WORDING if examples else _without_scenario(requirement)
        shown = {one.outcome_for(requirement.id) for one in tried}
        # What does not apply shows nothing: it counts only where nothing else is there.
        outcome = min(shown, key=lambda one: (one is Outcome.INAPPLICABLE, WORST_FIRST.index(one)))
        return outcome, next((_why(one) for one in tried if one.outcome_for(requirement.id) is outcome), "")

    def _counts(self, tried: Tried, version: Version, requirement: Requirement) -> bool:
        """Tell whether a scenario says anything of a version: it is written for it, or for one that asks the same."""
        own = self._version_of(tried.scenario)
        if own is None or own is version:
            return True
        there = own.requirement(requirement.id)
        return there is not None and there.obligation == requirement.obligation

    def _version_of(self, scenario: Scenario) -> Version | None:
        for kind, text in scenario.steps:
            if kind != "given":
                break
            if text not in self._written_for:
                found = notice_in(kind, text, self._corpus)
                self._written_for[text] = found.version if found else None
            if self._written_for[text]:
                return self._written_for[text]
        return None


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Count outcomes, every one named."""
    found = tuple(outcomes)
    return Tally(len(found), counts_of(found))


def gaps(why: Mapping[str, str]) -> tuple[Gap, ...]:
    """Gather requirements that were not tried by the reason.

    Args:
        why: the reason for each, by ID.

    Returns:
        First what somebody could still try, then what a person has to judge, then what cannot be tried.
    """
    found: dict[str, list[str]] = {}
    for identifier, reason in why.items():
        found.setdefault(reason, []).append(identifier)
    first = {NO_SCENARIO: 0, NOT_SAID: 1, TO_JUDGE: 3}
    ordered = sorted(found, key=lambda reason: (first.get(reason, 2 if len(found[reason]) > 1 else 4), reason))
    return tuple(Gap(reason, tuple(found[reason])) for reason in ordered)


def how_of(requirement: Requirement) -> How:
    """Say how it can be told whether a requirement is kept."""
    return requirement.verified_by.kind if requirement.verified_by else "unsaid"


def _level(requirement: Requirement) -> Level | None:
    return level_of(requirement.obligation.modality) if requirement.obligation else None


def _why(tried: Tried) -> str:
    if tried.result is None:
        return NOT_NAMED
    return next(iter((tried.message or "").splitlines()), "")


def _without_scenario(requirement: Requirement) -> str:
    match how_of(requirement):
        case "scenario":
            return NO_SCENARIO
        case "judgement":
            return TO_JUDGE
        case "none" if requirement.verified_by and requirement.verified_by.reason:
            return requirement.verified_by.reason
        case _:
            return NOT_SAID
