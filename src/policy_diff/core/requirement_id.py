"""The stable ID of a requirement: a handbook's code, a hyphen and a number of three digits, or more after 999."""

from __future__ import annotations

import re
from typing import Final

REQUIREMENT_NUMBER: Final = r"(?:[0-9]{3}|[1-9][0-9]{3,5})"
"""The number of a requirement ID as a regular expression: `012`, and `1000` after `999`."""

REQUIREMENT_ID: Final = rf"[A-Z][A-Z0-9]{{1,7}}-{REQUIREMENT_NUMBER}"
"""A requirement ID as a regular expression without groups to number: `SMH-012`, and `SMH-1000` after `SMH-999`."""

_WHOLE = re.compile(REQUIREMENT_ID)
_NEW: Final = "new"


def is_requirement_id(text: str) -> bool:
    """Tell whether a text has the form of a requirement ID."""
    return _WHOLE.fullmatch(text) is not None


def handbook_code(identifier: str) -> str:
    """Give the code of the handbook that minted an ID: `SMH` of `SMH-012`."""
    return identifier.rpartition("-")[0]


def number_of(identifier: str) -> int:
    """Give the number of an ID: 12 of `SMH-012`."""
    return int(identifier.rpartition("-")[2])


def requirement_id(code: str, number: int) -> str:
    """Give the ID of a number: `SMH-012` of 12, and `SMH-1000` of 1,000."""
    return f"{code}-{number:03d}"


def in_order(identifier: str) -> tuple[str, int]:
    """Give what to sort an ID by, so that `SMH-1000` comes after `SMH-999`."""
    return handbook_code(identifier), number_of(identifier)


def is_unminted(text: str, code: str) -> bool:
    """Tell whether what stands in the place of an ID asks for one: `new`, `SMH-new`, or nothing."""
    return text.lower() in {"", _NEW, f"{code}-{_NEW}".lower()}
