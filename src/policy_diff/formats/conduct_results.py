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
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        problem = f"{type(fault).__name__}: {fault}"
    raise InputError(
        f"not results of a conduct run: {problem}",
        cure=f"Write it with `pytest --conduct-results FILE` of this version ({FORMAT} {VERSION}).",
        place=Place(source),
    )


def scenario_to_json(scenario: ScenarioResult) -> dict[str, Any]:
    """Write one scenario's result as a JSON value."""
    return {**asdict(scenario), "activations": dict(scenario.activations)}


def scenario_from_json(value: dict[str, Any]) -> ScenarioResult:
    """Read one scenario's result from its JSON value.

    Raises:
        KeyError, TypeError, ValueError: it has not that form.
    """
    return ScenarioResult(
        **{name: _text(value[name]) for name in ("id", "name", "feature", "file")},
        rule=_text_or_none(value["rule"]),
        line=_number(value["line"]),
        requirements=_texts(value["requirements"]),
        outcome=Outcome(value["outcome"]),
        message=_text_or_none(value["message"]),
        blamed=_texts(value["blamed"]),
        step=None if value["step"] is None else _number(value["step"]),
        recorded=_texts(value["recorded"]),
        activations=tuple((identifier, _number(seen)) for identifier, seen in value["activations"].items()),
        suspect=_texts(value.get("suspect", [])),
    )


def requirement_from_json(value: dict[str, Any]) -> RequirementResult:
    """Read one requirement's result from its JSON value.

    Raises:
        KeyError, TypeError, ValueError: it has not that form.
    """
    return RequirementResult(
        id=_text(value["id"]),
        handbook=_text(value["handbook"]),
        outcome=Outcome(value["outcome"]),
        reason=_text_or_none(value["reason"]),
        scenarios=_texts(value["scenarios"]),
        activations=_number(value["activations"]),
        modality=None if value["modality"] is None else Modality(value["modality"]),
    )


def subject_from_json(value: dict[str, Any]) -> Subject:
    """Read a subject from its JSON value.

    Raises:
        KeyError, TypeError: it has not that form.
    """
    return Subject(
        _text(value["name"]),
        _text(value["version"]),
        _text(value["contact"]),
        _texts(value["handbooks"]),
        _texts(value["features"]),
    )


def _subject_json(subject: Subject) -> dict[str, Any]:
    """Give a subject as its JSON value: without its contract, as no other than ours comes to have results."""
    return {name: value for name, value in asdict(subject).items() if name != "contract"}


def _report_from_json(value: dict[str, Any]) -> ConformanceReport:
    subject, calendar, choice = value["subject"], value["calendar"], value["choice"]
    return ConformanceReport(
        ConductResults(
            None if subject is None else subject_from_json(subject),
            tuple(scenario_from_json(scenario) for scenario in _list(value["scenarios"])),
            tuple(requirement_from_json(requirement) for requirement in _list(value["requirements"])),
        ),
        SuiteIdentity(**{name: _text(said) for name, said in value["suite"].items()}),
        CalendarIdentity(
            _text(calendar["name"]),
            date.fromisoformat(calendar["from"]),
            date.fromisoformat(calendar["to"]),
            _text(calendar["digest"]),
        ),
        Asked(
            _texts(choice["handbooks"]),
            _texts(choice["remits"]),
            date.fromisoformat(choice["as_of"]) if choice["as_of"] else None,
            _text_or_none(choice["changed"]),
        ),
        _number(value["counts"]["expected"]),
        tuple(Skip(_text(skip["scenario"]), _text(skip["reason"])) for skip in _list(value["skips"])),
        _texts(value["unread"]),
        _verdict(value["verdicts"]["core"]),
        _verdict(value["verdicts"]["extended"]),
        tuple(
            HandbookVerdict(
                _text(one["code"]),
                _text(one["title"]),
                _verdict(one["verdicts"]["core"]),
                _verdict(one["verdicts"]["extended"]),
            )
            for one in _list(value["handbooks"])
        ),
        tuple(
            Tolerated(_text(one["id"]), _text(one["reason"]), _texts(one["scenarios"]))
            for one in _list(value["tolerated"])
        ),
    )


# The forms of values; each raises `TypeError` where a value has not that form


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} where a text belongs")
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{type(value).__name__} where a number belongs")
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(f"{type(value).__name__} where a list belongs")
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(one) for one in _list(value))


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
