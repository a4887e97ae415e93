"""Tell which of two statements under one ID has it by right, and what the other one's ID is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError, Place
from policy_diff.core.register import HandbookRegister
from policy_diff.core.register_faults import register_file
from policy_diff.core.wordings import wordings_by_version
from policy_diff.edges.git import commit_of, text_at
from policy_diff.formats.register_toml import read_register
from policy_diff.formats.requirement_blocks import statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.register import Register
    from policy_diff.core.wordings import Wordings

_TWICE: Final = "I103"


def told_of_duplicates(
    told: Iterable[InputError], handbooks: Sequence[Handbook], register: Register, root: Path
) -> list[InputError]:
    """Tell of an ID that stands twice at the statement that has it wrongly, and say what to write there.

    Args:
        told: the faults that reading told of; those of other rules stay as they are.
        handbooks: with the files of their versions.
        register: whose statement an ID was minted for.
        root: the folder of the project, to see whether a merge brought two statements together.
    """
    faults = list(told)
    where = {fault.place.source for fault in faults if fault.code == _TWICE and fault.place}
    if not where:
        return faults
    found: list[InputError] = []
    for handbook in handbooks:
        if handbook.master:
            continue
        known = register.of(handbook.code) or HandbookRegister(handbook.code)
        for version, wordings in wordings_by_version(known, handbook):
            if where & {file.name for file in version.files}:
                found += _in_version(version, handbook.code, wordings, root)
    again = {(fault.place.source, fault.problem) for fault in found if fault.place}
    rest = (fault for fault in faults if not (fault.place and (fault.place.source, fault.problem) in again))
    return [*rest, *found]


def _in_version(version: Version, code: str, wordings: Wordings, root: Path) -> Iterator[InputError]:
    """Yield a fault for every statement of a version that has the ID of another."""
    places: dict[str, list[tuple[Place, str]]] = {}
    for file in version.files:
        for one in statements(file.text, file.name, lambda _: None):
            if one.identifier.startswith(f"{code}-"):
                place = Place.at(file.name, file.text, one.at, len(one.identifier))
                places.setdefault(one.identifier, []).append((place, one.wording))
    for identifier, held in places.items():
        if len(held) == 1:
            continue
        owners = [wordings.owner(wording) for _, wording in held]
        by_right = _by_right(owners, identifier)
        merged = identifier not in wordings.before.values() and _minted_twice(identifier, code, root)
        for at, (place, wording) in enumerate(held):
            if at == by_right:
                continue
            own = wordings.fit(wording)
            other = held[by_right][0]
            cure = f"Write `new` in its place, and run `policy-diff ids mint`; the other one, at {other}, keeps it."
            if own and own != identifier and own not in places:
                cure = f"Write {own} here: an ID stays with its statement. The one at {other} keeps {identifier}."
            elif merged:
                cure = f"Run `policy-diff ids settle`: two branches minted it, also for the one at {other}."
            yield InputError(f"the ID {identifier} stands twice in this version", cure=cure, place=place, code=_TWICE)


def _by_right(owners: Sequence[str], identifier: str) -> int:
    """Choose who keeps an ID: the statement whose it is, or else the first that is not another's, or the first."""
    return next((at for own in (identifier, "") for at, owner in enumerate(owners) if owner == own), 0)


def _minted_twice(identifier: str, code: str, root: Path) -> bool:
    """Tell whether the commits that are merged, or were merged last, minted an ID for two statements."""
    theirs = commit_of(root, "MERGE_HEAD")
    ours = commit_of(root, "HEAD" if theirs else "HEAD^1")
    wordings = set()
    for commit in (ours, theirs or commit_of(root, "HEAD^2")):
        name = register_file(code)
        try:
            known = read_register(text_at(root, commit, name) or "", name).by_id().get(identifier)
        except InputError:
            return False
        wordings.add(known.wording if known else "")
    return len(wordings - {""}) > 1
