"""The conformance report as JSON in the form that Cucumber's tools write, for programs that read that.

Nobody has laid this form down; what stands here is what its readers have in common. There are no times in it.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.results import Outcome
from policy_diff.core.feature import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.conduct.conformance import ConformanceReport
    from policy_diff.core.conduct.planning import Planned
    from policy_diff.core.conduct.results import ScenarioResult
    from policy_diff.core.feature import Scenario, Step

_PASSED: Final = "passed"
_FAILED: Final = "failed"
_SKIPPED: Final = "skipped"


def write_cucumber(report: ConformanceReport, planned: Mapping[str, Planned]) -> str:
    """Write a report as Cucumber JSON: features, scenarios as elements, steps with their statuses.

    Every row of an outline is an element of its own, and the steps of backgrounds stand in each. A scenario that broke
    off has a failed step, as one that failed has, and its message begins with `cannot tell`.

    Args:
        report: the report.
        planned: the scenarios of the suite by their IDs; one that is not there has no steps.
    """
    by_file = sorted(report.results.scenarios, key=lambda one: (one.file, one.id))
    value = [_feature(file, tuple(cases), planned) for file, cases in groupby(by_file, key=lambda one: one.file)]
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode(errors="backslashreplace").decode()


def _feature(file: str, scenarios: tuple[ScenarioResult, ...], planned: Mapping[str, Planned]) -> dict[str, Any]:
    return {
        "uri": file,
        "id": file.removesuffix(".feature"),
        "keyword": "Feature",
        "name": scenarios[0].feature,
        "description": "",
        "line": 1,
        "tags": [],
        "elements": [_element(one, planned[one.id].scenario if one.id in planned else None) for one in scenarios],
    }


def _element(result: ScenarioResult, scenario: Scenario | None) -> dict[str, Any]:
    outline = scenario.outline if scenario else None
    return {
        "id": result.id,
        "keyword": "Scenario Outline" if outline and outline.examples is not None else "Scenario",
        "type": "scenario",
        "name": result.name,
        "description": outline.description if outline else "",
        "line": result.line,
        "tags": [{"name": f"@{identifier}", "line": result.line} for identifier in result.requirements],
        "steps": list(_steps(result, scenario)) if scenario else [],
    }


def _steps(result: ScenarioResult, scenario: Scenario) -> Iterator[dict[str, Any]]:
    row = dict(scenario.row)
    statuses = _statuses(result, len(scenario.steps))
    for number, (step, (_, text)) in enumerate(zip(scenario.outline.steps, scenario.steps, strict=True)):
        told: dict[str, Any] = {"status": statuses[number]}
        if statuses[number] == _FAILED:
            told["error_message"] = _message(result)
        place = f"{step.place.source}:{step.place.line}"
        yield {
            "keyword": f"{step.keyword.strip()} ",
            "name": text,
            "line": step.place.line or 1,
            "match": {"location": place},
            **_argument(step, row),
            "result": told,
            **({"output": [result.message]} if number == 0 and not result.ran and result.message else {}),
        }


def _statuses(result: ScenarioResult, number: int) -> list[str]:
    """Say how each step went; what failed after its last step, or before its first, is said of that step."""
    match result.outcome:
        case Outcome.PASSED:
            return [_PASSED] * number
        case Outcome.FAILED:
            at = (result.step or number) - 1
        case Outcome.CANNOT_TELL:
            at = (result.step or 1) - 1
        case _:
            return [_SKIPPED] * number
    return [_PASSED] * at + [_FAILED] + [_SKIPPED] * (number - at - 1)


def _argument(step: Step, row: Mapping[str, str]) -> dict[str, Any]:
    def filled(text: str) -> str:
        return PLACEHOLDER.sub(lambda found: row.get(found[1], found[0]), text)

    if step.table:
        return {"rows": [{"cells": [filled(cell) for cell in cells]} for cells in step.table]}
    if step.passage is not None:
        return {"doc_string": {"value": filled(step.passage), "line": (step.place.line or 1) + 1}}
    return {}


def _message(result: ScenarioResult) -> str:
    said = result.message or ""
    return f"{result.outcome}: {said}" if result.outcome is Outcome.CANNOT_TELL else said
