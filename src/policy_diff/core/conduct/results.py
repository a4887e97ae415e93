"""What came of a run of the conduct suite, as values: every scenario, and every requirement held."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.as_of import as_asked, not_in_force
from policy_diff.core.moments import write_date
from policy_diff.core.obligation import Modality
from policy_diff.core.requirement_id import handbook_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.requirement import Requirement


class Outcome(StrEnum):
    """What came of a scenario, or of a requirement.

    - `passed`: it ran to its end, every Then held, and every requirement it names was brought about.
    - `failed`: a Then did not hold.
    - `cannot tell`: it broke off for another reason: the adapter or the scenario is at fault.
    - `untested`: it is there and did not run.
    - `inapplicable`: the implementation does not claim its handbook; or the handbook, made from a master, lacks what a
      scenario is about; or that was not in force, or said something else, on the day that was asked about.
    """

    PASSED = "passed"
    FAILED = "failed"
    CANNOT_TELL = "cannot tell"
    UNTESTED = "untested"
    INAPPLICABLE = "inapplicable"


class Level(StrEnum):
    """How much of conformance hangs on a requirement.

    - `core`: what must, or must not, be done.
    - `extended`: what should or will normally be done, and what may be.
    """

    CORE = "core"
    EXTENDED = "extended"


WORST_FIRST: Final = (
    Outcome.FAILED,
    Outcome.CANNOT_TELL,
    Outcome.UNTESTED,
    Outcome.INAPPLICABLE,
    Outcome.PASSED,
)
"""Every outcome; what several together come to is the first of these that one of them has."""

NO_SCENARIO: Final = "no scenario verifies it yet"
TO_JUDGE: Final = "a person has to judge it"
NOT_SAID: Final = "nobody has said how it can be verified"


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """One scenario and what came of it.

    Attributes:
        id: its stable ID.
        name: its name, the row's cells filled in.
        feature: the name of its feature.
        rule: the name of its rule, if any.
        file: its file, relative to the root of the project.
        line: its 1-based line, that of the row for a row of examples.
        requirements: the IDs it is tagged with.
        outcome: what came of it.
        message: why it did not pass, in one line or several; `None` where it passed.
        blamed: where it failed, those of its requirements that the Then which did not hold speaks of; none
            where that Then speaks of no one requirement, and so of all.
        step: the step at which it stopped, from 1, those of backgrounds counted; `None` where all ran, or none.
        recorded: what had been recorded when it stopped, one entry a line; empty where it passed or did not run.
        activations: how many of its Thens saw each of its requirements at work; none for one that none saw.
        suspect: those of its requirements that changed since it was reviewed, or that it never was reviewed against.
    """

    id: str
    name: str
    feature: str
    rule: str | None
    file: str
    line: int
    requirements: tuple[str, ...]
    outcome: Outcome = Outcome.UNTESTED
    message: str | None = None
    blamed: tuple[str, ...] = ()
    step: int | None = None
    recorded: tuple[str, ...] = ()
    activations: tuple[tuple[str, int], ...] = ()
    suspect: tuple[str, ...] = ()

    @property
    def ran(self) -> bool:
        """Tell whether it was played, to its end or not."""
        return self.outcome in {Outcome.PASSED, Outcome.FAILED, Outcome.CANNOT_TELL}

    @property
    def why(self) -> str:
        """Why it did not pass, in one line; empty where it passed."""
        lines = (self.message or "").splitlines()
        said = lines[1:] or lines
        end = next((number for number, line in enumerate(said) if not line.endswith(":")), len(said) - 1)
        return " ".join(line.strip() for line in said[: end + 1])

    def outcome_for(self, requirement: str) -> Outcome:
        """Say what it shows of one of its requirements: nothing of one that its failure is not about."""
        spared = self.outcome is Outcome.FAILED and self.blamed and requirement not in self.blamed
        return Outcome.CANNOT_TELL if spared else self.outcome


@dataclass(frozen=True, slots=True)
class RequirementResult:
    """One requirement and what its scenarios come to together.

    Attributes:
        id: its stable ID.
        handbook: the code of its handbook.
        outcome: the worst that those of its scenarios that apply show of it; `untested` where it has none.
        reason: why it did not pass; `None` where it passed.
        scenarios: the IDs of the scenarios tagged with it, in order.
        modality: how strongly it binds in the version asked about; where none was, the strongest of all that hold it;
            `None` where it has no obligation there.
        activations: how many Thens saw it at work, over all its scenarios.
    """

    id: str
    handbook: str
    outcome: Outcome
    reason: str | None
    scenarios: tuple[str, ...]
    modality: Modality | None = None
    activations: int = 0

    @property
    def level(self) -> Level | None:
        """How much of conformance hangs on it; `None` where it has no obligation, and no scenario found a fault."""
        if self.modality is None and self.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}:
            return Level.EXTENDED  # a fault counts somewhere
        return level_of(self.modality)


@dataclass(frozen=True, slots=True)
class ConductResults:
    """The results of one run.

    Attributes:
        subject: the implementation; `None` where none could say what it is.
        scenarios: every scenario found, in the order of their IDs.
        requirements: every requirement of every handbook held, in the order of their IDs.
    """

    subject: Subject | None
    scenarios: tuple[ScenarioResult, ...]
    requirements: tuple[RequirementResult, ...] = ()

    def counts(self) -> dict[Outcome, int]:
        """Count the scenarios by outcome, every outcome named."""
        return counts_of(scenario.outcome for scenario in self.scenarios)

    def requirement_counts(self) -> dict[Outcome, int]:
        """Count the requirements by outcome, every outcome named."""
        return counts_of(requirement.outcome for requirement in self.requirements)

    def of_requirement(self, identifier: str) -> tuple[ScenarioResult, ...]:
        """Give the scenarios tagged with a requirement's ID."""
        return tuple(scenario for scenario in self.scenarios if identifier in scenario.requirements)


