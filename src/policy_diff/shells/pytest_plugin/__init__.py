"""The pytest plugin: collects features, binds their steps, guards them, and reports by requirement.

It is loaded in every run of pytest where the package is installed, so this module is light and does
nothing unless the run asks for the suite: with the ini value `conduct_features`, or `--implementation`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options and the ini value of the suite."""
    group = parser.getgroup("conduct", "conduct suite")
    group.addoption(
        "--implementation",
        metavar="MODULE:FACTORY",
        help="what to test: a function without arguments that makes the implementation "
        "(default: the reference implementation over the handbooks found)",
    )
    group.addoption(
        "--conduct-results",
        metavar="FILE",
        help="write the outcome of every scenario to FILE as JSON",
    )
    parser.addini(
        "conduct_features",
        "folders whose .feature files are scenarios of the conduct suite "
        "(with --implementation and without this: every .feature file)",
        type="paths",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark, and the suite itself where it is asked for."""
    config.addinivalue_line("markers", "requirement(id): the scenario verifies this requirement")
    folders: list[Path] = config.getini("conduct_features")
    asked = ("--implementation", "--conduct-results")
    if not folders and not any(config.getoption(option) for option in asked):
        return
    if not config.pluginmanager.hasplugin("pytest-bdd"):
        raise pytest.UsageError("the conduct suite needs pytest-bdd: install policy-diff[suite]")
    from policy_diff.shells.pytest_plugin import run  # noqa: PLC0415 - loads pytest-bdd, so only on demand

    run.register(config, folders)
