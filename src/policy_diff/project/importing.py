"""Take in what others wrote: a published update page as handbooks, a Word file's changes as a change set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import opening, read_text, read_whole, shown, write_tree
from policy_diff.formats.docx.importing import Imported as ImportedWord
from policy_diff.formats.docx.importing import read as read_docx
from policy_diff.formats.docx.safe_package import looks_packed
from policy_diff.formats.update_page import UpdatePage, read_overrides, read_update_page, write_files
from policy_diff.project.sides import read_side

if TYPE_CHECKING:
    from pathlib import Path


WORD_LIMIT = 64 * 1024 * 1024
"""Most bytes of a Word file, pictures and all."""


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


def is_word_file(path: Path) -> bool:
    """Tell by its content whether a file is one of Word's, and no text.

    Raises:
        InputError: it cannot be read.
    """
    return looks_packed(opening(path, 8))


def import_word(path: Path, against: str, start: Path, *, partial: bool = False) -> ImportedWord:
    """Read the tracked changes of a Word file back.

    Args:
        path: the file.
        against: the version that it was made from, as `read_side` takes it.
        start: the folder from which handbooks are looked for, upwards.
        partial: whether what cannot be taken over is left out and told; else it is an error.

    Raises:
        InputError: the file or the version cannot be read, or they do not fit each other.
    """
    side = read_side(against, start)
    data = read_whole(path, limit=WORD_LIMIT)
    return read_docx(data, side.text, source=shown(str(path)), version=side.ref, partial=partial)
