"""The register: every ID ever minted, what became of it, and what each published version was.

An ID is minted once, from a number that is only ever raised. What the register says of where a requirement was
introduced, amended and withdrawn is what published versions say; a version that is not published may still change.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from policy_diff.core.absence import absence_from
from policy_diff.core.errors import InputError
from policy_diff.core.requirement import says_the_same
from policy_diff.core.requirement_id import in_order, number_of, requirement_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from policy_diff.core.corpus import File, Handbook, Version
    from policy_diff.core.errors import Place
    from policy_diff.core.requirement import Requirement

_LINE_END: Final = re.compile(r"\r\n|\r")
_SHORT: Final = 12
"""Hexadecimal digits of a digest of wording: 48 bits tell the statements of one handbook apart."""

TABLE: Final = "../handbook.toml"
"""What stands among the files of a published version for what the table of its handbook says of it."""

LAST_NUMBER: Final = 999_999
"""The greatest number that an ID can have."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What the register says of one ID.

    Attributes:
        id: the ID.
        wording: the digest of its wording when it was minted: see `wording_digest`.
        introduced: the first published version that has it; empty where none has yet.
        amended: the published versions that changed what it says, in order.
        withdrawn: the published version that has it no longer; empty where it stands.
        dropped: whether it was given up before any version with it was published.
        place: where the register says so; two registrations that differ only in this are equal.
    """

    id: str
    wording: str
    introduced: str = ""
    amended: tuple[str, ...] = ()
    withdrawn: str = ""
    dropped: bool = False
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Published:
    """What a published version was.

    Attributes:
        version: its ID.
        files: the name of each of its files, relative to its folder, with the file's digest, by name.
        place: where the register says so.
    """

    version: str
    files: tuple[tuple[str, str], ...]
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class HandbookRegister:
    """The register of one handbook.

    Attributes:
        code: the code of the handbook.
        highest: the highest number that was ever minted; the next ID has one more.
        ids: every ID ever minted, by number.
        published: the published versions, in the order of the handbook.
        master: the code of the handbook from whose text this one is made, which mints for it; empty for any other.
        place: where it stands.
    """

    code: str
    highest: int = 0
    ids: tuple[Registration, ...] = ()
    published: tuple[Published, ...] = ()
    master: str = ""
    place: Place | None = field(default=None, compare=False)

    def by_id(self) -> dict[str, Registration]:
        """Give what it says of each ID."""
        return {known.id: known for known in self.ids}

    def version(self, identifier: str) -> Published | None:
        """Give what a published version was; `None` where it is not published."""
        return next((found for found in self.published if found.version == identifier), None)


@dataclass(frozen=True, slots=True)
class Register:
    """The register of all handbooks.

    Attributes:
        handbooks: by code.
        unread: the codes of handbooks whose register is there and cannot be read; the reader has said why.
    """

    handbooks: tuple[HandbookRegister, ...] = ()
    unread: tuple[str, ...] = ()

    def of(self, code: str) -> HandbookRegister | None:
        """Give the register of a handbook; `None` where it has none that can be read."""
        return next((found for found in self.handbooks if found.code == code), None)


def wording_digest(text: str) -> str:
    """Digest a requirement's wording: the first 12 hexadecimal digits of SHA-256, however its lines are broken."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:_SHORT]


def text_digest(text: str) -> str:
    """Digest a file of Markdown: `sha256:` and 64 hexadecimal digits, with every line ending taken for a line feed."""
    return bytes_digest(_LINE_END.sub("\n", text).encode())


def bytes_digest(data: bytes) -> str:
    """Digest a file as it is: `sha256:` and 64 hexadecimal digits."""
    return f"sha256:{sha256(data).hexdigest()}"


def version_digests(version: Version, attached: Mapping[str, str] | None = None) -> tuple[tuple[str, str], ...]:
    """Digest every file of a version.

    Args:
        version: the version, with its files.
        attached: what stands in its folder besides Markdown: the name of each file, relative to that folder, with
            its digest.

    Returns:
        The name of each file, relative to the version's folder, with its digest, by name; and under `TABLE` the
        digest of its label, its date, how much of it is held, and its source.
    """
    says = [version.label, str(version.effective or ""), version.held, version.source]
    files = {name_in_version(file, version): text_digest(file.text) for file in version.files}
    return tuple(sorted({**(attached or {}), **files, TABLE: bytes_digest(json.dumps(says).encode())}.items()))


def name_in_version(file: File, version: Version) -> str:
    """Give the name of a file in its version's folder."""
    return file.name.partition(f"/{version.id}/")[2] or file.name.rpartition("/")[2]


