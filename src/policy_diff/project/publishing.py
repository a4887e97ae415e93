"""Publish versions: record what each is, so that nobody changes it unseen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.core.register import HandbookRegister, publish, up_to_date, version_digests
from policy_diff.core.register_faults import register_file
from policy_diff.edges.files import read_text, write_files
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS
from policy_diff.formats.register_toml import write_register
from policy_diff.project.books import folder_of_text, read_books, select, stop_at_tables
from policy_diff.project.check import check_project
from policy_diff.project.registers import attached_digests, sound_register, stop_at_changed
from policy_diff.project.root import project_root
from policy_diff.project.variants import VARIANTS_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from policy_diff.core.corpus import Handbook, Version
    from policy_diff.core.errors import Place
    from policy_diff.core.findings import Finding
    from policy_diff.core.register import Register
    from policy_diff.project.books import Books

_NO_HINDRANCE: Final = ("I107", "C")
"""Rules, or families of them, that keep no version back: publishing mends the one, the other is about scenarios."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What publishing did.

    Attributes:
        published: the versions that it published, each `handbook@version`.
        already: those that were published already, as they are.
        mended: what the register says anew of IDs under versions that were published already, a clause each.
    """

    published: tuple[str, ...]
    already: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()


def unpublished(start: Path) -> tuple[str, ...]:
    """List the versions that are not published, each `handbook@version`, by folder.

    Raises:
        InputError: a handbook, or the register, cannot be read.
    """
    root = project_root(start)
    register = sound_register(root)
    books = read_books(root, {}, stop_at_tables)
    return tuple(
        _ref(handbook, version)
        for handbook in books.handbooks
        for version in handbook.versions
        if not _is_published(register, handbook, version)
    )


def publish_versions(names: Sequence[str], start: Path) -> Publication:
    """Record the digests of versions, and bring the lives of their handbooks' IDs up to date, all or nothing.

    A version of a handbook that others are made from is published with those of the same name that are made from it.

    Args:
        names: each `HANDBOOK@VERSION`, or `HANDBOOK` for all its versions; none stands for every version there is.
        start: the folder from which the handbooks are looked for, upwards.

    Raises:
        InputError: a version was published with another text, a fault stands in one, or a file cannot be read or
            written. Then nothing is written.
    """
    root = project_root(start)
    register = sound_register(root)
    books = read_books(root, {}, stop_at_tables)
    chosen = tuple(_with_made(select(books, names), books))
    attached = attached_digests(root, [handbook for handbook, _ in chosen])
    stop_at_changed(register, [handbook for handbook, _ in chosen], root)
    findings = check_project(root)
    files: dict[str, str] = {}
    done: list[str] = []
    already: list[str] = []
    mended: list[str] = []
    for handbook, versions in chosen:
        for finding in findings:
            if not finding.code.startswith(_NO_HINDRANCE) and _is_about(finding.place, handbook, versions, root):
                raise _refused(finding)
        own = register.of(handbook.code) or HandbookRegister(handbook.code)
        new = [version for version in versions if not _is_published(register, handbook, version)]
        digests = {version.id: version_digests(version, attached.get((handbook.code, version.id))) for version in new}
        mended += _mended(own, up_to_date(own, handbook))
        updated = publish(own, handbook, digests)
        if updated != own:
            files[register_file(handbook.code)] = write_register(updated)
        done += [_ref(handbook, version) for version in new]
        already += [_ref(handbook, version) for version in versions if version not in new]
    if files:
        write_files({root / name: text for name, text in files.items()})
    return Publication(tuple(done), tuple(already), tuple(mended))


def _mended(before: HandbookRegister, after: HandbookRegister) -> Iterator[str]:
    """Yield what a register says anew of each ID though no other version was published."""
    old = before.by_id()
    for one in after.ids:
        was = old[one.id]
        for what, then, now in (
            ("introduced", was.introduced, one.introduced),
            ("amended", ", ".join(was.amended), ", ".join(one.amended)),
            ("withdrawn", was.withdrawn, one.withdrawn),
        ):
            if then != now:
                yield f"{one.id} is {what} in {now or 'no version'}; it said {then or 'nothing'}"


def _ref(handbook: Handbook, version: Version) -> str:
    return f"{handbook.folder}@{version.id}"


def _is_published(register: Register, handbook: Handbook, version: Version) -> bool:
    own = register.of(handbook.code)
    return own is not None and own.version(version.id) is not None


def _with_made(
    chosen: Iterable[tuple[Handbook, tuple[Version, ...]]], books: Books
) -> Iterator[tuple[Handbook, tuple[Version, ...]]]:
    """Add to each handbook those that are made from its text, with the versions of the same names."""
    meant: dict[str, set[str]] = {}
    for handbook, versions in chosen:
        for other in (handbook, *books.made_from(handbook.code)):
            meant.setdefault(other.code, set()).update(version.id for version in versions)
    for handbook in books.handbooks:
        if handbook.code in meant:
            yield handbook, tuple(version for version in handbook.versions if version.id in meant[handbook.code])


def _refused(finding: Finding) -> InputError:
    """Give the error that a finding is to whoever wants to publish."""
    return InputError(
        finding.problem, cure=finding.cure, place=finding.place, requirement=finding.requirement, code=finding.code
    )


def _is_about(place: Place, handbook: Handbook, versions: Sequence[Version], root: Path) -> bool:
    """Tell whether a place is in one of the versions, in a table that says of them, or in the register."""
    folder = f"{HANDBOOKS}/{folder_of_text(handbook)}"
    if place.source == f"{folder}/{HANDBOOK_FILE}" and place.line is not None:
        named = _version_at(read_text(root / place.source, place.source), place.line, handbook)
        return named is None or named in versions
    below = tuple(f"{folder}/{version.id}/" for version in versions)
    files = {file.name for version in versions for file in version.files}
    return place.source in {
        register_file(handbook.code),
        f"{folder}/{VARIANTS_FILE}",
        *files,
    } or place.source.startswith(below)


def _version_at(text: str, line: int, handbook: Handbook) -> Version | None:
    """Give the version of which a line of a `handbook.toml` speaks; `None` where it speaks of the whole handbook."""
    tables = [row for row in text.split("\n")[:line] if row.lstrip().startswith("[")]
    if not tables or not tables[-1].lstrip().startswith("[[versions]]"):
        return None
    at = sum(row.lstrip().startswith("[[versions]]") for row in tables) - 1
    return handbook.versions[at] if at < len(handbook.versions) else None
