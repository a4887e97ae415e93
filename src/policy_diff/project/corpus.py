"""Load the corpus: every handbook with its versions and their requirements, and the vocabulary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.core.corpus import Corpus, File, Handbook, Source, Version
from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import read_text
from policy_diff.edges.handbook_folders import handbook_folders, sources
from policy_diff.formats.corpus_toml import read_handbook, read_sources, read_vocabulary
from policy_diff.formats.requirement_blocks import read_requirements

if TYPE_CHECKING:
    from pathlib import Path

    from policy_diff.core.requirement import Requirement
    from policy_diff.core.terms import Vocabulary


def load(root: Path) -> Corpus:
    """Read the folder `handbooks` of a project.

    Args:
        root: the folder that holds `handbooks`.

    Returns:
        The corpus; places in it name files relative to the root.

    Raises:
        InputError: a file is missing or malformed, or an obligation uses a term that the vocabulary has not.
    """
    vocabulary_file = root / "handbooks" / "vocabulary.toml"
    vocabulary_name = _name(vocabulary_file, root)
    vocabulary = read_vocabulary(read_text(vocabulary_file, vocabulary_name), vocabulary_name)
    handbooks = tuple(_handbook(folder, root) for folder in handbook_folders(root))
    corpus = Corpus(handbooks, vocabulary, _sources(root))
    for fault in (*unknown_terms(corpus), *unknown_sources(corpus)):
        raise fault
    return corpus


def unknown_terms(corpus: Corpus) -> tuple[InputError, ...]:
    """List every term of every requirement that the vocabulary does not hold, in the order of the text."""
    return tuple(
        fault
        for handbook in corpus.handbooks
        for version in handbook.versions
        for requirement in version.requirements
        for fault in _unknown(requirement, corpus.vocabulary)
    )


def unknown_sources(corpus: Corpus) -> tuple[InputError, ...]:
    """List every version whose source the project does not hold, where it holds any."""
    known = {source.key for source in corpus.sources}
    return tuple(
        InputError(
            f"unknown source '{version.source}'",
            cure=f"Name one of {', '.join(sorted(known))}, or add it to `sources.toml`.",
            place=Place(f"handbooks/{handbook.folder}/handbook.toml"),
        )
        for handbook in corpus.handbooks
        for version in handbook.versions
        if known and version.source and version.source not in known
    )


def _sources(root: Path) -> tuple[Source, ...]:
    file = root / "handbooks" / "sources.toml"
    name = _name(file, root)
    return read_sources(read_text(file, name), name) if file.exists() else ()


def _unknown(requirement: Requirement, vocabulary: Vocabulary) -> tuple[InputError, ...]:
    asked = requirement.obligation
    unknown = vocabulary.check(asked, lambda *_: requirement.place, requirement.id) if asked else ()
    return (
        *unknown,
        *vocabulary.check_topics(requirement.topics, lambda *_: requirement.place, requirement.id),
    )


def _handbook(folder: Path, root: Path) -> Handbook:
    file = folder / "handbook.toml"
    name = _name(file, root)
    bare = read_handbook(read_text(file, name), name)
    if not bare.versions:
        raise InputError(
            "the handbook has no version", cure="Add a `[[versions]]` with its id and label.", place=Place(name)
        )
    versions = tuple(_version(version, bare.code, folder / version.id, root) for version in bare.versions)
    return replace(bare, versions=versions, folder=folder.name)


def _version(version: Version, code: str, folder: Path, root: Path) -> Version:
    names = [(path, _name(path, root)) for path in sources(folder)]
    files = tuple(File(name, read_text(path, name)) for path, name in names)
    if not files:
        raise InputError(
            f"the version {version.id} has no text",
            cure="Write its `index.md`, or take it out of `handbook.toml`.",
            place=Place(_name(folder, root)),
        )
    found: list[Requirement] = []
    for file in files:
        found += read_requirements(file.text, file.name, code, version.id)
    return replace(version, requirements=tuple(found), files=files)


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
