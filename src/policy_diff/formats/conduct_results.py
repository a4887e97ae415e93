"""The results of a run of the conduct suite, as JSON.

The same run gives the same bytes: scenarios stand in the order of their IDs, and there are no times.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT: Final = "policy-diff conduct results"
VERSION: Final = 1


class ScenarioOutcome(StrEnum):
    """What came of a scenario.

    - `passed`: it ran to its end, every Then held, and every requirement it names was brought about.
    - `failed`: a Then did not hold.
    - `cannot tell`: it broke off for another reason: the adapter or the scenario is at fault.
    - `untested`: it was there and did not run.
    - `inapplicable`: the implementation does not claim its handbook.
    """

    PASSED = "passed"
    FAILED = "failed"
    CANNOT_TELL = "cannot tell"
    UNTESTED = "untested"
    INAPPLICABLE = "inapplicable"


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """One scenario and what came of it.

    Attributes:
        id: its stable ID.
        name: its name, the row's cells filled in.
        feature: the name of its feature.
        rule: the name of its rule, if any.
        file: its file, relative to the root of the project.
        line: its 1-based line, that of the row for a row of examples.
        requirements: the IDs it is tagged with.
        outcome: what came of it.
        message: why it did not pass, in one line or several; `None` where it passed or did not run.
    """

    id: str
    name: str
    feature: str
    rule: str | None
    file: str
    line: int
    requirements: tuple[str, ...]
    outcome: ScenarioOutcome = ScenarioOutcome.UNTESTED
    message: str | None = None


@dataclass(frozen=True, slots=True)
class ConductResults:
    """The results of one run.

    Attributes:
        subject: the implementation; `None` where none could say what it is.
        scenarios: every scenario found, in the order of their IDs.
    """

    subject: Subject | None
    scenarios: tuple[ScenarioResult, ...]

    def counts(self) -> dict[ScenarioOutcome, int]:
        """Count the scenarios by outcome, every outcome named."""
        found = Counter(scenario.outcome for scenario in self.scenarios)
        return {outcome: found[outcome] for outcome in ScenarioOutcome}

    def of_requirement(self, identifier: str) -> tuple[ScenarioResult, ...]:
        """Give the scenarios tagged with a requirement's ID."""
        return tuple(scenario for scenario in self.scenarios if identifier in scenario.requirements)


def results(subject: Subject | None, scenarios: Iterable[ScenarioResult]) -> ConductResults:
    """Put results in order."""
    return ConductResults(subject, tuple(sorted(scenarios, key=lambda scenario: scenario.id)))


def write_results(found: ConductResults) -> str:
    """Write results as JSON text that ends with a line feed."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "subject": asdict(found.subject) if found.subject else None,
        "counts": {outcome.value: count for outcome, count in found.counts().items()},
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
    return ScenarioResult(**plain, requirements=tuple(value["requirements"]), outcome=ScenarioOutcome(value["outcome"]))


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
