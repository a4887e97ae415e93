"""Write a file whole or not at all."""

from __future__ import annotations

import tempfile
from pathlib import Path

from policy_diff.core.errors import InputError, Place


def write_whole(path: Path, text: str) -> None:
    """Write UTF-8 text to a file beside the target and rename it into place; make folders as needed.

    Raises:
        InputError: it cannot be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            beside = Path(file.name)
            file.write(text)
        beside.chmod(0o644)
        beside.replace(path)
    except OSError as fault:
        raise InputError(
            f"cannot be written: {fault.strerror or fault}",
            cure="Check the folder and its permissions.",
            place=Place(str(path)),
        ) from None
