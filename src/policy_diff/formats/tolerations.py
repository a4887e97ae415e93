"""The list of failures that a pipeline bears with: an ID a line, and after `#` the reason."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from policy_diff.core.conduct.conformance import Tolerated
from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Collection


_LINES: Final = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")
"""Where a line ends: other characters that a program may take for its end can stand in a reason."""


def read_tolerations(text: str, source: str, known: Collection[str]) -> tuple[Tolerated, ...]:
    """Read such a list; lines that hold nothing but a comment, or nothing, are passed over.

    Args:
        text: the whole file.
        source: its name, for places.
        known: the IDs of every requirement and of every scenario.

    Raises:
        InputError: a line names no known ID, one that another line names, or gives no reason.
    """
    found: dict[str, Tolerated] = {}
    at = 0
    for line in _LINES.split(text):
        entry, _, reason = line.partition("#")
        identifier = entry.strip()
        if identifier:
            place = Place.at(source, text, at + line.index(identifier), len(identifier))
            found[identifier] = _entry(identifier, reason.strip(), place, known, found)
        at += len(line)
    return tuple(found.values())


def _entry(identifier: str, reason: str, place: Place, known: Collection[str], found: Collection[str]) -> Tolerated:
    if identifier not in known:
        near = get_close_matches(identifier, sorted(known), 1)
        hint = f"Did you mean {near[0]}? " if near else ""
        raise InputError(
            f"there is no requirement and no scenario '{identifier}'",
            cure=f"{hint}Write the ID of a requirement or of a scenario, as the report has it.",
            place=place,
        )
    if identifier in found:
        raise InputError(f"{identifier} is named twice", cure="Leave one of the two lines.", place=place)
    if not reason:
        raise InputError(
            f"{identifier} has no reason",
            cure="Write after it why its failure is borne with: `ID  # why`.",
            place=place,
        )
    return Tolerated(identifier, reason)
