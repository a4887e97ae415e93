"""The package of a Word document: its parts, how they refer to each other, and the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from policy_diff.formats.docx.model import Paragraph
from policy_diff.formats.docx.numbering import numbering_part
from policy_diff.formats.docx.styles import styles_part
from policy_diff.formats.docx.writing import Writer
from policy_diff.formats.docx.xml import document, element, text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from policy_diff.formats.docx.model import Body, Look

_CUSTOM: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  #: of properties that anybody may name
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def packed(body: Body, *, author: str, date: datetime, title: str) -> bytes:
    """Write a body as a Word document.

    Args:
        body: what it holds.
        author: who made the changes.
        date: when, in UTC.
        title: the document's title among its properties.
    """
    package = Package()
    main = _Main(PackURI("/word/document.xml"), CONTENT_TYPE.WML_DOCUMENT_MAIN, package=package)
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)

    def put(name: str, content: str, relation: str, written: bytes, *, of: Package | Part = main) -> None:
        of.relate_to(Part(PackURI(name), content, written, package), relation)

    put("/word/styles.xml", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, styles_part(_looks(body)))
    put("/word/numbering.xml", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING, numbering_part(body))
    put("/word/settings.xml", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS, _settings())
    core = _core(author, _written(date), title)
    put("/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, RELATIONSHIP_TYPE.CORE_PROPERTIES, core, of=package)
    if body.origin:
        put("/docProps/custom.xml", _CUSTOM, _CUSTOM_RELATION, _custom(body.origin.properties), of=package)
    relations: dict[str, str] = {}

    def relation(address: str) -> str:
        if address not in relations:
            relations[address] = main.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return relations[address]

    main.written = Writer(author, _written(date), _written(_a_little_later(date)), relation).write(body)
    out = io.BytesIO()
    package.save(out)
    return _timeless(out.getvalue())


def _written(moment: datetime) -> str:
    """Write a moment of UTC as the format does."""
    return f"{moment.replace(microsecond=0, tzinfo=None).isoformat()}Z"


def _a_little_later(moment: datetime) -> datetime:
    try:
        return moment + timedelta(minutes=2)
    except OverflowError:
        return moment - timedelta(minutes=2)


class _Main(Part):
    """The main part, which is written after the links that it has are named."""

    written = b""

    @property
    def blob(self) -> bytes:
        return self.written


def _looks(body: Body) -> set[Look]:
    """Give every look that a paragraph of the document has or had."""
    found: set[Look] = set()
    for part in body.parts:
        inside = [part] if isinstance(part, Paragraph) else [p for row in part.rows for cell in row.cells for p in cell]
        found |= {paragraph.look for paragraph in inside}
        found |= {paragraph.was.look for paragraph in inside if paragraph.was}
    return found


def _settings() -> bytes:
    """Write the settings: who edits the document makes tracked changes, and the words are British."""
    setting = element(
        "w:compatSetting",
        w_name="compatibilityMode",
        w_uri="http://schemas.microsoft.com/office/word",
        w_val=15,
    )
    return document(
        "w:settings",
        element("w:trackRevisions"),
        element("w:defaultTabStop", w_val=720),
        element("w:compat", setting),
        element("w:themeFontLang", w_val="en-GB"),
        element("w:decimalSymbol", w_val="."),
        element("w:listSeparator", w_val=","),
    )


def _core(author: str, date: str, title: str) -> bytes:
    spaces = {
        "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    parts = (
        element("dc:title", text(title)),
        element("dc:creator", text(author)),
        element("cp:lastModifiedBy", text(author)),
        element("dcterms:created", date, xsi_type="dcterms:W3CDTF"),
        element("dcterms:modified", date, xsi_type="dcterms:W3CDTF"),
        element("dc:language", "en-GB"),
    )
    declared = {f"xmlns_{prefix}": space for prefix, space in spaces.items()}
    return f"{_DECLARATION}{element('cp:coreProperties', *parts, **declared)}".encode()


def _custom(properties: Iterable[tuple[str, str]]) -> bytes:
    found = [
        element("property", element("vt:lpwstr", text(value)), fmtid=_FORMAT, pid=number, name=name)
        for number, (name, value) in enumerate(properties, start=2)
    ]
    spaces = {
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns_vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    }
    return f"{_DECLARATION}{element('Properties', *found, **spaces)}".encode()


def _timeless(package: bytes) -> bytes:
    """Write a package again with one date for all its files, and without the system that it was made on."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as written:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            written.writestr(entry, made.read(name))
    return out.getvalue()
