"""Load the corpus: every handbook with its versions and their requirements, and the vocabulary."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from policy_diff.core.corpus import Corpus, File, Handbook, Version
from policy_diff.core.errors import InputError, Place, Report, remembering, reporting, stop
from policy_diff.core.obligation_grammar import split_list
from policy_diff.core.terms import Vocabulary
from policy_diff.core.variant_shapes import differing_field
from policy_diff.core.variants import renumber
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
    role_place,
    version_place,
)
from policy_diff.formats.requirement_blocks import field_places, read_requirements
from policy_diff.formats.source_entries import read_source_entries
from policy_diff.project.variants import VARIANTS_FILE, made_from, place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.obligation_grammar import Locate
    from policy_diff.core.requirement import Requirement
    from policy_diff.core.sources import ListedHandbook, Source

VOCABULARY = "vocabulary.toml"
SOURCES_FILE = "sources.toml"

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
    for fault in (
        *_unknown_roles(corpus, root, told),
        *_unknown_version_sources(corpus, root, told),
        *_faults(corpus, told),
    ):
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
            return read_vocabulary(_text(file, root), name, report)
    return Vocabulary(())


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
            report(_unknown_source(file.stem, sorted(keys), Place(_name(file, root))))


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
            yield _unknown_source(handbook.further_source, known, place_of(handbook, master, root, "source"))
        for version in handbook.versions:
            if known and version.source and version.source not in known and not master:
                name = f"{HANDBOOKS}/{handbook.folder}/{HANDBOOK_FILE}"
                place = version_place(read_text(root / name, name), name, version.id, "source")
                yield _unknown_source(version.source, known, place)


def _unknown_source(key: str, known: Sequence[str], place: Place | None, requirement: str | None = None) -> InputError:
    near = get_close_matches(key, known, 1)
    hint = f"Did you mean `{near[0]}`? Or add" if near else f"Name one of {', '.join(known)}, or add"
    return InputError(
        f"unknown source '{key}'",
        cure=f"{hint} it to `sources.toml`.",
        place=place,
        requirement=requirement,
        code="S601",
    )


def _faults(corpus: Corpus, told: Sequence[InputError]) -> Iterator[InputError]:
    """Yield everything that requirements name and that is not there, in the order of the text.

    What is not there because it could not be read, as the faults already told say, is not told again; nor is what is
    wrong with a master told again of the handbooks that are made from it.
    """
    lines: set[tuple[str, Place | None]] = set()
    for handbook in corpus.handbooks:
        for version in handbook.versions:
            for requirement in version.requirements:
                for fault in requirement_faults(requirement, version, handbook, corpus, told):
                    if not handbook.master or _line(fault) not in lines:
                        yield fault
                    lines.add(_line(fault))


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


def _line(fault: InputError) -> tuple[str, Place | None]:
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
        yield _unknown_source(key.strip(), known, place, requirement.id)


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
        yield replace(made.handbook, versions=tuple(versions))


def _unheard(report: Report, lines: set[tuple[str, Place | None]], *, of_variant: bool) -> Report:
    """Give a report that passes over what was told of the master, where the same line of a variant has it too."""

    def heard(fault: InputError) -> None:
        if not of_variant or _line(fault) not in lines:
            report(fault)
        lines.add(_line(fault))

    return heard


def _version(version: Version, code: str, files: tuple[File, ...], report: Report) -> Version:
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
        for requirement in read_requirements(file.text, file.name, code, version.id, report):
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


def _text(path: Path, root: Path) -> str:
    with reporting(stop, "F001"):
        return read_text(path, _name(path, root))


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
