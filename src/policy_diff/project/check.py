"""Check a corpus against every rule, and gather what is found."""

from __future__ import annotations

from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.checks import wording
from policy_diff.core.errors import InputError, Place
from policy_diff.core.findings import finding_of, in_order
from policy_diff.core.rules import RULES
from policy_diff.core.version_rules import version_faults
from policy_diff.edges.files import kind_of, read_text
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS, SOURCES, find_root, project_files
from policy_diff.formats.corpus_toml import version_place
from policy_diff.project.corpus import load
from policy_diff.project.duplicates import told_of_duplicates
from policy_diff.project.feature_rules import feature_faults
from policy_diff.project.registers import held_to_register, read_registers, without_gone
from policy_diff.project.tracing import tracing_faults
from policy_diff.project.unminted import unminted_faults

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.findings import Finding

FEATURES = "features"

_LOSE_REQUIREMENTS = frozenset(("P403", "P404", "P405"))
"""Rules on prose that are broken where a requirement, or a part of one, is taken for something else."""


def check(path: str | PathLike[str] = ".") -> tuple[Finding, ...]:
    """Check the corpus of the project that a path belongs to.

    Args:
        path: the project's folder, or a file or folder in it, to hear of its findings alone.

    Returns:
        What is wrong, in the order of files and lines; the places name files relative to the project's folder.
        Nothing where all is well.

    Raises:
        InputError: the path is not there, there are no handbooks, or a folder may not be looked into.
    """
    root = find_project(Path(path))
    return tuple(finding for finding in check_project(root) if concerns(finding, root, Path(path).resolve()))


def concerns(finding: Finding, root: Path, path: Path) -> bool:
    """Tell whether a finding in the project at `root` stands in a file or folder, given by its whole path."""
    return (root / finding.place.source).is_relative_to(path) or root.is_relative_to(path)


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
    faults += _beyond_reading(corpus, root, faults)
    faults = [*without_gone(faults, corpus, root), *of_words, *of_register]
    already = {(fault.code, fault.place and (fault.place.source, fault.place.line)) for fault in faults}
    for fault in unminted_faults(corpus, faults):
        if (fault.code, fault.place and (fault.place.source, fault.place.line)) not in already:
            faults.append(fault)
    if any(fault.code == "I103" for fault in faults):
        faults = told_of_duplicates(faults, corpus.handbooks, read_registers(root)[0], root)
    return in_order(tuple(finding_of(fault, Place(HANDBOOKS)) for fault in faults))


def _without_what_follows(faults: list[InputError]) -> list[InputError]:
    """Leave out what is said of a field in which a word of a variant is missing: that it is missing is said."""
    if not any(fault.code[0] == "M" for fault in faults):
        return faults
    return [fault for fault in faults if fault.code[0] == "M" or not (fault.place and "{{" in (fault.place.text or ""))]


def find_project(path: Path) -> Path:
    """Find the project that a path belongs to: the nearest folder upwards that holds handbooks.

    Raises:
        InputError: the path is not there, or there are no handbooks.
    """
    if kind_of(path) == "nothing":
        raise InputError("there is no such file or folder", cure="Check its name.", place=Place(str(path)))
    root = find_root(path)
    if root is None:
        raise InputError(
            "there are no handbooks here or in any folder above",
            cure=f"Name a folder that holds `{HANDBOOKS}/<handbook>/{HANDBOOK_FILE}`.",
            place=Place(str(path)),
        )
    return root


def _beyond_reading(corpus: Corpus, root: Path, faults: list[InputError]) -> list[InputError]:
    """List what only the corpus as a whole shows, so far as its faults do not stand in the way."""
    unread = _folders(fault for fault in faults if RULES[fault.code].is_of_files)
    found: list[InputError] = []
    for handbook in corpus.originals:
        if handbook.folder not in unread:
            found += version_faults(handbook, partial(_place, root, handbook.folder))
    unsound = _folders(faults)
    found += [fault for fault in tracing_faults(corpus, partial(_place, root)) if not _follows(fault, unread, unsound)]
    if kind_of(root / FEATURES) == "folder" and find_spec("gherkin"):
        sound = frozenset(
            handbook.code
            for handbook in corpus.handbooks
            if (corpus.master_of(handbook) or handbook).folder not in unsound
        )
        found += feature_faults(corpus, root, root / FEATURES, sound if unsound else None)
    return found


def _follows(fault: InputError, unread: frozenset[str], unsound: frozenset[str]) -> bool:
    """Tell whether a fault of tracing may only follow from what could not be read.

    An entry has no requirement, or a handbook is not there, also where one could not be read.
    """
    if unread & {SOURCES, f"{SOURCES}.toml"}:
        return True
    return bool(unsound) if fault.code in {"S604", "S605"} else not unread.isdisjoint(_folders([fault]))


def _folders(faults: Iterable[InputError]) -> frozenset[str]:
    """Give the folders of the handbooks in which faults stand."""
    sources = (fault.place.source for fault in faults if fault.place)
    return frozenset(source.split("/")[1] for source in sources if source.startswith(f"{HANDBOOKS}/"))


def _place(root: Path, folder: str, version: str, key: str) -> Place:
    """Find a key of a version in a `handbook.toml`, which is read again: only a fault asks."""
    name = f"{HANDBOOKS}/{folder}/{HANDBOOK_FILE}"
    return version_place(read_text(root / name, name), name, version, key)
