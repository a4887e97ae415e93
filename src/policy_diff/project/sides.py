"""What the user names on the command line: a file, a version, a revision, standard input."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.corpus import join_files
from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import kind_of, read_stdin, read_text, shown
from policy_diff.edges.git import read_revision
from policy_diff.edges.handbook_folders import (
    HANDBOOK_FILE,
    HANDBOOKS,
    find_root,
    folders_with_text,
    handbook_folders,
    read_version,
    sources,
)
from policy_diff.formats.corpus_toml import read_handbook
from policy_diff.formats.requirement_blocks import read_requirements
from policy_diff.project.made_texts import MadeText
from policy_diff.project.variants import VARIANTS_FILE, find_variant, variant_texts, variants_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from policy_diff.core.corpus import Handbook

LATEST = "latest"
"""Names the last version of a handbook."""

_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Named:
    """A handbook as it was named: its folder, and which of the handbooks that are made from it is meant, if one is."""

    folder: Path
    variant: str = ""

    @property
    def name(self) -> str:
        """What the handbook is called in references."""
        return self.variant or self.folder.name


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison.

    Attributes:
        ref: how the user named it, as it can stand in a text.
        text: its text.
        files: the files that it was read from; none for a revision.
        made: where the text was made here from a master's, a sentence or two that say so; else empty.
    """

    ref: str
    text: str
    files: tuple[Path, ...] = ()
    made: str = ""


def read_sides(old: str, new: str, start: Path) -> tuple[Side, Side]:
    """Read both sides of a comparison; see `read_side`.

    Raises:
        InputError: one of them cannot be read, or both are standard input.
    """
    if old == new == "-":
        raise InputError("standard input cannot be both texts", cure="Name a file for one of them.", place=Place("-"))
    return read_side(old, start), read_side(new, start)


def read_side(name: str, start: Path) -> Side:
    """Read what a name stands for.

    Args:
        name: a file or a version's folder; `handbook@version`, where the handbook is named by its folder or its
            code, also one that is made from a master, and the version may be `latest`; `REV:path` of a git
            repository; or `-` for standard input.
        start: the folder from which handbooks are looked for, upwards.

    Raises:
        InputError: there is no such thing, or it is no text.
    """
    if name == "-":
        return Side(name, read_stdin(), (Path("/dev/stdin"),))
    path = Path(name)
    kind = kind_of(path)
    if kind == "folder":
        texts = variant_texts(path.resolve().parent, path, "")
        text = read_version(path) if texts is None else join_files(texts)
        return Side(shown(name), text, sources(path))
    if kind == "file":
        return Side(shown(name), read_text(path), (path,))
    handbook, at, version = name.rpartition("@")
    if at and "/" not in version and ":" not in handbook:
        named = _folder(handbook, name, start)
        return _version_side(shown(name), named, _version_folder(named, version, name))
    if ":" in name:
        return Side(shown(name), read_revision(name))
    if _knows(name, start):
        raise InputError(
            "is a handbook, and two versions are compared",
            cure=f"Name a version of it, such as {name}@{LATEST}.",
            place=Place(shown(name)),
        )
    return Side(shown(name), read_text(path))  # which says that there is no such file, and what is like it


def _knows(name: str, start: Path) -> bool:
    """Tell whether a handbook is named so."""
    try:
        _folder(name, name, start)
    except InputError:
        return False
    return True


def latest_two(name: str, start: Path) -> tuple[Side, Side]:
    """Read the two latest versions of a handbook.

    Args:
        name: its folder in `handbooks`, its code, or a path to its folder.
        start: the folder from which handbooks are looked for, upwards.

    Raises:
        InputError: there is no such handbook, it holds fewer than two texts, or one of the latest is gone.
    """
    book, at, _ = name.rpartition("@")
    one = at and kind_of(Path(name)) == "nothing" and _knows(book, start)
    if one or name == "-" or kind_of(Path(name)) == "file":
        raise InputError("one text is given, and two are compared", cure="Name the later text too.", place=Place(name))
    named = _folder(name, name, start)
    folder, handbook = named.folder, _read_handbook(named)
    if not handbook.versions:
        raise _without_text(handbook, folder)
    held = [version.id for version in handbook.versions if kind_of(folder / version.id) == "folder"]
    if len(held) < _PAIR:
        raise InputError(
            f"the {handbook.title} has {len(held) or 'no'} version{'s' * (len(held) != 1)}, and two are compared",
            cure="Name both sides: `policy-diff compare OLD NEW`.",
            place=Place(str(folder / HANDBOOK_FILE)),
        )
    unnamed = [found for found in folders_with_text(folder) if found.name not in held]
    if unnamed:
        raise InputError(
            f"the folder holds Markdown, and `{HANDBOOK_FILE}` names no such version",
            cure="Which versions are the latest is what that file says: name this one there, or name both sides.",
            place=Place(str(unnamed[0])),
        )
    latest = [version.id for version in handbook.versions[-_PAIR:]]
    for version in latest:
        _see_held(version, held, folder)
    old, new = (_version_side(shown(f"{named.name}@{version}"), named, folder / version) for version in latest)
    return old, new


