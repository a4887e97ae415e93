"""The index of the search: made by Pagefind from pages that stand in a folder for as long as it reads them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_LANGUAGE: Final = "en"
_SETTINGS: Final = "PAGEFIND_"
"""How the variables begin by which Pagefind can be set up; somebody's own are not for this index."""

_CURE: Final = "Install `policy-diff[site]`, which brings Pagefind, or build with `-D policy_search=0`."


def indexer() -> str:
    """Give the version of Pagefind that would make the index.

    Raises:
        InputError: Pagefind is not there.
    """
    try:
        return metadata.version("pagefind-bin")
    except metadata.PackageNotFoundError:
        raise InputError("the search cannot be indexed: Pagefind is not installed", cure=_CURE) from None


def index(pages: Mapping[str, str]) -> dict[str, bytes]:
    """Make the index of some pages.

    Args:
        pages: the HTML of each page, by its path.

    Returns:
        Everything that Pagefind writes, by path.

    Raises:
        InputError: Pagefind is not there, or fails.
    """
    with TemporaryDirectory() as folder:
        site, output = Path(folder) / "site", Path(folder) / "index"
        for name, html in pages.items():
            file = site / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, encoding="utf-8")
        own = {name: value for name, value in os.environ.items() if not name.upper().startswith(_SETTINGS)}
        command = [sys.executable, "-m", "pagefind_bin", "--site", str(site), "--output-path", str(output)]
        done = subprocess.run(  # noqa: S603  the program of a package, with folders of ours
            [*command, "--force-language", _LANGUAGE, "--keep-index-url", "--silent"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            cwd=folder,  # Pagefind takes settings from files where it runs
            env=own,
            check=False,
        )
        if done.returncode:
            lines = [line for line in done.stderr.decode(errors="replace").splitlines() if line.strip()]
            raise InputError(
                f"the search cannot be indexed: {lines[-1].strip() if lines else f'it ended with {done.returncode}'}",
                cure=_CURE,
            )
        files = sorted(path for path in output.rglob("*") if path.is_file())
        return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}


def mirror(files: Mapping[str, bytes], folder: Path) -> None:
    """Let a folder hold some files and no others; what it holds already is not written again.

    Args:
        files: what each file holds, by path. They are written in order: the last one is to name the others.
        folder: the folder; it goes where there are no files.
    """
    for name, data in files.items():
        file = folder / name
        if file.is_file() and file.read_bytes() == data:
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_name(f".{file.name}.tmp")
        temporary.write_bytes(data)
        temporary.replace(file)
    for path in sorted(folder.rglob("*"), reverse=True):  # what is in a folder comes before it
        if path.is_file() and path.relative_to(folder).as_posix() not in files:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    if folder.is_dir() and not files:
        folder.rmdir()
