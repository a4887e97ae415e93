"""Hold a corpus to its register: IDs that were not minted, are used again or are lost; versions that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.register import (
    TABLE,
    first_statements,
    lives_of,
    name_in_version,
    version_digests,
    wording_digest,
)
from policy_diff.core.requirement_id import handbook_code
from policy_diff.core.wordings import wordings_by_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.register import HandbookRegister, Life, Published, Register, Registration
    from policy_diff.core.requirement import Requirement

REGISTER_FOLDER: Final = "handbooks/register"
"""Where the register is kept, from the root of a project: a file for each handbook, named by its code."""

_UNDO: Final = "Take its text from the last commit; what is to change belongs to a new version."
_TAKE_OUT: Final = "Take it out; it belongs to a new version."
_MINT: Final = "Run `policy-diff ids mint`, which brings the register up to date."


def register_file(code: str) -> str:
    """Give the name of the file that holds a handbook's register, from the root of a project."""
    return f"{REGISTER_FOLDER}/{code}.toml"


def no_register(handbook: Handbook) -> InputError:
    """Make the error for whoever needs the register of a handbook that has none."""
    return InputError(
        f"the {handbook.title} has no register",
        cure=f"Run `policy-diff ids adopt {handbook.code}` once; if it had one, take it from an older commit.",
        place=Place(register_file(handbook.code)),
        code="I108",
    )


def not_minted(requirement: Requirement, master: str = "") -> InputError:
    """Make the error for a requirement whose ID its register does not hold.

    Args:
        requirement: the requirement.
        master: the code of the handbook that mints for its own; empty where that does itself.
    """
    cure = "Write `new` in its place, and run `policy-diff ids mint`."
    if master:
        cure = f"Run `policy-diff ids mint`: it has the number of its statement in {master}."
    return InputError(
        f"{requirement.id} was not minted",
        cure=cure,
        place=requirement.place,
        requirement=requirement.id,
        code="I104",
    )


def faults(
    register: Register,
    corpus: Corpus,
    attached: Mapping[tuple[str, str], Mapping[str, str]] | None = None,
    place_of: Callable[[Handbook, Version], Place] | None = None,
) -> Iterator[InputError]:
    """Yield everything in which a corpus and its register do not agree, by handbook.

    Args:
        register: the register; of a handbook whose register cannot be read nothing is said.
        corpus: every handbook with its files.
        attached: by code and version, what stands in a version's folder besides Markdown: the name of each file,
            relative to that folder, with its digest.
        place_of: finds a version in the table of its handbook; by default the register's own place is given.
    """
    for handbook in corpus.handbooks:
        known = register.of(handbook.code)
        if handbook.code in register.unread:
            continue
        if known is None:
            yield no_register(handbook)
            continue
        yield from _of_handbook(known, handbook, attached or {}, place_of)
    held = {handbook.code for handbook in corpus.handbooks}
    for known in register.handbooks:
        if known.code not in held and known.code not in register.unread:
            yield from _of_nothing(known)


def _of_handbook(
    register: HandbookRegister,
    handbook: Handbook,
    attached: Mapping[tuple[str, str], Mapping[str, str]],
    place_of: Callable[[Handbook, Version], Place] | None,
) -> Iterator[InputError]:
    broken = tuple(published_faults(register, handbook, attached, place_of))
    yield from broken
    if broken:
        return  # what IDs became is told from the texts that were published
    yield from _unregistered(register, handbook)
    yield from _reused(register, handbook)
    yield from _lost(register, handbook)
    yield from _behind(register, handbook)


def published_faults(
    register: HandbookRegister,
    handbook: Handbook,
    attached: Mapping[tuple[str, str], Mapping[str, str]],
    place_of: Callable[[Handbook, Version], Place] | None = None,
) -> Iterator[InputError]:
    """Yield a fault for every published version of a handbook that is gone, and for each of its files that changed.

    Args:
        register: the register of the handbook.
        handbook: with the files of its versions; a version without any is gone.
        attached: see `faults`.
        place_of: see `faults`.
    """
    versions = {version.id: version for version in handbook.versions if version.files}
    for published in register.published:
        version = versions.get(published.version)
        if version is None:
            yield _gone(register.code, published)
        else:
            yield from _changed(published, version, attached.get((handbook.code, version.id), {}))
            if dict(published.files).get(TABLE) != dict(version_digests(version))[TABLE]:
                yield InputError(
                    f"the label, date, extent or source of the version {version.id} was changed since it was published",
                    cure="Take what the table says of it from the last commit.",
                    place=place_of(handbook, version) if place_of else published.place,
                    code="V201",
                )


def _of_nothing(register: HandbookRegister) -> Iterator[InputError]:
    """Yield the faults of a register whose handbook is not there."""
    for published in register.published:
        yield _gone(register.code, published)
    for one in register.ids:
        if not one.dropped and not _may_be_away(one, register):
            yield _lost_id(one)


def _gone(code: str, published: Published) -> InputError:
    return InputError(
        f"the published version {published.version} of {code} is not there any more",
        cure="Take its folder, and its place in `handbook.toml`, from the last commit that has them.",
        place=published.place,
        code="V202",
    )


