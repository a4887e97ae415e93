"""Load a master with the handbooks that are made from it; every other handbook passes through as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policy_diff.core.corpus import File, Handbook, Roles
from policy_diff.core.errors import InputError, Place, remembering, reporting
from policy_diff.core.type_differences import TypeDifferences, type_differences
from policy_diff.core.variant_rules import faults_without_variants, unused_words, variant_faults
from policy_diff.core.variants import Variant, Variants, make, master_text, passages
from policy_diff.edges.files import kind_of, read_text
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, folders_with_text, sources
from policy_diff.formats.corpus_toml import read_handbook
from policy_diff.formats.variants_toml import read_variants, variant_place, word_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Corpus
    from policy_diff.core.errors import Report

VARIANTS_FILE = "variants.toml"

_OF_THE_TEXT_ALONE = frozenset(("M805", "M806"))
"""Rules on a master text that are broken whatever stands in `variants.toml`."""


@dataclass(frozen=True, slots=True)
class Made:
    """A handbook without its requirements yet, and the files of each version that has any.

    Attributes:
        handbook: the handbook, its versions without files.
        files: the files of each version by its ID, with the words of this handbook; their names are those of the
            files that were read, also where the text was made from a master.
    """

    handbook: Handbook
    files: Mapping[str, tuple[File, ...]]


def made_from(bare: Handbook, files: Mapping[str, tuple[File, ...]], root: Path, report: Report) -> Iterator[Made]:
    """Yield a handbook, and after it those that are made from it.

    Args:
        bare: the handbook as its `handbook.toml` tells of it, with the name of its folder.
        files: the files of each of its versions as they are written.
        root: the folder that holds `handbooks`.
        report: takes each fault of `variants.toml` and of the master text; where it returns, the handbooks are
            made as well as they can be; where it is `variants.toml` that cannot be read whole, only the master
            is. The report of a fault of the master's own text is not repeated.
    """
    folder = root / "handbooks" / bare.folder
    name = f"handbooks/{bare.folder}/{VARIANTS_FILE}"
    toml = File(f"handbooks/{bare.folder}/{HANDBOOK_FILE}", read_text(folder / HANDBOOK_FILE))
    texts = tuple(file for version in bare.versions for file in files.get(version.id, ()))
    if kind_of(folder / VARIANTS_FILE) == "nothing":
        lost = _lost_table(texts, name)
        for fault in (lost,) if lost else _without_variants((toml, *texts)):
            report(fault)
        yield Made(bare, files)
        return
    variants = Variants({}, {}, ())
    text = ""
    told, tell = remembering(report)
    with reporting(tell, "F003"):
        text = read_text(folder / VARIANTS_FILE, name)
        variants = read_variants(text, name, tell)
    checked = replace(variants, variants=()) if told else variants
    for fault in _faults((toml, *texts), checked, File(name, text), whole=_all_read(folder, files)):
        if not told or fault.code in _OF_THE_TEXT_ALONE:
            report(fault)
    own = _worded(bare, variants, None)
    yield Made(own, {key: tuple(_file(file, own, variants, None) for file in held) for key, held in files.items()})
    for variant in () if told else variants.variants:
        made = _worded(bare, variants, variant)
        yield Made(
            made, {key: tuple(_file(file, bare, variants, variant) for file in held) for key, held in files.items()}
        )


def _lost_table(texts: Sequence[File], name: str) -> InputError | None:
    """Give a fault where a text without a `variants.toml` has a passage for some types: the file is lost."""
    for file in texts:
        for passage in passages(file.text) if "{only-for}" in file.text else ():
            line = file.text.count("\n", 0, passage.start) + 1
            return InputError(
                f"there is no `{VARIANTS_FILE}`, and {file.name} has a passage for some types on line {line}",
                cure="Take the file from the last commit that has it, or take out what is for some types alone.",
                place=Place(name),
                code="F001",
            )
    return None


def _without_variants(texts: Sequence[File]) -> Iterator[InputError]:
    for file in texts:
        yield from faults_without_variants(file.text, file.name)


def variant_texts(folder: Path, version: Path, variant: str) -> tuple[str, ...] | None:
    """Give the texts of a version's files as a master or a variant has them.

    Args:
        folder: the folder of the handbook.
        version: the folder of the version.
        variant: the folder or the code of the variant; empty for the master itself.

    Returns:
        The texts in the order of the files; `None` where the handbook is no master.

    Raises:
        InputError: a file cannot be read, or the master text is faulty.
    """
    variants = variants_in(folder)
    if variants is None:
        return None
    texts: list[str] = []
    for path in sources(version):
        text = read_text(path)
        for fault in variant_faults(text, str(path), variants):
            raise fault
        found = find_variant(variants, variant)
        code, title = _code_and_title(folder)
        texts.append(make(text, code, found, variants) if found else master_text(text, title, variants))
    return tuple(texts)


def variants_in(folder: Path) -> Variants | None:
    """Read what is made from the handbook in a folder; `None` where nothing is.

    Raises:
        InputError: `variants.toml` is malformed.
    """
    file = folder / VARIANTS_FILE
    return None if kind_of(file) == "nothing" else read_variants(read_text(file), str(file))


def differences_of_types(root: Path, corpus: Corpus) -> dict[str, TypeDifferences]:
    """Tell for each master, by its code, what differs in its newest version between the types made from it.

    Raises:
        InputError: a file cannot be read.
    """
    found = {}
    for handbook in corpus.originals:
        folder = root / "handbooks" / handbook.folder
        variants = variants_in(folder)
        if variants:
            texts = [read_text(path) for path in sources(folder / handbook.current.id)]
            found[handbook.code] = type_differences(texts, handbook.title, variants)
    return found


def find_variant(variants: Variants, name: str) -> Variant | None:
    """Find a variant by its folder or its code; `None` where there is none."""
    return next((one for one in variants.variants if name in {one.folder, one.code}), None)


def misread_masters(told: Iterable[InputError]) -> frozenset[str]:
    """Give the folders of the masters of whose `variants.toml` one of the faults says that it cannot be used whole."""
    places = (fault.place.source.split("/") for fault in told if fault.place and fault.code != "M802")
    return frozenset(parts[-2] for parts in places if parts[1:] and parts[-1] == VARIANTS_FILE)


def place_of(handbook: Handbook, master: Handbook, root: Path, key: str) -> Place:
    """Give the place of a key of a variant in the `variants.toml` of its master."""
    name = f"handbooks/{master.folder}/{VARIANTS_FILE}"
    return variant_place(read_text(root / name, name), name, handbook.code, key)


def _code_and_title(folder: Path) -> tuple[str, str]:
    handbook = read_handbook(read_text(folder / HANDBOOK_FILE), str(folder / HANDBOOK_FILE))
    return handbook.code, handbook.title


def _all_read(folder: Path, files: Mapping[str, tuple[File, ...]]) -> bool:
    """Tell whether every version of which a text is held could be read."""
    return {found.name for found in folders_with_text(folder)} <= {version for version, held in files.items() if held}


def _faults(texts: Sequence[File], variants: Variants, table: File, *, whole: bool) -> Iterator[InputError]:
    """Yield what is wrong with the master texts, and words of `variants.toml` that none of them needs.

    Where the texts are not the whole of the handbook, another may need the word.
    """
    for file in texts:
        yield from variant_faults(file.text, file.name, variants)
    for variant, word in unused_words([file.text for file in texts], variants) if whole else ():
        yield InputError(
            f"no text needs the word '{word}'{f' of {variant.code}' if variant else ''}",
            cure="Take it out, or use it in the master text.",
            place=word_place(table.text, table.name, variant, word),
            code="M802",
        )


def _worded(bare: Handbook, variants: Variants, variant: Variant | None) -> Handbook:
    """Put the words of a handbook into what is told of it and of its versions."""

    def worded(text: str) -> str:
        if variant:
            return make(text, bare.code, variant, variants)
        return master_text(text, bare.title, variants)

    versions = tuple(
        replace(version, note=worded(version.note), update_note=worded(version.update_note))
        for version in bare.versions
    )
    if variant is None:
        return replace(bare, versions=versions, about=worded(bare.about), types_note=variants.note)
    return replace(
        bare,
        code=variant.code,
        title=variant.title,
        folder=variant.folder,
        versions=versions,
        roles=_roles(bare.roles, variants, variant),
        about=variant.about,
        updates=(),
        master=bare.code,
        note=variant.note,
        further_source=variant.source,
    )


def _roles(roles: Roles, variants: Variants, variant: Variant) -> Roles:
    """Give the roles of a variant: a role that is one of the master's words is the variant's, where it has one."""

    def own(terms: tuple[str, ...]) -> tuple[str, ...]:
        found: list[str | None] = []
        for term in terms:
            word = next((name for name, value in variants.words.items() if value == term), None)
            found.append(variant.words.get(word) if word else term)
        return tuple(dict.fromkeys(term for term in found if term))

    return Roles(own(roles.leads), own(roles.inspected), own(roles.told))


def _file(file: File, bare: Handbook, variants: Variants, variant: Variant | None) -> File:
    if variant:
        return File(file.name, make(file.text, bare.code, variant, variants))
    return File(file.name, master_text(file.text, bare.title, variants))
