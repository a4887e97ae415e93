"""The results file: valid by its schema, which lets nothing else pass."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from policy_diff.core.conduct.protocol import Subject
from policy_diff.core.conduct.results import (
    ConductResults,
    Outcome,
    RequirementResult,
    ScenarioResult,
)
from policy_diff.formats.conduct_results import read_results, write_results

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/reference/conduct-results.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
TAGS = ("SMH-001", "SMH-002")
SCENARIOS = (
    ScenarioResult("a", "A", "F", None, "f.feature", 1, TAGS, Outcome.FAILED, "where\nwhy", TAGS[:1]),
    *(ScenarioResult(outcome.value, "B", "F", "R", "f.feature", 3, TAGS, outcome) for outcome in Outcome),
)
REQUIREMENTS = tuple(RequirementResult("SMH-001", "SMH", outcome, outcome.value, ("a",)) for outcome in Outcome)
SUBJECT = Subject("a system", "2.1", "somebody", ("SMH",), ("should",))
RESULTS = [
    ConductResults(SUBJECT, SCENARIOS, (*REQUIREMENTS, RequirementResult("SMH-002", "SMH", Outcome.PASSED, None, ()))),
    ConductResults(None, ()),
]


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("found", RESULTS)
def test_results_are_valid_and_read_back(found: ConductResults) -> None:
    text = write_results(found)
    VALIDATOR.validate(json.loads(text))
    assert read_results(text, "it") == found


def test_results_that_blame_nobody_are_read_as_well() -> None:
    value = json.loads(write_results(RESULTS[0]))
    for scenario in value["scenarios"]:
        del scenario["blamed"]
    VALIDATOR.validate(value)
    assert {scenario.blamed for scenario in read_results(json.dumps(value), "it").scenarios} == {()}


def places(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    """List the path of every object in a JSON value."""
    if isinstance(value, dict):
        yield path
        for key, part in value.items():
            yield from places(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from places(part, (*path, number))


WHOLE = json.loads(write_results(RESULTS[0]))


@pytest.mark.parametrize("path", list(places(WHOLE)))
def test_the_schema_refuses_what_is_not_said_and_misses_what_is(path: tuple[str | int, ...]) -> None:
    def altered() -> tuple[Any, Any]:
        whole = deepcopy(WHOLE)
        part = whole
        for step in path:
            part = part[step]
        return whole, part

    whole, part = altered()
    part["colour"] = "red"
    assert not VALIDATOR.is_valid(whole)
    for key in part:
        whole, part = altered()
        if key in part and key not in {"blamed", "suspect"}:
            del part[key]
            assert not VALIDATOR.is_valid(whole), key


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"version": 2,', '"version": 3,'),
        ('"outcome": "cannot tell"', '"outcome": "unsure"'),
        ('"line": 3', '"line": 0'),
        ('"SMH-002"', '"SMH-2"'),
        ('"message": null', '"message": 1'),
        ('"passed": 1', '"passed": "1"'),
    ],
)
def test_the_schema_refuses_other_values(old: str, new: str) -> None:
    text = write_results(RESULTS[0])
    assert old in text
    assert not VALIDATOR.is_valid(json.loads(text.replace(old, new)))
