"""The conduct suite as readers meet it: scenarios, the requirements they verify, what came of the last run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from policy_diff.core.conduct.results import WORST_FIRST, Outcome
from policy_diff.core.feature import requirement_tags
from policy_diff.core.variant_scenarios import translated
from policy_diff.edges.files import kind_of, read_text
from policy_diff.formats.conduct_results import read_results
from policy_diff.project.features import load_features

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from policy_diff.core.conduct.results import ConductResults, ScenarioResult
    from policy_diff.core.feature import Feature, Outline, Scenario
    from policy_diff.core.variant_scenarios import Translation


@dataclass(frozen=True, slots=True)
class Tried:
    """A scenario that can be run, with what came of it.

    Attributes:
        scenario: the scenario.
        outcome: `untested` where no run is known.
        message: why it did not pass, if it did not.
    """

    scenario: Scenario
    outcome: Outcome
    message: str | None


@dataclass(frozen=True, slots=True)
class Example:
    """A scenario as it is written, with all that can be run of it.

    Attributes:
        feature: the feature it stands in.
        outline: the scenario, or outline.
        requirements: the IDs it verifies.
        tried: itself; for an outline one for each row.
        alike: what came of it for the handbooks that are made from the one it verifies, and how often, worst first.
    """

    feature: Feature
    outline: Outline
    requirements: tuple[str, ...]
    tried: tuple[Tried, ...]
    alike: tuple[tuple[Outcome, int], ...] = ()

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


@dataclass(frozen=True, slots=True)
class Suite:
    """Every feature, with the results of the last run.

    Attributes:
        features: every feature, by path.
        results: what the last run wrote; `None` where there is no such file.
    """

    features: tuple[Feature, ...]
    results: ConductResults | None
    _known: Mapping[str, ScenarioResult] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the results."""
        found = {result.id: result for result in self.results.scenarios} if self.results else {}
        object.__setattr__(self, "_known", found)

    def examples(self, feature: Feature, known: Iterable[Translation] = ()) -> tuple[Example, ...]:
        """Give the scenarios of a feature in order.

        Args:
            feature: one of them.
            known: how they are said of handbooks that are made from others.
        """
        outcomes: dict[Outline, list[Outcome]] = {}
        for one in translated(feature, known):
            result = self._known.get(one.scenario.id)
            outcomes.setdefault(one.original.outline, []).append(
                Outcome.INAPPLICABLE if one.why_not else result.outcome if result else Outcome.UNTESTED
            )
        return tuple(
            Example(
                feature,
                outline,
                requirement_tags(outline),
                tuple(_tried(one, self._known.get(one.id)) for one in run),
                _counted(outcomes.get(outline, ())),
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
            tried = tuple(_tried(one.scenario, self._known.get(one.scenario.id)) for one in run)
            yield Example(feature, outline, requirement_tags(outline), tried)


def _counted(outcomes: Iterable[Outcome]) -> tuple[tuple[Outcome, int], ...]:
    found = Counter(outcomes)
    return tuple((outcome, found[outcome]) for outcome in WORST_FIRST if found[outcome])


def load_suite(root: Path, features: Path, results: Path) -> Suite:
    """Read the features of a project and the results of its last run.

    Args:
        root: the root of the project.
        features: the folder of the features; there may be none.
        results: the file that a run wrote; there may be none.

    Raises:
        InputError: a file is malformed.
    """
    found = load_features(root, features) if kind_of(features) == "folder" else ()
    name = results.relative_to(root).as_posix() if results.is_relative_to(root) else str(results)
    return Suite(found, read_results(read_text(results, name), name) if kind_of(results) == "file" else None)


def _tried(scenario: Scenario, result: ScenarioResult | None) -> Tried:
    if result is None:
        return Tried(scenario, Outcome.UNTESTED, None)
    return Tried(scenario, result.outcome, result.message)
