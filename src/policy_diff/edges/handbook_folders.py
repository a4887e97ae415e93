"""Where handbooks are kept: the folder `handbooks`, one folder a handbook, one folder a version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from policy_diff.core.corpus import join_files
from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import LIMIT, kind_of, looking_at, read_text, shown

if TYPE_CHECKING:
    from pathlib import Path

HANDBOOKS = "handbooks"
HANDBOOK_FILE = "handbook.toml"
REGISTER = "register"
"""The folder in `handbooks` that holds the register of IDs: a file for each handbook, named by its code."""

REVIEWS: Final = "reviews"
"""The folder in that of the register which holds what scenarios were reviewed against: a file for each handbook."""

_TEXTS = frozenset((".md", ".toml", ".feature"))

SOURCES = "sources"
"""The folder in `handbooks` where the entries of each source are."""


def find_root(start: Path) -> Path | None:
    """Find the nearest folder, from `start` upwards, that holds a folder of handbooks.

    Raises:
        InputError: a folder on the way may not be looked into.
    """
    with looking_at(start):
        here = start.resolve()
    for folder in (here, *here.parents):
        with looking_at(folder / HANDBOOKS):
            if next((folder / HANDBOOKS).glob(f"*/{HANDBOOK_FILE}"), None):
                return folder
    return None


def handbook_folders(root: Path) -> tuple[Path, ...]:
    """List the folders of `root/handbooks` that hold a `handbook.toml`, by name.

    Raises:
        InputError: one of them may not be looked into.
    """
    with looking_at(root / HANDBOOKS):
        return tuple(sorted(path.parent for path in (root / HANDBOOKS).glob(f"*/{HANDBOOK_FILE}")))


def tables(root: Path) -> tuple[Path, ...]:
    """List every file of TOML below `root/handbooks`, by path.

    Raises:
        InputError: a folder may not be looked into.
    """
    with looking_at(root / HANDBOOKS):
        return tuple(sorted((root / HANDBOOKS).rglob("*.toml")))


def folders_with_text(folder: Path) -> tuple[Path, ...]:
    """List the folders in a folder that hold Markdown, at any depth, by name; hidden ones are none.

    Raises:
        InputError: one of them may not be looked into.
    """
    with looking_at(folder):
        found = sorted(folder.iterdir()) if folder.is_dir() else []
        folders = [path for path in found if path.is_dir() and path.name[:1] not in {".", "_"}]
    return tuple(path for path in folders if sources(path))


def sources(folder: Path) -> tuple[Path, ...]:
    """List the Markdown files of a version's folder, its own `index.md` first, then by name; hidden ones are none.

    Raises:
        InputError: a folder in it may not be looked into.
    """
    with looking_at(folder):
        below = list(folder.rglob("*.md"))
    found = (path for path in below if not any(part.startswith(".") for part in path.relative_to(folder).parts))
    return tuple(sorted(found, key=lambda path: (path != folder / "index.md", path.as_posix())))


def read_version(folder: Path, name: str | None = None) -> str:
    """Read the whole text of a version: its files joined, a blank line between two.

    Args:
        folder: the version's folder.
        name: what to call it in an error; by default its path.

    Raises:
        InputError: it holds no Markdown, or a file that cannot be read as text.
    """
    files = sources(folder)
    if not any(path.parent == folder for path in files):
        handbook = kind_of(folder / HANDBOOK_FILE) == "file"
        raise InputError(
            "is a handbook, not one of its versions" if handbook else "the folder holds no Markdown file of its own",
            cure=f"Name a version: {folder.name}@latest, or its folder."
            if handbook
            else "Name a version's folder, which holds an `index.md`, or a file.",
            place=Place(name or str(folder)),
        )
    texts: list[str] = []
    for path in files:
        texts.append(read_text(path))
        if sum(map(len, texts)) > LIMIT:
            raise InputError(
                f"its files hold more than {LIMIT:,} characters together",
                cure="Compare them one by one.",
                place=Place(name or str(folder)),
            )
    return join_files(texts)


def register_files(root: Path) -> tuple[Path, ...]:
    """List the files of the register of a project, by name.

    Raises:
        InputError: its folder may not be looked into.
    """
    folder = root / HANDBOOKS / REGISTER
    with looking_at(folder):
        return tuple(sorted(folder.glob("*.toml")))


def review_files(root: Path) -> tuple[Path, ...]:
    """List the files of the reviews of scenarios of a project, one a handbook, by name.

    Raises:
        InputError: their folder may not be looked into.
    """
    folder = root / HANDBOOKS / REGISTER / REVIEWS
    with looking_at(folder):
        return tuple(sorted(folder.glob("*.toml")))


_LITTER: Final = frozenset(("thumbs.db", "ehthumbs.db", "desktop.ini"))
"""Files that systems leave in folders that somebody looked into, in small letters."""


def attachments(folder: Path) -> tuple[Path, ...]:
    """List the files of a version's folder that are no Markdown, by path.

    Hidden files, and those that editors and systems leave behind, are none.

    Raises:
        InputError: a folder in it may not be looked into, or a name is not UTF-8, which no register could hold.
    """
    with looking_at(folder):
        below = [path for path in folder.rglob("*") if path.suffix != ".md" and path.is_file()]
    found = [
        path
        for path in below
        if not _is_litter(path.name) and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]
    for path in found:
        if any("\ud800" <= char <= "\udfff" for char in str(path.relative_to(folder))):
            raise InputError(
                "the name of a file of a version is not UTF-8",
                cure="Give it a name of letters, figures and hyphens.",
                place=Place(shown(str(path))),
            )
    return tuple(sorted(found))


def _is_litter(name: str) -> bool:
    return name.lower() in _LITTER or name.endswith(("~", ".swp", ".swo")) or name.startswith("~$")


def texts(root: Path, folders: tuple[str, ...]) -> tuple[Path, ...]:
    """List the files of Markdown, TOML and Gherkin in some folders of a project, by path.

    Raises:
        InputError: one of them may not be looked into.
    """
    found: list[Path] = []
    for name in folders:
        with looking_at(root / name):
            found += [path for path in (root / name).rglob("*") if path.suffix in _TEXTS and path.is_file()]
    return tuple(sorted(path for path in found if not any(part[:1] == "." for part in path.relative_to(root).parts)))


_NOT_OF_PROJECT: Final = frozenset({"build", "dist", "node_modules"})


def project_files(root: Path) -> frozenset[str]:
    """List the files of a project that a page can link to, by their names from its root, with `/`.

    Hidden folders, what was built, and environments of Python are left out.

    Raises:
        InputError: a folder may not be looked into.
    """
    found: set[str] = set()
    folders = [root]
    while folders:
        folder = folders.pop()
        with looking_at(folder):
            inside = list(folder.iterdir())
            for path in inside:
                if not path.is_dir():
                    found.add(path.relative_to(root).as_posix())
                elif _is_of_project(path):
                    folders.append(path)
    return frozenset(found)


def _is_of_project(folder: Path) -> bool:
    made = folder.name in _NOT_OF_PROJECT or (folder / "pyvenv.cfg").is_file()
    return not (made or folder.name[0] in "._" or folder.is_symlink())
