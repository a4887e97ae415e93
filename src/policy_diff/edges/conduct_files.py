"""The conduct suite on disk: its feature files, and the results of its runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import looking_at, write_text

if TYPE_CHECKING:
    from pathlib import Path


def feature_files(folder: Path) -> tuple[Path, ...]:
    """List the feature files below a folder, by path.

    Raises:
        InputError: a folder may not be looked into.
    """
    with looking_at(folder):
        return tuple(sorted(folder.rglob("*.feature"), key=lambda path: path.as_posix()))


def check_report(path: Path) -> None:
    """See, before a run, that its results could be written: the folder of their folder has to be there.

    Raises:
        InputError: it is not, so that the path is more likely misspelt than new.
    """
    if not path.parent.parent.is_dir():
        raise InputError(
            f"cannot be written: there is no folder {path.parent.parent}",
            cure="Correct the path, or make the folder; only the last folder of the path is made.",
            place=Place(str(path)),
        )


def write_report(path: Path, text: str) -> None:
    """Write a file whole, and the folder it stands in where that is not there.

    Raises:
        InputError: it cannot be written.
    """
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as fault:
        raise InputError(
            f"cannot be written: {(fault.strerror or str(fault)).lower()}",
            cure="Check the folders it is to stand in.",
            place=Place(str(path)),
        ) from None
    write_text(path, text)
