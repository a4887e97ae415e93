"""Read requirements that have no ID yet as if they had one, to tell what is wrong with them before one is spent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.checks import modality, obligations
from policy_diff.core.checks.clauses import Roles
from policy_diff.core.checks.texts import texts_of
from policy_diff.core.corpus import File
from policy_diff.core.errors import InputError, Place
from policy_diff.core.register import LAST_NUMBER
from policy_diff.core.requirement_id import is_unminted, requirement_id
from policy_diff.formats.requirement_blocks import read_requirements, statements
from policy_diff.project.names import requirement_faults

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.formats.requirement_blocks import Statement

_NEW: Final = "I102"


def unminted_faults(corpus: Corpus, told: Sequence[InputError]) -> tuple[InputError, ...]:
    """List what is wrong with the requirements that have no ID yet, besides that.

    Args:
        corpus: the corpus, which holds none of them.
        told: the faults that reading it told of.

    Returns:
        The faults by handbook; they name no requirement, for it has no name.
    """
    files = {fault.place.source for fault in told if fault.code == _NEW and fault.place}
    return tuple(
        fault
        for handbook in corpus.originals
        for version in handbook.versions
        if files & {file.name for file in version.files}
        for fault in _of_version(handbook, version, corpus, told)
    )


def _of_version(
    handbook: Handbook, version: Version, corpus: Corpus, told: Sequence[InputError]
) -> Iterator[InputError]:
    number = LAST_NUMBER + 1
    new: dict[str, tuple[File, Statement]] = {}
    files: list[File] = []
    for file in version.files:
        pieces, end = [], 0
        for one in statements(file.text, file.name, lambda _: None):
            if is_unminted(one.identifier, handbook.code):
                number -= 1
                identifier = requirement_id(handbook.code, number)
                new[identifier] = file, one
                pieces += [file.text[end : one.at].rstrip(" \t"), " ", identifier]
                end = one.at + len(one.identifier)
        files.append(File(file.name, "".join((*pieces, file.text[end:]))))
    found: list[InputError] = []
    held = [
        one
        for file in files
        for one in read_requirements(file.text, file.name, handbook.code, version.id, found.append)
        if one.id in new
    ]
    read = replace(version, files=tuple(files), requirements=(*version.requirements, *held))
    for requirement in held:
        found += requirement_faults(requirement, read, handbook, corpus, told)
    roles = Roles(corpus.vocabulary.names("role"))
    for text in texts_of(handbook, read):
        found += (*modality.faults_of(text, roles), *obligations.faults_of(text))
    for fault in found:
        if fault.requirement in new:
            place = _as_written(fault.place, *new[fault.requirement])
            yield InputError(fault.problem, cure=fault.cure, place=place, code=fault.code)


def _as_written(place: Place | None, file: File, statement: Statement) -> Place:
    """Give the place that a fault has in the text as it is written, where the opening line has no ID."""
    opening = Place.at(file.name, file.text, statement.start, statement.at - statement.start)
    return opening if place is None or place.line == opening.line else place
