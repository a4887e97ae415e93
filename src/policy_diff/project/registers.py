"""The register of a project on disk, and whether the corpus agrees with it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.core.register import Register, bytes_digest
from policy_diff.core.register_faults import faults, published_faults, register_file
from policy_diff.edges.files import read_bytes, read_text
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS, SOURCES, attachments, register_files
from policy_diff.formats.corpus_toml import read_handbook, version_place
from policy_diff.formats.register_toml import read_register
from policy_diff.project.books import folder_of_text
from policy_diff.project.variants import VARIANTS_FILE, misread_masters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.errors import Place

_CHANGED: Final = "V201"
_LOST: Final = "I106"
_NO_TEXT: Final = "F005"
_TABLES: Final = (f"/{HANDBOOK_FILE}", f"/{VARIANTS_FILE}")
"""What tells of versions and variants: where it is faulty, some may be there and not have been read."""

_OF_VERSIONS: Final = frozenset((_CHANGED, "V202", "I108"))
"""Rules that hold whether or not every requirement of a handbook can be read."""


def held_to_register(corpus: Corpus, root: Path, told: Sequence[InputError]) -> tuple[InputError, ...]:
    """List everything in which a corpus and its register do not agree.

    Args:
        corpus: what could be read of the project.
        root: its folder.
        told: the faults that reading it told of: of a handbook in which a requirement could not be read, nothing is
            said that would follow from that alone, and nothing at all of a master whose `variants.toml` could not
            be read whole, nor of what is made from it. Of a handbook that is gone, its versions are told, and not
            each of their requirements.

    Raises:
        InputError: the folder of the register may not be looked into.
    """
    register, unread = read_registers(root)
    unsound = _folders(fault for fault in told if fault.code != "I102")
    folders = {handbook.code: handbook.folder for handbook in corpus.known}
    codes = {
        handbook.code
        for handbook in corpus.known
        if {handbook.folder, folder_of_text(handbook), folders.get(handbook.master)} & unsound
    }
    tables = _folders(
        fault for fault in told if fault.code != _NO_TEXT and fault.place and fault.place.source.endswith(_TABLES)
    )
    guessed = {handbook.code for handbook in corpus.handbooks if folder_of_text(handbook) in tables}
    lost = unsound - {SOURCES, *(handbook.folder for handbook in corpus.known)}
    hidden = (
        known.code
        for known in register.handbooks
        if (lost or known.master in guessed) and not _holds(corpus, known.code)
    )
    misread = misread_masters(told)
    masters = {handbook.code for handbook in corpus.handbooks if handbook.folder in misread}
    unmade = (known.code for known in register.handbooks if masters & {known.code, known.master})
    gone = {
        register_file(known.code) for known in register.handbooks if known.published and not _holds(corpus, known.code)
    }
    masters_first = (*corpus.originals, *(book for book in corpus.handbooks if book.master))

    def place_of(handbook: Handbook, version: Version) -> Place:
        name = f"{HANDBOOKS}/{folder_of_text(handbook)}/{HANDBOOK_FILE}"
        return version_place(read_text(root / name, name), name, version.id)

    found = faults(
        Register(register.handbooks, (*register.unread, *hidden, *unmade)),
        replace(corpus, handbooks=masters_first),
        attached_digests(root, corpus.handbooks),
        place_of,
    )
    names = {register_file(code): code for code in {*codes, *guessed}}
    files = {file.name: book.code for book in corpus.handbooks for each in book.versions for file in each.files}

    def stands(fault: InputError) -> bool:
        source = fault.place.source if fault.place else ""
        if fault.code == _LOST and source in gone:
            return False
        if fault.code == "V202" and names.get(source) in guessed:
            return False
        return fault.code in _OF_VERSIONS or (names.get(source) or files.get(source)) not in codes

    changed: set[tuple[str, int | None]] = set()

    def first(fault: InputError) -> bool:
        """Tell whether no handbook made from the same file was said to have changed already."""
        source = fault.place.source if fault.place else ""
        if fault.code != _CHANGED or not fault.place or not (source in files or source.endswith(HANDBOOK_FILE)):
            return True
        at = source, fault.place.line
        new = at not in changed
        changed.add(at)
        return new

    return (*unread, *(fault for fault in found if stands(fault) and first(fault)))


def without_gone(told: Sequence[InputError], corpus: Corpus, root: Path) -> list[InputError]:
    """Leave out of the faults of reading a corpus that a published version has no text: it is told that it is gone.

    Args:
        told: the faults.
        corpus: what could be read of the project.
        root: its folder.

    Raises:
        InputError: the folder of the register may not be looked into.
    """
    if not any(fault.code == _NO_TEXT for fault in told):
        return list(told)
    register, _ = read_registers(root)
    gone: set[Place] = set()
    for handbook in corpus.known:
        known = register.of(handbook.code)
        name = f"{HANDBOOKS}/{handbook.folder}/{HANDBOOK_FILE}"
        if known is None or handbook.master:
            continue
        text = read_text(root / name, name)
        listed = {version.id for version in read_handbook(text, name, lambda _: None).versions}
        gone.update(version_place(text, name, one.version) for one in known.published if one.version in listed)
    return [fault for fault in told if fault.code != _NO_TEXT or fault.place not in gone]


def _holds(corpus: Corpus, code: str) -> bool:
    return any(handbook.code == code for handbook in corpus.handbooks)


def _folders(told: Iterable[InputError]) -> frozenset[str]:
    """Give the folders of the handbooks in which faults stand."""
    sources = (fault.place.source.split("/") for fault in told if fault.place)
    return frozenset(parts[1] for parts in sources if parts[0] == HANDBOOKS and parts[2:])


def read_registers(root: Path) -> tuple[Register, tuple[InputError, ...]]:
    """Read the register of a project.

    Returns:
        The register, and a fault for each of its files that cannot be read.

    Raises:
        InputError: its folder may not be looked into.
    """
    handbooks, unread, faults = [], [], []
    for path in register_files(root):
        name = register_file(path.stem)
        try:
            handbooks.append(_read(read_text(path, name), name))
        except InputError as fault:
            fault.code = "I108"
            faults.append(fault)
            unread.append(path.stem)
    return Register(tuple(handbooks), tuple(unread)), tuple(faults)


_read = lru_cache(maxsize=256)(read_register)


def sound_register(root: Path) -> Register:
    """Read the register of a project.

    Raises:
        InputError: a file of it cannot be read.
    """
    register, faults = read_registers(root)
    for fault in faults:
        raise fault
    return register


def stop_at_changed(register: Register, handbooks: Sequence[Handbook], root: Path) -> None:
    """See that every published version of some handbooks is what was published, before a register is told of them.

    Raises:
        InputError: one was changed, or is not there any more.
    """
    attached = attached_digests(root, handbooks)
    for handbook in handbooks:
        known = register.of(handbook.code)
        for fault in published_faults(known, handbook, attached) if known else ():
            raise fault


def attached_digests(root: Path, handbooks: Sequence[Handbook]) -> dict[tuple[str, str], dict[str, str]]:
    """Digest what stands in the folders of versions besides Markdown, by its bytes.

    Returns:
        By code and version, the name of each file, relative to the version's folder, with its digest.

    Raises:
        InputError: one of them cannot be read.
    """
    found: dict[tuple[str, str], dict[str, str]] = {}
    for handbook in handbooks:
        for version in handbook.versions:
            folder = root / HANDBOOKS / handbook.folder / version.id
            digests = {
                path.relative_to(folder).as_posix(): bytes_digest(read_bytes(path)) for path in attachments(folder)
            }
            if digests:
                found[handbook.code, version.id] = digests
    return found
