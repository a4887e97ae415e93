"""Load the corpus: every handbook with its versions and their requirements, and the vocabulary."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from operator import is_
from typing import TYPE_CHECKING

from policy_diff.core.conflicts import leftover_marks
from policy_diff.core.corpus import Corpus, File, Handbook, Version
from policy_diff.core.errors import InputError, Place, Report, remembering, reporting, stop
from policy_diff.core.terms import Vocabulary
from policy_diff.edges.files import kind_of, read_text
from policy_diff.edges.handbook_folders import (
    HANDBOOK_FILE,
    HANDBOOKS,
    REGISTER,
    SOURCES,
    folders_with_text,
    handbook_folders,
    sources,
    tables,
)
from policy_diff.formats.corpus_toml import (
    handbook_place,
    is_folder_name,
    read_handbook,
    read_sources,
    read_vocabulary,
    version_place,
)
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.formats.source_entries import read_source_entries
from policy_diff.project import addresses
from policy_diff.project.names import SOURCES_FILE, VOCABULARY, faults_of_names, line_of, unknown_source
from policy_diff.project.variants import VARIANTS_FILE, made_from, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.requirement import Requirement
    from policy_diff.core.sources import ListedHandbook, Source

_TITLE = re.compile(r"^(?:\ufeff)? {0,3}#[ \t]+\S|^=+[ \t]*$", re.MULTILINE)
"""A heading of the first level, without which no page of the site can be named."""


def load(root: Path, report: Report = stop) -> Corpus:
    """Read the folder `handbooks` of a project.

    A handbook of which no text is held (`versions = []`) is checked and kept apart. A project whose requirements
    use no terms needs no `vocabulary.toml`.

    Args:
        root: the folder that holds `handbooks`.
        report: takes each fault: a file is missing or malformed; a folder is in none of the lists that should name
            it; a code or an ID stands twice; or something is named that is not there: a term, a source, an
            overriding requirement. Where it returns, what cannot be read is left out; by default it raises the
            first fault.

    Returns:
        The corpus; places in it name files relative to the root.

    Raises:
        InputError: what `report` raises, or the folder may not be looked into.
    """
    told, tell = remembering(report)
    handbooks: list[Handbook] = []
    for folder in _folders(root, tell):
        with reporting(tell, "F003"):
            handbooks += _handbooks(folder, root, tell)
    _check_codes(handbooks, root, tell)
    held = tuple(handbook for handbook in handbooks if handbook.versions)
    unheld = tuple(handbook for handbook in handbooks if not handbook.versions)
    corpus = Corpus(held, _vocabulary(root, held, tell), _sources(root, tell), unheld)
    for fault in faults_of_names(corpus, root, told):
        report(fault)
    return corpus


def _folders(root: Path, report: Report) -> tuple[Path, ...]:
    """List the folders of handbooks, and see that no folder of text is left out for want of a `handbook.toml`."""
    folders = handbook_folders(root)
    for folder in folders_with_text(root / HANDBOOKS):
        if folder not in folders:
            report(
                InputError(
                    f"the folder holds Markdown and no `{HANDBOOK_FILE}`, so it is no handbook",
                    cure=f"Write its `{HANDBOOK_FILE}`, or move the folder away from `{HANDBOOKS}`.",
                    place=Place(_name(folder, root)),
                    code="F004",
                )
            )
    for folder in folders:
        if folder.name in {REGISTER, SOURCES}:
            report(
                InputError(
                    f"`{folder.name}` holds no handbook",
                    cure=f"Give the handbook a folder of another name: `{HANDBOOKS}/{folder.name}` is for other files.",
                    place=Place(_name(folder, root)),
                    code="F007",
                )
            )
        if not is_folder_name(folder.name):
            report(
                InputError(
                    "a handbook's folder cannot have this name",
                    cure="Name it in letters A to Z, figures, hyphens, underscores and full stops: "
                    "it stands in addresses.",
                    place=Place(_name(folder, root)),
                    code="F007",
                )
            )
    return folders


def _check_codes(handbooks: Sequence[Handbook], root: Path, report: Report) -> None:
    """See that no two handbooks have one code, which would give two requirements one ID, or one address."""
    codes: dict[str, Handbook] = {}
    folders = {handbook.folder: handbook for handbook in handbooks if not handbook.master}
    masters = {handbook.code: handbook for handbook in handbooks if not handbook.master}
    for handbook in handbooks:
        other = codes.setdefault(handbook.code, handbook)
        name = f"{HANDBOOKS}/{handbook.folder}/{HANDBOOK_FILE}"
        if addresses.handbook_feed(handbook) == addresses.FEED_OF_ALL:
            report(
                InputError(
                    f"a handbook cannot be called `{handbook.folder}`",
                    cure="Give it another folder: the feed of all handbooks has this name.",
                    place=Place(name),
                    code="F007",
                )
            )
        if other is not handbook:
            first, file = (masters[other.master], VARIANTS_FILE) if other.master else (other, HANDBOOK_FILE)
            report(
                InputError(
                    f"the code {handbook.code} is that of the {other.title} already",
                    cure=f"Choose another; `{HANDBOOKS}/{first.folder}/{file}` has it first.",
                    place=place_of(handbook, masters[handbook.master], root, "code")
                    if handbook.master
                    else handbook_place(read_text(root / name, name), name, "code"),
                    code="F009",
                )
            )
        if folders.setdefault(handbook.folder, handbook) is not handbook and handbook.master:
            report(
                InputError(
                    f"'{handbook.folder}' is the folder of the {folders[handbook.folder].title} already",
                    cure="Choose another: it stands in addresses.",
                    place=place_of(handbook, masters[handbook.master], root, "folder"),
                    code="M807",
                )
            )


def _vocabulary(root: Path, handbooks: Sequence[Handbook], report: Report) -> Vocabulary:
    """Read the vocabulary; it may be missing where no requirement uses a term."""
    file = root / HANDBOOKS / VOCABULARY
    name = _name(file, root)
    used = any(
        requirement.obligation or requirement.topics
        for handbook in handbooks
        for version in handbook.versions
        for requirement in version.requirements
    )
    if used or kind_of(file) != "nothing":
        with reporting(report, "F008"):
            text = _text(file, root)
            try:
                return _vocabulary_of(text, name)
            except InputError:
                return read_vocabulary(text, name, report)
    return Vocabulary(())


_vocabulary_of = lru_cache(maxsize=16)(read_vocabulary)


def _sources(root: Path, report: Report) -> tuple[Source, ...]:
    file = root / HANDBOOKS / SOURCES_FILE
    name = _name(file, root)
    told, tell = remembering(report)
    found: tuple[Source, ...] = ()
    if kind_of(file) == "nothing":
        return found
    with reporting(report, "F003"):
        found = read_sources(_text(file, root), name, tell)
        if not told:
            _check_entry_files(root, [source.key for source in found], report)
    return tuple(replace(source, handbooks=_entries(source.key, root, report)) for source in found)


def _entries(key: str, root: Path, report: Report) -> tuple[ListedHandbook, ...]:
    """Read what a source says of each handbook; it may not be written down."""
    file = root / HANDBOOKS / SOURCES / f"{key}.toml"
    if kind_of(file) != "nothing":
        with reporting(report, "F003"):
            return read_source_entries(_text(file, root), _name(file, root), report)
    return ()


def _check_entry_files(root: Path, keys: Sequence[str], report: Report) -> None:
    """See that no file of entries is left out for want of its source."""
    for file in tables(root):
        if file.parent == root / HANDBOOKS / SOURCES and file.stem not in keys:
            report(unknown_source(file.stem, sorted(keys), Place(_name(file, root))))


def _handbooks(folder: Path, root: Path, report: Report) -> Iterator[Handbook]:
    """Read a handbook and those that are made from it; a version that cannot be read is reported and left out."""
    file = folder / HANDBOOK_FILE
    name = _name(file, root)
    text = _text(file, root)
    told, tell = remembering(report)
    bare = read_handbook(text, name, tell)
    known = [version.id for version in bare.versions]
    for found in folders_with_text(folder):
        if found.name not in known and not told:
            without = [version for version in known if kind_of(folder / version) == "nothing"]
            near = get_close_matches(found.name, without, 1)
            hint = f"Did you mean it to be {near[0]}? " if near else ""
            report(
                InputError(
                    f"the folder holds Markdown, and `{HANDBOOK_FILE}` names no such version",
                    cure=f'{hint}Add a `[[versions]]` with id = "{found.name}" to {name}, or move the folder away.',
                    place=Place(_name(found, root)),
                    code="F004",
                )
            )
    files: dict[str, tuple[File, ...]] = {}
    for version in bare.versions:
        with reporting(report, "F001"):
            held = sources(folder / version.id)
            if not held:
                raise InputError(
                    f"the version {version.id} has no text",
                    cure=f"Write `{_name(folder, root)}/{version.id}/index.md`, or take the version out of this file.",
                    place=version_place(text, name, version.id),
                    code="F005",
                )
            files[version.id] = tuple(File(_name(path, root), _text(path, root)) for path in held)
    lines: set[tuple[str, Place | None]] = set()
    for made in made_from(replace(bare, folder=folder.name), files, root, report):
        heard = _unheard(report, lines, of_variant=bool(made.handbook.master))
        versions = (
            _version(version, made.handbook.code, made.files[version.id], heard)
            for version in made.handbook.versions
            if version.id in made.files
        )
        yield _with_versions(made.handbook, *versions)


def _unheard(report: Report, lines: set[tuple[str, Place | None]], *, of_variant: bool) -> Report:
    """Give a report that passes over what was told of the master, where the same line of a variant has it too."""

    def heard(fault: InputError) -> None:
        if not of_variant or line_of(fault) not in lines:
            report(fault)
        lines.add(line_of(fault))

    return heard


def _with_versions(bare: Handbook, *versions: Version) -> Handbook:
    """Give a handbook its versions; the same handbook where it was given the very same before."""
    known = _GIVEN.get((bare.code, bare.folder))
    if known and known[0] == bare and all(map(is_, known[1], versions)) and len(known[1]) == len(versions):
        return known[2]
    made = replace(bare, versions=versions)
    _GIVEN[bare.code, bare.folder] = bare, versions, made
    return made


_GIVEN: dict[tuple[str, str], tuple[Handbook, tuple[Version, ...], Handbook]] = {}
"""The last of each handbook: of what did not change between two builds of one process, nothing is worked out again."""


def _version(version: Version, code: str, files: tuple[File, ...], report: Report) -> Version:
    """Give a version its files and their requirements, or remember it; what has a fault is read anew, and told."""
    try:
        return _version_of(version, code, files)
    except InputError:
        return _read_version(version, code, files, report)


def _sound_version(version: Version, code: str, files: tuple[File, ...]) -> Version:
    return _read_version(version, code, files, stop)


_version_of = lru_cache(maxsize=256)(_sound_version)


def _read_version(version: Version, code: str, files: tuple[File, ...], report: Report) -> Version:
    if not _TITLE.search(files[0].text):
        report(
            InputError(
                "the text has no title",
                cure="Begin it with a line of `# ` and the title of the handbook.",
                place=Place.at(files[0].name, files[0].text, 0),
                code="F006",
            )
        )
    found: dict[str, Requirement] = {}
    for file in files:
        for fault in leftover_marks(file.text, file.name):  # else both sides would be published, or an ID stand twice
            report(fault)
        for requirement in _requirements(file, code, version.id, report):
            first = found.setdefault(requirement.id, requirement)
            if first is not requirement:
                report(
                    InputError(
                        f"the ID {requirement.id} stands twice in this version",
                        cure=f"Ask `policy-diff check` which has it wrongly; the first stands at {first.place}.",
                        place=requirement.place,
                        code="I103",
                    )
                )
    return replace(version, requirements=tuple(found.values()), files=files)


def _requirements(file: File, code: str, version: str, report: Report) -> tuple[Requirement, ...]:
    """Read the requirements of a file, or remember them; what has a fault is read anew, so that the fault is told."""
    try:
        return _requirements_of(file.text, file.name, code, version)
    except InputError:
        return read_requirements(file.text, file.name, code, version, report)


_requirements_of = lru_cache(maxsize=1_024)(read_requirements)


def _text(path: Path, root: Path) -> str:
    with reporting(stop, "F001"):
        return read_text(path, _name(path, root))


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
