"""Find the project that a user is in, or means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import kind_of
from policy_diff.edges.handbook_folders import HANDBOOK_FILE, HANDBOOKS, find_root

if TYPE_CHECKING:
    from pathlib import Path


def project_root(start: Path) -> Path:
    """Find the project: the nearest folder, from `start` upwards, that holds handbooks.

    Raises:
        InputError: `start` is not there, or there are no handbooks.
    """
    if kind_of(start) == "nothing":
        raise InputError(
            "there is no such file or folder",
            cure="Check its name; a handbook goes by its folder or its code.",
            place=Place(str(start)),
        )
    root = find_root(start)
    if root is None:
        raise InputError(
            "there are no handbooks here or in any folder above",
            cure=f"Go to a folder that holds `{HANDBOOKS}/<handbook>/{HANDBOOK_FILE}`, or name it.",
            place=Place(str(start)),
        )
    return root