def _see_held(version: str, held: Sequence[str], folder: Path) -> None:
    """See that one of the latest versions is there: an older one would pass for it without a word.

    Raises:
        InputError: its folder is gone.
    """
    if version not in held:
        raise InputError(
            f"the text of version {version} is not there, which `{HANDBOOK_FILE}` lists among the latest",
            cure=f"Take its folder from the last commit that has it, or name versions: {', '.join(held)}.",
            place=Place(shown(str(folder / HANDBOOK_FILE))),
        )


def _version_side(ref: str, named: _Named, folder: Path) -> Side:
    """Read a version of a handbook, whose requirements must be sound: a page of it is what gets published.

    Raises:
        InputError: it holds no text, or a requirement is malformed.
    """
    files = sources(folder)
    whole = read_version(folder)  # which says where there is no text
    made = variant_texts(named.folder, folder, named.variant)
    handbook = _read_handbook(named)
    code = handbook.code
    texts = tuple(read_text(path) for path in files) if made is None else made
    for path, text in zip(files, texts, strict=True):
        read_requirements(text, str(path), code, folder.name)
    tables = (named.folder / HANDBOOK_FILE, *(() if made is None else (named.folder / VARIANTS_FILE,)))
    told = MadeText(handbook, _read_handbook(_Named(named.folder)), "", None) if named.variant else None
    said = f"{told.whose} {told.how}" if told else ""
    return Side(ref, whole if made is None else join_files(texts), (*files, *tables), said)


def _folder(name: str, given: str, start: Path) -> _Named:
    """Find a handbook."""
    path = Path(name)
    if kind_of(path / HANDBOOK_FILE) == "file":
        return _Named(path.resolve() if path.name in {"", ".."} else path)
    root = find_root(start)
    folders = handbook_folders(root) if root else ()
    known = {folder.name: _Named(folder) for folder in folders}
    for folder in () if name in known else folders:
        for code, found in _codes(folder):
            if known.setdefault(code, found) != found and code == name:
                raise InputError(
                    f"two handbooks have the code '{name}'",
                    cure=f"Name it by its folder: {known[code].name} or {found.name}.",
                    place=Place(given),
                )
    if name in known:
        return known[name]
    raise InputError(f"there is no handbook '{name}'", cure=_known(name, list(known), root), place=Place(given))


def _known(name: str, names: Sequence[str], root: Path | None) -> str:
    if root is None:
        return f"No folder `{HANDBOOKS}` stands here or above; go to the project's folder, or name files."
    near = get_close_matches(name, names, 1)
    return f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(sorted(names))}."


def _codes(folder: Path) -> Iterator[tuple[str, _Named]]:
    """Yield the code of the handbook in a folder, and the code and the name of each that is made from it."""
    yield _read_handbook(_Named(folder)).code, _Named(folder)
    variants = variants_in(folder)
    for variant in variants.variants if variants else ():
        yield variant.code, _Named(folder, variant.folder)
        yield variant.folder, _Named(folder, variant.folder)


def _read_handbook(named: _Named) -> Handbook:
    file = named.folder / HANDBOOK_FILE
    handbook = read_handbook(read_text(file), str(file))
    variants = variants_in(named.folder) if named.variant else None
    variant = find_variant(variants, named.variant) if variants else None
    return replace(handbook, code=variant.code, title=variant.title) if variant else handbook


def _without_text(handbook: Handbook, folder: Path) -> InputError:
    """Make the fault of asking for a text of a handbook of which none is held."""
    fault = handbook.no_text()
    fault.place = Place(shown(str(folder / HANDBOOK_FILE)))
    return fault


def _version_folder(named: _Named, version: str, given: str) -> Path:
    folder, handbook = named.folder, _read_handbook(named)
    if not handbook.versions:
        raise _without_text(handbook, folder)
    ids = [known.id for known in handbook.versions]
    held = [known for known in ids if kind_of(folder / known) == "folder"]
    if version == LATEST and held:
        version = ids[-1]
        _see_held(version, held, folder)
    if version in held:
        return folder / version
    if version in ids:
        raise InputError(
            f"the text of version {version} is not held",
            cure=f"Versions with a text: {', '.join(held) or 'none'}.",
            place=Place(given),
        )
    near = get_close_matches(version, ids, 1)
    raise InputError(
        f"the {handbook.title} has no version '{version}'",
        cure=f"Did you mean {named.name}@{near[0]}?" if near else f"Its versions are {', '.join(ids) or 'none'}.",
        place=Place(given),
    )
