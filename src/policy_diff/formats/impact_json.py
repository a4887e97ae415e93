"""What a change touches, as JSON; the JSON Schema is `docs/reference/impact.schema.json`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from policy_diff.core.impact import HandbookChange, Impact, RequirementChange, TouchedScenario

FORMAT: Final = "policy-diff impact"
VERSION: Final = 1


def write(impact: Impact) -> str:
    """Write what a change touches as JSON, ending with a line feed."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "handbooks": [_handbook(change) for change in impact.changes],
        "scenarios": [_scenario(scenario) for scenario in impact.scenarios],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _handbook(change: HandbookChange) -> dict[str, Any]:
    return {
        "code": change.handbook.code,
        "folder": change.handbook.folder,
        "title": change.handbook.title,
        "master": change.handbook.master or None,
        "old": change.old.id,
        "new": change.new.id,
        "requirements": [_requirement(requirement) for requirement in change.requirements],
    }


def _requirement(change: RequirementChange) -> dict[str, Any]:
    return {
        "id": change.id,
        "what": list(change.what),
        "fields": [{"name": name, "old": old or None, "new": new or None} for name, old, new in change.fields],
        "section": {
            "old": change.old.section if change.old else None,
            "new": change.new.section if change.new else None,
        },
    }


def _scenario(scenario: TouchedScenario) -> dict[str, Any]:
    return {
        "id": scenario.id,
        "name": scenario.name,
        "file": scenario.file,
        "line": scenario.line,
        "verifies": list(scenario.verifies),
        "hangs_on": list(scenario.hangs_on),
    }
