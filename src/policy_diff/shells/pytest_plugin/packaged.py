"""The scenarios of the package in a run of pytest, as if their folder stood in pytest's root folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from policy_diff.edges.conduct_files import feature_files
from policy_diff.shells.pytest_plugin.collector import FeatureFile

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from policy_diff.project.features import FeatureFolder
    from policy_diff.shells.pytest_plugin.collector import Suite


class Packaged:
    """Collects the feature files of the package: all, or those that the command line names.

    They are named as in the package, `features/social-care/deferral.feature`, wherever that is installed: in node
    IDs and reports, and on the command line, where nothing in the current folder has that name.

    Args:
        config: that of the run; the names of what the package holds are taken out of its arguments.
        place: the features of the package.
        suite: the run.
        told: a line that says what is taken from the package.
    """

    def __init__(self, config: pytest.Config, place: FeatureFolder, suite: Suite, told: str) -> None:
        self._place = place
        self._suite = suite
        self._told = told
        self._named: dict[Path, set[str]] = {}
        self._all = config.args_source is not pytest.Config.ArgsSource.ARGS
        if not self._all:
            config.args[:] = [argument for argument in config.args if not self._takes(argument, config)]

    def _takes(self, argument: str, config: pytest.Config) -> bool:
        """Note an argument that names scenarios of the package, and no file of the project."""
        name, _, scenario = argument.partition("::")
        path = config.invocation_params.dir / name
        if path.exists():
            self._all |= path.is_dir() and config.rootpath.is_relative_to(path.resolve())
            return False
        meant = self._place.root / name
        if not meant.is_relative_to(self._place.folder) or not meant.exists():
            return False
        for file in feature_files(meant) if meant.is_dir() else (meant,):
            self._named.setdefault(file, set()).add(scenario)
        return True

    @pytest.hookimpl
    def pytest_report_header(self) -> str:
        """Say what is taken from the package."""
        return self._told

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Add the files of the package to what the session finds, and of a file leave what was asked for."""
        report = yield
        if not report.passed:
            return report
        if isinstance(collector, pytest.Session):
            report.result = [*report.result, *self._files(collector)]
        names = self._named.get(collector.path, {""}) if isinstance(collector, FeatureFile) and not self._all else {""}
        if "" not in names:
            found = {item.name for item in report.result}
            if names - found:
                missing = (f"not found: {collector.nodeid}::{name}" for name in sorted(names - found))
                raise pytest.UsageError(*missing)
            report.result = [item for item in report.result if item.name in names]
        return report

    def _files(self, session: pytest.Session) -> Iterator[FeatureFile]:
        for path in feature_files(self._place.folder):
            if self._all or path in self._named:
                name = path.relative_to(self._place.root).as_posix()
                yield FeatureFile.make(session, path, self._place, self._suite, name)
