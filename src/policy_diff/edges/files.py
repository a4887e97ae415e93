"""Files: read text or say why not, write whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

LIMIT = 16 * 1024 * 1024
"""Most bytes of a text: about two and a half million words, far above any handbook."""


def read_text(path: Path, name: str | None = None) -> str:
    """Read a file of UTF-8 text, line endings and all.

    Args:
        path: the file.
        name: what to call it in an error; by default its path.

    Raises:
        InputError: it is not there, is a folder, cannot be read, is too large, is empty, or is not text in UTF-8.
    """
    source = name or str(path)
    try:
        info = path.stat()
        if stat.S_ISDIR(info.st_mode):
            raise InputError("is a folder, not a file", cure="Name a file in it.", place=Place(source))
        if info.st_size > LIMIT:
            raise _too_large(source, info.st_size)
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        raise InputError("there is no such file", cure=_suggest(path), place=Place(source)) from None
    except OSError as fault:
        raise InputError(
            f"cannot be read: {(fault.strerror or str(fault)).lower()}",
            cure="Check its name and its permissions.",
            place=Place(source),
        ) from None
    if path == Path(os.devnull):
        return ""  # by custom, what stands for a side that is not there
    return decode(data, source)


def read_stdin() -> str:
    """Read standard input as UTF-8 text.

    Raises:
        InputError: as for `read_text`.
    """
    return decode(sys.stdin.buffer.read(LIMIT + 1), "-")


def decode(data: bytes, source: str) -> str:
    """Turn bytes into text.

    Raises:
        InputError: they are too many, none, binary, or not UTF-8.
    """
    if len(data) > LIMIT:
        raise _too_large(source, len(data))
    if not data:
        raise InputError(
            "is empty",
            cure=f"Check that it was saved; to compare with nothing, give {os.devnull}.",
            place=Place(source),
        )
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise InputError("is in UTF-16, not UTF-8", cure="Save it as UTF-8.", place=Place(source))
    if (nul := data.find(b"\0")) >= 0:
        raise InputError(
            f"is not text: byte {nul + 1} is a zero",
            cure="Give a text file; a Word or PDF file has to be saved as text first.",
            place=Place(source),
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode("utf-8", errors="replace")
        line_end = min(
            (end for end in map(data.find, (b"\n", b"\r"), [fault.start] * 2) if end >= 0), default=len(data)
        )
        line = before + data[fault.start : line_end].decode("utf-8", errors="replace")
        raise InputError(
            f"is not UTF-8: byte {fault.start + 1} (0x{data[fault.start]:02x}) begins no character",
            cure="Save it as UTF-8; a file from an older Windows program is often in Windows-1252.",
            place=Place.at(source, line, len(before)),
        ) from None


def _too_large(source: str, size: int) -> InputError:
    return InputError(
        f"is too large: {size / 1024 / 1024:.0f} MB, and the most is {LIMIT // 1024 // 1024} MB",
        cure="Give one handbook at a time, or its files one by one.",
        place=Place(source),
    )


def _suggest(path: Path) -> str:
    """Name a file that the user may have meant."""
    parent = path.parent
    near = get_close_matches(path.name, sorted(p.name for p in parent.iterdir()), 1) if parent.is_dir() else []
    return f"Did you mean {parent / near[0]}?" if near else "Check its name and the folder you are in."


def write_text(path: Path, text: str) -> None:
    """Write a file whole: to a temporary file beside it, which then takes its name.

    Raises:
        InputError: it cannot be written; then what was there is as it was.
    """
    target = path.resolve()
    try:
        if target.is_dir():
            raise InputError("is a folder", cure="Name a file in it.", place=Place(str(path)))
        if target.exists() and not target.is_file():
            target.write_bytes(text.encode())  # a pipe or a device, which cannot be renamed onto
            return
        temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
        try:
            temporary.write_bytes(text.encode())
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as fault:
        raise _cannot_write(path, fault) from None


def write_tree(root: Path, files: Mapping[str, str]) -> None:
    """Write a folder of files, all of them or none.

    The files are written to a temporary folder beside `root`; only when all are there are they put in place.

    Args:
        root: the folder, which is made if it is not there.
        files: by path relative to it, with `/`, the text.

    Raises:
        InputError: one of them is there already, or the folder cannot be written.
    """
    target = root.resolve()
    for name in files:
        if (target / name).exists():
            raise InputError(
                "is there already and would be overwritten",
                cure="Name a folder that does not hold it, or move it away first.",
                place=Place(str(root / name)),
            )
    staging = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    made: list[Path] = []
    try:
        for name, text in files.items():
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_bytes(text.encode())
        if not target.exists():
            staging.rename(target)
            return
        for name in files:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).rename(target / name)
            made.append(target / name)
    except OSError as fault:
        for path in made:
            path.unlink(missing_ok=True)
        raise _cannot_write(root, fault) from None
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _cannot_write(path: Path, fault: OSError) -> InputError:
    return InputError(
        f"cannot be written: {(fault.strerror or str(fault)).lower()}",
        cure="Check that its folder is there and may be written to.",
        place=Place(str(path)),
    )
