"""Read the requirements of a handbook source: the `{req}` directives of its Markdown.

:::{req} SMH-012
:bearer: lead inspector
:modality: must

During the call the lead inspector **must** ask how the headteacher is.
:::
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policy_diff.core.document import Block, Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.markdown import parse
from policy_diff.core.requirement import Requirement, read_fields
from policy_diff.core.requirement_id import handbook_code, is_requirement_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.obligation_grammar import Locate

_OPEN = re.compile(r"[ \t]*(?P<fence>:{3,}|`{3,}|~{3,})[ \t]*\{req\}[ \t]*(?P<id>.*)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK = 2
"""Line endings between two blocks with a blank line between them."""

_FIELD = re.compile(r"[ \t]*:(?P<name>[a-z-]+):[ \t]*")


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
        InputError: a requirement is malformed, an ID is not one of this handbook or stands twice.
    """
    found: dict[str, Requirement] = {}
    for section, blocks in _requirements(text, source):
        opening = _OPEN.match(blocks[0].text)
        identifier = opening["id"].strip() if opening else ""
        place = _place(source, text, blocks[0].start + (opening.start("id") if opening else 0), len(identifier))
        _check_id(identifier, handbook, found, place)
        fields, body, locate = _parts(text, source, blocks, identifier)
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
    return tuple(found.values())


def _requirements(text: str, source: str) -> Iterator[tuple[str, list[Block]]]:
    """Yield each requirement's blocks, from its opening line to its closing line, with its section's title.

    The section of what stands before the first heading of level 2 has no title.
    """
    for path, section in parse(text).sections():
        title = " ".join(path[-1].split()) if section.level > 1 else ""
        held: list[Block] = []
        for block in section.blocks:
            opens = block.kind is Kind.DIRECTIVE and _OPEN.match(block.text)
            if opens and not held:
                held = [block]
            elif held:
                held.append(block)
            if held and len(held) > 1 and _closes(held[0], block):
                yield title, held
                held = []
        if held:
            line = held[0].text
            raise InputError(
                "the requirement is not closed",
                cure=f"Close it with a line of `{_fence(held[0])}`.",
                place=_place(source, text, held[0].start, len(line)),
            )


def _fence(opening: Block) -> str:
    match = _OPEN.match(opening.text)
    return match["fence"] if match else ""


def _closes(opening: Block, block: Block) -> bool:
    """Tell whether a block is the line that closes a directive."""
    text, fence = block.text.strip(), _fence(opening)
    return block.kind is Kind.DIRECTIVE and set(text) == {fence[0]} and len(text) >= len(fence)


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


def _parts(text: str, source: str, blocks: list[Block], identifier: str) -> tuple[dict[str, str], str, Locate]:
    """Split a requirement into its fields, its body and a function that places a piece of a field."""
    fields: dict[str, str] = {}
    where: dict[str, int] = {}
    inner = [block for block in blocks[1:-1] if block.kind is not Kind.GAP]
    for block in inner:
        if block.kind is not Kind.OPTION:
            break
        field = _FIELD.match(block.text)
        if field is None or field["name"] in fields:
            problem = f"the field '{field['name']}' stands twice" if field else "this is not the name of a field"
            cure = "Keep one of them." if field else "Write `:name: value`, the name in lower-case letters."
            place = _place(source, text, block.start, len(block.text))
            raise InputError(problem, cure=cure, place=place, requirement=identifier)
        fields[field["name"]] = block.body.strip()
        where[field["name"]] = block.start + block.lead
    body = [block for block in inner if block.kind is not Kind.OPTION]
    _check_blank_line(text, source, [blocks[0], *inner[: len(inner) - len(body)]], body, identifier)
    wording = text[body[0].start : body[-1].end] if body else ""

    def locate(name: str, offset: int, width: int) -> Place:
        return _place(source, text, where.get(name, blocks[0].start) + offset, width)

    return fields, _LINE_END.sub("\n", wording), locate


def _check_blank_line(text: str, source: str, head: list[Block], body: list[Block], identifier: str) -> None:
    """See that a blank line parts the fields from the wording, which would else be read as a field's value."""
    if not body:
        return
    between = text[head[-1].end : body[0].start]
    if len(_LINE_END.findall(between)) < _BLANK:
        raise InputError(
            "a field is expected here",
            cure="Write `:name: value`, and a blank line before the text.",
            place=_place(source, text, body[0].start, len(body[0].text.partition("\n")[0])),
            requirement=identifier,
        )


def _place(source: str, text: str, offset: int, width: int) -> Place:
    return Place.at(source, text, offset, max(1, width))
