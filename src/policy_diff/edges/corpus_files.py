"""The corpus on disk: which files it has, and their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from pathlib import Path


def handbook_folders(root: Path) -> tuple[Path, ...]:
    """List the folders of `root/handbooks` that hold a `handbook.toml`, by name."""
    return tuple(sorted(path.parent for path in (root / "handbooks").glob("*/handbook.toml")))


def sources(folder: Path) -> tuple[Path, ...]:
    """List the Markdown files of a version's folder, `index.md` first, then by name."""
    return tuple(sorted(folder.rglob("*.md"), key=lambda path: (path.name != "index.md", path.as_posix())))


def feature_files(folder: Path) -> tuple[Path, ...]:
    """List the feature files below a folder, by path."""
    return tuple(sorted(folder.rglob("*.feature"), key=lambda path: path.as_posix()))


def read_text(path: Path) -> str:
    """Read a file of UTF-8 text.

    Raises:
        InputError: it is not there, cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as fault:
        problem = f"cannot be read: {fault.strerror or fault}"
        raise InputError(problem, cure="Check the path and its permissions.", place=Place(str(path))) from None
    except UnicodeDecodeError as fault:
        raise InputError(
            f"not UTF-8: byte {fault.start} cannot be read", cure="Save it as UTF-8.", place=Place(str(path))
        ) from None
