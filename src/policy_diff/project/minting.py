"""Give new statements their IDs, in the text and in the register, all or nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.corpus import File
from policy_diff.core.errors import InputError, Place
from policy_diff.core.register import (
    HandbookRegister,
    Register,
    first_statements,
    mint,
    up_to_date,
    with_ids,
    wording_digest,
)
from policy_diff.core.register_faults import no_register, not_minted, register_file
from policy_diff.core.requirement_id import is_unminted, number_of
from policy_diff.core.wordings import wordings_by_version
from policy_diff.edges.files import write_files
from policy_diff.edges.handbook_folders import HANDBOOKS
from policy_diff.formats.register_toml import write_register
from policy_diff.formats.requirement_blocks import statements
from policy_diff.project.books import folder_of_text, is_of_table, read_books, select
from policy_diff.project.corpus import load
from policy_diff.project.duplicates import told_of_duplicates
from policy_diff.project.registers import sound_register, stop_at_changed
from policy_diff.project.root import project_root
from policy_diff.project.unminted import unminted_faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.formats.requirement_blocks import Statement
    from policy_diff.project.books import Books


@dataclass(frozen=True, slots=True)
class Minted:
    """One ID that was given.

    Attributes:
        id: the ID.
        place: where its statement stands.
        wording: the statement.
    """

    id: str
    place: Place
    wording: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a command on the register did, or would do.

    Attributes:
        minted: the IDs that were given, in the order of the text.
        files: the names of the files that change, from the root, by name.
        registered: how many IDs of each handbook were put into the register, by code, without being minted.
    """

    minted: tuple[Minted, ...] = ()
    files: tuple[str, ...] = ()
    registered: tuple[tuple[str, int], ...] = ()


def mint_ids(names: Sequence[str], start: Path, *, write: bool = True) -> Written:
    """Give new statements their IDs, and bring the register up to date.

    A statement that is new in several drafts of a handbook, in the same words, is one statement with one ID.

    Args:
        names: each `HANDBOOK` or `HANDBOOK@VERSION`; none stands for every handbook.
        start: the folder from which the handbooks are looked for, upwards.
        write: whether to write, or only to say what would be done.

    Raises:
        InputError: a register is missing or cannot be read, a published version holds a new statement or is not what
            was published, an ID was not minted, a new statement is that of an ID or has a fault, or a file cannot be
            read or written. Then nothing is written.
    """
    root = project_root(start)
    register = sound_register(root)
    faults: list[InputError] = []
    books = read_books(root, {}, faults.append)
    chosen = select(books, names)
    _stop_at(told_of_duplicates(faults, books.handbooks, register, root), chosen)
    texts: dict[str, str] = {}
    minted: list[Minted] = []
    registers: dict[str, HandbookRegister] = {}
    for handbook, versions in chosen:
        if handbook.code in books.masters:
            if names:
                raise _made_from_another(handbook, books)
            continue
        known = _register_of(register, handbook)
        found = tuple(_unminted(handbook, versions, books.texts))
        for version, file, statement in found:
            _check_draft(known, version, file, statement)
        for fault in _known_wordings(known, handbook, versions):
            raise fault
        ids, known = mint(known, [_wording(items) for items in _groups(found)])
        given = {
            (file.name, item.at): identifier
            for identifier, items in zip(ids, _groups(found), strict=True)
            for _, file, item in items
        }
        for _, file, statement in found:
            at = Place.at(file.name, file.text, statement.at, max(1, len(statement.identifier)))
            minted.append(Minted(given[file.name, statement.at], at, statement.wording))
        for file in dict.fromkeys(file for _, file, _ in found):
            own = {at: identifier for (name, at), identifier in given.items() if name == file.name}
            texts[file.name] = _with_ids(file, own)
        registers[handbook.code] = known
    _stop_at_new(root, texts)
    stop_at_changed(register, [one for one in books.handbooks if _text_of(one, books) in registers], root)
    written = read_books(root, texts, lambda _: None) if texts else books
    files = texts | _registers(written, register, registers)
    return Written(tuple(minted), put(root, files, write=write), ())


def _text_of(handbook: Handbook, books: Books) -> str:
    """Give the code of the handbook whose text a handbook has: its own, or its master's."""
    return books.masters.get(handbook.code, handbook.code)


def _stop_at(faults: Iterable[InputError], chosen: Iterable[tuple[Handbook, tuple[Version, ...]]]) -> None:
    """Raise the first fault that stands in one of some handbooks or its table, but for what is to be minted."""
    chosen = tuple(chosen)
    files = {file.name for handbook, _ in chosen for version in handbook.versions for file in version.files}
    folders = {f"{HANDBOOKS}/{folder_of_text(handbook)}" for handbook, _ in chosen}
    for fault in faults:
        of_table = is_of_table(fault) and fault.place and fault.place.source.rpartition("/")[0] in folders
        if of_table or (fault.code != "I102" and (fault.place is None or fault.place.source in files)):
            raise fault


def _stop_at_new(root: Path, names: Iterable[str]) -> None:
    """Raise the first fault of a statement, in files that are to be written, that is about to get an ID."""
    written = frozenset(names)
    if written:
        told: list[InputError] = []
        corpus = load(root, told.append)
        for fault in unminted_faults(corpus, told):
            if fault.place and fault.place.source in written:
                raise fault


def _register_of(register: Register, handbook: Handbook) -> HandbookRegister:
    """Give the register of a handbook, a new one where nothing in the handbook has an ID yet.

    Raises:
        InputError: there is none, and the text holds IDs; or it holds one that was not minted.
    """
    known = register.of(handbook.code)
    standing = first_statements(handbook)
    if known is None and standing:
        raise no_register(handbook)
    known = known or HandbookRegister(handbook.code)
    held = known.by_id()
    for identifier, requirement in standing.items():
        if identifier not in held:
            raise not_minted(requirement)
    return known


