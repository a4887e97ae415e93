"""The JSON form: valid by its schema, read back exactly, refused where it is not what it says."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings

from policy_diff import InputError, compare
from policy_diff.formats import changeset_json
from strategies import versions

SCHEMA = json.loads(
    (Path(__file__).resolve().parents[2] / "docs/reference/change-set.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
GIVEN = changeset_json.write(compare("# A\n\nOne two.\n", "# A\n\nOne three.\n", old_ref="a", new_ref="b"))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=300)
@given(versions())
def test_every_change_set_is_valid(pair: tuple[str, str]) -> None:
    VALIDATOR.validate(json.loads(changeset_json.write(compare(*pair))))


def test_it_carries_references_and_digests() -> None:
    data = json.loads(GIVEN)
    assert data["old"] == {"ref": "a", "sha256": hashlib.sha256(b"# A\n\nOne two.\n").hexdigest()}
    assert data["new"] == {"ref": "b", "sha256": hashlib.sha256(b"# A\n\nOne three.\n").hexdigest()}


@pytest.mark.parametrize(
    ("old", "new", "names", "where"),
    [
        ("Fine.\n\n\ud800 x\n", "Fine.\n", {}, "old text:3:1"),
        ("Fine.\n", "Fine \udfff.\n", {"new_ref": "b"}, "b:1:6"),
        ("Fine.\n", "Fine.\n", {"old_ref": "\udc80.md"}, "old name:1:1"),
    ],
)
def test_what_no_file_can_hold_is_not_written(old: str, new: str, names: dict[str, str], where: str) -> None:
    with pytest.raises(InputError, match="half of a surrogate pair") as caught:
        changeset_json.write(compare(old, new, **names))
    assert str(caught.value.place) == where


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        pytest.param(
            '{"format"', "{format", "not JSON: expecting property name enclosed in double quotes", id="syntax"
        ),
        pytest.param('"version": 1', '"version": 2', "not a change set of version 1", id="version"),
        pytest.param("three", "four", "the new text is not the one that was compared", id="edited"),
        pytest.param('"kind": "paragraph"', '"kind": "verse"', "entries[1].blocks[2].kind is not one of", id="kind"),
        pytest.param(
            '["-", "two"]', '["*", "two"]', "entries[1].blocks[2].body is not a list of pairs", id="operation"
        ),
        pytest.param('"ref": "a"', '"ref": "\\ud800"', "ref is not text in UTF-8", id="surrogate"),
        pytest.param('"kind": "updated"', '"kind": "unchanged"', "entries[1].kind is not what the text", id="kept"),
        pytest.param('"kind": "updated"', '"kind": "renamed"', "entries[1].kind is not what the text", id="renamed"),
        pytest.param('"new_path": ["A"]', '"new_path": ["B"]', "entries[1].new_path is not what", id="new path"),
        pytest.param('"old_path": ["A"]', '"old_path": ["B"]', "entries[1].old_path is not what", id="old path"),
        pytest.param('"level": 1', '"level": 2', "entries[1].level is not what the text", id="other level"),
        pytest.param('"level": 1,', '"level": 1, "ids": ["a"],', "entries[1].ids is not what the text", id="ids"),
        pytest.param('"level": 1', '"level": "1"', "entries[1].level is not a whole number", id="level"),
        pytest.param('"entries": [', '"entries": 3, "old": [', "the field 'old' stands twice", id="twice"),
        pytest.param('"entries": [', '"more": [', "the field 'more' of the document is not one of", id="unknown"),
        pytest.param('"level": 1', '"level": 7', "entries[1].level is not from 0 to 6", id="deep"),
        pytest.param('"level": 1', '"level": ' + "9" * 5000, "a number is too long", id="digits"),
        pytest.param('"change": "amended"', '"change": "deleted"', "change is not what its pieces say", id="change"),
        pytest.param('"change": "amended"', '"change": "moved"', "move is not there for moved blocks", id="move"),
    ],
)
def test_what_is_not_a_change_set_is_refused(old: str, new: str, problem: str) -> None:
    assert old in GIVEN
    with pytest.raises(InputError) as caught:
        changeset_json.read(GIVEN.replace(old, new), "changes.json")
    assert problem in str(caught.value)
    assert str(caught.value).startswith("changes.json")


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "[" * 100_000, '{"format": "policy-diff change set", "version": 1}']
)
def test_other_json_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        changeset_json.read(text)


@settings(max_examples=300)
@given(versions())
def test_damage_is_refused_or_read_and_never_fails_in_another_way(pair: tuple[str, str]) -> None:
    text = changeset_json.write(compare(*pair))
    for damaged in (text[: len(text) // 2], text.replace("[", "{", 3), text.replace('"', "'")):
        with contextlib.suppress(InputError):
            assert changeset_json.read(damaged).old is not None
