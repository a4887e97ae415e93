"""One run of the suite: what it tests, what it collects, what its steps may do."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.planning import EVERYTHING, plan
from policy_diff.core.errors import InputError
from policy_diff.core.requirement_id import is_requirement_id
from policy_diff.core.variant_scenarios import translations
from policy_diff.edges.conduct_files import check_report
from policy_diff.edges.handbook_folders import HANDBOOKS
from policy_diff.edges.termination import raised_on_sigterm
from policy_diff.project.choosing import chosen
from policy_diff.project.conduct_reports import check_folder
from policy_diff.project.corpus import load
from policy_diff.project.features import (
    FeatureFolder,
    check_folders,
    clashes,
    feature_folder,
    load_feature,
    sound_features,
)
from policy_diff.project.implementations import REFERENCE, close_implementation, implementation_named
from policy_diff.project.reviews import load_reviews, suspects
from policy_diff.project.selection import subjects_of
from policy_diff.project.smoke import sound
from policy_diff.project.suite_folders import suite_of
from policy_diff.project.trial import Trial
from policy_diff.shells.pytest_plugin import steps
from policy_diff.shells.pytest_plugin.collector import FeatureFile, ScenarioItem
from policy_diff.shells.pytest_plugin.packaged import Packaged
from policy_diff.shells.pytest_plugin.report import Reporter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from policy_diff.core.conduct.adapter import Adapter
    from policy_diff.core.conduct.planning import Choice, Planned
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Place
    from policy_diff.core.feature import Feature
    from policy_diff.core.reviews import Reviews
    from policy_diff.core.variant_scenarios import Translation
    from policy_diff.project.suite_folders import SuiteFolders


def register(config: pytest.Config, folders: Sequence[Path]) -> None:
    """Make the suite part of a run of pytest.

    Raises:
        UsageError: a folder of features is not there, or the results could not be written in the end.
    """
    target = config.getoption("--conduct-results")
    report = config.getoption("--conduct-report")
    try:
        check_folders(folders, "conduct_features")
        at = suite_of(config.rootpath, folders)
        if target is not None:
            check_report(config.invocation_params.dir / target)
        if report is not None:
            check_folder(config.invocation_params.dir / report)
    except InputError as fault:
        raise pytest.UsageError(str(fault)) from None
    run = Run(config, at)
    config.pluginmanager.register(run, "policy-diff-conduct")
    config.pluginmanager.register(steps, "policy-diff-conduct-steps")
    config.pluginmanager.register(Reporter(config, run), "policy-diff-conduct-report")
    if at.packaged:
        packaged = Packaged(config, at.features[0], run, at.told())
        config.pluginmanager.register(packaged, "policy-diff-conduct-packaged")


class Run:
    """The suite as a plugin object; handbooks and implementation are loaded when a feature is found."""

    def __init__(self, config: pytest.Config, at: SuiteFolders) -> None:
        self._config = config
        self._at = at
        self._places: dict[str, Place] = {}
        self._tested: object = None
        self._until_the_end = ExitStack()
        self._planned: dict[Place, tuple[Planned, ...]] = {}

    @cached_property
    def corpus(self) -> Corpus:
        """The handbooks of the project, or those of the package.

        Raises:
            InputError: they cannot be read, or there are none.
        """
        found = load(self._at.root)
        if not found.handbooks:
            raise InputError(
                f"no handbooks were found in {self._at.root / HANDBOOKS}",
                cure=f"Copy the folder `{HANDBOOKS}` to pytest's root folder, or name another one with --rootdir.",
            )
        return found

    @cached_property
    def choice(self) -> Choice:
        """What this run is for.

        Raises:
            InputError: the handbooks cannot be read, there is none of a name, or a date or a change is malformed.
        """
        option = self._config.getoption
        asked = option("--handbook"), option("--as-of"), option("--changed"), option("--remit")
        return chosen(self.corpus, *asked) if any(asked) else EVERYTHING

    @cached_property
    def _sound(self) -> tuple[Adapter, Subject] | BrokenAdapterError:
        """The implementation and what it says it is, once a smoke run has shown the adapter to be sound."""
        try:
            return sound(self._made(), self.corpus)
        except BrokenAdapterError as fault:
            return fault  # kept, so that a broken adapter is not made and tried again for each file

    @property
    def implementation(self) -> Adapter:
        """What is tested, every answer checked.

        Raises:
            BrokenAdapterError: it cannot be made, or the smoke run found it broken.
        """
        return self._found()[0]

    @property
    def subject(self) -> Subject:
        """What the implementation says it is; raises as `implementation` does."""
        return self._found()[1]

    def features(self, files: Iterable[str], unread: Callable[[str], None]) -> Iterator[Feature]:
        """Read every feature that the suite has, also what this run leaves out.

        Args:
            files: further files to read, relative to the root: where no folder is configured, those collected.
            unread: called with the name of each file that cannot be read.
        """
        yield from sound_features(self._at.features, unread)
        root = self._config.rootpath
        for file in files if not self._at.features else ():
            try:
                yield load_feature(root / file, root, root)
            except InputError:
                unread(file)  # it could be read when it was collected

    @cached_property
    def _translations(self) -> tuple[Translation, ...]:
        return translations(self.corpus)

    def planned(self, feature: Feature) -> tuple[Planned, ...]:
        """List the scenarios of a feature, also as those of handbooks that are made from the one they verify."""
        if feature.place not in self._planned:
            self._planned[feature.place] = tuple(plan([feature], self._translations))
        return self._planned[feature.place]

    @cached_property
    def reviews(self) -> Reviews:
        """What scenarios were reviewed against; raises `InputError` where that cannot be read."""
        return load_reviews(self._at.root)

    def suspects(self, planned: Sequence[Planned]) -> Mapping[str, tuple[str, ...]]:
        """Tell which scenarios somebody has to look at again, and for which of their requirements."""
        return suspects(self.corpus, self._at.reviewed(planned), self.reviews)

    def clashes(self, feature: Feature) -> tuple[InputError, ...]:
        """List the scenarios of a feature whose ID one of another file has."""
        return clashes(feature, self._places)

    def _found(self) -> tuple[Adapter, Subject]:
        if isinstance(self._sound, BrokenAdapterError):
            raise self._sound
        return self._sound

    def _made(self) -> object:
        option = self._config.getoption
        name, seconds = option("--implementation") or REFERENCE, option("--implementation-timeout")
        if name != REFERENCE:  # a child would outlive a run that ends on the spot
            self._until_the_end.enter_context(raised_on_sigterm())
        self._tested = implementation_named(name, self.corpus, seconds)
        return self._tested

    @pytest.hookimpl
    def pytest_unconfigure(self) -> None:
        """End what was tested, where it is another process."""
        with self._until_the_end:
            close_implementation(self._tested)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """Tell of a broken adapter or an unknown handbook once, before anything is collected, where one is named."""
        try:
            _ = self.choice, self.reviews
            if self._config.getoption("--implementation") is not None:
                _ = self.subject
        except BrokenAdapterError as fault:
            raise pytest.UsageError(f"the adapter is broken: {fault}") from None
        except InputError as fault:
            raise pytest.UsageError(str(fault)) from None

    @pytest.hookimpl
    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Collect the feature files of the suite."""
        if file_path.suffix != ".feature":
            return None
        place = feature_folder(file_path, self._at.features)
        if place is None and self._at.features:
            return None
        root = self._config.rootpath
        return FeatureFile.make(parent, file_path, place or FeatureFolder(root, root), self)

    @pytest.hookimpl
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the scenarios that the run is not for; other tests stay."""
        if self.choice == EVERYTHING:
            return
        others = [item for item in items if isinstance(item, ScenarioItem) and self.choice.leaves_out(item.planned)]
        if others:
            self._config.hook.pytest_deselected(items=others)
            left_out = set(others)
            items[:] = [item for item in items if item not in left_out]

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
        as_of = self.choice.as_of
        if not isinstance(node, ScenarioItem):
            return Trial(self.implementation, self.corpus, (), as_of)
        about = None if as_of is None else subjects_of(node.scenario, self.corpus)
        node.trial = Trial(self.implementation, self.corpus, node.planned.requirements, as_of, about)
        return node.trial
