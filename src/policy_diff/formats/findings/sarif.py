"""Findings as SARIF, which code hosts and editors show beside the lines.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from policy_diff import __version__
from policy_diff.core.rules import FAMILIES, RULES

if TYPE_CHECKING:
    from policy_diff.core.findings import Finding
    from policy_diff.core.rules import Rule

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def write(findings: tuple[Finding, ...]) -> str:
    """Write findings as one run of SARIF with the whole catalogue of rules, ending with a line feed."""
    index = {code: number for number, code in enumerate(RULES)}
    document = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "policy-diff",
                        "semanticVersion": __version__,
                        "rules": [_rule(rule) for rule in RULES.values()],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, index[finding.code]) for finding in findings],
            }
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.fault},
        "fullDescription": {"text": f"{rule.fault} {rule.reason}"},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": [FAMILIES[rule.code[0]]]},
    }


def _result(finding: Finding, index: int) -> dict[str, Any]:
    place = finding.place
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(place.source)}}
    if place.line:
        region: dict[str, Any] = {"startLine": place.line}
        if place.column:
            region |= {"startColumn": place.column, "endColumn": place.column + place.width}
        if place.text is not None:
            region["snippet"] = {"text": place.text}
        location["region"] = region
    named = f" [{finding.requirement}]" if finding.requirement else ""
    # The same finding keeps its print when lines above it are added or taken away.
    said = "\n".join((finding.code, place.source, finding.requirement or "", finding.problem, place.text or ""))
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": "error",
        "message": {"text": f"{finding.problem}{named}. {finding.cure}"},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"policyDiffFinding/v1": sha256(said.encode()).hexdigest()},
    }
