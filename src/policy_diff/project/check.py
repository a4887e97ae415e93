"""Check a corpus against every rule, and gather what is found."""

from __future__ import annotations

from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks import wording
from policy_diff.core.errors import InputError, Place, reporting
from policy_diff.core.findings import finding_of, in_order
from policy_diff.core.register_faults import register_file
from policy_diff.core.rules import RULES
from policy_diff.core.version_rules import version_faults
from policy_diff.edges.files import kind_of, read_text
from policy_diff.edges.handbook_folders import (
    HANDBOOK_FILE,
    HANDBOOKS,
    SOURCES,
    find_root,
    handbook_folders,
    project_files,
)
from policy_diff.formats.corpus_toml import version_place
from policy_diff.formats.toml_places import read_toml
from policy_diff.project.corpus import load
from policy_diff.project.duplicates import told_of_duplicates
from policy_diff.project.feature_rules import feature_faults
from policy_diff.project.features import FEATURES
from policy_diff.project.registers import held_to_register, read_registers, without_gone
from policy_diff.project.root import project_root
from policy_diff.project.tracing import tracing_faults
from policy_diff.project.unminted import unminted_faults
from policy_diff.project.variants import VARIANTS_FILE, misread_masters

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import InputError
    from policy_diff.core.findings import Finding

_LOSE_REQUIREMENTS = frozenset(("P403", "P404", "P405"))
"""Rules on prose that are broken where a requirement, or a part of one, is taken for something else."""


def check(path: str | PathLike[str] = ".") -> tuple[Finding, ...]:
    """Check the corpus of the project that a path belongs to.

    Args:
        path: the project's folder, or a file or folder in it, or the name of a handbook (`meant`), to hear of its
            findings alone.

    Returns:
        What is wrong, in the order of files and lines; the places name files relative to the project's folder.
        Nothing where all is well.

    Raises:
        InputError: the path is not there, there are no handbooks, or a folder may not be looked into.
    """
    path = meant(Path(path))
    root = project_root(path)
    return tuple(finding for finding in check_project(root) if concerns(finding, root, path.resolve()))


def meant(path: Path) -> Path:
    """Give the folder of the handbook that a name stands for, where there is no such file or folder.

    Args:
        path: a path, or the folder or the code of a handbook of the project that the current folder belongs to; a
            handbook that is made from a master stands for its master's folder, which holds its text.

    Returns:
        The folder; the path itself where it is there, or where no handbook has that name.
    """
    root = find_root(path) if kind_of(path) == "nothing" and len(path.parts) == 1 else None
    folders = handbook_folders(root) if root else ()
    exact = [folder for folder in folders if folder.name == path.name]
    return next((folder for folder in exact or folders if exact or _has_name(folder, path.name)), path)


def _has_name(folder: Path, name: str) -> bool:
    """Tell whether a handbook has a code, or one that is made from it a code or a folder, so far as can be read."""
    for file in (folder / HANDBOOK_FILE, folder / VARIANTS_FILE):
        with reporting(_pass_over):
            table = read_toml(read_text(file), str(file)) if kind_of(file) != "nothing" else None
            for one in (table, *table.tables("variants")) if table else ():
                if name in (one.items.get("code"), one.items.get("folder")):
                    return True
    return False


def _pass_over(fault: InputError) -> None:
    """Pass over a fault: checking tells of it."""
    del fault


def concerns(finding: Finding, root: Path, path: Path) -> bool:
    """Tell whether a finding in the project at `root` stands in a file or folder, given by its whole path."""
    return (root / finding.place.source).is_relative_to(path) or root.is_relative_to(path)


_OF_BOTH_SIDES: Final = frozenset({"I103", "P404"})
"""What follows where both sides of a merge stand in a file, and what both began with in comments."""


