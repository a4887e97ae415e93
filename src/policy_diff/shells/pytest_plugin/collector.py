"""Feature files as pytest collects them: one test for each scenario, none lost, none that cannot fail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from pytest_bdd import feature as bdd_feature

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.errors import InputError
from policy_diff.formats.feature_guard import faults, in_order
from policy_diff.project.features import load_feature
from policy_diff.project.playing import judged, told, within
from policy_diff.project.trial import InapplicableError
from policy_diff.shells.pytest_plugin.bindings import binding_faults
from policy_diff.shells.pytest_plugin.definitions import visible
from policy_diff.shells.pytest_plugin.stepping import run_steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.feature import Feature, Scenario
    from policy_diff.project.features import FeatureFolder
    from policy_diff.project.trial import Trial
    from policy_diff.shells.pytest_plugin.definitions import Definitions


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
    place: FeatureFolder
    suite: Suite
    definitions: Definitions
    fixtures: Any  # what pytest knows of the fixtures that a test of the file needs

    @classmethod
    def make(
        cls, parent: pytest.Collector, path: Path, place: FeatureFolder, suite: Suite, name: str = ""
    ) -> FeatureFile:
        """Make the collector of one file.

        Args:
            parent: the collector that found it.
            path: where it is.
            place: the folder it stands in; the IDs of its scenarios begin with its path below that.
            suite: the run.
            name: what it is called; by default its path below pytest's root folder.
        """
        named: dict[str, Any] = {"name": name, "nodeid": name} if name else {}
        made: FeatureFile = cls.from_parent(parent, path=path, **named)
        made.place = place
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
        manager = self.session._fixturemanager  # noqa: SLF001 - pytest has no public name for it
        self.fixtures = manager.getfixtureinfo(self, run_scenario, None)  # type: ignore[arg-type]  # any node will do
        marks: dict[tuple[str, ...], list[pytest.Mark]] = {}
        for planned in self.suite.planned(feature):
            if not planned.why_not(self.suite.subject):
                tags = tuple(dict.fromkeys(tag.name for tag in planned.scenario.outline.tags))
                if tags not in marks:
                    marks[tags] = self._marks(tags)
                yield ScenarioItem.make(self, planned, feature.key, marks[tags])

    def _marks(self, tags: Iterable[str]) -> list[pytest.Mark]:
        """Give the marks that tags stand for, as the hook of pytest-bdd has them."""

        def marked() -> None:
            """Take the marks; it is never called."""

        for tag in tags:
            self.config.hook.pytest_bdd_apply_tag(tag=tag, function=marked)
        return list(getattr(marked, "pytestmark", ()))

    def _feature(self) -> Feature:
        bdd_feature.features.pop(str(self.path), None)  # pytest-bdd keeps files by name; this may have changed
        feature = load_feature(self.path, self.place.root, self.place.folder)
        self.definitions = visible(self)
        lines = self.config.getini("markers")
        marks = frozenset(line.partition(":")[0].partition("(")[0].strip() for line in lines)
        wrong = [
            *faults(feature, self.suite.corpus.requirement_ids(), marks),
            *binding_faults(feature.scenarios, self.definitions, self.suite.corpus),
            *self.suite.clashes(feature),
        ]
        if not wrong:
            said = [one.scenario for one in self.suite.planned(feature) if one.translated and not one.why_not(None)]
            wrong = [*binding_faults(said, self.definitions, self.suite.corpus)]
        if wrong:
            raise self.CollectError("\n".join(str(fault) for fault in in_order(wrong)))
        _ = self.suite.subject  # a broken adapter is told here, before any scenario could fail for it
        return feature


class ScenarioItem(pytest.Function):
    """One scenario as a test."""

    planned: Planned
    number: int | None = None  # the index of the step under way
    trial: Trial | None = None
    inapplicable = False  # whether it was skipped because it does not apply

    @classmethod
    def make(cls, parent: FeatureFile, planned: Planned, key: str, marks: Iterable[pytest.Mark]) -> ScenarioItem:
        """Make the test of one scenario; its name is the last part of the scenario's ID.

        Args:
            parent: the collector of its file.
            planned: the scenario, in the words of the handbook that it is run for.
            key: what the IDs of its feature's scenarios begin with.
            marks: the marks that its tags stand for.
        """
        # What every test of a file would find anew, and its own copy of what a test may add to.
        known = parent.fixtures
        fixtures = replace(known, names_closure=[*known.names_closure], name2fixturedefs={**known.name2fixturedefs})
        name = planned.id.removeprefix(f"{key}/")
        made: ScenarioItem = cls.from_parent(parent, name=name, callobj=run_scenario, fixtureinfo=fixtures)
        made.planned = planned
        for mark in marks:
            made.add_marker(pytest.MarkDecorator(mark, _ispytest=True))
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
        named = self.config.rootpath / self.parent.nodeid if self.parent else self.path
        return named, (self.scenario.place.line or 1) - 1, self.scenario.name

    def begin(self) -> None:
        """Note that the next step is under way."""
        self.number = 0 if self.number is None else self.number + 1

    def end(self) -> None:
        """Note that no step is under way, before the first and after the last."""
        self.number = None

    def repr_failure(  # type: ignore[override]  # pytest's own Function leaves out `style` too
        self, excinfo: pytest.ExceptionInfo[BaseException]
    ) -> Any:
        """Show the step and what is wrong; below it where the implementation raised, or what was recorded."""
        fault = excinfo.value
        if told(fault) is None:
            shown: Any = super().repr_failure(excinfo)
            if hasattr(shown, "addsection"):
                shown.addsection("step", str(judged(fault, self.scenario, self.number).message))
            return shown
        return str(judged(fault, self.scenario, self.number).message) + (within(fault) or self._journal())

    def _journal(self) -> str:
        recorded = self.trial.told() if self.trial else ""
        return f"\nrecorded until then:\n{recorded}" if recorded else ""


def run_scenario(request: pytest.FixtureRequest) -> None:
    """Run a scenario: the function of every test of one."""
    __tracebackhide__ = True
    item = request.node
    try:
        run_steps(item.scenario, item.path, item.parent.definitions, request, item)
    except InapplicableError as why:
        item.inapplicable = True
        pytest.skip(str(why))
