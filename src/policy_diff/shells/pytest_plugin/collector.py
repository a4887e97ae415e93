"""Feature files as pytest collects them: one test for each scenario, none lost, none that cannot fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest
from pytest_bdd import feature as bdd_feature
from pytest_bdd import scenario as bdd_scenario

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.errors import InputError
from policy_diff.formats.feature_guard import faults, in_order
from policy_diff.project.features import load_feature
from policy_diff.project.playing import judged, told, within
from policy_diff.project.trial import NotClaimedError
from policy_diff.shells.pytest_plugin.bindings import binding_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Feature, Scenario
    from policy_diff.project.trial import Trial


class Suite(Protocol):
    """What a feature file needs to know of the run it is part of."""

    @property
    def corpus(self) -> Corpus:
        """The handbooks."""

    @property
    def subject(self) -> Subject:
        """What is tested; raises `BrokenAdapterError` where that cannot be told."""

    def planned(self, feature: Feature) -> tuple[Planned, ...]:
        """List the scenarios of a feature, also as those of handbooks that are made from the one they verify."""

    def clashes(self, feature: Feature) -> tuple[InputError, ...]:
        """List the scenarios of a feature whose ID one of another file has."""


class FeatureFile(pytest.Module):
    """One feature file; collecting it raises one error that lists every fault with its place."""

    # A module without an object of its own, as pytest's text doctests are: fixtures of module scope work.
    obj = None
    folder: Path
    suite: Suite

    @classmethod
    def make(cls, parent: pytest.Collector, path: Path, folder: Path, suite: Suite) -> FeatureFile:
        """Make the collector of one file; the IDs of its scenarios begin with its path below the folder."""
        made: FeatureFile = cls.from_parent(parent, path=path)
        made.folder = folder
        made.suite = suite
        return made

    def collect(self) -> Iterator[ScenarioItem]:
        """Yield one test for each scenario.

        Raises:
            CollectError: the file, the handbooks or the adapter is at fault.
        """
        try:
            feature = self._feature()
        except InputError as fault:
            raise self.CollectError(str(fault)) from None
        except BrokenAdapterError as fault:
            raise self.CollectError(f"the adapter is broken: {fault}") from fault
        for planned in self.suite.planned(feature):
            if not planned.why_not(self.suite.subject):
                yield ScenarioItem.make(self, planned, feature.key)

    def _feature(self) -> Feature:
        bdd_feature.features.pop(str(self.path), None)  # pytest-bdd keeps files by name; this may have changed
        feature = load_feature(self.path, self.config.rootpath, self.folder)
        lines = self.config.getini("markers")
        marks = frozenset(line.partition(":")[0].partition("(")[0].strip() for line in lines)
        wrong = [
            *faults(feature, self.suite.corpus.requirement_ids(), marks),
            *binding_faults(feature.scenarios, self, self.suite.corpus),
            *self.suite.clashes(feature),
        ]
        if not wrong:
            said = [one.scenario for one in self.suite.planned(feature) if one.translated and not one.why_not(None)]
            wrong = [*binding_faults(said, self, self.suite.corpus)]
        if wrong:
            raise self.CollectError("\n".join(str(fault) for fault in in_order(wrong)))
        _ = self.suite.subject  # a broken adapter is told here, before any scenario could fail for it
        return feature


class ScenarioItem(pytest.Function):
    """One scenario as a test."""

    planned: Planned
    number: int | None = None  # the index of the step under way
    trial: Trial | None = None
    not_claimed = False

    @classmethod
    def make(cls, parent: FeatureFile, planned: Planned, key: str) -> ScenarioItem:
        """Make the test of one scenario; its name is the last part of the scenario's ID.

        Args:
            parent: the collector of its file.
            planned: the scenario, in the words of the handbook that it is run for.
            key: what the IDs of its feature's scenarios begin with.
        """
        function, marks = _function(parent.path, planned.scenario)
        made: ScenarioItem = cls.from_parent(parent, name=planned.id.removeprefix(f"{key}/"), callobj=function)
        made.planned = planned
        for mark in marks:
            if not (planned.translated and mark.name == "requirement"):
                made.add_marker(pytest.MarkDecorator(mark, _ispytest=True))
        for identifier in planned.requirements if planned.translated else ():
            made.add_marker(pytest.mark.requirement(id=identifier))
        made.extra_keyword_matches.update(planned.requirements)
        made.user_properties.append(("scenario", planned.id))
        made.user_properties.extend(("verifies", identifier) for identifier in planned.requirements)
        return made

    @property
    def scenario(self) -> Scenario:
        """The scenario, in the words of the handbook that it is run for."""
        return self.planned.scenario

    def reportinfo(self) -> tuple[Path, int, str]:
        """Say where the scenario stands and what it is called."""
        return self.path, (self.scenario.place.line or 1) - 1, self.scenario.name

    def begin(self) -> None:
        """Note that the next step is under way."""
        self.number = 0 if self.number is None else self.number + 1

    def repr_failure(  # type: ignore[override]  # pytest's own Function leaves out `style` too
        self, excinfo: pytest.ExceptionInfo[BaseException]
    ) -> Any:
        """Show the step and what is wrong; below it where the implementation raised, or what was recorded."""
        fault = excinfo.value
        if told(fault) is None:
            return super().repr_failure(excinfo)
        return str(judged(fault, self.scenario, self.number).message) + (within(fault) or self._journal())

    def _journal(self) -> str:
        recorded = self.trial.told() if self.trial else ""
        return f"\nrecorded until then:\n{recorded}" if recorded else ""


def _function(path: Path, scenario: Scenario) -> tuple[Callable[..., None], list[pytest.Mark]]:
    """Let pytest-bdd bind a scenario, and make the function that runs this one row of it."""

    @bdd_scenario(path.name, scenario.outline.name, features_base_dir=str(path.parent))
    def bound() -> None:
        """Run the steps; they are all there is."""

    row = dict(scenario.row)

    def run(request: pytest.FixtureRequest) -> None:
        try:
            bound(request, row)
        except NotClaimedError as why:
            request.node.not_claimed = True
            pytest.skip(str(why))
        request.node.number = None
        request.getfixturevalue("trial").finish()

    marks = [mark for mark in getattr(bound, "pytestmark", []) if mark.name != "parametrize"]
    return run, marks
