"""Findings as JSON; the JSON Schema is `docs/reference/findings.schema.json`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from policy_diff.core.findings import Finding

FORMAT: Final = "policy-diff findings"
VERSION: Final = 1


def write(findings: tuple[Finding, ...]) -> str:
    """Write findings as JSON, ending with a line feed."""
    document = {"format": FORMAT, "version": VERSION, "findings": [_finding(finding) for finding in findings]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "code": finding.code,
        "name": finding.rule.name,
        "file": place.source,
        "line": place.line,
        "column": place.column,
        "width": place.width if place.column else None,
        "text": place.text,
        "requirement": finding.requirement,
        "problem": finding.problem,
        "cure": finding.cure,
    }
