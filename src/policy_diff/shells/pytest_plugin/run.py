"""One run of the suite: what it tests, what it collects, what its steps may do."""

from __future__ import annotations

import importlib
from functools import cached_property
from typing import TYPE_CHECKING, cast

import pytest

from policy_diff.core.conduct.reference import ReferenceImplementation
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.project.corpus import load
from policy_diff.project.reading import UnmetError
from policy_diff.project.smoke import BrokenAdapterError, smoke
from policy_diff.project.trial import Trial
from policy_diff.shells.pytest_plugin import steps
from policy_diff.shells.pytest_plugin.collector import FeatureFile, ScenarioItem
from policy_diff.shells.pytest_plugin.report import Reporter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytest_bdd.parser import Step

    from policy_diff.core.conduct.protocol import Implementation, Subject
    from policy_diff.core.corpus import Corpus


def register(config: pytest.Config, folders: Sequence[Path]) -> None:
    """Make the suite part of a run of pytest."""
    run = Run(config, folders)
    config.pluginmanager.register(run, "policy-diff-conduct")
    config.pluginmanager.register(steps, "policy-diff-conduct-steps")
    config.pluginmanager.register(Reporter(config, lambda: run.subject), "policy-diff-conduct-report")


class Run:
    """The suite as a plugin object; handbooks and implementation are loaded when a feature is found."""

    def __init__(self, config: pytest.Config, folders: Sequence[Path]) -> None:
        self._config = config
        self._folders = tuple(folders)

    @cached_property
    def corpus(self) -> Corpus:
        """The handbooks of the project.

        Raises:
            InputError: they cannot be read.
        """
        return load(self._config.rootpath)

    @cached_property
    def implementation(self) -> Implementation:
        """What is tested.

        Raises:
            BrokenAdapterError: it cannot be made.
        """
        name = self._config.getoption("--implementation")
        if name is None:
            return ReferenceImplementation(self.corpus)
        module, colon, factory = str(name).partition(":")
        if not colon:
            raise BrokenAdapterError(f"--implementation {name}: write MODULE:FACTORY")
        try:
            make = getattr(importlib.import_module(module), factory)
            return cast("Callable[[], Implementation]", make)()
        except Exception as fault:
            raise BrokenAdapterError(f"--implementation {name}: {type(fault).__name__}: {fault}") from fault

    @cached_property
    def subject(self) -> Subject:
        """What the implementation says it is, once a smoke run has shown the adapter to be sound.

        Raises:
            BrokenAdapterError: it is not.
        """
        return smoke(self.implementation, self.corpus)

    @pytest.hookimpl
    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Collect the feature files of the suite."""
        if file_path.suffix != ".feature":
            return None
        folder = next((folder for folder in self._folders if file_path.is_relative_to(folder)), None)
        if folder is None and self._folders:
            return None
        return FeatureFile.make(parent, file_path, folder or self._config.rootpath, self)

    @pytest.hookimpl
    def pytest_bdd_apply_tag(self, tag: str, function: Callable[..., object]) -> bool | None:
        """Mark a scenario with the requirement that a tag names; leave other tags to pytest-bdd."""
        if not is_requirement_id(tag):
            return None
        pytest.mark.requirement(id=tag)(function)
        return True

    @pytest.fixture
    def trial(self, request: pytest.FixtureRequest) -> Trial:
        """The scenario under way, for the steps."""
        node = request.node
        requirements = node.requirements if isinstance(node, ScenarioItem) else ()
        return Trial(self.implementation, self.corpus, requirements)

    @pytest.hookimpl
    def pytest_bdd_before_step(self, request: pytest.FixtureRequest, step: Step) -> None:
        """Tell the trial which kind of step begins."""
        if isinstance(request.node, ScenarioItem):
            request.node.step = step
            request.getfixturevalue("trial").begin(step.type)

    @pytest.hookimpl
    def pytest_bdd_after_step(self, request: pytest.FixtureRequest, step: Step) -> None:
        """Fail a Then that looked at nothing."""
        if not isinstance(request.node, ScenarioItem) or step.type != "then":
            return
        if not request.getfixturevalue("trial").reads:
            raise UnmetError("this Then reads no norm, decision or journal, so it could not fail")
