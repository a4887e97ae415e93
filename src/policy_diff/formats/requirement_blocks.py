"""Read the requirements of a handbook source: the `{req}` directives of its Markdown.

:::{req} SMH-012
:bearer: lead inspector
:modality: must

During the call the lead inspector **must** ask how the headteacher is.
:::
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.document import Block, Kind
from policy_diff.core.errors import InputError, Place, Report, reporting, stop
from policy_diff.core.markdown import parse_once
from policy_diff.core.obligation_grammar import OF_NAME
from policy_diff.core.requirement import Requirement, read_fields
from policy_diff.core.requirement_id import handbook_code, is_requirement_id, is_unminted
from policy_diff.core.requirement_opening import FENCE, OPENING, OPENING_INSIDE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.obligation_grammar import Locate

_OPENS = re.compile(rf"[ \t>*+-]*{FENCE}[ \t]*\{{(?P<name>[^{{}}\s]+)\}}")
_MERGE = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
_MIDDLE = re.compile(r"(?:^|[\r\n])={7}[ \t]*[\r\n]*\Z")
_COLONS = re.compile(r"[ \t]*(?P<fence>:{3,})(?![ \t]*\{|:)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK_LINES = re.compile(r"(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n)){2,}")
_BLANK = 2
"""Line endings between two blocks with a blank line between them."""

_FIELD = re.compile(r"[ \t]*:(?P<name>[a-z-]+):[ \t]*")
_SWALLOWS = {
    Kind.FENCE: ("a fence", "Close the fence above the requirement."),
    Kind.CODE: ("code", "Begin its line with the colons: an indented line is code."),
    Kind.FRONT_MATTER: ("the front matter", "Close the front matter above it, or do not begin the file with `---`."),
    Kind.HTML: ("HTML", "Put a blank line above the requirement."),
    Kind.DIRECTIVE: ("a list or a quotation", "Begin its line with the colons, and its other lines at the margin."),
}
"""What takes a requirement for its own text: its name, and what to do."""


def read_requirements(
    text: str, source: str, handbook: str, version: str, report: Report = stop
) -> tuple[Requirement, ...]:
    """Read every requirement of one source file.

    Args:
        text: the whole file.
        source: its name, for places.
        handbook: the code of its handbook.
        version: the ID of its version.
        report: takes each fault: a requirement is malformed, an ID is not one of this handbook or stands twice.
            Where it returns, that requirement is left out; by default it raises the first fault.

    Returns:
        The requirements in the order of the text.

    Raises:
        InputError: what `report` raises.
    """
    found: dict[str, Requirement] = {}
    for section, blocks in _requirements(text, source, report):
        with reporting(report):
            opening = OPENING.match(blocks[0].text)
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


@dataclass(frozen=True, slots=True)
class Statement:
    """A requirement as it is written, whatever stands in the place of its ID.

    Attributes:
        identifier: what stands in the place of its ID; empty where nothing does.
        at: the offset of that place in the text, in code points.
        start: the offset of its opening line.
        end: the offset just after its closing line.
        wording: its body.
    """

    identifier: str
    at: int
    start: int
    end: int
    wording: str


def statements(text: str, source: str, report: Report = stop) -> Iterator[Statement]:
    """Yield every requirement of a file in the order of the text, those without an ID or with one twice as well.

    Args:
        text: the whole file.
        source: its name, for places.
        report: takes the fault of a requirement that is not closed or has no text, and is then left out.

    Raises:
        InputError: what `report` raises.
    """
    for _, blocks in _requirements(text, source, report):
        opening = OPENING.match(blocks[0].text)
        if opening is None:
            continue
        identifier = opening["id"].strip()
        with reporting(report):
            _, wording, _ = _parts(text, source, blocks, identifier)
            yield Statement(identifier, blocks[0].start + opening.start("id"), blocks[0].start, blocks[-1].end, wording)


def field_places(text: str, source: str, identifier: str) -> tuple[dict[str, str], Locate]:
    """Find where the fields of one requirement stand, for faults that the corpus as a whole shows.

    Args:
        text: the whole file, from which `read_requirements` has read the requirement.
        source: its name.
        identifier: the ID of a requirement in it.

    Returns:
        Its fields as they are written, and a function that places a piece of one.
    """
    for _, blocks in _requirements(text, source, lambda _: None):
        opening = OPENING.match(blocks[0].text)
        if opening and opening["id"].strip() == identifier:
            fields, _, locate = _parts(text, source, blocks, identifier)
            return fields, locate
    return {}, lambda *_: Place(source)


def _requirements(text: str, source: str, report: Report) -> Iterator[tuple[str, list[Block]]]:
    """Yield each requirement's blocks, from its opening line to its closing line, with its section's title.

    The section of what stands before the first heading of level 2 has no title. A requirement that is not closed
    is reported and ends where the next one, or a heading, begins.
    """
    for path, section in parse_once(text).sections():
        title = " ".join(path[-1].split()) if section.level > 1 else ""
        held: list[Block] = []
        for block in section.blocks:
            fault = _not_closed_before(text, source, held[0], block) if held else None
            if fault:
                report(fault)
                held = []
            if held:
                for inside in _inside(text, source, held[0], block):
                    report(inside)
                held.append(block)
                if _closes(held[0], block):
                    yield title, held
                    held = []
                continue
            for swallowed in _swallowed(text, source, block):
                report(swallowed)
            if block.kind is Kind.DIRECTIVE and OPENING.match(block.text):
                held = [block]
        if held:
            report(_not_closed(text, source, held[0], ""))


def _swallowed(text: str, source: str, block: Block) -> Iterator[InputError]:
    """Yield a fault where a requirement is taken for something else, so that none is lost without a word."""
    if block.kind is Kind.COMMENT or block.text.lstrip().startswith("<!--"):
        return
    line = _LINE_END.split(block.text, 1)[0]
    if block.kind is Kind.FENCE and (colons := _COLONS.match(line)):
        yield InputError(
            f"`{colons['fence']}` closes nothing here, and what follows it would be lost",
            cure="Take the line out, or give it as many colons as the directive that it is to close.",
            place=_place(source, text, block.start, len(line)),
            code="P403",
        )
        return
    found = OPENING_INSIDE.search(block.text) if "{req}" in block.text else None
    if found is None or (block.kind is Kind.DIRECTIVE and OPENING.match(block.text)):
        return
    inside, cure = _SWALLOWS.get(block.kind, (f"a {block.kind}", "Put a blank line above the requirement."))
    yield InputError(
        f"a requirement stands inside {inside} that begins at line {_line(text, block.start)}",
        cure=cure,
        place=_place(source, text, block.start + found.start(), len(found[0])),
        requirement=found["id"] or None,
        code="P404",
    )


def _not_closed_before(text: str, source: str, opening: Block, block: Block) -> InputError | None:
    """Give a fault where a heading or the next requirement begins before a requirement has ended."""
    if block.kind is Kind.HEADING:
        if _MERGE.search(text) and _MIDDLE.search(block.text):
            return None  # of the merge it is told (P402), and its middle line is no heading's
        return _not_closed(text, source, opening, f" before the heading of line {_line(text, block.start)}")
    found = _OPENS.match(block.text) if block.kind is Kind.DIRECTIVE else None
    if found is None or found["name"] != "req":
        return None
    name = (OPENING_INSIDE.match(block.text) or {"id": ""})["id"]
    return _not_closed(text, source, opening, f" before {name or 'the next'}, at line {_line(text, block.start)}")


def _inside(text: str, source: str, opening: Block, block: Block) -> Iterator[InputError]:
    """Yield a fault where a block inside a requirement would hide another, or close it."""
    if block.kind is not Kind.DIRECTIVE:
        yield from _swallowed(text, source, block)
        return
    found = _OPENS.match(block.text)
    fence = _fence(opening)
    if found and found["fence"].startswith(fence):
        yield InputError(
            f"`{found['fence']}` opens a directive inside a requirement that has no more than `{fence}` itself",
            cure=f"Open and close the requirement with `{found['fence']}{fence[0]}`, or close it above.",
            place=_place(source, text, block.start, len(block.text)),
            requirement=_identifier(opening),
            code="P403",
        )


def _not_closed(text: str, source: str, opening: Block, where: str) -> InputError:
    return InputError(
        f"the requirement is not closed{where}",
        cure=f"Close it with a line of `{_fence(opening)}`; no requirement and no heading stands inside another.",
        place=_place(source, text, opening.start, len(opening.text)),
        requirement=_identifier(opening),
        code="P403",
    )


def _line(text: str, offset: int) -> int:
    return Place.at("", text, offset).line or 1


def _identifier(opening: Block) -> str | None:
    match = OPENING.match(opening.text)
    return (match["id"].strip() or None) if match else None


def _fence(opening: Block) -> str:
    match = OPENING.match(opening.text)
    return match["fence"] if match else ""


def _closes(opening: Block, block: Block) -> bool:
    """Tell whether a block is the line that closes a directive."""
    text, fence = block.text.strip(), _fence(opening)
    return block.kind is Kind.DIRECTIVE and set(text) == {fence[0]} and len(text) >= len(fence)


def _check_id(identifier: str, handbook: str, found: Mapping[str, Requirement], place: Place) -> None:
    if is_unminted(identifier, handbook):
        raise InputError(
            "the requirement has no ID yet",
            cure="Run `policy-diff ids mint`, which gives it one.",
            place=place,
            code="I102",
        )
    if not is_requirement_id(identifier) or handbook_code(identifier) != handbook:
        raise InputError(
            f"'{identifier}' is not an ID of this handbook",
            cure=f"Write `{handbook}-` and its number, or `new` where it has none, and run `policy-diff ids mint`.",
            place=place,
            code="I101",
        )
    if identifier in found:
        raise InputError(
            f"the ID {identifier} stands twice in this version",
            cure=f"Ask `policy-diff check` which has it wrongly; the first stands at {found[identifier].place}.",
            place=place,
            code="I103",
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
            raise InputError(problem, cure=cure, place=place, requirement=identifier, code="O302")
        fields[field["name"]] = block.body.strip()
        where[field["name"]] = block.start + block.lead
    body = inner[len(fields) :]
    _check_blank_line(text, source, [blocks[0], *inner[: len(fields)]], body, identifier)
    wording = _wording(blocks[1:-1], body[0].start, body[-1].end)

    def locate(name: str, offset: int, width: int) -> Place:
        if name not in where:
            return _place(source, text, blocks[0].start, len(blocks[0].text))
        at = text.rindex(name, 0, where[name]) if offset == OF_NAME else where[name] + offset
        return _place(source, text, at, width)

    return fields, wording, locate


def _wording(blocks: list[Block], start: int, end: int) -> str:
    """Give the text between two offsets, one blank line between blocks.

    What a master holds for others alone is left out as blank lines, so that lines keep their numbers. That is no part
    of the words: they are the same whether a passage was left out between them or never stood there.
    """
    inner = [block for block in blocks if start <= block.start < end]
    whole = "".join(_BLANK_LINES.sub("\n\n", block.text) if block.kind is Kind.GAP else block.text for block in inner)
    return _LINE_END.sub("\n", whole)


def _check_blank_line(text: str, source: str, head: list[Block], body: list[Block], identifier: str) -> None:
    """See that there is wording, and that a blank line parts the fields from it, which else would be a field's."""
    if not body:
        raise InputError(
            "the requirement has no text",
            cure="Write its text above the line that closes it, after a blank line.",
            place=_place(source, text, head[0].start, len(head[0].text)),
            requirement=identifier,
            code="P405",
        )
    between = text[head[-1].end : body[0].start]
    if len(_LINE_END.findall(between)) < _BLANK:
        raise InputError(
            "a field is expected here",
            cure="Write `:name: value`, and a blank line before the text.",
            place=_place(source, text, body[0].start, len(body[0].text.partition("\n")[0])),
            requirement=identifier,
            code="P405",
        )


def _place(source: str, text: str, offset: int, width: int) -> Place:
    return Place.at(source, text, offset, max(1, width))
