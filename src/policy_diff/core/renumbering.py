"""Give other IDs to statements whose IDs another branch minted as well."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.core.register import HandbookRegister, Published
from policy_diff.core.requirement_id import handbook_code, in_order, number_of, requirement_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from policy_diff.core.register import Registration

_ID: Final = re.compile(r"(?<![A-Za-z0-9_-])[A-Z][A-Z0-9]{1,7}-[0-9]{3,6}(?![0-9A-Za-z_]|-[0-9A-Za-z])")
"""An ID wherever it stands: after `{req}`, in a field, in a reference, in prose, in a tag."""


def renumbered(text: str, others: Mapping[str, str]) -> str:
    """Write other IDs in the place of some; nothing else of a text changes."""
    return _ID.sub(lambda found: others.get(found[0], found[0]), text) if others else text


def names_one(text: str, ids: Mapping[str, str]) -> bool:
    """Tell whether one of some IDs stands in a text."""
    return any(found[0] in ids for found in _ID.finditer(text))


def clashes(
    ours: HandbookRegister, theirs: HandbookRegister, base: HandbookRegister, settled: HandbookRegister | None = None
) -> dict[str, str]:
    """Tell which of their IDs were minted by ours for another statement, and what they are to be.

    Two registrations of one ID are of one statement where they were minted with the same wording.

    Args:
        ours: the register whose IDs stay.
        theirs: the register whose IDs give way.
        base: what both came from.
        settled: the register as it stands now, where it can be read: what it holds beyond the two was given before.

    Returns:
        For each of their IDs that gives way, the ID that its statement has from now on.

    Raises:
        InputError: such an ID is in a version that theirs published, which cannot be changed.
    """
    known = ours.by_id()
    now = settled.by_id() if settled else {}
    given = _unmatched((now[key] for key in now if key not in known), theirs)
    old = base.by_id()
    moved = _unmatched((known[key] for key in known), theirs, _moved(ours, theirs, base))
    highest = max(ours.highest, theirs.highest, settled.highest if settled else 0)
    found: dict[str, str] = {}
    for one in theirs.ids:
        other = known.get(one.id)
        if other is None or other.wording == one.wording:
            continue
        if one.introduced:
            raise InputError(
                f"both branches minted {one.id}, and theirs has published it with {one.introduced}",
                cure="Merge the other way round: check their branch out, merge this one, and settle there.",
                place=other.place,
                requirement=one.id,
                code="I105",
            )
        was_there = one.id in old and old[one.id].wording == one.wording
        before = (moved if was_there else given).get(one.wording)
        if before:
            found[one.id] = before.pop(0)
            continue
        highest += 1
        found[one.id] = requirement_id(theirs.code, highest)
    return found


def as_in_master(theirs: HandbookRegister, others: Mapping[str, str]) -> dict[str, str]:
    """Give the IDs of a handbook that is made from another's text the numbers that those of its master get.

    Args:
        theirs: the register of the handbook on their side.
        others: for each ID of the master that gives way, the other one.
    """
    numbers = {number_of(old): number_of(new) for old, new in others.items() if handbook_code(old) == theirs.master}
    return {
        one.id: requirement_id(theirs.code, numbers[number_of(one.id)])
        for one in theirs.ids
        if number_of(one.id) in numbers
    }


def _moved(ours: HandbookRegister, theirs: HandbookRegister, base: HandbookRegister) -> frozenset[str]:
    """Give the wordings of statements that theirs had before, and that ours has under other IDs.

    Such are the statements of an earlier commit of theirs that was settled when it was put on top of ours.
    """
    mine, yours = ours.by_id(), theirs.by_id()
    return frozenset(
        one.wording
        for one in base.ids
        if one.id in yours
        and yours[one.id].wording == one.wording
        and one.id in mine
        and mine[one.id].wording != one.wording
    )


def _unmatched(
    ids: Iterable[Registration], theirs: HandbookRegister, wordings: frozenset[str] | None = None
) -> dict[str, list[str]]:
    """Give IDs that theirs does not have for the same statement, by wording, in the order they were minted."""
    same = {(one.id, one.wording) for one in theirs.ids}
    found: dict[str, list[str]] = {}
    for one in ids:
        if (one.id, one.wording) not in same and (wordings is None or one.wording in wordings):
            found.setdefault(one.wording, []).append(one.id)
    return found


def merged(
    ours: HandbookRegister, theirs: HandbookRegister, base: HandbookRegister, others: Mapping[str, str]
) -> HandbookRegister:
    """Merge two registers of a handbook.

    Args:
        ours: the one whose IDs stay.
        theirs: the other.
        base: what both came from.
        others: what `clashes` gives.

    Raises:
        InputError: both published one version, with different texts.
    """
    ids = ours.by_id()
    old = base.by_id()
    for one in theirs.ids:
        if one.id in others:
            ids.setdefault(others[one.id], replace(one, id=others[one.id]))
        elif one.id in ids:
            ids[one.id] = _joined(ids[one.id], one, old.get(one.id))
        else:
            ids[one.id] = one
    ordered = tuple(sorted(ids.values(), key=lambda one: in_order(one.id)))
    highest = max((ours.highest, theirs.highest, *(number_of(one.id) for one in ordered)))
    master = ours.master or theirs.master
    return HandbookRegister(ours.code, highest, ordered, _published(ours, theirs), master, ours.place)


def _joined(ours: Registration, theirs: Registration, base: Registration | None) -> Registration:
    """Join what two registers say of one statement: what one of them changed, or what both say together."""
    if base is not None and replace(base, place=None) == replace(ours, place=None):
        return theirs
    return replace(
        ours,
        introduced=ours.introduced or theirs.introduced,
        amended=tuple(dict.fromkeys((*ours.amended, *theirs.amended))),
        withdrawn=ours.withdrawn or theirs.withdrawn,
        dropped=(ours.dropped or theirs.dropped) and not (ours.introduced or theirs.introduced),
    )


def _published(ours: HandbookRegister, theirs: HandbookRegister) -> tuple[Published, ...]:
    found = list(ours.published)
    for version in theirs.published:
        known = ours.version(version.version)
        if known is None:
            found.append(version)
        elif known != version:
            raise InputError(
                f"both branches published the version {version.version}, with different texts",
                cure="Take the text and the digest of one of them; what is to change belongs to a new version.",
                place=known.place,
                code="V201",
            )
    return tuple(found)
