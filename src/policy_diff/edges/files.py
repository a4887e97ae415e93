"""Files: read text or say why not, write whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import sys
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from policy_diff.core.errors import InputError, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

LIMIT = 16 * 1024 * 1024
"""Most bytes of a text: about two and a half million words, far above any handbook."""


def read_text(path: Path, name: str | None = None, *, may_be_empty: bool = False) -> str:
    """Read a file of UTF-8 text, line endings and all.

    Args:
        path: the file.
        name: what to call it in an error; by default its path.
        may_be_empty: whether nothing at all is a text too.

    Raises:
        InputError: it is not there, is a folder, cannot be read, is too large, is empty and may not be,
            or is not text in UTF-8.
    """
    source = name or str(path)
    data = read_whole(path, name)
    if path == Path(os.devnull) or (may_be_empty and not data):
        return ""  # the null device is by custom what stands for a side that is not there
    return decode(data, source)


def read_whole(path: Path, name: str | None = None, limit: int = LIMIT) -> bytes:
    """Read a whole file that may be anything.

    Args:
        path: the file.
        name: what to call it in an error; by default its path.
        limit: the most bytes that it may have.

    Raises:
        InputError: it is not there, is a folder, cannot be read or is too large.
    """
    source = name or str(path)
    try:
        info = path.stat()
        if stat.S_ISDIR(info.st_mode):
            raise InputError("is a folder, not a file", cure="Name a file in it.", place=Place(source))
        if info.st_size > limit:
            raise _too_large(source, info.st_size, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise InputError("there is no such file", cure=_suggest(path), place=Place(source)) from None
    except OSError as fault:
        raise _cannot_read(source, fault) from None
    if len(data) > limit:
        raise _too_large(source, len(data), limit)
    return data


def opening(path: Path, size: int) -> bytes:
    """Give the first bytes of a file, which tell what it is; none of a pipe or a device, which is read but once.

    Raises:
        InputError: it cannot be read.
    """
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(size)
    except OSError as fault:
        raise _cannot_read(str(path), fault) from None


def read_stdin() -> str:
    """Read standard input as UTF-8 text.

    Raises:
        InputError: as for `read_text`.
    """
    if sys.stdin is None:
        raise InputError("standard input is closed", cure="Give a file.", place=Place("-"))
    try:
        data = sys.stdin.buffer.read(LIMIT + 1)
    except OSError as fault:
        raise _cannot_read("-", fault) from None
    return decode(data, "-")


def kind_of(path: Path) -> Literal["folder", "file", "nothing"]:
    """Tell what stands at a path; a pipe or a device is a file.

    Raises:
        InputError: that cannot be told, as where the name is too long or a folder on the way may not be entered.
    """
    try:
        return "folder" if stat.S_ISDIR(path.stat().st_mode) else "file"
    except (FileNotFoundError, NotADirectoryError):
        return "nothing"
    except OSError as fault:
        raise _cannot_read(str(path), fault) from None


@contextmanager
def looking_at(path: Path) -> Iterator[None]:
    """Say of what is looked at where that fails.

    Raises:
        InputError: the path, or something below it, cannot be listed or told what it is.
    """
    try:
        yield
    except OSError as fault:
        raise _cannot_read(str(path), fault) from None


def current_folder() -> Path:
    """Give the folder that the user is in.

    Raises:
        InputError: it is not there any more, or may not be entered.
    """
    try:
        return Path.cwd()
    except OSError as fault:
        raise InputError(
            f"the current folder cannot be used: {(fault.strerror or str(fault)).lower()}",
            cure="Go to a folder that is there.",
        ) from None


def shown(name: str) -> str:
    """Give a name as it can stand in a text: bytes that are no UTF-8, and what breaks a line, become U+FFFD."""
    text = os.fsencode(name).decode("utf-8", errors="replace")
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def check_output(path: Path, read: Iterable[Path], what: str = "compared") -> None:
    """See that a file to be written is none of those that were read.

    Args:
        path: the file to be written.
        read: those that were read.
        what: what was done to these, as a participle.

    Raises:
        InputError: it is.
    """
    for other in read:
        try:
            same = path.samefile(other)
        except OSError:
            continue  # one of them is not there
        if same and path.is_file():
            raise InputError(
                f"is what is {what} ({shown(str(other))}), and would be overwritten",
                cure="Name another file for the output.",
                place=Place(str(path)),
            )


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
            cure="Give a text file; a Word file is for `policy-diff import`, and a PDF has to be saved as text first.",
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


def _cannot_read(source: str, fault: OSError) -> InputError:
    return InputError(
        f"cannot be read: {(fault.strerror or str(fault)).lower()}",
        cure="Check its name and its permissions.",
        place=Place(source),
    )


def _too_large(source: str, size: int, limit: int = LIMIT) -> InputError:
    return InputError(
        f"is too large: {-(-size // 1024 // 1024)} MB, and the most is {limit // 1024 // 1024} MB",
        cure="Give one handbook at a time, or its files one by one.",
        place=Place(source),
    )


def _suggest(path: Path) -> str:
    """Name a file that the user may have meant."""
    parent = path.parent
    try:
        names = sorted(found.name for found in parent.iterdir())
    except OSError:
        names = []  # the folder is not there, or not to be listed
    near = get_close_matches(path.name, names, 1)
    return f"Did you mean {shown(str(parent / near[0]))}?" if near else "Check its name and the folder you are in."


def write_text(path: Path, text: str) -> None:
    """Write a text to a file as `write_bytes` does.

    Raises:
        InputError: it cannot be written; then what was there is as it was.
    """
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file whole: to a temporary file beside it, which then takes its name.

    Raises:
        InputError: it cannot be written; then what was there is as it was.
    """
    try:
        if path.is_dir():
            raise InputError("is a folder", cure="Name a file in it.", place=Place(str(path)))
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device, which cannot be renamed onto
            return
        target = path.resolve()
        _check_writable(target)
        temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
        try:
            temporary.write_bytes(data)
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except BrokenPipeError:
        raise
    except (OSError, RuntimeError) as fault:  # links that lead in a circle are a `RuntimeError`
        raise _cannot_write(path, fault) from None


