"""What git gives a program that it calls to show what changed in a file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from policy_diff.core.errors import InputError
from policy_diff.edges.files import read_text, shown
from policy_diff.project.sides import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHANGED: Final = 7
"""A path, then the file, the name of its content and its mode, of each side."""

_RENAMED: Final = 9
"""The new path as well, and what git says of how it was renamed."""

_SHORT: Final = 7
"""How many figures of a content's name are shown."""


@dataclass(frozen=True, slots=True)
class GitFile:
    """A file of which git asks what changed in it.

    Attributes:
        name: what it is called now, and how its mode changed, if it did.
        paths: what it was called and what it is called.
        files: where its old and its new content stand.
        contents: what git calls them, as can stand behind the path; what is not there is `nothing`.
    """

    name: str
    paths: tuple[str, str]
    files: tuple[Path, Path]
    contents: tuple[str, str]

    def sides(self) -> tuple[Side, Side]:
        """Read both sides.

        Raises:
            InputError: one of them is no text.
        """
        refs = [f"{path} ({content})" for path, content in zip(self.paths, self.contents, strict=True)]
        texts = [read_text(file, ref, may_be_empty=True) for file, ref in zip(self.files, refs, strict=True)]
        old, new = (Side(ref, text, (file,)) for ref, text, file in zip(refs, texts, self.files, strict=True))
        return old, new


def read_git_arguments(given: Sequence[str]) -> GitFile | None:
    """Read the arguments that git calls a program of `diff.<name>.command` with.

    Returns:
        The file; `None` where git says only that it is not merged yet.

    Raises:
        InputError: they are others.
    """
    if len(given) == 1:
        return None
    if len(given) not in {_CHANGED, _RENAMED}:
        raise InputError(
            f"git calls with a path or with {_CHANGED} or {_RENAMED} arguments, and {len(given)} are given",
            cure="Set it for git to call: `git config diff.policy-diff.command 'policy-diff compare --git'`.",
        )
    path, old, old_content, old_mode, new, new_content, new_mode = given[:_CHANGED]
    now = given[_CHANGED] if len(given) == _RENAMED else path
    modes = {old_mode, new_mode} - {"."}
    changed = f" (mode {old_mode} -> {new_mode})" if len(modes) > 1 else ""
    return GitFile(
        f"{shown(now)}{changed}",
        (shown(path), shown(now)),
        (Path(old), Path(new)),
        (_called(old, old_content), _called(new, new_content)),
    )


def _called(file: str, content: str) -> str:
    if file == os.devnull:
        return "nothing"
    return content[:_SHORT] if content.strip("0.") else "as it is here"
