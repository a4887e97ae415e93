"""How wide a text is in a terminal, and how it is made to fit."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MOVES: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What colours a terminal, moves its cursor, or turns the text around it."""


def cells(text: str) -> int:
    """Count terminal columns: wide characters take two; combining marks and joiners none."""
    return sum(map(_cells, text))


def _cells(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def harmless(text: str) -> str:
    """Replace what would act on a terminal, so that a text can only be read there."""
    return _MOVES.sub("\ufffd", text)


def cut(text: str, width: int) -> str:
    """Cut a text that is wider than some columns, with three dots in one at its end.

    Args:
        text: one line.
        width: the columns there are, at least 1.
    """
    if cells(text) <= width:
        return text
    kept = ""
    room = width - 1
    for char in text:
        room -= _cells(char)
        if room < 0:
            break
        kept += char
    return f"{kept.rstrip()}…"
