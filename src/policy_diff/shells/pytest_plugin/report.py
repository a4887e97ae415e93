"""What came of every scenario, gathered where the results are written, also from several workers."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final, Protocol

import pytest

from policy_diff.core.conduct.adapter import BrokenAdapterError
from policy_diff.core.conduct.conformance import Extent, conformance
from policy_diff.core.conduct.planning import ADAPTER_BROKEN, EVERYTHING, left_out, plan
from policy_diff.core.conduct.results import Outcome, ScenarioResult, of_handbook, results
from policy_diff.core.errors import InputError
from policy_diff.edges.conduct_files import write_with_folder
from policy_diff.formats.conduct_results import scenario_from_json, scenario_to_json, subject_from_json, write_report
from policy_diff.formats.conduct_summary import ELSEWHERE, summary
from policy_diff.project.conduct_identity import calendar_identity, suite_identity
from policy_diff.project.conduct_reports import write_reports
from policy_diff.project.playing import PASSED, Verdict, broken_off, judged, noted, played
from policy_diff.shells.pytest_plugin.collector import ScenarioItem
from policy_diff.shells.pytest_plugin.node_ids import NodeIds

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.planning import Choice, Planned
    from policy_diff.core.conduct.protocol import Subject
    from policy_diff.core.conduct.results import ConductResults
    from policy_diff.core.corpus import Corpus, Handbook
    from policy_diff.core.feature import Feature

_OUTCOME: Final = "outcome"
_MESSAGE: Final = "message"
_BLAMED: Final = "blamed"
_STEP: Final = "step"
_RECORDED: Final = "recorded"
_ACTIVATIONS: Final = "activations"
_SELECTS: Final = "-k, -m or --deselect"
_CRASH: Final = "???"  # the phase of a test in which xdist says that a worker died
_SHARED: Final = "policy_diff_conduct"
_BROKE: Final = {Outcome.FAILED: "failed", Outcome.CANNOT_TELL: "broke off"}
_COLLECTED: Final = ("name", "feature", "rule", "file", "line", "requirements")
"""What is known of a scenario before it has run."""


class Run(Protocol):
    """What the report needs to know of the run."""

    @property
    def corpus(self) -> Corpus:
        """The handbooks; raises `InputError` where they cannot be read."""

    @property
    def subject(self) -> Subject:
        """What is tested; raises `BrokenAdapterError` where that cannot be told."""

    @property
    def choice(self) -> Choice:
        """What the run is for; raises `InputError` where that cannot be told."""

    def features(self, files: Iterable[str], unread: Callable[[str], None]) -> Iterator[Feature]:
        """Read every feature that the suite has, also what this run leaves out, and these files."""

    def planned(self, feature: Feature) -> tuple[Planned, ...]:
        """List the scenarios of a feature, also as those of handbooks that are made from the one they verify."""

    def suspects(self, planned: Sequence[Planned]) -> Mapping[str, tuple[str, ...]]:
        """Tell which scenarios somebody has to look at again."""


class Reporter:
    """Gathers outcomes by scenario ID; a worker of xdist hands what it collected to the controller."""

    def __init__(self, config: pytest.Config, run: Run) -> None:
        self._config = config
        self._run = run
        self._subject: Subject | None = None
        self._found: dict[str, ScenarioResult] = {}
        self._bare: dict[str, ScenarioResult] = {}
        self._collected: set[str] = set()
        self._deselected: dict[str, str] = {}
        self._reported: set[str] = set()
        self._faulty: set[str] = set()
        self._listed = NodeIds()  # what workers are to run, also one that dies
        self._died = NodeIds()
        self._read: list[str] = []
        self._broken = False
        self._lines: list[str] = []

    @pytest.hookimpl
    def pytest_itemcollected(self, item: pytest.Item) -> None:
        """Note every scenario before any is deselected."""
        if isinstance(item, ScenarioItem):
            self._subject = self._run.subject
            self._collected.add(item.scenario.id)
            self._bare[item.scenario.id] = self._found[item.scenario.id] = item.planned.untested()

    @pytest.hookimpl
    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        """Note what is left out on purpose."""
        for item in items:
            if isinstance(item, ScenarioItem):
                self._deselected[item.planned.id] = self._run.choice.leaves_out(item.planned) or _SELECTS

    @pytest.hookimpl
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note which files could not be collected."""
        if report.failed:
            self._faulty.add(report.nodeid)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Say in the report of a scenario what came of it; the report travels, the exception does not."""
        report = yield
        if isinstance(item, ScenarioItem):
            verdict = _verdict(item, call)
            if verdict:
                report.user_properties.extend(_properties(verdict))
        return report

    @pytest.hookimpl
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take over what a report says; what went wrong later replaces what went well before."""
        if str(report.when) == _CRASH:
            self._died.add([report.nodeid])
        said = dict(report.user_properties)
        identifier = str(said.get("scenario"))
        known = self._found.get(identifier)
        if known is None and "scenario" in said:
            known = ScenarioResult(identifier, "", "", None, "", 0, ())
        if known is not None and _OUTCOME in said:
            self._reported.add(known.id)
            self._found[known.id] = played(known, _said(said))

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: object, ids: Sequence[str]) -> None:
        """Note what a worker is to run, for it may die before it can say so."""
        del node
        self._listed.add(ids)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """Take over what a worker collected."""
        del error
        shared = getattr(node, "workeroutput", {}).get(_SHARED)
        if shared is None:
            return
        told = json.loads(shared)
        self._subject = subject_from_json(told["subject"]) if told["subject"] else None
        self._deselected.update(told["deselected"])
        for scenario in map(scenario_from_json, told["collected"]):
            ran = self._found.get(scenario.id, scenario)
            self._collected.add(scenario.id)
            about = {name: getattr(scenario, name) for name in _COLLECTED}
            self._found[scenario.id] = replace(ran, **about)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the results; fail a run that lost a scenario on the way, or in which none passed."""
        if hasattr(self._config, "workerinput"):
            self._config.workeroutput[_SHARED] = json.dumps(  # type: ignore[attr-defined]  # xdist adds it to a worker's
                {
                    "subject": asdict(self._subject) if self._subject else None,
                    "collected": [scenario_to_json(scenario) for scenario in self._bare.values()],
                    "deselected": self._deselected,
                }
            )
            return
        target = self._config.getoption("--conduct-results")
        folder = self._config.getoption("--conduct-report")
        if not self._collected and target is None and folder is None:
            return
        report, planned = self._whole()
        found = report.results
        if session.exitstatus == pytest.ExitCode.OK and not self._config.getoption("collectonly"):
            errors = tuple(self._errors(found))
            if errors:
                session.exitstatus = pytest.ExitCode.TESTS_FAILED
            self._lines += errors
        if session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self._collected:
            self._lines.append(f"error: {self._options()} leaves no scenario, so nothing ran")
        if found.scenarios:
            self._lines += self._summary(found)
        try:
            if target is not None:
                write_with_folder(self._config.invocation_params.dir / target, write_report(report))
            if folder is not None:
                write_reports(self._config.invocation_params.dir / folder, report, planned, self._corpus())
        except InputError as fault:
            self._lines.append(str(fault))
            session.exitstatus = pytest.ExitCode.USAGE_ERROR

    @pytest.hookimpl
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Show what came of the scenarios and of the requirements."""
        if self._lines:
            terminalreporter.section("conduct suite")
            for line in self._lines:
                terminalreporter.line(line)

    def _corpus(self) -> Corpus | None:
        try:
            return self._run.corpus
        except InputError:
            return None  # told where the features were collected

    def _whole(self) -> tuple[ConformanceReport, tuple[Planned, ...]]:
        """Put together what came of every scenario there is, also of those this run leaves out; give these as well."""
        corpus = self._corpus()
        try:
            self._subject = self._run.subject
        except (BrokenAdapterError, InputError) as fault:
            self._broken = isinstance(fault, BrokenAdapterError)
        unread: list[str] = []
        files = dict.fromkeys(scenario.file for scenario in self._found.values() if scenario.file)
        features = tuple(self._run.features(files, unread.append))
        choice = self._choice()
        not_asked = set()
        known = tuple(self._plan(features, corpus))
        for planned in known:
            self._found.setdefault(planned.id, self._applied(planned))
            self._missed(planned)
            if choice.leaves_out(planned):
                not_asked.add(planned.id)
        suspect = self._run.suspects(known) if corpus else {}
        told = (
            replace(s, message=s.message or self._why(s), suspect=suspect.get(s.id, ())) for s in self._found.values()
        )
        report = conformance(
            results(self._subject, told, corpus, choice.as_of),
            corpus,
            suite_identity(features, corpus),
            calendar_identity(),
            Extent(choice.asked, frozenset(not_asked), tuple(unread)),
        )
        return report, known

    def _plan(self, features: Iterable[Feature], corpus: Corpus | None) -> Iterator[Planned]:
        """Yield every scenario there is; where the handbooks cannot be read, as it is written alone."""
        for feature in features:
            yield from self._run.planned(feature) if corpus else plan([feature], ())

    def _missed(self, planned: Planned) -> None:
        """Note of a scenario what a worker that is gone did not say."""
        self._read.append(planned.id)
        if self._listed.hold(planned):
            self._collected.add(planned.id)
        if self._died.hold(planned):
            self._found[planned.id] = played(planned.untested(), broken_off(planned.scenario))

    def _applied(self, planned: Planned) -> ScenarioResult:
        """Say of a scenario for a variant that it does not apply, where it does not and the original is in this run."""
        why_not = planned.why_not(self._subject)
        if planned.translated and why_not and planned.translated.original.id in self._collected:
            return replace(planned.untested(), outcome=Outcome.INAPPLICABLE, message=why_not)
        return planned.untested()

    def _why(self, scenario: ScenarioResult) -> str | None:
        """Say why a scenario did not run."""
        if scenario.outcome is not Outcome.UNTESTED:
            return None
        if self._broken:
            return ADAPTER_BROKEN
        if scenario.id in self._deselected:
            return left_out(self._deselected[scenario.id])
        if scenario.id in self._collected:
            return "only collected" if self._config.getoption("collectonly") else "the run ended before it"
        if scenario.file in self._faulty:
            return "its file could not be collected"
        return ELSEWHERE

    def _chosen(self) -> tuple[Handbook, ...]:
        """Give the handbooks that a run is for; none where it is for all."""
        choice = self._choice()
        serving = {handbook.code: handbook for remit in choice.remits for handbook in remit.handbooks}
        return choice.handbooks or tuple(serving.values())

    def _choice(self) -> Choice:
        try:
            return self._run.choice
        except InputError:
            return EVERYTHING  # told before anything was collected

    def _options(self) -> str:
        """Name the options that can leave no scenario."""
        choice = self._choice()
        named = {"--handbook": choice.handbooks, "--remit": choice.remits, "--changed": choice.changed}
        return ", ".join([*(option for option, chosen in named.items() if chosen), _SELECTS])

    def _summary(self, found: ConductResults) -> Iterator[str]:
        """Say what came of a run, or of each handbook that it is for."""
        chosen = self._chosen()
        if not chosen:
            yield from summary(found)
            return
        parts = [of_handbook(found, handbook) for handbook in chosen]
        for handbook, part in zip(chosen, parts, strict=True):
            yield from summary(part, handbook.code)
        here = {scenario.id for part in parts for scenario in part.scenarios}
        if len(here) < len(found.scenarios):
            option = "--handbook" if self._choice().handbooks else "--remit"
            yield f"left out by {option}: {len(found.scenarios) - len(here)} scenarios of other handbooks"

    def _errors(self, found: ConductResults) -> Iterator[str]:
        """List what makes a run wrong in which no test failed."""
        for identifier in sorted(self._collected - self._deselected.keys() - self._reported):
            yield f"error: the scenario {identifier} was collected and never ran"
        if self._read and sorted(self._read) != [scenario.id for scenario in found.scenarios]:
            yield f"error: {len(self._read)} scenarios were read, and {len(found.scenarios)} stand in the results"
        if self._collected - self._deselected.keys() and not found.counts()[Outcome.PASSED]:
            yield "error: no scenario passed, so this run shows nothing of the implementation"
        for scenario in found.scenarios:
            if scenario.outcome in _BROKE:
                yield f"error: the scenario {scenario.id} {_BROKE[scenario.outcome]}, and its test did not"
            elif scenario.outcome is Outcome.UNTESTED and scenario.step:
                yield f"error: the scenario {scenario.id} was skipped by its step {scenario.step}"


