"""The inputs that are kept: for each reader a folder of files, found by fuzzing or written by hand."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "corpus"


def kept(reader: str) -> dict[str, bytes]:
    """Give the inputs of a reader by the names of their files, in order."""
    return {path.name: path.read_bytes() for path in sorted((FOLDER / reader).iterdir())}
