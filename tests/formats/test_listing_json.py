"""The listing as JSON: valid by its schema, which lets nothing else pass, and read back."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from listings import TIMES, WHOLE, listings
from policy_diff.core.errors import InputError
from policy_diff.core.listing import Listing
from policy_diff.formats import listing_json
from policy_diff.project.corpus import load
from policy_diff.project.listings import listing

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/reference/listing.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
VALUE = json.loads(listing_json.write(WHOLE))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def closed(schema: Any) -> bool:
    """Tell whether every object of a schema says what it may hold, and every list what it is of."""
    if isinstance(schema, list):
        return all(map(closed, schema))
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "object" and not (schema.get("additionalProperties") is False and "required" in schema):
        return False
    if schema.get("type") == "array" and "items" not in schema:
        return False
    return all(map(closed, schema.values()))


def test_the_schema_leaves_nothing_open() -> None:
    assert closed(SCHEMA)


@given(listings())
def test_what_is_written_is_valid_and_reads_back(found: Listing) -> None:
    text = listing_json.write(found)
    VALIDATOR.validate(json.loads(text))
    assert listing_json.read(text) == found


@pytest.mark.parametrize("found", [WHOLE, Listing(())])
def test_places_read_back_too(found: Listing) -> None:
    again = listing_json.read(listing_json.write(found))
    VALIDATOR.validate(json.loads(listing_json.write(found)))
    places = [[wording.requirement.place for *_, wording in one.rows()] for one in (again, found)]
    assert places[0] == places[1]
    assert listing_json.write(again) == listing_json.write(found)


def test_the_projects_own_handbooks_are_valid_and_read_back() -> None:
    found = listing(load(ROOT))
    text = listing_json.write(found)
    VALIDATOR.validate(json.loads(text))
    assert listing_json.read(text) == found


def test_an_obligation_is_given_as_written_and_in_parts() -> None:
    whole = VALUE["handbooks"][1]["requirements"][0]["versions"]
    assert whole[0]["obligation"] == {
        "written": {
            "bearer": "lead inspector",
            "modality": "must",
            "on": TIMES[0][0],
            "action": "call",
            "counterparty": "school",
            "due": "18 working days after visit",
            "except": "VIS-002",
        },
        "bearer": "lead inspector",
        "modality": "must",
        "on": [
            {
                "event": "visit",
                "past": {"kind": "days", "days": 3, "unit": "day", "side": "before", "event": "visit"},
                "if": ["open", "known"],
                "unless": ["shut"],
            }
        ],
        "action": "call",
        "counterparty": "school",
        "due": {"kind": "days", "days": 18, "unit": "working day", "side": "after", "event": "visit"},
        "except": ["VIS-002"],
    }
    assert [one["obligation"]["due"]["kind"] for one in whole] == ["days", "on day", "clock time", "before", "during"]
    assert whole[1]["obligation"]["on"][1]["past"] == {"kind": "clock time", "at": "16:30", "event": "visit"}


def places(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    """List the path of every object in a JSON value."""
    if isinstance(value, dict):
        yield path
        for key, part in value.items():
            yield from places(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from places(part, (*path, number))


def part_of(whole: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        whole = whole[step]
    return whole


@pytest.mark.parametrize("path", list(places(VALUE)), ids=lambda path: ".".join(map(str, path)))
def test_the_schema_refuses_what_is_not_said_and_misses_what_is(path: tuple[str | int, ...]) -> None:
    optional = {"on", "counterparty", "due", "except"} if path[-1:] == ("written",) else set()
    whole = deepcopy(VALUE)
    part_of(whole, path)["colour"] = "red"
    assert not VALIDATOR.is_valid(whole)
    for key in part_of(VALUE, path):
        whole = deepcopy(VALUE)
        del part_of(whole, path)[key]
        assert VALIDATOR.is_valid(whole) == (key in optional), key
        whole = deepcopy(VALUE)
        part_of(whole, path)[key] = {"an": "object"}
        assert not VALIDATOR.is_valid(whole), key


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"version": 1,', '"version": 2,'),
        ('"step": "new"', '"step": "newer"'),
        ('"line": 9', '"line": 0'),
        ('"VIS-003"', '"VIS-3"'),
        ('"held": "whole"', '"held": "all"'),
        ('"effective": "2023-05-01"', '"effective": "May 2023"'),
        ('"modality": "must"', '"modality": "shall"'),
        ('"kind": "during"', '"kind": "after"'),
        ('"at": "16:30"', '"at": "24:30"'),
        ('"days": 18', '"days": 0'),
        ('"reason": "it says why"', '"reason": null'),
        ('"kind": "scenario",\n                "reason": null', '"kind": "scenario", "reason": "so"'),
        ('"withdrawn_in": "2023",\n          "unheld_in": null', '"withdrawn_in": "2023", "unheld_in": "2023"'),
    ],
)
def test_the_schema_refuses_other_values(old: str, new: str) -> None:
    text = listing_json.write(WHOLE)
    assert old in text
    assert not VALIDATOR.is_valid(json.loads(text.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"version": 1,', '"version": 2,', "version 2"),
        ('"format": "policy-diff', '"format": "another', "format 'another listing'"),
        ('"18 working days after visit"', '"18 days after visit"', "not those of what is written"),
        ('"due": "during visit"', '"due": "whenever"', "InputError"),
        ('"introduced_in": "2022"', '"introduced_in": "2023"', "one thing in two ways"),
        ('"line": 9', '"lime": 9', "KeyError: 'line'"),
        ("{", "", "JSONDecodeError"),
        ('"effective": "2023-05-01"', '"effective": "May"', "ValueError"),
    ],
)
def test_another_text_is_refused_with_what_to_do(old: str, new: str, why: str) -> None:
    text = listing_json.write(WHOLE)
    assert old in text
    with pytest.raises(InputError) as fault:
        listing_json.read(text.replace(old, new), "it.json")
    assert str(fault.value).startswith("it.json: error: not a listing of handbooks: ")
    assert why in str(fault.value)
    assert "policy-diff list --json" in str(fault.value)
