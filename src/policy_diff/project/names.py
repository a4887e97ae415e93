"""What handbooks and requirements name has to be there: roles and other terms, sources, overriding requirements."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.obligation_grammar import split_list
from policy_diff.core.variant_shapes import differing_field
from policy_diff.core.variants import renumber
from policy_diff.edges.files import read_text
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS
from policy_diff.formats.corpus_toml import role_place, version_place
from policy_diff.formats.requirement_blocks import field_places
from policy_diff.project.variants import place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.obligation_grammar import Locate
    from policy_diff.core.requirement import Requirement
    from policy_diff.core.sources import Source
    from policy_diff.core.terms import Vocabulary

VOCABULARY: Final = "vocabulary.toml"
SOURCES_FILE: Final = "sources.toml"


def faults_of_names(corpus: Corpus, root: Path, told: Sequence[InputError]) -> Iterator[InputError]:
    """Yield a fault for everything that a corpus names and that is not there.

    Args:
        corpus: what could be read.
        root: the folder that holds `handbooks`.
        told: the faults that reading it told of; what may be there and was not read is not told as missing.
    """
    yield from _unknown_roles(corpus, root, told)
    yield from _unknown_version_sources(corpus, root, told)
    yield from _of_requirements(corpus, told)


def _unknown_roles(corpus: Corpus, root: Path, told: Sequence[InputError]) -> Iterator[InputError]:
    """Yield a fault for every role of a handbook that the vocabulary does not hold, where that could be read."""
    if _misread(VOCABULARY, told):
        return
    known = corpus.vocabulary.names("role")
    for handbook in (handbook for handbook in corpus.known if not handbook.master):
        for key, role in handbook.roles.named():
            if role not in known:
                near = corpus.vocabulary.near(role, "role")
                hint = f"Did you mean {' or '.join(f'`{term}`' for term in near)}? " if near else ""
                name = f"{HANDBOOKS}/{handbook.folder}/{HANDBOOK_FILE}"
                yield InputError(
                    f"unknown role '{role}'",
                    cure=f"{hint}Use a term of the vocabulary, or add this one to it with its meaning.",
                    place=role_place(read_text(root / name, name), name, key, role),
                    code="O301",
                )


def _misread(name: str, told: Sequence[InputError]) -> bool:
    """Tell whether a file directly in `handbooks` could not be read whole: what it names may be all there."""
    return any(fault.place and fault.place.source == f"{HANDBOOKS}/{name}" for fault in told)


def _unknown_version_sources(corpus: Corpus, root: Path, told: Sequence[InputError]) -> Iterator[InputError]:
    """Yield a fault for every version whose source the project does not hold, where it holds any."""
    known = sorted(source.key for source in corpus.sources) if not _misread(SOURCES_FILE, told) else []
    for handbook in corpus.handbooks:
        master = corpus.master_of(handbook)
        if known and master and handbook.further_source and handbook.further_source not in known:
            yield unknown_source(handbook.further_source, known, place_of(handbook, master, root, "source"))
        for version in handbook.versions:
            if known and version.source and version.source not in known and not master:
                name = f"{HANDBOOKS}/{handbook.folder}/{HANDBOOK_FILE}"
                place = version_place(read_text(root / name, name), name, version.id, "source")
                yield unknown_source(version.source, known, place)


def unknown_source(key: str, known: Sequence[str], place: Place | None, requirement: str | None = None) -> InputError:
    """Make the fault of a source that the project does not hold."""
    near = get_close_matches(key, known, 1)
    hint = f"Did you mean `{near[0]}`? Or add" if near else f"Name one of {', '.join(known)}, or add"
    return InputError(
        f"unknown source '{key}'",
        cure=f"{hint} it to `sources.toml`.",
        place=place,
        requirement=requirement,
        code="S601",
    )


def _of_requirements(corpus: Corpus, told: Sequence[InputError]) -> Iterator[InputError]:
    """Yield everything that requirements name and that is not there, in the order of the text.

    What is not there because it could not be read, as the faults already told say, is not told again; nor is what is
    wrong with a master told again of the handbooks that are made from it.
    """
    lines: set[tuple[str, Place | None]] = set()
    for handbook in corpus.handbooks:
        for version in handbook.versions:
            for requirement in version.requirements:
                for fault in requirement_faults(requirement, version, handbook, corpus, told):
                    if not handbook.master or line_of(fault) not in lines:
                        yield fault
                    lines.add(line_of(fault))


def requirement_faults(
    requirement: Requirement, version: Version, handbook: Handbook, corpus: Corpus, told: Sequence[InputError]
) -> Iterator[InputError]:
    """Yield a fault for everything that a requirement names and that is not there.

    Args:
        requirement: one of the version's.
        version: with its files.
        handbook: its handbook.
        corpus: says which terms and sources there are.
        told: the faults told already; what is not there because it could not be read is not told again.
    """
    if not _misread(VOCABULARY, told):
        yield from unknown_terms(requirement, version, corpus.vocabulary)
    yield from _dangling(requirement, version, handbook, {fault.requirement for fault in told})
    yield from _unknown_own_source(requirement, version, () if _misread(SOURCES_FILE, told) else corpus.sources)
    yield from _other_shape(requirement, version, handbook, corpus.master_of(handbook))


def line_of(fault: InputError) -> tuple[str, Place | None]:
    """Give what two faults of one line have in common, one of a master and one of what is made from it."""
    return fault.code, fault.place and replace(fault.place, column=None, text=None, width=1)


def unknown_terms(requirement: Requirement, version: Version, vocabulary: Vocabulary) -> Iterator[InputError]:
    """Yield a fault, with its exact place, for every term of a requirement that the vocabulary does not hold.

    Args:
        requirement: one of the version's.
        version: with its files.
        vocabulary: the closed set of terms.
    """

    def locate(name: str, offset: int, width: int) -> Place | None:
        return _field(requirement, version, name, offset, width)

    if requirement.obligation:
        yield from vocabulary.check(requirement.obligation, locate, requirement.id)
    for topic in requirement.topics:

        def locate_topic(name: str, _offset: int, width: int, topic: str = topic) -> Place | None:
            return _field(requirement, version, name, _offset_of(topic, requirement, version, name), width)

        yield from vocabulary.check_topics((topic,), locate_topic, requirement.id)


def _dangling(
    requirement: Requirement, version: Version, handbook: Handbook, unread: Collection[str | None]
) -> Iterator[InputError]:
    """Yield a fault for every overriding requirement that the version has not."""
    for identifier in requirement.obligation.exceptions if requirement.obligation else ():
        problem = ""
        if identifier == requirement.id:
            problem = "a requirement cannot override itself"
        elif not version.requirement(identifier) and identifier not in unread:
            elsewhere = [other.id for other in handbook.versions if other.requirement(identifier)]
            held = f", though {elsewhere[0]} has" if elsewhere else ""
            problem = f"the version {version.id} has no requirement {identifier}{held}"
        if problem:
            offset = _offset_of(identifier, requirement, version, "except")
            yield InputError(
                problem,
                cure="Name a requirement of this version that overrides this one, or leave it out.",
                place=_field(requirement, version, "except", offset, len(identifier)),
                requirement=requirement.id,
                code="O304",
            )


def _unknown_own_source(requirement: Requirement, version: Version, held: Sequence[Source]) -> Iterator[InputError]:
    """Yield a fault where a requirement names a source that the project does not hold, where it holds any."""
    known = sorted(source.key for source in held)
    key, _, _ = (requirement.source or "").partition(",")
    if known and requirement.source and key.strip() not in known:
        place = _field(requirement, version, "source", 0, len(key))
        yield unknown_source(key.strip(), known, place, requirement.id)


def _other_shape(
    requirement: Requirement, version: Version, handbook: Handbook, master: Handbook | None
) -> Iterator[InputError]:
    """Yield a fault where the obligation of what is made from a master has not as many terms as the master's."""
    theirs = next((other for other in master.versions if other.id == version.id), None) if master else None
    original = theirs.requirement(renumber(requirement.id, handbook.code, master.code)) if theirs and master else None
    field = differing_field(original.obligation, requirement.obligation) if original else ""
    if field:
        fields, _ = _places(requirement, version)
        yield InputError(
            f"`{field}` has another number of terms in {handbook.folder} than in the master",
            cure="Give the type a word that is one term, as the master's is, or write a requirement for each.",
            place=_field(requirement, version, field, 0, len(fields.get(field, ""))),
            requirement=requirement.id,
            code="M808",
        )


def _offset_of(item: str, requirement: Requirement, version: Version, name: str) -> int:
    """Give where an item of a field with commas stands in it."""
    fields, _ = _places(requirement, version)
    return next((offset for text, offset in split_list(fields.get(name, "")) if text == item), 0)


def _field(requirement: Requirement, version: Version, name: str, offset: int, width: int) -> Place | None:
    """Give the place of a piece of a field of a requirement."""
    _, locate = _places(requirement, version)
    return locate(name, offset, width)


def _places(requirement: Requirement, version: Version) -> tuple[dict[str, str], Locate]:
    """Read a requirement's file again, to say where its fields stand: only a fault asks."""
    source = requirement.place.source if requirement.place else ""
    text = next((file.text for file in version.files if file.name == source), "")
    return field_places(text, source, requirement.id)
