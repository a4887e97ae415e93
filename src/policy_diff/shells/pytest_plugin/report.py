"""What came of every scenario, gathered where the results are written, also from several workers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from policy_diff.core.errors import InputError
from policy_diff.edges.conduct_files import write_report
from policy_diff.formats.conduct_results import (
    ScenarioOutcome,
    ScenarioResult,
    read_results,
    results,
    write_results,
)
from policy_diff.project.reading import UnmetError
from policy_diff.shells.pytest_plugin.collector import ScenarioItem

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from typing import Any

    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.formats.conduct_results import ConductResults

_OUTCOME: Final = "outcome"
_MESSAGE: Final = "message"
_SHARED: Final = "policy_diff_conduct"


class Reporter:
    """Gathers outcomes by scenario ID; a worker of xdist hands what it collected to the controller."""

    def __init__(self, config: pytest.Config, subject: Callable[[], Subject]) -> None:
        self._config = config
        self._ask = subject
        self._subject: Subject | None = None
        self._found: dict[str, ScenarioResult] = {}
        self._deselected: set[str] = set()
        self._lines: list[str] = []

    @pytest.hookimpl
    def pytest_itemcollected(self, item: pytest.Item) -> None:
        """Note every scenario before any is deselected."""
        if isinstance(item, ScenarioItem):
            self._subject = self._ask()
            self._found[item.scenario.id] = _untested(item)

    @pytest.hookimpl
    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        """Note what is left out on purpose."""
        self._deselected.update(item.scenario.id for item in items if isinstance(item, ScenarioItem))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Say in the report of a scenario what came of it; the report travels, the exception does not."""
        report = yield
        if isinstance(item, ScenarioItem):
            outcome, message = _outcome(item, call, report)
            if outcome:
                report.user_properties.append((_OUTCOME, outcome.value))
            if message:
                report.user_properties.append((_MESSAGE, message))
        return report

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take over what a report says; what went wrong later replaces what went well before."""
        said = dict(report.user_properties)
        known = self._found.get(str(said.get("scenario")))
        if known is None and "scenario" in said:
            known = ScenarioResult(str(said["scenario"]), "", "", None, "", 0, ())
        if known is not None and _OUTCOME in said:
            message = str(said[_MESSAGE]) if _MESSAGE in said else None
            outcome = ScenarioOutcome(str(said[_OUTCOME]))
            self._found[known.id] = replace(known, outcome=outcome, message=message)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """Take over what a worker collected."""
        del error
        shared = getattr(node, "workeroutput", {}).get(_SHARED)
        if shared is None:
            return
        collected = read_results(shared["collected"], "a worker of xdist")
        self._subject = collected.subject
        self._deselected.update(shared["deselected"])
        for scenario in collected.scenarios:
            ran = self._found.get(scenario.id, scenario)
            self._found[scenario.id] = replace(scenario, outcome=ran.outcome, message=ran.message)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the results; fail a run that lost a scenario on the way."""
        if hasattr(self._config, "workerinput"):
            bare = (replace(s, outcome=ScenarioOutcome.UNTESTED, message=None) for s in self._found.values())
            self._config.workeroutput[_SHARED] = {  # type: ignore[attr-defined]  # xdist adds it to a worker's
                "collected": write_results(results(self._subject, bare)),
                "deselected": sorted(self._deselected),
            }
            return
        found = results(self._subject, self._found.values())
        if self._lost(found, session):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        self._summarise(found)
        if (target := self._config.getoption("--conduct-results")) is not None:
            try:
                write_report(self._config.invocation_params.dir / target, write_results(found))
            except InputError as fault:
                self._lines.append(str(fault))
                session.exitstatus = pytest.ExitCode.USAGE_ERROR

    @pytest.hookimpl
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Show the counts, every outcome that occurred by name."""
        if self._lines:
            terminalreporter.section("conduct suite")
            for line in self._lines:
                terminalreporter.line(line)

    def _lost(self, found: ConductResults, session: pytest.Session) -> bool:
        """Tell whether a scenario never ran, though it was not deselected and nothing stopped the run."""
        if session.exitstatus != pytest.ExitCode.OK or self._config.getoption("collectonly"):
            return False
        lost = [
            scenario.id
            for scenario in found.scenarios
            if scenario.outcome is ScenarioOutcome.UNTESTED and scenario.id not in self._deselected
        ]
        self._lines += [f"error: the scenario {identifier} was collected and never ran" for identifier in lost]
        return bool(lost)

    def _summarise(self, found: ConductResults) -> None:
        if not found.scenarios:
            return
        counts = ", ".join(f"{count} {outcome}" for outcome, count in found.counts().items() if count)
        subject = f"{found.subject.name} {found.subject.version}: " if found.subject else ""
        self._lines.append(f"{subject}{len(found.scenarios)} scenarios: {counts}")


def _untested(item: ScenarioItem) -> ScenarioResult:
    scenario = item.scenario
    return ScenarioResult(
        scenario.id,
        scenario.name,
        item.feature_name,
        scenario.outline.rule,
        scenario.place.source,
        scenario.place.line or 1,
        item.requirements,
    )


def _outcome(
    item: ScenarioItem, call: pytest.CallInfo[None], report: pytest.TestReport
) -> tuple[ScenarioOutcome | None, str | None]:
    """Say what a phase of a scenario's test means, and why where it did not pass."""
    if call.excinfo is None:
        return (ScenarioOutcome.PASSED if call.when == "call" else None), None
    message = f"{item.where()}\n{call.excinfo.exconly()}"
    if isinstance(call.excinfo.value, UnmetError | InputError):
        message = f"{item.where()}\n{call.excinfo.value}"
    if report.outcome == "skipped":
        outcome = ScenarioOutcome.INAPPLICABLE if item.not_claimed else ScenarioOutcome.UNTESTED
        return outcome, str(call.excinfo.value)
    failed = call.when == "call" and isinstance(call.excinfo.value, UnmetError)
    return (ScenarioOutcome.FAILED if failed else ScenarioOutcome.CANNOT_TELL), message
