"""Findings as workflow commands of GitHub Actions, which show each beside its line.

Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from policy_diff.core.findings import Finding

_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def write(findings: tuple[Finding, ...]) -> str:
    """Write one line for each finding; nothing where there are none."""
    return "".join(_line(finding) for finding in findings)


def _line(finding: Finding) -> str:
    place = finding.place
    properties: dict[str, object] = {"file": place.source}
    if place.line:
        properties |= {"line": place.line, "endLine": place.line}
    if place.column:
        properties |= {"col": place.column, "endColumn": place.column + place.width}
    properties["title"] = f"{finding.code} {finding.rule.name}"
    named = f" [{finding.requirement}]" if finding.requirement else ""
    said = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items())
    return f"::error {said}::{f'{finding.problem}{named}. {finding.cure}'.translate(_DATA)}\n"
