"""The conduct suite on disk: its feature files, and the results of its runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import kind_of, looking_at, write_text

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
        InputError: it is not, so that the path is more likely misspelt than new; or what stands at the path, or
            where its folder is to be, is no such thing or may not be written.
    """
    folder, there = path.parent, kind_of(path.parent)
    if there == "nothing" and kind_of(folder.parent) != "folder":
        raise InputError(
            f"cannot be written: there is no folder {folder.parent}",
            cure="Correct the path, or make the folder; only the last folder of the path is made.",
            place=Place(str(path)),
        )
    if there == "file":
        raise InputError("is a file, not a folder", cure="Name a folder to write to.", place=Place(str(folder)))
    at = kind_of(path)
    if at == "folder":
        raise InputError("is a folder", cure="Name a file in it.", place=Place(str(path)))
    if at == "file" and not path.is_file():
        return  # a pipe or a device, beside which nothing is written
    beside = path.resolve().parent if at == "file" else folder if there == "folder" else folder.parent
    if not os.access(beside, os.W_OK | os.X_OK) or (at == "file" and not os.access(path, os.W_OK)):
        raise InputError(
            "cannot be written: permission denied",
            cure="Check that its folder is there and may be written to.",
            place=Place(str(path)),
        )


def write_with_folder(path: Path, text: str) -> None:
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
