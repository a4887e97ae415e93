"""Make one folder like another, file by file: only what differs is copied, and each file comes whole."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

_BESIDE: Final = ".coming"
"""How the name of a file ends until it is whole."""


def mirror(source: Path, target: Path) -> tuple[str, ...]:
    """Make a folder hold what another one holds, with the times of its files.

    A file counts as the same where its size and the time of its last change are. Each one that differs is copied
    beside its place and renamed.

    Args:
        source: the folder to be like; where there is none, nothing is done.
        target: the folder to change; it is made where it is not there.

    Returns:
        The files that were copied or taken away, from the folder, by name.

    Raises:
        OSError: a file cannot be read or written.
    """
    if not source.is_dir():
        return ()
    theirs, ours = _files(source), _files(target)
    changed = [name for name, told in theirs.items() if ours.get(name) != told]
    gone = [name for name in ours if name not in theirs]
    for name in changed:
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(place.name + _BESIDE)
        shutil.copy2(source / name, beside)
        beside.replace(place)
    for name in gone:
        (target / name).unlink()
        with suppress(OSError):  # it stays where it holds anything
            for folder in (target / name).parents:
                if folder == target:
                    break
                folder.rmdir()
    return tuple(sorted([*changed, *gone]))


def remove_tree(folder: Path) -> None:
    """Remove a folder with all that is in it, if it is there.

    Raises:
        OSError: something in it cannot be removed.
    """
    if folder.is_dir():
        shutil.rmtree(folder)


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Give the size and the time of every file below a folder, by its path from there."""
    found: dict[str, tuple[int, int]] = {}
    for within, _, names in os.walk(folder):
        for name in names:
            told = (Path(within) / name).stat()
            found[os.path.relpath(f"{within}/{name}", folder)] = (told.st_size, told.st_mtime_ns)
    return found
