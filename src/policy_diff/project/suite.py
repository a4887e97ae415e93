"""The conduct suite as readers meet it: scenarios, the requirements they verify, what came of the last run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.results import WORST_FIRST, Outcome
from policy_diff.core.errors import InputError, Place
from policy_diff.core.feature import requirement_tags
from policy_diff.core.variant_scenarios import translated
from policy_diff.edges.files import kind_of, read_text
from policy_diff.formats.conduct_results import read_report
from policy_diff.project.conduct_identity import calendar_identity, suite_identity
from policy_diff.project.conduct_reports import REPORT
from policy_diff.project.features import load_features

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.results import ConductResults, ScenarioResult
    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.feature import Feature, Outline, Scenario
    from policy_diff.core.variant_scenarios import Translation


_NO_RESULTS: Final = (
    "Write them with `policy-diff conduct run --report DIR`, correct `policy_results`, or leave it empty for none."
)


@dataclass(frozen=True, slots=True)
class Tried:
    """A scenario that can be run, with what came of it.

    Attributes:
        scenario: the scenario.
        outcome: `untested` where no run is known.
        message: why it did not pass, if it did not.
        result: all that the run says of it; `None` where no run is known.
    """

    scenario: Scenario
    outcome: Outcome
    message: str | None
    result: ScenarioResult | None = None

    def outcome_for(self, requirement: str) -> Outcome:
        """Say what it shows of one of its requirements: nothing of one that its failure is not about."""
        return self.result.outcome_for(requirement) if self.result else self.outcome


@dataclass(frozen=True, slots=True)
class Example:
    """A scenario as it is written, with all that can be run of it.

    Attributes:
        feature: the feature it stands in.
        outline: the scenario, or outline.
        requirements: the IDs it verifies.
        tried: itself; for an outline one for each row.
        made: the same for each handbook that is made from the one it verifies.
    """

    feature: Feature
    outline: Outline
    requirements: tuple[str, ...]
    tried: tuple[Tried, ...]
    made: tuple[tuple[Handbook, Tried], ...] = ()

    @property
    def title(self) -> str:
        """Its name; that of an outline with the values of its first row, and how many rows there are besides."""
        if self.outline.examples is None or not self.tried:
            return self.outline.name
        more = len(self.tried) - 1
        return f"{self.tried[0].scenario.name}{f' (and {more} more)' if more else ''}"

    @property
    def outcomes(self) -> tuple[tuple[Outcome, int], ...]:
        """How many of its rows had each outcome, the worst first."""
        return _counted(one.outcome for one in self.tried)

    @property
    def alike(self) -> tuple[tuple[Outcome, int], ...]:
        """What came of it for the handbooks that are made from the one it verifies, and how often, worst first."""
        return _counted(one.outcome for _, one in self.made)

    @property
    def faults_alike(self) -> tuple[tuple[Handbook, Tried], ...]:
        """Those of the handbooks made from the one it verifies for which it failed or broke off, and why."""
        return tuple(
            (handbook, one) for handbook, one in self.made if one.outcome in {Outcome.FAILED, Outcome.CANNOT_TELL}
        )

    def outcomes_for(self, requirement: str) -> tuple[tuple[Outcome, int], ...]:
        """How many of its rows show what of one of its requirements, the worst first."""
        return _counted(one.outcome_for(requirement) for one in self.tried)


@dataclass(frozen=True, slots=True)
class Suite:
    """Every feature, with what the last run wrote.

    Attributes:
        features: every feature, by path.
        report: what the last run wrote; `None` where there is no such file.
    """

    features: tuple[Feature, ...]
    report: ConformanceReport | None
    _known: Mapping[str, ScenarioResult] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the results."""
        found = {result.id: result for result in self.results.scenarios} if self.results else {}
        object.__setattr__(self, "_known", found)

    @property
    def results(self) -> ConductResults | None:
        """What came of every scenario and requirement in the last run; `None` where none is known."""
        return self.report.results if self.report else None

    def unlike(self, corpus: Corpus) -> tuple[str, ...]:
        """Name what the last run went by that is not what is here; nothing where it went by the same.

        Args:
            corpus: the handbooks that are here.
        """
        if self.report is None:
            return ()
        here, there = suite_identity(self.features, corpus), self.report.suite
        same = {
            "the requirements": here.handbooks == there.handbooks,
            "the scenarios": here.features == there.features,
            "the sentences that scenarios are written in": here.sentences == there.sentences,
            "the calendar of working days": calendar_identity() == self.report.calendar,
        }
        return tuple(name for name, alike in same.items() if not alike)

    def examples(self, feature: Feature, known: Iterable[Translation] = ()) -> tuple[Example, ...]:
        """Give the scenarios of a feature in order.

        Args:
            feature: one of them.
            known: how they are said of handbooks that are made from others.
        """
        made: dict[Outline, list[tuple[Handbook, Tried]]] = {}
        for one in translated(feature, known):
            tried = self._tried(one.scenario)
            if one.why_not:
                tried = Tried(one.scenario, Outcome.INAPPLICABLE, one.why_not)
            made.setdefault(one.original.outline, []).append((one.translation.variant, tried))
        return tuple(
            Example(
                feature,
                outline,
                requirement_tags(outline),
                tuple(self._tried(one) for one in run),
                tuple(made.get(outline, ())),
            )
            for outline, run in groupby(feature.scenarios, key=lambda one: one.outline)
        )

    def by_requirement(self, known: Iterable[Translation] = ()) -> dict[str, tuple[Example, ...]]:
        """Give the scenarios that verify each requirement, by feature; a requirement without any is left out.

        Args:
            known: how they are said of handbooks that are made from others, whose requirements they verify too.
        """
        found: dict[str, list[Example]] = {}
        for feature in self.features:
            for example in (*self.examples(feature), *self._made(feature, known)):
                for identifier in example.requirements:
                    found.setdefault(identifier, []).append(example)
        return {identifier: tuple(examples) for identifier, examples in found.items()}

    def _made(self, feature: Feature, known: Iterable[Translation]) -> Iterator[Example]:
        """Yield the scenarios of a feature as they apply to handbooks that are made from the one they verify."""
        applied = (one for one in translated(feature, known) if not one.why_not)
        for outline, run in groupby(applied, key=lambda one: one.scenario.outline):
            yield Example(feature, outline, requirement_tags(outline), tuple(self._tried(one.scenario) for one in run))

    def _tried(self, scenario: Scenario) -> Tried:
        result = self._known.get(scenario.id)
        if result is None:
            return Tried(scenario, Outcome.UNTESTED, None)
        return Tried(scenario, result.outcome, result.message, result)


def _counted(outcomes: Iterable[Outcome]) -> tuple[tuple[Outcome, int], ...]:
    found = Counter(outcomes)
    return tuple((outcome, found[outcome]) for outcome in WORST_FIRST if found[outcome])


def load_suite(root: Path, features: Path, results: Path | None, *, named: bool = False) -> Suite:
    """Read the features of a project and the results of its last run.

    Args:
        root: the root of the project.
        features: the folder of the features; there may be none.
        results: the file that a run wrote, or the folder of its reports; `None` where none are to be shown.
        named: whether somebody named it: it has to be there then.

    Raises:
        InputError: a file is malformed, or the results that somebody named are not there.
    """
    found = load_features(root, features) if kind_of(features) == "folder" else ()
    if results and kind_of(results) == "folder":
        results /= REPORT
    if results is None or (kind_of(results) == "nothing" and not named):
        return Suite(found, None)
    name = results.relative_to(root).as_posix() if results.is_relative_to(root) else str(results)
    if kind_of(results) == "nothing":
        raise InputError("no results of a conduct run are here", cure=_NO_RESULTS, place=Place(name))
    return Suite(found, _report(read_text(results, name), name))


_report = lru_cache(maxsize=1)(read_report)
"""A preview asks for the same report at every save."""