def mint(register: HandbookRegister, wordings: Sequence[str]) -> tuple[tuple[str, ...], HandbookRegister]:
    """Give new statements their IDs.

    Args:
        register: the register of their handbook.
        wordings: the wording of each.

    Returns:
        Their IDs, in the same order, and the register with them.

    Raises:
        InputError: the numbers are used up.
    """
    first = register.highest + 1
    if register.highest + len(wordings) > LAST_NUMBER:
        raise InputError(
            f"the handbook {register.code} has no number left",
            cure="Give what is new a handbook with a code of its own.",
            place=register.place,
        )
    ids = tuple(requirement_id(register.code, number) for number in range(first, first + len(wordings)))
    new = tuple(Registration(found, wording_digest(text)) for found, text in zip(ids, wordings, strict=True))
    return ids, replace(register, highest=register.highest + len(wordings), ids=(*register.ids, *new))


def adopt(handbook: Handbook) -> HandbookRegister:
    """Make the register of a handbook that has none, of the IDs in its text; nothing in it is published yet."""
    register = HandbookRegister(handbook.code)
    return with_ids(register, first_statements(handbook).values())


def with_ids(register: HandbookRegister, statements: Iterable[Requirement]) -> HandbookRegister:
    """Add statements that have their IDs already to a register; those that it holds stay as they are."""
    known = register.by_id()
    new = {
        found.id: Registration(found.id, wording_digest(found.text)) for found in statements if found.id not in known
    }
    ids = tuple(sorted((*register.ids, *new.values()), key=lambda one: in_order(one.id)))
    return replace(register, highest=max((register.highest, *(number_of(one) for one in new))), ids=ids)


def drop(register: HandbookRegister, identifiers: Iterable[str]) -> HandbookRegister:
    """Give up IDs that no published version has; their numbers stay taken."""
    gone = frozenset(identifiers)
    ids = (replace(one, dropped=True) if one.id in gone else one for one in register.ids)
    return replace(register, ids=tuple(ids))


def publish(
    register: HandbookRegister, handbook: Handbook, digests: Mapping[str, tuple[tuple[str, str], ...]]
) -> HandbookRegister:
    """Record what versions are, and bring the lives of all IDs up to date with them.

    Args:
        register: the register of the handbook.
        handbook: with all its versions.
        digests: by version, what `version_digests` gives.
    """
    order = {version.id: at for at, version in enumerate(handbook.versions)}
    known = {found.version: found for found in register.published}
    known |= {version: Published(version, files) for version, files in digests.items()}
    published = sorted(known.values(), key=lambda found: order.get(found.version, -1))
    return up_to_date(replace(register, published=tuple(published)), handbook)


def up_to_date(register: HandbookRegister, handbook: Handbook) -> HandbookRegister:
    """Let a register say of each ID what the published versions of its handbook say."""
    lives = lives_of(register, handbook)
    ids = (
        replace(one, introduced=life.introduced, amended=life.amended, withdrawn=life.withdrawn)
        if (life := lives.get(one.id))
        else one
        for one in register.ids
    )
    return replace(register, ids=tuple(ids))


@dataclass(frozen=True, slots=True)
class Life:
    """What published versions say of one ID: see `Registration`.

    Attributes:
        introduced: the first version that has it.
        amended: the versions that changed what it says.
        withdrawn: the version that has it no longer; empty where it stands.
        again: the version that has it after it was withdrawn, which none may; empty where none has.
    """

    introduced: str
    amended: tuple[str, ...] = ()
    withdrawn: str = ""
    again: str = ""


def lives_of(register: HandbookRegister, handbook: Handbook, *, drafts: bool = False) -> dict[str, Life]:
    """Tell what became of each ID that a published version has.

    A version that is held in part and does not have an ID withdraws it only where its source marks what changed.

    Args:
        register: says which versions are published.
        handbook: with its versions.
        drafts: whether the other versions count as well.
    """
    lives: dict[str, Life] = {}
    standing: dict[str, tuple[Requirement, Version]] = {}
    for version in handbook.versions:
        if not drafts and register.version(version.id) is None:
            continue
        here = {requirement.id: requirement for requirement in version.requirements}
        for identifier, (_, last) in tuple(standing.items()):
            if identifier not in here and absence_from(version, last) != "unknown":
                lives[identifier] = replace(lives[identifier], withdrawn=version.id)
                del standing[identifier]
        for identifier, requirement in here.items():
            life = lives.get(identifier)
            if life is None:
                lives[identifier] = Life(version.id)
            elif life.withdrawn:
                lives[identifier] = replace(life, again=life.again or version.id)
            elif not says_the_same(standing[identifier][0], requirement):
                lives[identifier] = replace(life, amended=(*life.amended, version.id))
            if not lives[identifier].withdrawn:
                standing[identifier] = requirement, version
    return lives


def first_statements(handbook: Handbook) -> dict[str, Requirement]:
    """Give each ID of a handbook with the first version of its statement, by number."""
    found: dict[str, Requirement] = {}
    for version in handbook.versions:
        for requirement in version.requirements:
            found.setdefault(requirement.id, requirement)
    return {identifier: found[identifier] for identifier in sorted(found, key=in_order)}
