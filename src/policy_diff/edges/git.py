"""Texts at a revision of a git repository."""

from __future__ import annotations

import os
import subprocess

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import decode


def read_revision(name: str) -> str:
    """Read the file that `REV:path` names, as git reads such a name.

    Args:
        name: for example `HEAD~1:handbooks/x/index.md`, or `main:./index.md` relative to the current folder.

    Raises:
        InputError: git is not there, or knows no such revision or file, or the file is not text.
    """
    revision, _, path = name.partition(":")
    if not revision or not path or revision.startswith("-"):
        raise InputError("is not of the form REV:path", cure="Write, say, HEAD~1:index.md.", place=Place(name))
    try:
        found = subprocess.run(  # noqa: S603  the name is one argument that cannot be an option
            ["git", "cat-file", "blob", name],  # noqa: S607  git is found as the user's shell finds it
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C"},  # what git says is read below, and shown in English
            check=False,
        )
    except OSError as fault:
        raise InputError(
            f"git cannot be run: {(fault.strerror or str(fault)).lower()}",
            cure="Install git, or give a file.",
            place=Place(name),
        ) from None
    if found.returncode:
        lines = found.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"]
        says = next((line for line in lines if line.startswith("fatal: ")), lines[-1]).removeprefix("fatal: ")
        cure = "Check the revision with `git log`, and the path from the top of the repository; name one file."
        if "not a git repository" in says:
            cure = "Go to a folder of the repository, or name a file that is there."
        raise InputError(
            f"git cannot give it: {says.rstrip('.')}",
            cure=cure,
            place=Place(name),
        )
    return decode(found.stdout, name)
