"""Make the register of handbooks that have none, and give up IDs that were never published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from policy_diff.core.corpus import Corpus
from policy_diff.core.errors import InputError, Place, stop
from policy_diff.core.register import HandbookRegister, Register, adopt, drop, first_statements
from policy_diff.core.register_faults import faults as register_faults
from policy_diff.core.register_faults import register_file
from policy_diff.core.requirement_id import handbook_code, in_order, number_of
from policy_diff.core.terms import Vocabulary
from policy_diff.edges.git import last_text
from policy_diff.formats.register_toml import read_register, write_register
from policy_diff.project.books import read_books, select, stop_at_tables
from policy_diff.project.minting import Written, put
from policy_diff.project.registers import read_registers, sound_register
from policy_diff.project.root import project_root

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from pathlib import Path

    from policy_diff.core.register import Registration


def adopt_ids(names: Sequence[str], start: Path, *, anew: bool = False, forget_published: bool = False) -> Written:
    """Make the register of handbooks that have none, of the IDs that their texts hold.

    Args:
        names: each `HANDBOOK`; none stands for every handbook that has no register.
        start: the folder from which the handbooks are looked for, upwards.
        anew: whether to make a register again that there is, or was in a commit. Its highest number stays taken, and
            what was dropped stays dropped.
        forget_published: whether that holds also where the register says what was published, or dropped, which is
            then forgotten; goes with `anew`.

    Raises:
        InputError: a handbook has a register or had one in a commit, or what it had published would be forgotten; a
            register cannot be read; a statement has no ID, or an ID came back after it was given up.
    """
    root = project_root(start)
    if forget_published and not anew:
        raise InputError("nothing is forgotten but by making a register again", cure="Give `--anew` as well.")
    books = read_books(root, {}, stop)
    register, faults = read_registers(root)
    there = {*register.unread, *(known.code for known in register.handbooks)}
    files: dict[str, str] = {}
    counts: list[tuple[str, int]] = []
    made: dict[str, HandbookRegister] = {}
    for handbook, _ in select(books, names):
        if handbook.code in there and not names and not anew:
            continue
        name = register_file(handbook.code)
        for fault in faults:
            if fault.place and fault.place.source == name:
                raise fault
        before = _before(register.of(handbook.code), root, name, anew=anew)
        adopted = adopt(handbook)
        if before:
            adopted = replace(adopted, highest=max(adopted.highest, before.highest))
            if not forget_published:
                adopted = _with_dropped(adopted, before)
        master = made.get(books.masters.get(handbook.code, "")) or register.of(books.masters.get(handbook.code, ""))
        if master:
            adopted = replace(adopted, highest=max(adopted.highest, master.highest), master=master.code)
        made[handbook.code] = adopted
        for fault in register_faults(Register((adopted,)), Corpus((handbook,), Vocabulary(()))):
            raise fault
        files[name] = write_register(adopted)
        counts.append((handbook.code, len(adopted.ids)))
    return Written(files=put(root, files, write=True), registered=tuple(counts))


def _before(known: HandbookRegister | None, root: Path, name: str, *, anew: bool) -> HandbookRegister | None:
    """Give the register that there is, or that was committed last; `None` where there never was one.

    Raises:
        InputError: there is or was one, and it is not to be made anew; or it cannot be read, or git cannot tell.
    """
    if known:
        if not anew:
            raise _has_one(name)
        return known
    text = last_text(root, name)
    if text is not None and not anew:
        raise InputError(
            "the register was committed, and is not there any more",
            cure=f"Take it from the last commit that has it: `git log -- {name}`.",
            place=Place(name),
            code="I108",
        )
    return None if text is None else read_register(text, name)


def _with_dropped(adopted: HandbookRegister, before: HandbookRegister) -> HandbookRegister:
    """Keep what a register says of IDs that were given up.

    Raises:
        InputError: it says that something was published, which may not be forgotten unseen.
    """
    published = [version.version for version in before.published]
    if published:
        raise InputError(
            f"the register says that {', '.join(published)} {'was' if len(published) == 1 else 'were'} published",
            cure="Where nobody has used what was published, give `--anew --forget-published`; else keep the register.",
            place=Place(register_file(before.code)),
            code="I108",
        )
    gone = {one.id: one for one in before.ids if one.dropped}
    known = adopted.by_id() | gone
    return replace(adopted, ids=tuple(sorted(known.values(), key=lambda one: in_order(one.id))))


def drop_ids(identifiers: Sequence[str], start: Path) -> Written:
    """Give up IDs that were minted and never published; their numbers stay taken.

    Raises:
        InputError: one of them is not registered, is published, or stands in a text.
    """
    root = project_root(start)
    register = sound_register(root)
    books = read_books(root, {}, stop_at_tables)
    standing = {identifier for handbook in books.handbooks for identifier in first_statements(handbook)}
    files: dict[str, str] = {}
    for code in dict.fromkeys(handbook_code(identifier) for identifier in identifiers):
        known = register.of(code)
        own = [identifier for identifier in identifiers if handbook_code(identifier) == code]
        held = known.by_id() if known else {}
        for identifier in own:
            if identifier not in held:
                raise _not_dropped(identifier, "is not registered", "Give an ID that the register holds.")
            if known and known.master:
                cure = f"Give that of {known.master} up. Where only its passage was narrowed, there is nothing to do."
                raise _not_dropped(identifier, "has its number from its master", cure, held[identifier])
        numbers = {number_of(identifier) for identifier in own}
        for other in register.handbooks:
            if code in {other.code, other.master}:
                gone = [one for one in other.ids if number_of(one.id) in numbers]
                _check_unused(gone, standing)
                files[register_file(other.code)] = write_register(drop(other, [one.id for one in gone]))
    return Written(files=put(root, files, write=True))


def _check_unused(gone: Iterable[Registration], standing: Container[str]) -> None:
    """See that nobody can know of some IDs.

    Raises:
        InputError: one of them is published, or stands in a text.
    """
    for one in gone:
        if one.introduced:
            cure = "Leave its statement out of the next version: publishing that withdraws it."
            raise _not_dropped(one.id, f"was published with {one.introduced}", cure, one)
        if one.id in standing:
            raise _not_dropped(one.id, "stands in a text", "Take its statement out first.", one)


def _not_dropped(identifier: str, why: str, cure: str, one: Registration | None = None) -> InputError:
    return InputError(f"{identifier} {why}", cure=cure, place=one.place if one else None, requirement=identifier)


def _has_one(name: str) -> InputError:
    return InputError(
        "the handbook has a register",
        cure="New statements get their IDs from `policy-diff ids mint`.",
        place=Place(name),
    )
