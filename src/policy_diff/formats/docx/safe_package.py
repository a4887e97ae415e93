"""Open a Word file that nobody vouches for: of its parts only a few are read, and nothing is fetched."""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.docx.safe_xml import Element, read_xml

MOST_ENTRIES = 5_000
"""Most parts of a file: a long report with pictures has some hundreds."""

MOST_PART = 64 * 1024 * 1024
"""Most bytes of one part when it is unpacked."""

MOST_TOTAL = 128 * 1024 * 1024
"""Most bytes of all parts that are read, when they are unpacked."""

MOST_RATIO = 400
"""Most times larger that a part may be than it is packed: the XML of word processors packs about 10 to 60 times."""

_SMALL = 256 * 1024
"""A part up to this size is no danger, however well it packs."""

_LOCAL = struct.Struct("<4s5H3L2H")
_ENCRYPTED = 0x1
_READ = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
_LISTED = b"PK\x01\x02"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_DRIVE = re.compile(r"[A-Za-z]:")
_MAIN = "wordprocessingml.document.main+xml"
_HYPERLINK = "/hyperlink"
_TYPES = "[Content_Types].xml"
_TOP = "_rels/.rels"
_DOCUMENT = "/officeDocument"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to.

    Attributes:
        kind: the type of the relation, a whole address.
        target: the name of the part referred to; for a link to elsewhere its address.
        external: whether it leads out of the file.
    """

    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file.

    Attributes:
        source: the name of the file.
        main: the name of the part that holds the text.
        relations: what the main part refers to, by the name it has for it.
        top: what the file as a whole refers to.
    """

    source: str
    main: str
    relations: dict[str, Relation]
    top: dict[str, Relation]
    _entries: _Entries = field(repr=False)

    def part(self, kind: str) -> Element | None:
        """Read the part that the text or the file refers to for something, if one does and the part is there.

        Args:
            kind: how the relation's type ends, such as `/styles`.

        Raises:
            InputError: the part cannot be read.
        """
        relations = (*self.relations.values(), *self.top.values())
        name = next((found.target for found in relations if found.kind.endswith(kind)), None)
        return self._entries.xml(name) if name is not None and self._entries.holds(name) else None

    def document(self) -> Element:
        """Read the part that holds the text.

        Raises:
            InputError: it cannot be read.
        """
        return self._entries.xml(self.main)


def looks_packed(data: bytes) -> bool:
    """Tell whether bytes are a package, or the older form of Word files, and no text."""
    return data.startswith((*_SIGNATURES, _OLD_WORD))


def open_package(data: bytes, source: str) -> Package:
    """Open a Word file.

    Args:
        data: the whole file.
        source: its name.

    Raises:
        InputError: it is no whole and harmless Word file: it is cut short, encrypted, too large when unpacked, names
            parts twice or outside itself, holds macros or other files, or refers to files elsewhere.
    """
    if data.startswith(_OLD_WORD):
        raise InputError(
            "is in the older form of Word, or is protected by a password",
            cure="Save it as a Word document (.docx) without a password, and take that.",
            place=Place(source),
        )
    entries = _Entries(data, source)
    entries.check()
    main = entries.main()
    relations = {name: entries.relations(name) for name in sorted(entries.names()) if name.endswith(".rels")}
    return Package(source, main, relations.get(_relations_of(main), {}), relations[_TOP], entries)


