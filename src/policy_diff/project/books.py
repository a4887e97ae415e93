"""Read handbooks in order to write them: what is there is read, also where requirements have no ID yet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.corpus import File, Handbook, Version
from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import read_text
from policy_diff.edges.handbook_folders import (
    HANDBOOK_FILE,
    handbook_folders,
    sources,
)
from policy_diff.formats.corpus_toml import read_handbook
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project.variants import VARIANTS_FILE, made_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from policy_diff.core.errors import Report

LATEST = "latest"
"""Names the last version of a handbook that holds a text."""


@dataclass(frozen=True, slots=True)
class Books:
    """The handbooks of a project that hold a text.

    Attributes:
        handbooks: by folder; each version with its files and the requirements that can be read.
        texts: the text of each of their files as it is written, by its name.
    """

    handbooks: tuple[Handbook, ...]
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def masters(self) -> Mapping[str, str]:
        """The code of each handbook whose text is made from another's files, with the code of that one.

        IDs are minted in the master, and a handbook that is made from it has the same numbers.
        """
        codes = {handbook.folder: handbook.code for handbook in self.handbooks}
        found = {handbook.code: codes.get(folder_of_text(handbook), handbook.code) for handbook in self.handbooks}
        return {code: master for code, master in found.items() if code != master}

    def find(self, name: str) -> Handbook:
        """Find a handbook by its folder or its code.

        Raises:
            InputError: there is none of that name.
        """
        for handbook in self.handbooks:
            if name in {handbook.folder, handbook.code}:
                return handbook
        names = [text for handbook in self.handbooks for text in (handbook.folder, handbook.code)]
        near = get_close_matches(name, names, 1)
        cure = f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(sorted(names)) or 'none held'}."
        raise InputError(f"there is no handbook '{name}' that holds a text", cure=cure, place=Place(name))

    def made_from(self, code: str) -> tuple[Handbook, ...]:
        """Give the handbooks that are made from another's text."""
        return tuple(handbook for handbook in self.handbooks if self.masters.get(handbook.code) == code)


def folder_of_text(handbook: Handbook) -> str:
    """Give the folder that holds the text of a handbook: its own, or that of the handbook it is made from."""
    names = [file.name for version in handbook.versions for file in version.files]
    return names[0].split("/")[1] if names else handbook.folder


def stop_at_tables(fault: InputError) -> None:
    """Stop at what is wrong with a table from which texts are made; pass over what is wrong with a text.

    Without the words of the table the texts are others, and so are their digests.

    Raises:
        InputError: the fault, where it is one of a table.
    """
    if is_of_table(fault):
        raise fault


def is_of_table(fault: InputError) -> bool:
    """Tell whether a fault keeps the table of a master from being read whole; a word too many does not."""
    return fault.place is not None and fault.place.source.endswith(f"/{VARIANTS_FILE}") and fault.code != "M802"


def read_books(root: Path, texts: Mapping[str, str], report: Report) -> Books:
    """Read the handbooks of a project.

    Args:
        root: the folder that holds `handbooks`.
        texts: by name from the root, texts that are about to be written in the place of those on disk.
        report: takes the fault of a requirement that cannot be read, and is then left out.

    Raises:
        InputError: a file cannot be read, or a `handbook.toml` is malformed.
    """
    written: dict[str, str] = {}
    found = [
        handbook for folder in handbook_folders(root) for handbook in _handbooks(folder, root, texts, written, report)
    ]
    return Books(tuple(handbook for handbook in found if handbook.versions), written)


def _handbooks(
    folder: Path, root: Path, texts: Mapping[str, str], written: dict[str, str], report: Report
) -> Iterator[Handbook]:
    """Read a handbook and those that are made from it, of which no fault is told that is the master's."""
    name = (folder / HANDBOOK_FILE).relative_to(root).as_posix()
    bare = read_handbook(read_text(folder / HANDBOOK_FILE, name), name)
    files: dict[str, tuple[File, ...]] = {}
    for version in bare.versions:
        names = [(path, path.relative_to(root).as_posix()) for path in sources(folder / version.id)]
        files[version.id] = tuple(File(name, texts.get(name) or read_text(path, name)) for path, name in names)
        written |= {file.name: file.text for file in files[version.id]}
    for made in made_from(replace(bare, folder=folder.name), files, root, report):
        tell = _untold if made.handbook.master else report
        code = made.handbook.code
        versions = (_version(version, code, made.files[version.id], tell) for version in made.handbook.versions)
        yield replace(made.handbook, versions=tuple(versions))


def _untold(fault: InputError) -> None:
    """Pass over a fault."""
    del fault


def _version(version: Version, code: str, files: tuple[File, ...], report: Report) -> Version:
    requirements = (read_requirements(file.text, file.name, code, version.id, report) for file in files)
    return replace(version, files=files, requirements=tuple(one for found in requirements for one in found))


def select(books: Books, names: Sequence[str]) -> tuple[tuple[Handbook, tuple[Version, ...]], ...]:
    """Give what the user names.

    Args:
        books: the handbooks.
        names: each `HANDBOOK`, for all its versions, or `HANDBOOK@VERSION`, where the version may be `latest`;
            none stands for every handbook.

    Returns:
        The handbooks by folder, each with the versions that are meant, in its order.

    Raises:
        InputError: there is no such handbook or version.
    """
    meant: dict[str, set[str]] = {}
    for name in names:
        book, at, version = name.rpartition("@")
        handbook = books.find(book if at else name)
        ids = [known.id for known in handbook.versions]
        if at and version == LATEST:
            version = next(
                known.id for known in reversed(handbook.versions) if known.files or known is handbook.versions[0]
            )
        if at and version not in ids:
            near = get_close_matches(version, ids, 1)
            raise InputError(
                f"the {handbook.title} has no version '{version}'",
                cure=f"Did you mean {handbook.folder}@{near[0]}?" if near else f"Its versions are {', '.join(ids)}.",
                place=Place(name),
            )
        meant.setdefault(handbook.code, set()).update({version} if at else ids)
    return tuple(
        (handbook, tuple(version for version in handbook.versions if not names or version.id in meant[handbook.code]))
        for handbook in books.handbooks
        if not names or handbook.code in meant
    )