def _made_from_another(handbook: Handbook, books: Books) -> InputError:
    master = books.masters[handbook.code]
    return InputError(
        f"the text of the {handbook.title} is made from that of {master}",
        cure=f"Mint there: `policy-diff ids mint {master}`; this handbook gets the same numbers.",
        place=Place(handbook.folder),
    )


def _unminted(
    handbook: Handbook, versions: Iterable[Version], texts: Mapping[str, str]
) -> Iterable[tuple[Version, File, Statement]]:
    """Yield each new statement, in its file as it is written."""
    for version in versions:
        for name in (file.name for file in version.files):
            file = File(name, texts[name])
            for statement in statements(file.text, file.name):
                if is_unminted(statement.identifier, handbook.code):
                    yield version, file, statement


def _groups(
    found: Sequence[tuple[Version, File, Statement]],
) -> tuple[tuple[tuple[Version, File, Statement], ...], ...]:
    """Gather what is one statement: the same words in several versions, the second of two with the second of two."""
    groups: dict[tuple[str, int], list[tuple[Version, File, Statement]]] = {}
    counts = Counter[tuple[str, str]]()
    for version, file, statement in found:
        words = " ".join(statement.wording.split())
        groups.setdefault((words, counts[version.id, words]), []).append((version, file, statement))
        counts[version.id, words] += 1
    return tuple(tuple(items) for items in groups.values())


def _wording(items: Sequence[tuple[Version, File, Statement]]) -> str:
    return items[0][2].wording


def _check_draft(register: HandbookRegister, version: Version, file: File, statement: Statement) -> None:
    if register.version(version.id):
        raise InputError(
            f"the version {version.id} is published, and a new statement stands in it",
            cure="Take it out here; it belongs to a new version.",
            place=Place.at(file.name, file.text, statement.start, statement.at - statement.start),
            code="V201",
        )


def _known_wordings(register: HandbookRegister, handbook: Handbook, chosen: Iterable[Version]) -> Iterator[InputError]:
    """Yield a fault for each new statement that has its ID: its wording is that of one that a version leaves out.

    The statement is read as it stands in the handbook, which is how the register digests it.
    """
    meant = tuple(chosen)
    for version, wordings in wordings_by_version(register, handbook):
        standing = {requirement.id for requirement in version.requirements}
        for file in version.files if version in meant else ():
            for statement in statements(file.text, file.name):
                own = wordings.fit(statement.wording)
                if own and own not in standing and is_unminted(statement.identifier, handbook.code):
                    yield InputError(
                        f"this is the statement of {own}, which the version {version.id} has nowhere else",
                        cure=f"Write {own} here, and run `policy-diff ids mint` again.",
                        place=Place.at(file.name, file.text, statement.at, len(statement.identifier)),
                        code="I102",
                    )


def _with_ids(file: File, ids: dict[int, str]) -> str:
    """Put IDs into a text at their offsets; nothing else of it changes."""
    pieces: list[str] = []
    end = len(file.text)
    written = {statement.at: statement.identifier for statement in statements(file.text, file.name)}
    for at in sorted(ids, reverse=True):
        gap = "" if file.text[at - 1] in " \t" else " "
        pieces[:0] = [gap, ids[at], file.text[at + len(written[at]) : end]]
        end = at
    return file.text[:end] + "".join(pieces)


def _registers(books: Books, register: Register, minted: dict[str, HandbookRegister]) -> dict[str, str]:
    """Give the files of the registers that change: those of the handbooks named, and of those made from their texts."""
    files: dict[str, str] = {}
    for handbook in books.handbooks:
        master = minted.get(_text_of(handbook, books))
        before = register.of(handbook.code)
        if master is None:
            continue
        known = minted.get(handbook.code)
        known = _as_read(known, before, handbook) if known else _derived(before, master, handbook)
        new = up_to_date(known, handbook)
        if new != before and (before or new.ids):
            files[register_file(handbook.code)] = write_register(new)
    return files


def _as_read(known: HandbookRegister, before: HandbookRegister | None, handbook: Handbook) -> HandbookRegister:
    """Digest what was minted now as it is read: in a master, words stand in for those of each handbook."""
    old = before.by_id() if before else {}
    standing = first_statements(handbook)
    ids = (
        one if one.id in old or one.id not in standing else replace(one, wording=wording_digest(standing[one.id].text))
        for one in known.ids
    )
    return replace(known, ids=tuple(ids))


def _derived(known: HandbookRegister | None, master: HandbookRegister, handbook: Handbook) -> HandbookRegister:
    """Register the IDs of a handbook that is made from another's text: the numbers that its master minted.

    A passage that is for it again brings its IDs back, as long as its master has not given them up.
    """
    numbers = {number_of(one.id) for one in master.ids}
    held = {number_of(one.id) for one in master.ids if not one.dropped}
    standing = first_statements(handbook)
    own = [one for identifier, one in standing.items() if number_of(identifier) in numbers]
    register = with_ids(known or HandbookRegister(handbook.code), own)
    ids = (
        replace(one, dropped=False) if one.id in standing and number_of(one.id) in held else one for one in register.ids
    )
    return replace(register, highest=master.highest, ids=tuple(ids), master=master.code)


def put(root: Path, files: dict[str, str], *, write: bool) -> tuple[str, ...]:
    """Write files of a project, all or none, where they are to be written, and give their names in order.

    Raises:
        InputError: one of them cannot be written.
    """
    if write and files:
        write_files({root / name: text for name, text in files.items()})
    return tuple(sorted(files))