def write_files(files: Mapping[Path, str]) -> None:
    """Write files in the place of those that are there, all of them or none.

    Each is written to a temporary file beside it; only when all are there do they take their names. Where one
    cannot, or that is interrupted, those that had taken theirs are put back as they were.

    Args:
        files: by path, the text; the folders they stand in are made where they are not there.

    Raises:
        InputError: one of them cannot be written.
    """
    ready: list[tuple[Path, Path]] = []
    copies: dict[Path, Path] = {}  # made first, because putting a file back may need what there is no room for then
    begun: list[Path] = []
    made: list[Path] = []
    here = next(iter(files), Path())
    try:
        for path, text in files.items():
            here = path
            _make(path.parent.absolute(), made)
            target = path.resolve()
            _check_writable(target)
            temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
            ready.append((temporary, target))
            temporary.write_bytes(text.encode())
            if target.exists():
                shutil.copymode(target, temporary)
                copy = copies.setdefault(target, target.with_name(f".{secrets.token_hex(8)}.tmp"))
                shutil.copy(target, copy)
        for temporary, target in ready:
            here = target
            begun.append(target)
            temporary.replace(target)
    except BaseException as fault:
        for target in reversed(begun):
            with suppress(OSError):
                _put_back(target, copies.get(target))
        for temporary, _ in ready:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        for folder in reversed(made):
            _take_away(folder)
        if isinstance(fault, OSError | RuntimeError):
            raise _cannot_write(here, fault) from None
        raise
    finally:
        for copy in copies.values():
            with suppress(OSError):
                copy.unlink(missing_ok=True)


def _check_writable(target: Path) -> None:
    """See that a file may be written: taking its name would not ask."""
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _put_back(target: Path, copy: Path | None) -> None:
    """Let a file be what it was: this copy, whole, or not there."""
    if copy is None:
        target.unlink(missing_ok=True)
    else:
        copy.replace(target)


def read_bytes(path: Path) -> bytes:
    """Read a file as it is.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as fault:
        raise _cannot_read(str(path), fault) from None


def write_tree(root: Path, files: Mapping[str, str]) -> None:
    """Write a folder of files, all of them or none.

    The files are written to a temporary folder; only when all are there are they put in place. Where that fails,
    or is interrupted, all that was made is taken away again.

    Args:
        root: the folder, which is made if it is not there.
        files: by path relative to it, with `/`, the text.

    Raises:
        InputError: one of them is there already, or the folder cannot be written.
    """
    made: list[Path] = []
    try:
        target = root.resolve()
        _check_free(root, target, files)
        there = target.is_dir()
        _make(target if there else target.parent, made)
        staging = (target if there else target.parent) / f".{secrets.token_hex(8)}.tmp"
        made.append(staging)
        for name, text in files.items():
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_bytes(text.encode())
        if not there:
            staging.rename(target)
            return
        for name in files:
            _make((target / name).parent, made)
            (staging / name).rename(target / name)
            made.append(target / name)
        shutil.rmtree(staging, ignore_errors=True)
    except BaseException as fault:
        for path in reversed(made):
            _take_away(path)
        if isinstance(fault, OSError | RuntimeError):
            raise _cannot_write(root, fault) from None
        raise


def _check_free(root: Path, target: Path, files: Mapping[str, str]) -> None:
    """See that nothing stands where files are to be put."""
    if target.exists() and not target.is_dir():
        raise InputError("is a file, not a folder", cure="Name a folder to write to.", place=Place(str(root)))
    for name in files:
        if (target / name).exists() or (target / name).is_symlink():
            raise InputError(
                "is there already and would be overwritten",
                cure="Name a folder that does not hold it, or move it away first.",
                place=Place(str(root / name)),
            )


def _make(folder: Path, made: list[Path]) -> None:
    """Make a folder and those it stands in, and remember which were not there."""
    for path in (*reversed(folder.parents), folder):
        if not path.is_dir():
            path.mkdir()
            made.append(path)


def _take_away(path: Path) -> None:
    """Remove a file, a temporary folder with all it holds, or a folder that is empty again."""
    with suppress(OSError):
        if path.name.endswith(".tmp"):
            shutil.rmtree(path)
        elif path.is_dir():
            path.rmdir()
        else:
            path.unlink()


def _cannot_write(path: Path, fault: OSError | RuntimeError) -> InputError:
    why = fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
    return InputError(
        f"cannot be written: {why.lower()}",
        cure="Check that its folder is there and may be written to.",
        place=Place(str(path)),
    )
