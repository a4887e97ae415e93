"""Findings in the forms that machines read."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from policy_diff.core.errors import Place
from policy_diff.core.findings import Finding
from policy_diff.core.rules import FAMILIES, RULES
from policy_diff.formats.findings import WRITERS
from policy_diff.formats.rules_page import write_rules

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/reference/findings.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

FINDINGS = (
    Finding(RULES["F004"], "is stray", "Move it.", Place("handbooks/50% off, new")),
    Finding(RULES["I103"], "stands\ntwice: here", "Mint 1, 2.", Place("a/é.md", 3, 4, "ab😀IDé", 3), "VIS-001"),
)


def test_nothing_is_found() -> None:
    assert WRITERS["text"](()) == WRITERS["github"](()) == ""
    assert json.loads(WRITERS["json"](())) == {"format": "policy-diff findings", "version": 1, "findings": []}
    assert json.loads(WRITERS["sarif"](()))["runs"][0]["results"] == []


def test_text_shows_each_and_counts_them() -> None:
    assert WRITERS["text"](FINDINGS) == (
        "handbooks/50% off, new: F004 stray-text: is stray\n  Move it.\n\n"
        "a/é.md:3:4: I103 duplicate-id: stands\ntwice: here [VIS-001]\n    ab😀IDé\n        ^^^\n  Mint 1, 2.\n\n"
        "2 findings in 2 files\n"
    )


def test_json_follows_its_schema() -> None:
    document = json.loads(WRITERS["json"](FINDINGS))
    VALIDATOR.validate(document)
    assert [finding["code"] for finding in document["findings"]] == ["F004", "I103"]
    assert document["findings"][1]["column"] == 4
    assert document["findings"][0]["line"] is None


@pytest.mark.parametrize("key", SCHEMA["$defs"]["finding"]["properties"])
def test_the_schema_misses_what_is_not_there_and_refuses_what_it_does_not_know(key: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    document = json.loads(WRITERS["json"](FINDINGS))
    less, other, more = deepcopy(document), deepcopy(document), deepcopy(document)
    del less["findings"][1][key]
    other["findings"][1][key] = [] if key != "line" else 0
    more["findings"][1][f"{key}s"] = document["findings"][1][key]
    for wrong in (less, other, more):
        assert not VALIDATOR.is_valid(wrong)


def test_github_escapes_what_its_commands_are_made_of() -> None:
    first, second = WRITERS["github"](FINDINGS).splitlines()
    assert first == "::error file=handbooks/50%25 off%2C new,title=F004 stray-text::is stray. Move it."
    assert second == (
        "::error file=a/é.md,line=3,endLine=3,col=4,endColumn=7,title=I103 duplicate-id"
        "::stands%0Atwice: here [VIS-001]. Mint 1, 2."
    )


def sarif(findings: tuple[Finding, ...]) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(WRITERS["sarif"](findings))["runs"][0]
    return run


def test_sarif_says_where_and_by_which_rule() -> None:
    """Section 3 of the standard: the properties that a reader needs, and columns counted in code points."""
    run = sarif(FINDINGS)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
    first, second = (result["locations"][0]["physicalLocation"] for result in run["results"])
    assert first == {"artifactLocation": {"uri": "handbooks/50%25%20off%2C%20new"}}
    assert second["artifactLocation"]["uri"] == "a/%C3%A9.md"
    assert second["region"] == {"startLine": 3, "startColumn": 4, "endColumn": 7, "snippet": {"text": "ab😀IDé"}}


def test_sarif_knows_a_finding_again_when_lines_above_it_come_and_go() -> None:
    one = FINDINGS[1]
    lower = Finding(one.rule, one.problem, one.cure, Place("a/é.md", 9, 4, "ab😀IDé", 3), one.requirement)
    other = Finding(one.rule, one.problem, one.cure, Place("a/é.md", 9, 4, "ab😀IDs", 3), one.requirement)
    prints = [result["partialFingerprints"] for result in sarif((one, lower, other))["results"]]
    assert prints[0] == prints[1] != prints[2]


def test_the_catalogue_is_the_page_of_the_documentation() -> None:
    """Made anew by `policy-diff check --rules -o docs/reference/rules.md`."""
    assert (ROOT / "docs/reference/rules.md").read_text(encoding="utf-8") == write_rules()


def test_the_catalogue_is_sound() -> None:
    numbers: dict[str, list[int]] = {}
    for code, rule in RULES.items():
        assert re.fullmatch(r"[A-Z]\d{3}", code)
        assert code[0] in FAMILIES
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert rule.fault.endswith(".")
        assert rule.reason.endswith(".")
        numbers.setdefault(code[0], []).append(int(code[1:]))
    assert all(found == list(range(found[0], found[0] + len(found))) for found in numbers.values())
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
