"""The results of a run of the conduct suite, as JSON.

The same run gives the same bytes: scenarios and requirements stand in the order of their IDs, and there
are no times.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.results import ConductResults, Outcome, RequirementResult, ScenarioResult
from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT: Final = "policy-diff conduct results"
VERSION: Final = 2


def write_results(found: ConductResults) -> str:
    """Write results as JSON text that ends with a line feed."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "subject": _subject_json(found.subject) if found.subject else None,
        "counts": {
            "scenarios": _counts(found.counts()),
            "requirements": _counts(found.requirement_counts()),
        },
        "requirements": [asdict(requirement) for requirement in found.requirements],
        "scenarios": [asdict(scenario) for scenario in found.scenarios],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def read_results(text: str, source: str) -> ConductResults:
    """Read what `write_results` wrote.

    Args:
        text: the whole file.
        source: its name, for the error.

    Raises:
        InputError: it is not JSON, or not of this format and version.
    """
    try:
        value: Any = json.loads(text)
        if (value["format"], value["version"]) == (FORMAT, VERSION):
            subject = value["subject"]
            return ConductResults(
                None if subject is None else subject_from_json(subject),
                tuple(scenario_from_json(scenario) for scenario in value["scenarios"]),
                tuple(requirement_from_json(requirement) for requirement in value["requirements"]),
            )
        problem = f"format {value['format']!r}, version {value['version']!r}"
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        problem = f"{type(fault).__name__}: {fault}"
    raise InputError(
        f"not results of a conduct run: {problem}",
        cure=f"Write it with `pytest --conduct-results FILE` of this version ({FORMAT} {VERSION}).",
        place=Place(source),
    )


def scenario_from_json(value: dict[str, Any]) -> ScenarioResult:
    """Read one scenario's result from its JSON value.

    Raises:
        KeyError, TypeError, ValueError: it has not that form.
    """
    plain = {name: value[name] for name in ("id", "name", "feature", "rule", "file", "line", "message")}
    return ScenarioResult(
        **plain,
        requirements=tuple(value["requirements"]),
        outcome=Outcome(value["outcome"]),
        blamed=tuple(value.get("blamed", ())),  # older results have none,
    )


def requirement_from_json(value: dict[str, Any]) -> RequirementResult:
    """Read one requirement's result from its JSON value.

    Raises:
        KeyError, TypeError, ValueError: it has not that form.
    """
    plain = {name: value[name] for name in ("id", "handbook", "reason")}
    return RequirementResult(**plain, scenarios=tuple(value["scenarios"]), outcome=Outcome(value["outcome"]))


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


def _counts(counts: Mapping[Outcome, int]) -> dict[str, int]:
    return {outcome.value: count for outcome, count in counts.items()}
