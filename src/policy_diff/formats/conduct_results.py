"""The conformance report of a run of the conduct suite, as JSON.

The same run gives the same bytes: scenarios and requirements stand in the order of their IDs, and there
are no times.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.conformance import (
    Asked,
    CalendarIdentity,
    ConformanceReport,
    HandbookVerdict,
    Skip,
    SuiteIdentity,
    Tolerated,
    Verdict,
)
from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.results import ConductResults, Level, Outcome, RequirementResult, ScenarioResult
from policy_diff.core.errors import InputError, Place
from policy_diff.core.obligation import Modality

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT: Final = "policy-diff conduct results"
VERSION: Final = 3


def write_report(report: ConformanceReport) -> str:
    """Write a report as JSON text that ends with a line feed."""
    found = report.results
    value = {
        "format": FORMAT,
        "version": VERSION,
        "subject": _subject_json(found.subject) if found.subject else None,
        "suite": asdict(report.suite),
        "calendar": {
            "name": report.calendar.name,
            "from": report.calendar.first.isoformat(),
            "to": report.calendar.last.isoformat(),
            "digest": report.calendar.digest,
        },
        "choice": {
            "handbooks": report.asked.handbooks,
            "remits": report.asked.remits,
            "as_of": report.asked.as_of.isoformat() if report.asked.as_of else None,
            "changed": report.asked.changed,
        },
        "verdicts": {"core": report.core, "extended": report.extended},
        "handbooks": [_handbook_to_json(report, one) for one in report.handbooks],
        "counts": {
            "expected": report.expected,
            "run": report.run,
            "scenarios": _counts(found.counts()),
            "requirements": _counts(found.requirement_counts()),
        },
        "skips": [asdict(skip) for skip in report.skips],
        "unread": report.unread,
        "tolerated": [asdict(one) for one in report.tolerated],
        "requirements": [_requirement_to_json(requirement) for requirement in found.requirements],
        "scenarios": [scenario_to_json(scenario) for scenario in found.scenarios],
    }
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    # Half a character, which an implementation may well say, is written as JSON can: as its escape.
    return text.encode(errors="backslashreplace").decode()


def read_report(text: str, source: str) -> ConformanceReport:
    """Read what `write_report` wrote.

    Args:
        text: the whole file.
        source: its name, for the error.

    Raises:
        InputError: it is not JSON, or not of this format and version.
    """
    try:
        value: Any = json.loads(text)
        if (value["format"], value["version"]) == (FORMAT, VERSION):
            return _report_from_json(value)
        problem = f"format {value['format']!r}, version {value['version']!r}"
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        problem = f"{type(fault).__name__}: {fault}"
    raise InputError(
        f"not results of a conduct run: {problem}",
        cure=f"Write it with `pytest --conduct-results FILE` of this version ({FORMAT} {VERSION}).",
        place=Place(source),
    )


def read_results(text: str, source: str) -> ConductResults:
    """Read the results that a report holds.

    Args:
        text: the whole file.
        source: its name, for the error.

    Raises:
        InputError: it is not JSON, or not of this format and version.
    """
    return read_report(text, source).results


def scenario_to_json(scenario: ScenarioResult) -> dict[str, Any]:
    """Write one scenario's result as a JSON value."""
    return {**asdict(scenario), "activations": dict(scenario.activations)}


def scenario_from_json(value: dict[str, Any]) -> ScenarioResult:
    """Read one scenario's result from its JSON value.

    Raises:
        KeyError, TypeError, ValueError: it has not that form.
    """
    plain = {name: value[name] for name in ("id", "name", "feature", "rule", "file", "line", "message", "step")}
    return ScenarioResult(
        **plain,
        requirements=tuple(value["requirements"]),
        outcome=Outcome(value["outcome"]),
        blamed=tuple(value["blamed"]),
        suspect=tuple(value.get("suspect", ())),
        recorded=tuple(value["recorded"]),
        activations=tuple(value["activations"].items()),
    )


def requirement_from_json(value: dict[str, Any]) -> RequirementResult:
    """Read one requirement's result from its JSON value.

    Raises:
        KeyError, TypeError, ValueError: it has not that form.
    """
    plain = {name: value[name] for name in ("id", "handbook", "reason", "activations")}
    return RequirementResult(
        **plain,
        scenarios=tuple(value["scenarios"]),
        outcome=Outcome(value["outcome"]),
        modality=None if value["modality"] is None else Modality(value["modality"]),
    )


def subject_from_json(value: dict[str, Any]) -> Subject:
    """Read a subject from its JSON value.

    Raises:
        KeyError, TypeError: it has not that form.
    """
    return Subject(
        value["name"],
        value["version"],
        value["contact"],
        tuple(value["handbooks"]),
        tuple(value["features"]),
    )


def _subject_json(subject: Subject) -> dict[str, Any]:
    """Give a subject as its JSON value: without its contract, as no other than ours comes to have results."""
    return {name: value for name, value in asdict(subject).items() if name != "contract"}


def _report_from_json(value: dict[str, Any]) -> ConformanceReport:
    subject, calendar, choice = value["subject"], value["calendar"], value["choice"]
    return ConformanceReport(
        ConductResults(
            None if subject is None else subject_from_json(subject),
            tuple(scenario_from_json(scenario) for scenario in value["scenarios"]),
            tuple(requirement_from_json(requirement) for requirement in value["requirements"]),
        ),
        SuiteIdentity(**value["suite"]),
        CalendarIdentity(
            calendar["name"],
            date.fromisoformat(calendar["from"]),
            date.fromisoformat(calendar["to"]),
            calendar["digest"],
        ),
        Asked(
            tuple(choice["handbooks"]),
            tuple(choice["remits"]),
            date.fromisoformat(choice["as_of"]) if choice["as_of"] else None,
            choice["changed"],
        ),
        value["counts"]["expected"],
        tuple(Skip(**skip) for skip in value["skips"]),
        tuple(value["unread"]),
        _verdict(value["verdicts"]["core"]),
        _verdict(value["verdicts"]["extended"]),
        tuple(
            HandbookVerdict(
                one["code"], one["title"], _verdict(one["verdicts"]["core"]), _verdict(one["verdicts"]["extended"])
            )
            for one in value["handbooks"]
        ),
        tuple(Tolerated(one["id"], one["reason"], tuple(one["scenarios"])) for one in value["tolerated"]),
    )


def _handbook_to_json(report: ConformanceReport, handbook: HandbookVerdict) -> dict[str, Any]:
    levels: dict[str, Level | None] = {"core": Level.CORE, "extended": Level.EXTENDED, "none": None}
    return {
        "code": handbook.code,
        "title": handbook.title,
        "verdicts": {"core": handbook.core, "extended": handbook.extended},
        "requirements": {name: _counts(report.counts(level, handbook.code)) for name, level in levels.items()},
    }


def _requirement_to_json(requirement: RequirementResult) -> dict[str, Any]:
    return {
        "id": requirement.id,
        "handbook": requirement.handbook,
        "level": requirement.level,
        "modality": requirement.modality,
        "outcome": requirement.outcome,
        "reason": requirement.reason,
        "scenarios": requirement.scenarios,
        "activations": requirement.activations,
    }


def _verdict(text: str | None) -> Verdict | None:
    return None if text is None else Verdict(text)


def _counts(counts: Mapping[Outcome, int]) -> dict[str, int]:
    return {outcome.value: count for outcome, count in counts.items()}
