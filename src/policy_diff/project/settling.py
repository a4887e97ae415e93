"""Settle a merge in which two branches minted the same IDs: ours stay, theirs get the next free ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from policy_diff.core.conflicts import labels, lines_of_conflicts, same_merge
from policy_diff.core.errors import InputError, Place
from policy_diff.core.marked_merge import Labels, merge_with_marks
from policy_diff.core.register import HandbookRegister, up_to_date
from policy_diff.core.register_faults import REGISTER_FOLDER, register_file
from policy_diff.core.renumbering import as_in_master, clashes, merged, names_one, renumbered
from policy_diff.core.requirement_id import handbook_code, in_order, number_of
from policy_diff.edges.files import kind_of, read_text, write_files
from policy_diff.edges.git import (
    commit_of,
    common_ancestor,
    files_at,
    files_with,
    has_unmerged,
    merge_texts,
    renames,
    text_at,
)
from policy_diff.edges.handbook_folders import HANDBOOKS, texts
from policy_diff.formats.register_toml import read_register, unsettled, write_register
from policy_diff.formats.settled_text import settle_by_matching, with_both
from policy_diff.project.books import read_books
from policy_diff.project.root import project_root

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_FOLDERS: Final = (HANDBOOKS, "features")
"""Where the IDs of requirements stand."""

_PICKED: Final = ("REBASE_HEAD", "CHERRY_PICK_HEAD")
"""What git calls a commit that it is putting on top of another; it comes from its parent alone."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The commits that are being merged, by their full names.

    Attributes:
        ours: the commit that is checked out; in a rebase, what the commits are put on top of.
        theirs: the other one.
        base: what both come from; empty where they share nothing.
    """

    ours: str
    theirs: str
    base: str


@dataclass(frozen=True, slots=True)
class Settlement:
    """What settling did.

    Attributes:
        renumbered: each of their IDs that gave way, and what it is now.
        files: the names of the files that were written, from the root, by name.
        joined: where statements of both sides stand one after the other now.
        conflicts: where a conflict is left that a person has to settle.
    """

    renumbered: tuple[tuple[str, str], ...] = ()
    files: tuple[str, ...] = ()
    joined: tuple[Place, ...] = ()
    conflicts: tuple[Place, ...] = ()


def settle(start: Path, theirs: str = "") -> Settlement:
    """Settle the register, and the IDs in text and scenarios, after a merge that git could not make alone.

    Args:
        start: the folder from which the handbooks are looked for, upwards.
        theirs: the commit that was merged; by default the one that git says is being merged, picked or rebased, or
            the second parent of the commit that is checked out.

    Raises:
        InputError: it cannot be told what came from whom, theirs published what would have to change, or a file
            cannot be read or written. Then nothing is written.
    """
    root = project_root(start)
    sides = _sides(root, theirs)
    if sides is None:
        _nothing_to_tell_from(root)
        return Settlement(conflicts=_conflicts(root, {}))
    others: dict[str, str] = {}
    old: dict[str, str] = {}
    standing: set[str] = set()
    registers: dict[str, HandbookRegister] = {}
    done_before: set[str] = set()
    for code in _codes(root, sides):
        found, before, register = _register(root, code, sides, others)
        others |= found
        old |= before
        if register is not None:
            registers[code] = register
            standing |= _standing(root, code, sides, found)
        else:
            done_before |= set(found)
    named = files_with(root, sides.theirs, tuple(others), _FOLDERS)
    _check_all_named(root, sides.theirs, named, standing)
    files: dict[str, str] = {}
    joined: list[Place] = []
    for name, ways in _touched(root, sides, named).items():
        now = read_text(root / name, name)
        try:
            text, lines = _text(root, name, now, ways, sides, others, old)
        except InputError:
            if not names_one(now, {key: "" for key in others if key not in done_before}):
                continue  # it was settled with its register, and has been worked on since
            raise
        if text != now:
            files[name] = text
        joined += [Place(name, line) for line in lines]
    left = _conflicts(root, files)
    refreshed = registers if left else _up_to_date(root, registers, files)
    files |= {register_file(code): write_register(register) for code, register in refreshed.items()}
    if files:
        write_files({root / name: text for name, text in files.items()})
    done = sorted(others.items(), key=lambda pair: in_order(pair[0])) if files else ()
    return Settlement(tuple(done), tuple(sorted(files)), tuple(joined), left)


def _sides(root: Path, theirs: str) -> Sides | None:
    """Tell what is being merged; `None` where nothing is."""
    ours = commit_of(root, "HEAD")
    if theirs:
        other = commit_of(root, theirs)
        if not other:
            raise InputError(f"there is no commit '{theirs}'", cure="Check it with `git log`.", place=Place(theirs))
        return Sides(ours, other, common_ancestor(root, ours, other))
    if merging := commit_of(root, "MERGE_HEAD"):
        return Sides(ours, merging, common_ancestor(root, ours, merging))
    for name in _PICKED:
        picked = commit_of(root, name)
        if picked and has_unmerged(root):  # git leaves the name behind when a rebase is done
            return Sides(ours, picked, commit_of(root, f"{name}^"))
    first, second = commit_of(root, "HEAD^1"), commit_of(root, "HEAD^2")
    return Sides(first, second, common_ancestor(root, first, second)) if second else None


def _nothing_to_tell_from(root: Path) -> None:
    """See that no register holds an unsettled merge of which git knows nothing.

    Raises:
        InputError: one does.
    """
    for path in texts(root, (REGISTER_FOLDER,)):
        name = path.relative_to(root).as_posix()
        if unsettled(read_text(path, name)):
            raise InputError(
                "the register holds an unsettled merge, and git does not say of what",
                cure="Name the commit that was merged: `policy-diff ids settle --theirs COMMIT`.",
                place=Place(name),
                code="I108",
            )


def _codes(root: Path, sides: Sides) -> tuple[str, ...]:
    """Give the codes of the handbooks that have a register on either side; masters before what is made from them."""
    names = {name for side in (sides.ours, sides.theirs) for name in files_at(root, side, REGISTER_FOLDER)}
    codes = [name.rpartition("/")[2].removesuffix(".toml") for name in sorted(names) if name.endswith(".toml")]

    def is_made(code: str) -> bool:
        text = text_at(root, sides.theirs, register_file(code))
        return text is not None and bool(read_register(text, register_file(code)).master)

    return tuple(sorted(codes, key=is_made))


def _register(
    root: Path, code: str, sides: Sides, so_far: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str], HandbookRegister | None]:
    """Merge the register of a handbook.

    Args:
        root: the folder of the project.
        code: the code of the handbook.
        sides: what is being merged.
        so_far: their IDs that give way in other handbooks, its master among them.

    Returns:
        Their IDs that give way, those of them that the base has for the same statement, and the register where it
        has to be written.
    """
    name = register_file(code)

    def at(commit: str) -> HandbookRegister:
        text = text_at(root, commit, name)
        return HandbookRegister(code) if text is None else read_register(text, name)

    ours, theirs, base = at(sides.ours), at(sides.theirs), at(sides.base)
    file = root / name
    text = read_text(file, name) if kind_of(file) == "file" else ""
    now = read_register(text, name) if text and not unsettled(text) else None
    others = as_in_master(theirs, so_far) if theirs.master else clashes(ours, theirs, base, now)
    both = {one.id: one.wording for one in theirs.ids}
    old = {one.id: others[one.id] for one in base.ids if one.id in others and both[one.id] == one.wording}
    register = merged(ours, theirs, base, others)
    if now is None:
        return others, old, register
    missing = {(one.id, one.wording) for one in register.ids} - {(one.id, one.wording) for one in now.ids}
    unpublished = set(register.published) - set(now.published)
    if not missing and not unpublished and now.highest >= register.highest:
        return others, old, None
    known = register.by_id() | {one.id: one for one in now.ids if one.id not in register.by_id()}
    ids = tuple(sorted(known.values(), key=lambda one: in_order(one.id)))
    highest = max((register.highest, now.highest, *(number_of(one.id) for one in ids)))
    return others, old, replace(register, highest=highest, ids=ids)


def _standing(root: Path, code: str, sides: Sides, found: Iterable[str]) -> set[str]:
    """Give those of some of their IDs that stand in a text of theirs: not what was dropped, or made from a master."""
    name = register_file(code)
    text = text_at(root, sides.theirs, name)
    theirs = read_register(text, name) if text is not None else HandbookRegister(code)
    known = {} if theirs.master else theirs.by_id()
    return {one for one in found if one in known and not known[one].dropped}


def _check_all_named(root: Path, commit: str, names: Iterable[str], ids: set[str]) -> None:
    """See that each of some IDs stands in a text: one that was passed over would have two statements.

    Raises:
        InputError: one stands in none.
    """
    left = set(ids)
    for name in names:
        if left and not name.startswith(f"{REGISTER_FOLDER}/"):
            text = text_at(root, commit, name) or ""
            left = {one for one in left if not names_one(text, {one: ""})}
    for one in sorted(left, key=in_order):
        raise InputError(
            f"{one} of theirs has to give way, and no text of theirs has it",
            cure="In their branch, put its statement back or drop the ID with `policy-diff ids drop`, and merge again.",
            place=Place(register_file(handbook_code(one))),
            requirement=one,
            code="I106",
        )


def _touched(root: Path, sides: Sides, names: Iterable[str]) -> dict[str, tuple[str, str, str]]:
    """Tell what each file was called in which theirs names one of its IDs that give way.

    Returns:
        By its name now, what each file is called in the base, in ours and in theirs.
    """
    if not names:
        return {}
    by_theirs = {new: old for old, new in renames(root, sides.base, sides.theirs).items()}
    by_ours = renames(root, sides.base, sides.ours)
    found: dict[str, tuple[str, str, str]] = {}
    for name in names:
        base = by_theirs.get(name, name)
        ours = by_ours.get(base, base)
        here = next((one for one in (name, ours) if kind_of(root / one) == "file"), None)
        if here and not here.startswith(f"{REGISTER_FOLDER}/"):
            found[here] = (base, ours, name)
    return found


def _text(  # noqa: PLR0913, PLR0917  what is merged, whose it is, and what becomes of it
    root: Path,
    name: str,
    now: str,
    ways: tuple[str, str, str],
    sides: Sides,
    others: Mapping[str, str],
    old: Mapping[str, str],
) -> tuple[str, tuple[int, ...]]:
    """Settle one file: merge again what git merged, with other IDs in theirs, or match what was worked on since.

    Returns:
        Its text, and the lines at which statements of both sides stand one after the other now.
    """
    commits = (sides.base, sides.ours, sides.theirs)
    base, ours, theirs = (
        _like(now, text_at(root, commit, way) or "") for commit, way in zip(commits, ways, strict=True)
    )
    if not ours and now == theirs:
        return renumbered(theirs, others), ()
    mine, yours = labels(now) or ("ours", "theirs")
    called = (mine, "base", yours)
    new = (renumbered(base, old), ours, renumbered(theirs, others))
    again, lines = with_both(merge_texts(*new, called, "diff3"), name)
    if same_merge(now, again):
        return now, ()
    if now == merge_with_marks(base, ours, theirs, Labels(mine, "base", yours)).text:  # by our driver, not by git
        driven = merge_with_marks(*new, Labels(mine, "base", yours)).text
        return (driven, ()) if driven == now else with_both(driven, name)
    if same_merge(now, merge_texts(base, ours, theirs, called, "merge")):
        return again, lines
    left = next(lines_of_conflicts(now), None)
    if left is not None:
        raise InputError(
            "the file was worked on, and conflicts are left in it",
            cure="Settle them first, or take what git made of it with `git checkout --merge`; then run this again.",
            place=Place(name, left),
            code="I108",
        )
    return settle_by_matching(now, ours, theirs, others, name), ()


def _like(now: str, text: str) -> str:
    """Give a text of a commit the line endings that it has where it is checked out."""
    return text.replace("\n", "\r\n") if "\r\n" in now and "\r\n" not in text else text


def _conflicts(root: Path, files: Mapping[str, str]) -> tuple[Place, ...]:
    """Find every conflict that is left, but for those of the register."""
    found: list[Place] = []
    for path in texts(root, _FOLDERS):
        name = path.relative_to(root).as_posix()
        if name.startswith(f"{REGISTER_FOLDER}/") or not path.stat().st_size:
            continue
        text = files[name] if name in files else read_text(path, name)
        if "<<<<<<<" in text:
            found += [Place(name, line) for line in lines_of_conflicts(text)]
    return tuple(found)


def _up_to_date(
    root: Path, registers: Mapping[str, HandbookRegister], files: Mapping[str, str]
) -> dict[str, HandbookRegister]:
    """Let registers say what the published versions say, now that their texts can be read."""
    books = read_books(root, files, lambda _: None)
    held = {handbook.code: handbook for handbook in books.handbooks}
    return {
        code: up_to_date(register, held[code]) if code in held else register for code, register in registers.items()
    }
