"""The conformance report as JUnit XML, the form that build servers read.

The form is the one in common use: suites of cases, each with at most one of `failure`, `error` and `skipped`. There
are no times in it.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from policy_diff.core.conduct.results import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.results import ScenarioResult

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""

_ELEMENTS: Final = {
    Outcome.FAILED: "failure",
    Outcome.CANNOT_TELL: "error",
    Outcome.UNTESTED: "skipped",
    Outcome.INAPPLICABLE: "skipped",
}


def write_junit(report: ConformanceReport) -> str:
    """Write a report as JUnit XML: a suite for each feature file, a case for each scenario.

    A case has the property `scenario`, its ID, and `verifies`, the IDs of its requirements with a comma between: what
    reads properties by name keeps one of each name. Where it failed, `blamed` names what the failure is laid on;
    `suspect` names the requirements that were worded otherwise when it was last reviewed.
    """
    scenarios = report.results.scenarios
    top = ET.Element("testsuites", {"name": _title(report), **_counted(scenarios)})
    by_file = sorted(scenarios, key=lambda one: (one.file, one.id))
    for file, cases in groupby(by_file, key=lambda one: one.file):
        held = tuple(cases)
        suite = ET.SubElement(top, "testsuite", {"name": _text(file), **_counted(held)})
        for scenario in held:
            suite.append(_case(scenario))
    ET.indent(top)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(top, encoding="unicode") + "\n"


def _title(report: ConformanceReport) -> str:
    subject = report.results.subject
    return _text(f"{subject.name} {subject.version}" if subject else "unknown")


def _counted(scenarios: Iterable[ScenarioResult]) -> dict[str, str]:
    counts = Counter(_ELEMENTS.get(scenario.outcome, "passed") for scenario in scenarios)
    return {
        "tests": str(counts.total()),
        "failures": str(counts["failure"]),
        "errors": str(counts["error"]),
        "skipped": str(counts["skipped"]),
    }


def _case(scenario: ScenarioResult) -> ET.Element:
    case = ET.Element(
        "testcase",
        {
            "classname": _text(scenario.feature),
            "name": _text(scenario.name),
            "file": _text(scenario.file),
            "line": str(scenario.line),
        },
    )
    said = {
        "scenario": scenario.id,
        "verifies": ", ".join(scenario.requirements),
        "blamed": ", ".join(scenario.blamed),
        "suspect": ", ".join(scenario.suspect),
    }
    properties = ET.SubElement(case, "properties")
    for name, value in said.items():
        if value:
            ET.SubElement(properties, "property", {"name": name, "value": _text(value)})
    element = _ELEMENTS.get(scenario.outcome)
    if element:
        told = ET.SubElement(case, element, {"type": scenario.outcome.value, "message": _text(scenario.why)})
        if element != "skipped":
            told.text = _text("\n".join((scenario.message or "", *_recorded(scenario))))
    return case


def _recorded(scenario: ScenarioResult) -> tuple[str, ...]:
    return ("recorded until then:", *(f"  {line}" for line in scenario.recorded)) if scenario.recorded else ()


def _text(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