def _verdict(item: ScenarioItem, call: pytest.CallInfo[None]) -> Verdict | None:
    """Say what a phase of a scenario's test means; `None` where it means nothing.

    A failure that pytest was told to expect is a failure still.
    """
    if call.excinfo is None:
        return noted(PASSED, item.trial) if call.when == "call" else None
    fault = call.excinfo.value
    if isinstance(fault, pytest.skip.Exception | pytest.xfail.Exception):
        if item.inapplicable:
            return Verdict(Outcome.INAPPLICABLE, str(fault))
        number = item.number if call.when == "call" else None
        return Verdict(Outcome.UNTESTED, str(fault), step=None if number is None else number + 1)
    verdict = noted(judged(fault, item.scenario, item.number), item.trial)
    broke_off = verdict.outcome is Outcome.FAILED and call.when != "call"
    return replace(verdict, outcome=Outcome.CANNOT_TELL, blamed=()) if broke_off else verdict


def _properties(verdict: Verdict) -> Iterator[tuple[str, str]]:
    """Write a verdict as properties of a report of pytest, which travel from a worker of xdist."""
    yield _OUTCOME, verdict.outcome.value
    yield _BLAMED, " ".join(verdict.blamed)
    yield _ACTIVATIONS, " ".join(f"{identifier}:{number}" for identifier, number in verdict.activations)
    yield _STEP, str(verdict.step or "")
    yield _RECORDED, "\n".join(verdict.recorded)
    if verdict.message:
        yield _MESSAGE, verdict.message


def _said(properties: Mapping[str, object]) -> Verdict:
    """Read the verdict that properties of a report tell of, the last of each name."""
    activations = (pair.split(":") for pair in str(properties[_ACTIVATIONS]).split())
    return Verdict(
        Outcome(str(properties[_OUTCOME])),
        str(properties[_MESSAGE]) if _MESSAGE in properties else None,
        tuple(str(properties[_BLAMED]).split()),
        int(str(properties[_STEP])) if properties[_STEP] else None,
        tuple(str(properties[_RECORDED]).splitlines()),
        tuple((identifier, int(number)) for identifier, number in activations),
    )
