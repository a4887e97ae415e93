"""Hold a corpus to its register: IDs that were not minted, are used again or are lost; versions that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.register import first_statements, lives_of, version_digests, wording_digest
from policy_diff.core.requirement_id import handbook_code
from policy_diff.core.wordings import wordings_by_version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from policy_diff.core.corpus import Corpus, Handbook, Version
    from policy_diff.core.register import HandbookRegister, Life, Published, Register, Registration

REGISTER_FOLDER: Final = "handbooks/register"
"""Where the register is kept, from the root of a project: a file for each handbook, named by its code."""

_UNDO: Final = "Take its text from the last commit; what is to change belongs to a new version."
_MINT: Final = "Run `policy-diff ids mint`, which brings the register up to date."


def register_file(code: str) -> str:
    """Give the name of the file that holds a handbook's register, from the root of a project."""
    return f"{REGISTER_FOLDER}/{code}.toml"


def faults(
    register: Register, corpus: Corpus, attached: Mapping[tuple[str, str], Mapping[str, str]] | None = None
) -> Iterator[InputError]:
    """Yield everything in which a corpus and its register do not agree, by handbook.

    Args:
        register: the register; of a handbook whose register cannot be read nothing is said.
        corpus: every handbook with its files.
        attached: by code and version, what stands in a version's folder besides Markdown: the name of each file,
            relative to that folder, with its digest.
    """
    for handbook in corpus.handbooks:
        known = register.of(handbook.code)
        if handbook.code in register.unread:
            continue
        if known is None:
            yield InputError(
                f"the {handbook.title} has no register",
                cure=f"Run `policy-diff ids adopt {handbook.code}` once; if it had one, take it from an older commit.",
                place=Place(register_file(handbook.code)),
                code="I108",
            )
            continue
        yield from _of_handbook(known, handbook, attached or {})
    held = {handbook.code for handbook in corpus.handbooks}
    for known in register.handbooks:
        if known.code not in held and known.code not in register.unread:
            yield from _of_nothing(known)


def _of_handbook(
    register: HandbookRegister, handbook: Handbook, attached: Mapping[tuple[str, str], Mapping[str, str]]
) -> Iterator[InputError]:
    broken = tuple(published_faults(register, handbook, attached))
    yield from broken
    if broken:
        return  # what IDs became is told from the texts that were published
    yield from _unregistered(register, handbook)
    yield from _reused(register, handbook)
    yield from _lost(register, handbook)
    yield from _behind(register, handbook)


def published_faults(
    register: HandbookRegister, handbook: Handbook, attached: Mapping[tuple[str, str], Mapping[str, str]]
) -> Iterator[InputError]:
    """Yield a fault for every published version of a handbook that is gone, and for each of its files that changed.

    Args:
        register: the register of the handbook.
        handbook: with the files of its versions; a version without any is gone.
        attached: see `faults`.
    """
    versions = {version.id: version for version in handbook.versions if version.files}
    for published in register.published:
        version = versions.get(published.version)
        if version is None:
            yield _gone(register.code, published)
        else:
            yield from _changed(published, version, attached.get((handbook.code, version.id), {}))


def _of_nothing(register: HandbookRegister) -> Iterator[InputError]:
    """Yield the faults of a register whose handbook is not there."""
    for published in register.published:
        yield _gone(register.code, published)
    for one in register.ids:
        if not one.dropped:
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
    names = {name: file for file in version.files for name in now if file.name.endswith(f"/{name}")}
    for name in sorted({*then, *now}):
        if then.get(name) == now.get(name):
            continue
        did = "was changed" if name in then and name in now else "was taken away" if name in then else "was put in"
        file = names.get(name)
        yield InputError(
            f"'{name}' {did} since the version {version.id} was published",
            cure=_UNDO,
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
            yield InputError(
                f"{identifier} was not minted",
                cure="Write `new` in its place, and run `policy-diff ids mint`.",
                place=requirement.place,
                requirement=identifier,
                code="I104",
            )


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
            taken = other in here and wordings.owner(here[other]) == other
            problem = ""
            if one.dropped:
                problem = f"{one.id} was given up before it was published"
            elif _returns(lives.get(one.id), version.id):
                problem = f"{one.id} was withdrawn with {lives[one.id].withdrawn}"
            elif other not in {"", one.id} and not taken:
                problem = f"{one.id} has the wording of {other}, and was minted for another statement"
            if problem:
                cure = "An ID is never used again: write `new` in its place, and run `policy-diff ids mint`."
                if other not in {"", one.id} and not taken and other not in wordings.gone:
                    cure = f"Write {other} here: an ID stays with its statement."
                yield InputError(problem, cure=cure, place=requirement.place, requirement=one.id, code="I105")


def _returns(life: Life | None, version: str) -> bool:
    return life is not None and life.again == version


def _lost(register: HandbookRegister, handbook: Handbook) -> Iterator[InputError]:
    standing = first_statements(handbook)
    for one in register.ids:
        if one.id not in standing and not one.dropped:
            yield _lost_id(one)


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
