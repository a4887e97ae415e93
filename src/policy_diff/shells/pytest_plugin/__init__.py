"""The pytest plugin: collects features, binds their steps, guards them, and reports by requirement.

It is loaded in every run of pytest where the package is installed, so this module is light and does
nothing unless the run asks for the suite: with the ini value `conduct_features`, `--implementation`,
`--conduct-results`, `--conduct-report`, `--handbook`, `--remit`, `--as-of` or `--changed`. pytest-bdd is missed only
where a scenario is to be run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


_NEEDS: Final = "the conduct suite needs pytest-bdd: install policy-diff with its extra `suite`"
_OPTIONS: Final = (
    "--implementation",
    "--conduct-results",
    "--conduct-report",
    "--handbook",
    "--remit",
    "--as-of",
    "--changed",
)
"""The options that ask for the suite."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options and the ini value of the suite."""
    group = parser.getgroup("conduct", "conduct suite")
    group.addoption(
        "--implementation",
        metavar="NAME",
        help="what to test: MODULE:FACTORY, a function without arguments that makes it; the name of an entry point; "
        "http://HOST:PORT/BASE; or 'command:PROGRAM ARGUMENT...' "
        "(default: the reference implementation over the handbooks found)",
    )
    group.addoption(
        "--implementation-timeout",
        type=_seconds,
        default=10.0,
        metavar="SECONDS",
        help="how long an implementation in another process has for each answer (default: 10)",
    )
    group.addoption(
        "--conduct-results",
        metavar="FILE",
        help="write the outcome of every scenario to FILE as JSON",
    )
    group.addoption(
        "--conduct-report",
        metavar="DIR",
        help="write the report to DIR: report.json, summary.txt, junit.xml, cucumber.json, report.html",
    )
    group.addoption(
        "--handbook",
        action="append",
        default=[],
        metavar="NAME",
        help="run the scenarios that verify a requirement of this handbook alone, named by its code, folder or title "
        "(can be given several times)",
    )
    group.addoption(
        "--remit",
        action="append",
        default=[],
        metavar="NAME",
        help="run the scenarios of the handbooks of this remit alone, such as state-schools (can be repeated)",
    )
    group.addoption(
        "--as-of",
        metavar="DATE",
        help="ask about the versions in force on DATE, such as 2023-12-01; scenarios of what was not in force then are "
        "inapplicable (default: each scenario as at the day of its own notice)",
    )
    group.addoption(
        "--changed",
        metavar="[HANDBOOK:]OLD..NEW",
        help="run the scenarios alone that the change from version OLD to version NEW touches",
    )
    parser.addini(
        "conduct_features",
        "folders whose .feature files are scenarios of the conduct suite, beside those of the package "
        "(where pytest's root folder has handbooks of its own: instead of them, and without this every .feature file)",
        type="paths",
        default=[],
    )


def _seconds(text: str) -> float:
    """Read a number of seconds.

    Raises:
        ArgumentTypeError: it is none, or not above 0.
    """
    from policy_diff.project.seconds import positive_seconds  # noqa: PLC0415 - most runs of pytest ask for no suite

    return positive_seconds(text)


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark, and the suite itself where it is asked for."""
    config.addinivalue_line("markers", "requirement(id): the scenario verifies this requirement")
    folders: list[Path] = config.getini("conduct_features")
    asked = any(config.getoption(option) for option in _OPTIONS)
    if not folders and not asked:
        return
    if config.pluginmanager.hasplugin("pytest-bdd"):
        from policy_diff.shells.pytest_plugin import run  # noqa: PLC0415 - loads pytest-bdd, so only on demand

        run.register(config, folders)
    elif asked:
        raise pytest.UsageError(_NEEDS)
    else:
        config.pluginmanager.register(_Unable(folders), "policy-diff-conduct")


class _Unable:
    """The suite where pytest-bdd is missing: other tests run, and a scenario is not passed over in silence."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders

    @pytest.hookimpl
    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Take up a scenario, to say that it cannot be run."""
        if file_path.suffix == ".feature" and any(file_path.is_relative_to(folder) for folder in self._folders):
            return _UnableFile.from_parent(parent, path=file_path)
        return None


class _UnableFile(pytest.File):
    def collect(self) -> NoReturn:
        raise self.CollectError(_NEEDS)
