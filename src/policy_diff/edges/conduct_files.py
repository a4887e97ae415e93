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


def write_report(path: Path, text: str) -> None:
    """Write a file whole, and the folders it stands in where they are not there.

    Raises:
        InputError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise InputError(
            f"cannot be written: {(fault.strerror or str(fault)).lower()}",
            cure="Check the folders it is to stand in.",
            place=Place(str(path)),
        ) from None
    write_text(path, text)
