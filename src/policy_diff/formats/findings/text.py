"""Findings as text for a terminal: each with its line and a caret, then how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policy_diff.core.findings import Finding


def write(findings: tuple[Finding, ...]) -> str:
    """Write findings as text, a blank line after each; nothing where there are none."""
    if not findings:
        return ""
    files = len({finding.place.source for finding in findings})
    count = f"{len(findings)} finding{'s' * (len(findings) != 1)} in {files} file{'s' * (files != 1)}"
    return "".join(f"{finding}\n\n" for finding in findings) + f"{count}\n"