def results(
    subject: Subject | None,
    scenarios: Iterable[ScenarioResult],
    corpus: Corpus | None = None,
    as_of: date | None = None,
) -> ConductResults:
    """Put results in order, and say of every requirement what came of it.

    Args:
        subject: the implementation; `None` where none could say what it is.
        scenarios: every scenario there is, also those that did not run.
        corpus: the handbooks held; `None` where they could not be read.
        as_of: the day whose versions were asked about; `None` where each scenario was played as at its own.
    """
    ordered = tuple(sorted(scenarios, key=lambda scenario: scenario.id))
    handbooks = corpus.handbooks if corpus else ()
    tagged: dict[str, list[ScenarioResult]] = {}
    for scenario in ordered:
        for identifier in scenario.requirements:
            tagged.setdefault(identifier, []).append(scenario)
    found = [result for handbook in handbooks for result in _of_handbook(handbook, subject, tagged, as_of)]
    return ConductResults(subject, ordered, tuple(sorted(found, key=lambda result: result.id)))


def level_of(modality: Modality | None) -> Level | None:
    """Say how much of conformance hangs on a modality."""
    if modality is None:
        return None
    return Level.CORE if modality in {Modality.MUST, Modality.MUST_NOT} else Level.EXTENDED


def counts_of(outcomes: Iterable[Outcome]) -> dict[Outcome, int]:
    """Count outcomes, every one named."""
    found = Counter(outcomes)
    return {outcome: found[outcome] for outcome in Outcome}


def not_claimed(handbook: Handbook) -> str:
    """Say why nothing of a handbook applies to an implementation."""
    return f"the implementation does not claim {handbook.code} ({handbook.title})"


