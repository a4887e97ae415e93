"""Read the XML of an untrusted file: no declared types or entities, nothing fetched, bounded in size and depth."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ELEMENTS = 1_000_000
"""Most elements of one part: a handbook of 100,000 words has about a fifth of that."""

MOST_DEPTH = 200
"""Most elements inside each other: a table inside ten tables stays far below."""

_STRICT = "http://purl.oclc.org/ooxml/"
_LOOSE = "http://schemas.openxmlformats.org/"
_PREFIXES = {
    f"{_LOOSE}wordprocessingml/2006/main": "w:",
    f"{_STRICT}wordprocessingml/main": "w:",
    f"{_LOOSE}officeDocument/2006/relationships": "r:",
    f"{_STRICT}officeDocument/relationships": "r:",
    f"{_LOOSE}package/2006/relationships": "",
    f"{_LOOSE}package/2006/content-types": "",
    f"{_LOOSE}officeDocument/2006/math": "m:",
    f"{_STRICT}officeDocument/math": "m:",
    f"{_LOOSE}markup-compatibility/2006": "mc:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}
"""The short form of each name space that is read; the strict form of the standard has names of its own."""


@dataclass(slots=True)
class Element:
    """An element of a part.

    Attributes:
        name: its name, with the usual prefix where its name space is one that is read, such as `w:p`.
        attributes: its attributes by name, with the prefix too.
        children: the elements in it.
        text: the characters directly in it.
    """

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def get(self, name: str, default: str = "") -> str:
        """Give an attribute."""
        return self.attributes.get(name, default)

    def first(self, name: str) -> Element | None:
        """Give the first element of a name in it."""
        return next((child for child in self.children if child.name == name), None)

    def all(self, name: str) -> Iterator[Element]:
        """Yield the elements of a name in it."""
        return (child for child in self.children if child.name == name)

    def walk(self) -> Iterator[Element]:
        """Yield it and all that is in it, in the order of the file."""
        waiting = [self]
        while waiting:
            found = waiting.pop()
            yield found
            waiting += reversed(found.children)


def read_xml(data: bytes, source: str, part: str) -> Element:
    """Read a part.

    Args:
        data: its bytes.
        source: the name of the file.
        part: the name of the part.

    Raises:
        InputError: it is no well-formed XML, declares types or entities, or is too large or too deep.
    """
    reading = _Reading(source, part)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.ordered_attributes = False
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = reading.declaration
    parser.EntityDeclHandler = reading.declaration
    parser.ExternalEntityRefHandler = reading.declaration
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.characters
    try:
        parser.Parse(data, True)  # noqa: FBT003  the parser's own signature
    except expat.ExpatError as fault:
        raise InputError(
            f"its part {part} is no well-formed XML: {expat.ErrorString(fault.code)}",
            cure="Open the file in Word or LibreOffice, save it again, and take that.",
            place=Place(source),
        ) from None
    except (LookupError, ValueError):  # an encoding that Python does not know, or cannot give the parser
        raise InputError(
            f"its part {part} is in an encoding that is not known",
            cure="Open the file in Word or LibreOffice, save it again, and take that.",
            place=Place(source),
        ) from None
    if reading.root is None:
        raise reading.fault("is empty")
    return reading.root


class _Reading:
    """The elements of one part as they come by."""

    def __init__(self, source: str, part: str) -> None:
        self.source = source
        self.part = part
        self.root: Element | None = None
        self.open: list[Element] = []
        self.texts: list[list[str]] = []
        self.count = 0

    def fault(self, what: str) -> InputError:
        return InputError(
            f"its part {self.part} {what}",
            cure="No word processor writes such a file; ask for it anew from who sent it.",
            place=Place(self.source),
        )

    def declaration(self, *_: object) -> int:
        raise self.fault("declares document types or entities, which could fetch other files or swell without end")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            raise self.fault(f"has more than {MOST_ELEMENTS:,} elements")
        if len(self.open) >= MOST_DEPTH:
            raise self.fault(f"has elements more than {MOST_DEPTH} deep inside each other")
        element = Element(_short(name), {_short(key): value for key, value in attributes.items()})
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        self.texts.append([])

    def end(self, _: str) -> None:
        self.open.pop().text = "".join(self.texts.pop())

    def characters(self, text: str) -> None:
        self.texts[-1].append(text)


def _short(name: str) -> str:
    """Give a name with its usual prefix."""
    space, found, local = name.rpartition(" ")
    return _PREFIXES.get(space, f"{{{space}}}") + local if found else name
