"""Findings for people and for machines: text, JSON, SARIF, and the annotations of GitHub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.formats.findings import github, json_form, sarif, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from policy_diff.core.findings import Finding

WRITERS: Final[dict[str, Callable[[tuple[Finding, ...]], str]]] = {
    "text": text.write,
    "json": json_form.write,
    "sarif": sarif.write,
    "github": github.write,
}
"""What writes each form, by its name on the command line."""
