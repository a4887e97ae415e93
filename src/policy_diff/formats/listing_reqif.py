"""The listing as ReqIF 1.2, the exchange format of tools for requirements management, by the library `reqif`.

Each version of a handbook is a specification: its sections in order, under each its requirements. ReqIF asks for a time
of last change everywhere; the day from which a version applies stands there, and `UNDATED` where no source gives one.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from reqif.models.reqif_core_content import ReqIFCoreContent
from reqif.models.reqif_data_type import ReqIFDataTypeDefinitionString, ReqIFDataTypeDefinitionXHTML
from reqif.models.reqif_namespace_info import ReqIFNamespaceInfo
from reqif.models.reqif_req_if_content import ReqIFReqIFContent
from reqif.models.reqif_reqif_header import ReqIFReqIFHeader
from reqif.models.reqif_spec_hierarchy import ReqIFSpecHierarchy
from reqif.models.reqif_spec_object import ReqIFSpecObject, SpecObjectAttribute
from reqif.models.reqif_spec_object_type import ReqIFSpecObjectType, SpecAttributeDefinition
from reqif.models.reqif_specification import ReqIFSpecification
from reqif.models.reqif_specification_type import ReqIFSpecificationType
from reqif.models.reqif_types import SpecObjectAttributeType
from reqif.object_lookup import ReqIFObjectLookup
from reqif.reqif_bundle import ReqIFBundle
from reqif.unparser import ReqIFUnparser

from policy_diff.formats.flat_fields import HISTORY, MASTER, NOTE, RESTATES, SAID, flat_fields
from policy_diff.formats.html import NoLinks
from policy_diff.formats.html import write_text as write_html

if TYPE_CHECKING:
    from datetime import date

    from policy_diff.core.listing import HandbookRecord, Listing, RequirementRecord, VersionRecord, WordingRecord

UNDATED: Final = "1970-01-01T00:00:00Z"
"""The time of what has no date."""

TEXT: Final = "ReqIF.Text"
CHAPTER: Final = "ReqIF.ChapterName"
STRINGS: Final = ("ReqIF.ForeignID", *SAID, *RESTATES, *HISTORY, "newest", *MASTER)
"""The attributes of a requirement besides `ReqIF.Text`; each is one line."""

VERSION_STRINGS: Final = ("handbook", "master", NOTE)
"""The attributes of a version; each is one line."""

_MOST: Final = "32000"
_BAD = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>")
_HEAD_ALONE = re.compile(r"<thead>((?:(?!</?thead>).)*)</thead></table>", re.DOTALL)
_HREF = re.compile(r' href="[^"]*"')


def write(listing: Listing) -> str:
    """Write a listing as ReqIF; the same handbooks give the same bytes."""
    versions = [(handbook, version) for handbook in listing.handbooks for version in handbook.versions]
    parts = [_specification(handbook, version) for handbook, version in versions]
    content = ReqIFReqIFContent(
        data_types=[
            ReqIFDataTypeDefinitionString("type-line", last_change=UNDATED, long_name="line", max_length=_MOST),
            ReqIFDataTypeDefinitionXHTML("type-text", last_change=UNDATED, long_name="text", is_self_closed=True),
        ],
        spec_types=[
            _object_type("requirement", STRINGS, TEXT),
            _object_type("section", (CHAPTER,), None),
            ReqIFSpecificationType(
                "type-version",
                last_change=UNDATED,
                long_name="version",
                spec_attributes=[
                    _definition("version", name, SpecObjectAttributeType.STRING, "type-line")
                    for name in VERSION_STRINGS
                ],
            ),
        ],
        spec_objects=[found for objects, _ in parts for found in objects],
        specifications=[specification for _, specification in parts],
    )
    days = [version.effective for _, version in versions if version.effective]
    header = ReqIFReqIFHeader(
        identifier="policy-diff",
        creation_time=_time(max(days, default=None)),
        req_if_tool_id="policy-diff",
        req_if_version="1.0",  # what ReqIF 1.2 too says of itself
        source_tool_id="policy-diff",
        title="Handbooks and requirements",
    )
    return str(
        ReqIFUnparser.unparse(
            ReqIFBundle(
                namespace_info=ReqIFNamespaceInfo.create_default(),
                req_if_header=header,
                core_content=ReqIFCoreContent(content),
                tool_extensions_tag_exists=False,
                lookup=ReqIFObjectLookup.empty(),
                exceptions=[],
            )
        )
    )


def _object_type(name: str, strings: tuple[str, ...], text: str | None) -> ReqIFSpecObjectType:
    definitions = [_definition(name, string, SpecObjectAttributeType.STRING, "type-line") for string in strings]
    if text:
        definitions.append(_definition(name, text, SpecObjectAttributeType.XHTML, "type-text"))
    return ReqIFSpecObjectType(f"type-{name}", last_change=UNDATED, long_name=name, attribute_definitions=definitions)


def _definition(owner: str, name: str, kind: SpecObjectAttributeType, data_type: str) -> SpecAttributeDefinition:
    return SpecAttributeDefinition(kind, f"{owner}-{name}", data_type, last_change=UNDATED, long_name=name)


def _specification(
    handbook: HandbookRecord, version: VersionRecord
) -> tuple[list[ReqIFSpecObject], ReqIFSpecification]:
    """Make the objects of a version and its specification."""
    key, changed = f"{handbook.code}.{version.id}", _time(version.effective)
    wordings = {
        requirement.id: (requirement, wording)
        for requirement in handbook.requirements
        for wording in requirement.wordings
        if wording.requirement.version == version.id
    }
    objects: list[ReqIFSpecObject] = []
    children: list[ReqIFSpecHierarchy] = []
    in_order = [wordings[identifier] for identifier in version.requirements]
    for number, (title, run) in enumerate(groupby(in_order, lambda row: row[-1].requirement.section), 1):
        found = [_requirement(handbook, *row, changed) for row in run]
        level = 2 if title else 1
        below = [_place(one, level, changed) for one in found]
        if title:
            section = _section(f"section-{key}.{number}", title, changed)
            objects.append(section)
            children.append(_place(section, 1, changed, below))
        else:
            children += below
        objects += found
    said = {"handbook": handbook.name, "master": handbook.master, "handbook_note": handbook.note}
    specification = ReqIFSpecification(
        f"version-{key}",
        last_change=changed,
        long_name=_line(f"{handbook.title}: {version.label}"),
        values=[_string("version", name, said[name]) for name in VERSION_STRINGS if said[name]],
        specification_type="type-version",
        children=children,
    )
    return objects, specification


def _requirement(
    handbook: HandbookRecord, listed: RequirementRecord, wording: WordingRecord, changed: str
) -> ReqIFSpecObject:
    requirement = wording.requirement
    said = {"ReqIF.ForeignID": requirement.id, **flat_fields(handbook, listed, wording)}
    lines = [_string("requirement", name, said[name]) for name in STRINGS if said[name]]
    html = write_html(requirement.text, NoLinks())
    text = SpecObjectAttribute(SpecObjectAttributeType.XHTML, f"requirement-{TEXT}", _xhtml(f"<div>{html}</div>"))
    identifier = f"requirement-{requirement.id}.{requirement.version}"
    return ReqIFSpecObject(identifier, [*lines, text], "type-requirement", last_change=changed)


def _section(identifier: str, title: str, changed: str) -> ReqIFSpecObject:
    return ReqIFSpecObject(identifier, [_string("section", CHAPTER, title)], "type-section", last_change=changed)


def _string(owner: str, name: str, value: str) -> SpecObjectAttribute:
    return SpecObjectAttribute(SpecObjectAttributeType.STRING, f"{owner}-{name}", _line(value))


def _xhtml(html: str) -> str:
    """Give HTML as the strict XHTML of ReqIF, which has fewer attributes: of ours, addresses alone.

    A table that is a head alone has a body instead, which a table must have there.
    """

    def strict(tag: re.Match[str]) -> str:
        closed = "/" if tag[3].endswith("/") else ""
        return f"<{tag[1]}xhtml:{tag[2]}{''.join(_HREF.findall(tag[3]))}{closed}>"

    with_bodies = _HEAD_ALONE.sub(r"<tbody>\1</tbody></table>", html)
    return _TAG.sub(strict, with_bodies)


def _place(
    found: ReqIFSpecObject, level: int, changed: str, below: list[ReqIFSpecHierarchy] | None = None
) -> ReqIFSpecHierarchy:
    """Make the place of an object in its specification."""
    return ReqIFSpecHierarchy(
        identifier=f"place-{found.identifier}",
        spec_object=found.identifier,
        level=level,
        children=below,
        last_change=changed,
        editable=None,
        is_table_internal=None,
        is_self_closed=False,
    )


def _time(day: date | None) -> str:
    return f"{day.isoformat()}T00:00:00Z" if day else UNDATED


def _line(text: str) -> str:
    """Give a text as it can stand in an attribute of XML, which holds one line."""
    return " ".join(_clean(text).split())


def _clean(text: str) -> str:
    """Put U+FFFD for what XML cannot hold."""
    return _BAD.sub("\ufffd", text)
