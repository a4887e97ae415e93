"""What a git repository knows: texts at a revision, what is being merged, how git merges a text."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

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


_CONFLICTS_AT_MOST = 127
"""`git merge-file` exits with the number of conflicts, no more than this, and with more where it cannot merge."""


def _git(folder: Path, *args: str) -> subprocess.CompletedProcess[bytes] | None:
    """Run git in a folder; `None` where git is not there."""
    try:
        return subprocess.run(  # noqa: S603  names are arguments that follow `--`, or begin with a revision
            ["git", "-C", str(folder), *args],  # noqa: S607  git is found as the user's shell finds it
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except OSError:
        return None


def _says(folder: Path, *args: str) -> str:
    """Give what git prints; nothing where it cannot."""
    done = _git(folder, *args)
    return done.stdout.decode(errors="surrogateescape").strip() if done and not done.returncode else ""


def was_committed(folder: Path, name: str) -> bool:
    """Tell whether the commit that is checked out, or one before it, holds a file; not so outside a repository."""
    return bool(_says(folder, "log", "-1", "--format=%H", "HEAD", "--", name))


def commit_of(folder: Path, name: str) -> str:
    """Give the full name of the commit that a name such as `MERGE_HEAD` stands for; empty where there is none."""
    return _says(folder, "rev-parse", "--quiet", "--verify", "--end-of-options", f"{name}^{{commit}}")


def has_unmerged(folder: Path) -> bool:
    """Tell whether a merge, a rebase or a cherry-pick has left files that git could not merge."""
    return bool(_says(folder, "ls-files", "--unmerged"))


def common_ancestor(folder: Path, one: str, other: str) -> str:
    """Give the commit from which two commits part; empty where they share none."""
    return _says(folder, "merge-base", one, other).partition("\n")[0]


def text_at(folder: Path, commit: str, name: str) -> str | None:
    """Give a file as a commit holds it, by its name relative to the folder; `None` where it does not hold it.

    Raises:
        InputError: it is not text.
    """
    if not commit:
        return None
    done = _git(folder, "cat-file", "blob", f"{commit}:./{name}")
    if done is None or done.returncode:
        return None
    return decode(done.stdout, name) if done.stdout else ""


def files_with(folder: Path, commit: str, words: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    """List the files of a commit in which one of some words stands, by name relative to the folder.

    Args:
        folder: a folder of the repository.
        commit: the commit.
        words: the words; as letters, not as a pattern.
        below: the folders to look in.
    """
    if not commit or not words:
        return ()
    patterns = [part for word in words for part in ("-e", word)]
    found = _says(folder, "grep", "-z", "--name-only", "--fixed-strings", *patterns, commit, "--", *below)
    return tuple(sorted(name.partition(":")[2] for name in found.split("\0") if name))


def files_at(folder: Path, commit: str, below: str) -> tuple[str, ...]:
    """List the files that a commit holds in a folder, by name relative to `folder`."""
    found = _says(folder, "ls-tree", "-z", "--name-only", commit, "--", f"{below}/") if commit else ""
    return tuple(sorted(name for name in found.split("\0") if name))


def renames(folder: Path, old: str, new: str) -> dict[str, str]:
    """Give the files that were renamed from one commit to another, by their old names relative to the folder."""
    if not old or not new:
        return {}
    found = _says(folder, "diff", "-z", "--relative", "--name-status", "--find-renames", "--diff-filter=R", old, new)
    parts = found.split("\0")
    return dict(zip(parts[1::3], parts[2::3], strict=False))


def merge_texts(base: str, ours: str, theirs: str, labels: tuple[str, str, str], style: str) -> str:
    """Merge three texts as git does.

    Args:
        base: what both come from.
        ours: one of them.
        theirs: the other.
        labels: what to call ours, the base and theirs in the marks of a conflict.
        style: `merge`, or `diff3`, which shows the base in a conflict as well and leaves each side whole.

    Raises:
        InputError: git is not there, or cannot merge them.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("ours", ours), ("base", base), ("theirs", theirs)):
            (folder / file).write_bytes(text.encode())
        named = [part for label in labels for part in ("-L", label)]
        options = ["--diff3"] if style == "diff3" else []
        done = _git(folder, "merge-file", "-p", *options, *named, "ours", "base", "theirs")
        if done is None or done.returncode > _CONFLICTS_AT_MOST or done.returncode < 0:
            raise InputError("git cannot merge the texts", cure="Check that git is there and can be run.")
        return done.stdout.decode()


def repository_of(folder: Path) -> Path:
    """Give the top of the repository that a folder stands in, by its `.git`; the folder itself where there is none."""
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), folder)
