"""The report as JSON: valid by its schema, which lets nothing else pass, and read back as it was."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from conformance_reports import BARE, FULL
from policy_diff.core.conduct.conformance import ConformanceReport
from policy_diff.core.errors import InputError
from policy_diff.formats.conduct_results import read_report, write_report

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/reference/conduct-results.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
NOBODY = replace(FULL, results=replace(FULL.results, subject=None))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("report", [FULL, BARE, NOBODY], ids=["full", "bare", "nobody"])
def test_reports_are_valid_and_read_back(report: ConformanceReport) -> None:
    text = write_report(report)
    VALIDATOR.validate(json.loads(text))
    assert read_report(text, "it") == report
    assert read_report(text, "it").results == report.results


def test_the_results_of_the_sample_are_of_this_version() -> None:
    text = (ROOT / "tests/site/roots/sample/results.json").read_text(encoding="utf-8")
    VALIDATOR.validate(json.loads(text))
    assert write_report(read_report(text, "it")) == text


def places(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    """List the path of every object in a JSON value."""
    if isinstance(value, dict):
        yield path
        for key, part in value.items():
            yield from places(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from places(part, (*path, number))


WHOLE = json.loads(write_report(FULL))


@pytest.mark.parametrize("path", list(places(WHOLE)), ids=str)
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
    if path[-1:] == ("activations",):
        return  # an object whose keys are IDs, any of them
    for key in part:
        whole, part = altered()
        if key in part:
            del part[key]
            assert not VALIDATOR.is_valid(whole), key


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"version": 3,', '"version": 2,'),
        ('"outcome": "cannot tell"', '"outcome": "unsure"'),
        ('"line": 3', '"line": 0'),
        ('"step": 3', '"step": 0'),
        ('"SMH-002"', '"SMH-2"'),
        ('"SMH-001": 2', '"SMH-001": 0'),
        ('"message": null', '"message": 1'),
        ('"passed": 1', '"passed": "1"'),
        ('"core": "not conformant"', '"core": "conforming"'),
        ('"level": "core"', '"level": "must"'),
        ('"modality": "must"', '"modality": "shall"'),
        ('"from": "2019-01-01"', '"from": "1 January 2019"'),
        ("sha256:0123", "md5:0123"),
        ('"as_of": "2024-01-18"', '"as_of": "today"'),
    ],
)
def test_the_schema_refuses_other_values(old: str, new: str) -> None:
    text = write_report(FULL)
    assert old in text
    assert not VALIDATOR.is_valid(json.loads(text.replace(old, new)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "other", "version": 3}',
        '{"format": "policy-diff conduct results", "version": 2}',
        '{"format": "policy-diff conduct results", "version": 3, "subject": null, "scenarios": [{}]}',
        write_report(FULL).replace('"core": "not conformant"', '"core": "so so"'),
        write_report(FULL).replace('"outcome": "untested"', '"outcome": 3'),
        write_report(FULL).replace('"2019-01-01"', '"2019"'),
        "[" * 100_000 + "]" * 100_000,
        *(
            write_report(FULL).replace(old, new, 1)
            for old, new in (
                ('"name": "a system"', '"name": 3'),
                ('"contact": "somebody"', '"contact": null'),
                ('"features": [\n      "should"\n    ]', '"features": "should"'),
                ('"version": "0.1.0"', '"version": 0.1'),
                ('"name": "England"', '"name": 44'),
                ('"expected": 6', '"expected": "6"'),
                ('"reason": "the run ended before it"', '"reason": 1'),
                ('"broken.feature"', "1"),
                ('"title": "Schools"', '"title": 1'),
                ('"reason": "mended in 2.2"', '"reason": 1'),
                ('"changed": "2023..2024"', '"changed": 2023'),
                ('"reason": "passed"', '"reason": 0'),
                ('"activations": 2', '"activations": "2"'),
                ('"message": null', '"message": 1'),
                ('"line": 3', '"line": "3"'),
                ('"rule": null', '"rule": 1'),
                ('"file": "f.feature"', '"file": 1'),
                ('"SMH-001": 2', '"SMH-001": "2"'),
                ('"e1 at noon"', "1"),
                ('"step": 3', '"step": true'),
            )
        ),
    ],
)
def test_other_text_is_no_report(text: str) -> None:
    assert text != write_report(FULL)
    with pytest.raises(InputError, match="not results of a conduct run"):
        read_report(text, "it")