def _changed(published: Published, version: Version, attached: Mapping[str, str]) -> Iterator[InputError]:
    """Yield a fault for every file of a published version that is not what was published."""
    then = dict(published.files)
    now = dict(version_digests(version, attached))
    names = {name_in_version(file, version): file for file in version.files}
    for name in sorted({*then, *now}):
        if name == TABLE or then.get(name) == now.get(name):
            continue
        did = "was changed" if name in then and name in now else "was taken away" if name in then else "was put in"
        file = names.get(name)
        yield InputError(
            f"'{name}' {did} since the version {version.id} was published",
            cure=_TAKE_OUT if name not in then else _UNDO,
            place=Place.at(file.name, file.text, 0) if file else published.place,
            code="V201",
        )


def _unregistered(register: HandbookRegister, handbook: Handbook) -> Iterator[InputError]:
    known = register.by_id()
    for identifier, requirement in first_statements(handbook).items():
        if handbook_code(identifier) != handbook.code:
            yield InputError(
                f"{identifier} is an ID of {handbook_code(identifier)}",
                cure="Write `new` in its place, and run `policy-diff ids mint`.",
                place=requirement.place,
                requirement=identifier,
                code="I105",
            )
        elif identifier not in known:
            yield not_minted(requirement, register.master)


def _reused(register: HandbookRegister, handbook: Handbook) -> Iterator[InputError]:
    """Yield a fault for every ID that was given up, or that stands for another statement than it was minted for."""
    known = register.by_id()
    lives = lives_of(register, handbook, drafts=True)
    for version, wordings in wordings_by_version(register, handbook):
        here = {requirement.id: requirement.text for requirement in version.requirements}
        for requirement in version.requirements:
            one = known.get(requirement.id)
            if one is None:
                continue
            own = wording_digest(requirement.text) == one.wording
            other = "" if own else wordings.owner(requirement.text)
            if other == one.id or (other in here and wordings.owner(here[other]) == other):
                other = ""
            problem, cure = _problem(one, lives.get(one.id), version, other)
            if problem:
                if other and other not in wordings.gone:
                    cure = f"Write {other} here: an ID stays with its statement."
                elif register.master:
                    cure = _cure_of_made(one, register.master, handbook.folder)
                yield InputError(problem, cure=cure, place=requirement.place, requirement=one.id, code="I105")


def _problem(one: Registration, life: Life | None, version: Version, other: str) -> tuple[str, str]:
    """Say what is wrong with an ID where it stands, and what to do; nothing where all is well."""
    cure = "An ID is never used again: write `new` in its place, and run `policy-diff ids mint`."
    if one.dropped:
        return f"{one.id} was given up before it was published", cure
    if life is not None and life.again == version.id:
        return f"{one.id} was withdrawn with {life.withdrawn}", cure
    if other:
        return f"{one.id} has the wording of {other}, and was minted for another statement", cure
    return "", ""


def _cure_of_made(one: Registration, master: str, folder: str) -> str:
    """Say what to do in a handbook that is made from another's text, where no ID is minted."""
    if one.dropped:
        return f"Run `policy-diff ids mint`, which brings it back with that of {master}."
    return f"An ID is never used again: give it a statement of its own, with `new`, for {folder}."


def _lost(register: HandbookRegister, handbook: Handbook) -> Iterator[InputError]:
    standing = first_statements(handbook)
    for one in register.ids:
        if one.id not in standing and not one.dropped and not _may_be_away(one, register):
            yield _lost_id(one)


def _may_be_away(one: Registration, register: HandbookRegister) -> bool:
    """Tell whether an ID need stand nowhere: its passage in the master may be for others now, and for it again."""
    return bool(register.master) and not one.introduced


def _lost_id(one: Registration) -> InputError:
    cure = "Put its statement back."
    if not one.introduced:
        cure = f"Put its statement back, or give the ID up with `policy-diff ids drop {one.id}`."
    return InputError(
        f"{one.id} is registered and stands in no version", cure=cure, place=one.place, requirement=one.id, code="I106"
    )


def _behind(register: HandbookRegister, handbook: Handbook) -> Iterator[InputError]:
    lives = lives_of(register, handbook)
    for one in register.ids:
        life = lives.get(one.id)
        if life is None:
            if one.introduced:
                yield _behind_fault(one, "introduced", one.introduced, "")
            continue
        for what, says, is_so in (
            ("introduced", one.introduced, life.introduced),
            ("amended", ", ".join(one.amended), ", ".join(life.amended)),
            ("withdrawn", one.withdrawn, life.withdrawn),
        ):
            if says != is_so:
                yield _behind_fault(one, what, says, is_so)


def _behind_fault(one: Registration, what: str, says: str, is_so: str) -> InputError:
    return InputError(
        f"{one.id} is {what} in {is_so or 'no published version'}, and the register says {says or 'nothing'}",
        cure=_MINT,
        place=one.place,
        requirement=one.id,
        code="I107",
    )