class _Entries:
    """The entries of the archive; what is unpacked of them is counted."""

    def __init__(self, data: bytes, source: str) -> None:
        self._data = data
        self._source = source
        self._unpacked = 0
        listed = data.count(_LISTED)  # before the library makes an object of each
        if listed > MOST_ENTRIES:
            raise self._odd(f"has {listed:,} parts, and {MOST_ENTRIES:,} is the most that is read")
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                self._infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error, EOFError, OSError):
            whole = data.startswith(_SIGNATURES)
            raise self._fault(
                "is cut short or damaged" if whole else "is no Word file",
                "Copy it again from where it came." if whole else "Name a Word document (.docx).",
            ) from None
        self._by_name: dict[str, zipfile.ZipInfo] = {}

    def _fault(self, problem: str, cure: str) -> InputError:
        return InputError(problem, cure=cure, place=Place(self._source))

    def _odd(self, problem: str) -> InputError:
        return self._fault(problem, "No word processor writes such a file; ask for it anew from who sent it.")

    def names(self) -> list[str]:
        return list(self._by_name)

    def holds(self, name: str) -> bool:
        return name in self._by_name

    def check(self) -> None:
        """See that the directory of the archive is sound, before anything is unpacked."""
        folded: set[str] = set()
        for info in self._infos:
            name = info.filename
            shown = _shown(name)
            written = info.orig_filename  # which the library shortens at a NUL, and turns backslashes in
            if "\\" in written or "\0" in written or name.startswith("/") or _DRIVE.match(name):
                raise self._odd(f"names a part by a path outside itself: '{_shown(written)}'")
            if any(step in {"", ".", ".."} for step in name.split("/")):
                raise self._odd(f"names a part by a path outside itself: '{shown}'")
            if name.casefold() in folded:
                raise self._odd(f"holds the part {shown} twice")
            folded.add(name.casefold())
            if info.flag_bits & _ENCRYPTED:
                raise self._fault(f"its part {shown} is encrypted", "Save it without a password, and take that.")
            if info.file_size > MOST_PART:
                raise self._too_large(shown)
            if "vbaproject" in name.casefold():
                raise self._fault(
                    f"holds macros, in {shown}", "Save it as a Word document without macros (.docx), and take that."
                )
            self._by_name[name] = info

    def _too_large(self, shown: str) -> InputError:
        return self._odd(f"its part {shown} is too large: it unpacks to more than a handbook can have")

    def _read(self, name: str) -> bytes:
        """Unpack a part, and stop where it grows beyond what it may be, whatever the directory says of it."""
        info = self._by_name[name]
        shown = _shown(name)
        if info.compress_type not in _READ:
            raise self._odd(f"its part {shown} is packed in a way that is not read")
        packed = self._packed(info)
        most = min(MOST_PART, MOST_TOTAL - self._unpacked, max(_SMALL, MOST_RATIO * len(packed)))
        if info.compress_type == zipfile.ZIP_STORED:
            data, ended = packed[: most + 1], True
        else:
            unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                data = unpacking.decompress(packed, most + 1)
            except zlib.error:
                raise self._damaged(shown) from None
            ended = unpacking.eof
        if len(data) > most:
            raise self._too_large(shown)
        if not ended or len(data) != info.file_size or zlib.crc32(data) != info.CRC:
            raise self._damaged(shown)
        self._unpacked += len(data)
        return data

    def _packed(self, info: zipfile.ZipInfo) -> bytes:
        """Find the bytes of a part by the header that stands before them."""
        start = info.header_offset
        head = self._data[start : start + _LOCAL.size] if start >= 0 else b""
        if len(head) < _LOCAL.size or not head.startswith(_SIGNATURES[0]):
            raise self._damaged(_shown(info.filename))
        *_, name, extra = _LOCAL.unpack(head)
        begin = start + _LOCAL.size + name + extra
        packed = self._data[begin : begin + info.compress_size]
        if len(packed) < info.compress_size:
            raise self._damaged(_shown(info.filename))
        return packed

    def _damaged(self, shown: str) -> InputError:
        return self._fault(
            f"is cut short or damaged: its part {shown} cannot be read", "Copy it again from where it came."
        )

    def xml(self, name: str) -> Element:
        if name not in self._by_name:
            raise self._odd(f"lacks the part {_shown(name)}")
        return read_xml(self._read(name), self._source, _shown(name))

    def main(self) -> str:
        """Find the part that holds the text."""
        if _TYPES not in self._by_name or _TOP not in self._by_name:
            raise self._fault("is no Word file: it lacks what every one has", "Name a Word document (.docx).")
        top = self.relations(_TOP)
        main = next((found.target for found in top.values() if found.kind.endswith(_DOCUMENT)), "")
        if not self.holds(main):
            raise self._fault("is no Word file: it holds no document", "Name a Word document (.docx).")
        kinds = self.xml(_TYPES).children
        kind = next((k.get("ContentType") for k in kinds if k.get("PartName").lstrip("/") == main), "")
        if "macroEnabled" in kind:
            raise self._fault("may hold macros", "Save it as a Word document without macros (.docx), and take that.")
        if not kind.endswith(_MAIN):
            raise self._fault("is no Word document", "Save it as a Word document (.docx), and take that.")
        return main

    def relations(self, name: str) -> dict[str, Relation]:
        """Read what a part refers to: only a link may lead out of the file."""
        folder = posixpath.dirname(posixpath.dirname(name))
        found: dict[str, Relation] = {}
        for element in self.xml(name).all("Relationship"):
            target, kind = element.get("Target"), element.get("Type")
            external = element.get("TargetMode") == "External"
            if external and not kind.endswith(_HYPERLINK):
                raise self._fault(
                    f"its part {_shown(name)} refers to a file elsewhere, as {_shown(kind.rpartition('/')[2])}: "
                    f"'{_shown(target)}'",
                    "Nothing outside the file is ever opened: embed it, or take it out, and save again.",
                )
            if kind.endswith(("/aFChunk", "/subDocument")):
                raise self._fault(
                    f"its part {_shown(name)} holds another file, '{_shown(target)}', as part of its text",
                    "Open it in Word, save it as a new Word document (.docx), and take that.",
                )
            if not external and kind.endswith(("/styles", "/numbering", _DOCUMENT)):
                target = self._inside(folder, target, name)
            elif not external:
                target = _joined(folder, target)
            found[element.get("Id")] = Relation(kind, target, external)
        return found

    def _inside(self, folder: str, target: str, name: str) -> str:
        """Give the name of a part referred to, which must stand in the file."""
        whole = _joined(folder, target)
        if "\\" in target or ":" in target or whole.startswith(".."):
            raise self._odd(f"its part {_shown(name)} refers to a path outside itself: '{_shown(target)}'")
        return whole


def _joined(folder: str, target: str) -> str:
    return posixpath.normpath(target[1:] if target.startswith("/") else posixpath.join(folder, target))


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _shown(name: str) -> str:
    """Give a name from the file as it can stand in a message."""
    text = "".join(char if char.isprintable() else "\ufffd" for char in name)
    return text if len(text) <= 120 else f"{text[:117]}…"