def check_project(root: Path) -> tuple[Finding, ...]:
    """Check the corpus of a project.

    Where a file cannot be read, what can be told without it is told all the same; rules that compare versions pass
    over a handbook of which a version or the register cannot be read, because they would tell of what is not so.

    Args:
        root: the folder that holds `handbooks`, and `features` where there are scenarios.

    Returns:
        What is wrong, in the order of files and lines; the places name files relative to the root. Nothing where
        all is well.

    Raises:
        InputError: the folder may not be looked into.
    """
    faults: list[InputError] = []
    corpus = load(root, faults.append)
    faults = _without_what_follows(faults)
    of_words = wording.faults_of(corpus, project_files(root), tuple(faults))
    lost = (fault for fault in of_words if fault.code in _LOSE_REQUIREMENTS)
    of_register = held_to_register(corpus, root, (*faults, *lost))
    faults += _beyond_reading(corpus, root, faults, gone=_gone(corpus, of_register))
    faults = [*without_gone(faults, corpus, root), *of_words, *of_register]
    already = {(fault.code, fault.place and (fault.place.source, fault.place.line)) for fault in faults}
    for fault in unminted_faults(corpus, faults):
        if (fault.code, fault.place and (fault.place.source, fault.place.line)) not in already:
            faults.append(fault)
    if any(fault.code == "I103" for fault in faults):
        faults = told_of_duplicates(faults, corpus.handbooks, read_registers(root)[0], root)
    return in_order(tuple(finding_of(fault, Place(HANDBOOKS)) for fault in faults))


def _without_what_follows(faults: list[InputError]) -> list[InputError]:
    """Leave out what follows from a fault that is told of.

    That is what is said of a field in which a word of a variant is missing; and where both sides of a merge stand in
    a file, of an ID that stands twice and of a requirement in a comment.
    """
    merging = {fault.place.source for fault in faults if fault.code == "P402" and fault.place}  # told with the wording
    faults = [
        fault
        for fault in faults
        if fault.code != "P402" and not (fault.code in _OF_BOTH_SIDES and fault.place and fault.place.source in merging)
    ]
    if not misread_masters(faults) and not any(fault.code[0] == "M" for fault in faults):
        return faults
    return [fault for fault in faults if fault.code[0] == "M" or not (fault.place and "{{" in (fault.place.text or ""))]


def _gone(corpus: Corpus, of_register: Iterable[InputError]) -> bool:
    """Tell whether a handbook is not there any more of which a version was published."""
    files = {fault.place.source for fault in of_register if fault.code == "V202" and fault.place}
    return not files <= {register_file(handbook.code) for handbook in corpus.handbooks}


def _beyond_reading(corpus: Corpus, root: Path, faults: list[InputError], *, gone: bool) -> list[InputError]:
    """List what only the corpus as a whole shows, so far as its faults do not stand in the way.

    Args:
        corpus: what could be read of the project.
        root: its folder.
        faults: those that reading it told of.
        gone: whether a handbook is not there any more, of which then nothing but that is told.
    """
    unread = _folders(fault for fault in faults if RULES[fault.code].is_of_files)
    found: list[InputError] = []
    for handbook in corpus.originals:
        if handbook.folder not in unread:
            found += version_faults(handbook, partial(_place, root, handbook.folder))
    unsound = _folders(faults)
    found += [
        fault
        for fault in tracing_faults(corpus, partial(_place, root))
        if not _follows(fault, unread, unsound, gone=gone)
    ]
    if kind_of(root / FEATURES) == "folder" and find_spec("gherkin"):
        sound = frozenset(
            handbook.code
            for handbook in corpus.handbooks
            if (corpus.master_of(handbook) or handbook).folder not in unsound
        )
        found += feature_faults(corpus, root, root / FEATURES, sound if unsound or gone else None)
    return found


def _follows(fault: InputError, unread: frozenset[str], unsound: frozenset[str], *, gone: bool) -> bool:
    """Tell whether a fault of tracing may only follow from what could not be read.

    An entry has no requirement, or a handbook is not there, also where one could not be read.
    """
    if unread & {SOURCES, f"{SOURCES}.toml"}:
        return True
    return bool(unsound) or gone if fault.code in {"S604", "S605"} else not unread.isdisjoint(_folders([fault]))


def _folders(faults: Iterable[InputError]) -> frozenset[str]:
    """Give the folders of the handbooks in which faults stand."""
    sources = (fault.place.source for fault in faults if fault.place)
    return frozenset(source.split("/")[1] for source in sources if source.startswith(f"{HANDBOOKS}/"))


def _place(root: Path, folder: str, version: str, key: str) -> Place:
    """Find a key of a version in a `handbook.toml`, which is read again: only a fault asks."""
    name = f"{HANDBOOKS}/{folder}/{HANDBOOK_FILE}"
    return version_place(read_text(root / name, name), name, version, key)
