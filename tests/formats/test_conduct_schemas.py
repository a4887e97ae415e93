"""The schemas that the documentation shows are those that the code writes."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from policy_diff.formats.conduct_messages.schemas import DIALECT, OPENAPI, schema_files

FOLDER = Path(__file__).resolve().parents[2] / "docs/reference/adapter-protocol"
CURE = "run `policy-diff conduct schemas -o docs/reference/adapter-protocol`"


def test_every_file_is_there_and_no_other() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(schema_files()), CURE


@pytest.mark.parametrize("name", schema_files())
def test_a_file_is_what_the_code_writes(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == schema_files()[name], CURE


@pytest.mark.parametrize("name", [name for name in schema_files() if name != OPENAPI])
def test_a_schema_is_one(name: str) -> None:
    schema = json.loads(schema_files()[name])
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == DIALECT
    assert schema["additionalProperties"] is False
