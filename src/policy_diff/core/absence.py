"""What it means that a version has nothing of a passage that another version has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from policy_diff.core.corpus import Version

Absence = Literal["known", "marked", "unknown"]
"""What it means that a version has nothing of a passage that another has: `known` where its text is held whole, so
that the passage was not there; `marked` where it is held in part and both versions restate one source, which marks
what was added, and may not show what stood in its place; `unknown` where it may have stood in what is not held."""


def absence_from(version: Version, other: Version) -> Absence:
    """Tell what it means that a version has nothing of a passage that the other one has."""
    if version.held == "whole":
        return "known"
    return "marked" if version.source and version.source == other.source else "unknown"
