"""The published texts that some tests read; they are no part of the project.

Set POLICY_DIFF_SOURCES to the folder that holds them. Without it the tests that need them skip, and say so.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

VARIABLE = "POLICY_DIFF_SOURCES"
UPDATE_PAGE = "002_0ce05b8b41ef31f2.txt"
UPDATE_OUTLINE = "january-2024-outline.json"


def published(name: str) -> str:
    """Give the text of a published file, or skip the test that asks."""
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"needs the published text {name}: {VARIABLE} is not set")
    path = Path(folder) / name
    if not path.is_file():
        pytest.skip(f"needs the published text {name}: there is none in the folder that {VARIABLE} names")
    return path.read_text(encoding="utf-8")