def of_handbook(found: ConductResults, handbook: Handbook) -> ConductResults:
    """Give the results of one handbook alone: its requirements, and its scenarios, also those that do not apply."""

    def belongs(scenario: ScenarioResult) -> bool:
        # A scenario that does not apply to a handbook made from a master verifies nothing; its ID says what it is for.
        codes = {handbook_code(identifier) for identifier in scenario.requirements}
        return handbook.code in codes or scenario.id.partition("@")[2] == handbook.folder

    return replace(
        found,
        scenarios=tuple(scenario for scenario in found.scenarios if belongs(scenario)),
        requirements=tuple(one for one in found.requirements if one.handbook == handbook.code),
    )


def _of_handbook(
    handbook: Handbook, subject: Subject | None, scenarios: Mapping[str, list[ScenarioResult]], as_of: date | None
) -> Iterator[RequirementResult]:
    claimed = subject is None or handbook.code in subject.handbooks
    for requirement in as_asked(handbook, as_of).values():
        own = scenarios.get(requirement.id, [])
        why_not = not_in_force(handbook, requirement.id, as_of) if claimed else not_claimed(handbook)
        outcome, reason = (Outcome.INAPPLICABLE, why_not) if why_not else _come_to(requirement, own, as_of)
        identifiers = tuple(scenario.id for scenario in own)
        seen = sum(dict(scenario.activations).get(requirement.id, 0) for scenario in own)
        modality = _modality(handbook, requirement, as_of)
        yield RequirementResult(requirement.id, handbook.code, outcome, reason, identifiers, modality, seen)


def _modality(handbook: Handbook, asked: Requirement, as_of: date | None) -> Modality | None:
    """Say how strongly a requirement binds: on the day asked about, or else where it binds most.

    Without such a day each scenario is played under a version of its own, which may bind more than the newest does.
    """
    if as_of is not None:
        return asked.obligation.modality if asked.obligation else None
    held = (version.requirement(asked.id) for version in handbook.versions)
    found = {one.obligation.modality for one in held if one and one.obligation}
    return next((modality for modality in Modality if modality in found), None)  # they stand strongest first


def _come_to(requirement: Requirement, known: list[ScenarioResult], as_of: date | None) -> tuple[Outcome, str | None]:
    """Say what the scenarios of a requirement come to, and why it did not pass; those that apply, where some do."""
    if not known:
        return Outcome.UNTESTED, _without_scenario(requirement)
    scenarios = [one for one in known if one.outcome is not Outcome.INAPPLICABLE]
    if not scenarios:
        # It is claimed, and nothing was asked of it: that is a gap in what was shown, and no reason to leave it out.
        on = f" on {write_date(as_of)}" if as_of else ""
        return Outcome.UNTESTED, f"none of its scenarios applies{on}: {known[0].message}"
    counts = counts_of(scenario.outcome_for(requirement.id) for scenario in scenarios)
    outcome = next(outcome for outcome in WORST_FIRST if counts[outcome])
    if outcome is Outcome.PASSED:
        return outcome, None
    named = " and ".join(f"{counts[one]} {one}" for one in WORST_FIRST if counts[one] and one is not Outcome.PASSED)
    first = next(scenario for scenario in scenarios if scenario.outcome_for(requirement.id) is outcome)
    why = f": {_in_a_line(requirement, first)}" if first.message else ""
    return outcome, f"of {len(scenarios)} scenario{'' if len(scenarios) == 1 else 's'} {named}{why}"


def _in_a_line(requirement: Requirement, scenario: ScenarioResult) -> str:
    """Say why a scenario shows no more of a requirement."""
    if scenario.outcome is not scenario.outcome_for(requirement.id):
        return f"{scenario.id} stopped at {' and '.join(scenario.blamed)}"
    return scenario.why


def _without_scenario(requirement: Requirement) -> str:
    match requirement.verified_by:
        case None:
            return NOT_SAID
        case how if how.kind == "none":
            return how.reason or NOT_SAID
        case how:
            return TO_JUDGE if how.kind == "judgement" else NO_SCENARIO
