"""Turn a published update page into handbooks: each before and after, in the authoring form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import read_text, write_tree
from policy_diff.formats.update_page import UpdatePage, read_overrides, read_update_page, write_files

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import found and wrote.

    Attributes:
        page: the page, with its faults, mends and lost links.
        files: what was written, by path relative to the folder.
    """

    page: UpdatePage
    files: tuple[str, ...]


def import_page(path: Path, folder: Path, overrides: Path | None = None) -> Imported:
    """Read an update page and write the handbooks that it speaks of.

    Args:
        path: the page as text.
        folder: where the handbooks go, a folder each; nothing in it is overwritten.
        overrides: a TOML file of lines to read otherwise.

    Raises:
        InputError: the page or the overrides cannot be read, or a file is there already; then nothing is written.
    """
    lines = read_overrides(read_text(overrides), str(overrides)) if overrides else {}
    page = read_update_page(read_text(path), source=str(path), overrides=lines)
    try:
        files = write_files(page)
    except InputError as fault:  # what is written knows no file; the reader of the message has to
        raise InputError(fault.problem, cure=fault.cure, place=Place(str(path))) from None
    write_tree(folder, files)
    return Imported(page, tuple(files))
