"""The stable ID of a requirement: a handbook's code, a hyphen and three digits."""

from __future__ import annotations

import re
from typing import Final

REQUIREMENT_ID: Final = r"[A-Z][A-Z0-9]{1,7}-[0-9]{3}"
"""A requirement ID as a regular expression without groups: `SMH-012`."""

_WHOLE = re.compile(REQUIREMENT_ID)


def is_requirement_id(text: str) -> bool:
    """Tell whether a text has the form of a requirement ID."""
    return _WHOLE.fullmatch(text) is not None


def handbook_code(identifier: str) -> str:
    """Give the code of the handbook that minted an ID: `SMH` of `SMH-012`."""
    return identifier.rpartition("-")[0]
