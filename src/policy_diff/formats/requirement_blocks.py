"""Read the `:::{req}` blocks of a handbook source, line by line.

:::{req} SMH-012
:bearer: lead inspector
:modality: must

During the call the lead inspector **must** ask how the headteacher is.
:::
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.core.requirement import Requirement, read_fields
from policy_diff.core.requirement_id import handbook_code, is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from policy_diff.core.obligation_grammar import Locate

_OPEN = re.compile(r"(:{3,})\{req\}[ \t]*(.*?)[ \t]*")
_CLOSE = re.compile(r"(:{3,})[ \t]*")
_FIELD = re.compile(r":([a-z-]+):[ \t]*(.*?)[ \t]*")
_HEADING = re.compile(r"#{2,6}[ \t]+(.+?)[ \t]*#*[ \t]*")


def read_requirements(text: str, source: str, handbook: str, version: str) -> tuple[Requirement, ...]:
    """Read every requirement of one source file.

    Args:
        text: the whole file.
        source: its name, for places.
        handbook: the code of its handbook.
        version: the ID of its version.

    Returns:
        The requirements in the order of the text.

    Raises:
        InputError: a block is malformed, an ID is not one of this handbook or stands twice.
    """
    lines = text.splitlines()
    found: dict[str, Requirement] = {}
    section = ""
    number = 0
    while number < len(lines):
        if heading := _HEADING.fullmatch(lines[number]):
            section = heading[1]
        elif opening := _OPEN.fullmatch(lines[number]):
            end = _end(lines, number, len(opening[1]), source)
            identifier = opening[2]
            place = Place(source, number + 1, opening.start(2) + 1, lines[number], max(1, len(identifier)))
            _check_id(identifier, handbook, found, place)
            fields, body, locate = _parts(lines, number + 1, end, source, identifier)
            read = read_fields(fields, locate, identifier)
            found[identifier] = Requirement(
                identifier,
                handbook,
                version,
                section,
                body,
                read.obligation,
                read.topics,
                read.verified_by,
                read.source,
                place,
            )
            number = end
        number += 1
    return tuple(found.values())


def _end(lines: list[str], start: int, colons: int, source: str) -> int:
    for number in range(start + 1, len(lines)):
        closing = _CLOSE.fullmatch(lines[number])
        if closing and len(closing[1]) >= colons:
            return number
    place = Place(source, start + 1, 1, lines[start], len(lines[start]))
    raise InputError("the requirement is not closed", cure=f"Close it with a line of `{':' * colons}`.", place=place)


def _check_id(identifier: str, handbook: str, found: Mapping[str, Requirement], place: Place) -> None:
    if not is_requirement_id(identifier) or handbook_code(identifier) != handbook:
        raise InputError(
            f"'{identifier}' is not an ID of this handbook",
            cure=f"Write `{handbook}-` and three digits.",
            place=place,
        )
    if identifier in found:
        raise InputError(
            f"the ID {identifier} stands twice in this version",
            cure=f"Mint a new ID; the first stands at {found[identifier].place}.",
            place=place,
        )


def _parts(lines: list[str], start: int, end: int, source: str, identifier: str) -> tuple[dict[str, str], str, Locate]:
    """Split a block into its fields, its body and a function that places a piece of a field."""
    fields: dict[str, str] = {}
    where: dict[str, tuple[int, int]] = {}
    number = start
    while number < end and lines[number].strip():
        field = _FIELD.fullmatch(lines[number])
        if field is None or field[1] in fields:
            problem = f"the field '{field[1]}' stands twice" if field else "a field is expected here"
            cure = "Keep one of them." if field else "Write `:name: value`, and a blank line before the text."
            place = Place(source, number + 1, 1, lines[number], max(1, len(lines[number])))
            raise InputError(problem, cure=cure, place=place, requirement=identifier)
        fields[field[1]] = field[2]
        where[field[1]] = number, field.start(2)
        number += 1

    def locate(name: str, offset: int, width: int) -> Place:
        line, column = where.get(name, (start - 1, 0))
        return Place(source, line + 1, column + offset + 1, lines[line], width)

    return fields, "\n".join(lines[number:end]).strip("\n"), locate
