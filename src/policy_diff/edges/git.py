"""What a git repository knows: texts at a revision, what is being merged, how git merges a text."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from policy_diff.core.errors import InputError, Place
from policy_diff.edges.files import decode


def read_revision(name: str) -> str:
    """Read the file that `REV:path` names, as git reads such a name.

    Args:
        name: for example `HEAD~1:handbooks/x/index.md`, or `main:./index.md` relative to the current folder;
            `:index.md` is what is staged, and `:1:`, `:2:` and `:3:` are the base, ours and theirs of a merge. The
            path may be written as git quotes it.

    Raises:
        InputError: git is not there, or knows no such revision or file, or the file is not text.
    """
    revision, path = _parted(name)
    if not path or revision.startswith("-"):
        raise InputError("is not of the form REV:path", cure="Write, say, HEAD~1:index.md.", place=Place(name))
    if ".." in revision and not revision.endswith("}"):
        first, _, second = revision.replace("...", "..").partition("..")
        raise InputError(
            f"a range such as {revision} is two revisions, and one text is one",
            cure=f"Name both: {first or 'HEAD'}:{path} {second or 'HEAD'}:{path}.",
            place=Place(name),
        )
    try:
        done = _run(Path(), "cat-file", "blob", f"{revision}:{path}")
    except OSError as fault:
        raise InputError(
            f"git cannot be run: {(fault.strerror or str(fault)).lower()}",
            cure="Install git, or give a file.",
            place=Place(name),
        ) from None
    if done.returncode:
        raise _not_given(name, revision, path, done)
    return decode(done.stdout, name)


_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPED: Final = re.compile(rb"\\([0-7]{3}|.)")
_SIGNS: Final = {b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"}


def _parted(name: str) -> tuple[str, str]:
    """Part a name into its revision, with the stage of a merge where it names one, and its path."""
    stage = re.match(r":[0-3](?=:)", name)
    revision, _, path = (stage[0], "", name[len(stage[0]) + 1 :]) if stage else _before_path(name)
    return revision, _unquoted(path) if _QUOTED.fullmatch(path) else path


def _before_path(name: str) -> tuple[str, str, str]:
    """Part a name at the first colon that is no part of the revision, as in `HEAD^{/a: b}`."""
    depth = 0
    for at, sign in enumerate(name):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if sign == ":" and depth <= 0:
            return name[:at], ":", name[at + 1 :]
    return name.partition(":")


def _unquoted(path: str) -> str:
    """Read a path that git shows in quotation marks, because it has letters beyond English or signs."""

    def sign(found: re.Match[bytes]) -> bytes:
        code = found[1]
        return bytes([int(code, 8) & 0xFF]) if code.isdigit() else _SIGNS.get(code, code)

    return os.fsdecode(_ESCAPED.sub(sign, os.fsencode(path[1:-1])))


def _not_given(name: str, revision: str, path: str, done: subprocess.CompletedProcess[bytes]) -> InputError:
    """Say why git gives no text, and what may have been meant."""
    whole = f"{revision}:{path}"
    kind = _printed(Path(), "cat-file", "-t", whole)
    place = Place(name)
    if kind == "tree":
        return InputError("is a folder, not a file", cure="Name a file in it.", place=place)
    listed = () if not revision or revision.startswith(":") else ("ls-tree", "--full-tree", revision, "--", path)
    if listed and _printed(Path(), *listed).startswith("160000"):  # its commits are not here to be asked about
        cure = "Run this in the folder of that repository, and name one of its files."
        return InputError("is another repository in this one, not a file", cure=cure, place=place)
    lines = done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"]
    says = next((line for line in lines if line.startswith("fatal: ")), lines[-1]).removeprefix("fatal: ")
    cure = "Check the revision with `git log`, and the path from the top of the repository; name one file."
    if "not a git repository" in says:
        cure = "Go to a folder of the repository, or name a file that is there."
    elif near := _near(revision, path):
        cure = f"Did you mean {near}?"
    return InputError(f"git cannot give it: {says.rstrip('.')}", cure=cure, place=place)


def _near(revision: str, path: str) -> str:
    """Name what may have been meant: the file as it is reached from here, or one of a name that is like it."""
    if not path.startswith("./") and _printed(Path(), "cat-file", "-t", f"{revision}:./{path}") == "blob":
        return f"{revision}:./{path}"
    staged = not revision.strip(":0123")
    listing = ("ls-files", "--full-name", "--", ":/") if staged else ("ls-tree", "-r", "--full-tree", revision)
    here = _printed(Path(), "rev-parse", "--show-prefix") if path.startswith("./") else ""
    found = _printed(Path(), listing[0], "-z", *(() if staged else ("--name-only",)), *listing[1:]).split("\0")
    near = get_close_matches(f"{here}{path.removeprefix('./')}", found, 1, 0.75)
    return f"{revision}:{near[0]}" if near and near[0] != path else ""


def _printed(folder: Path, *args: str) -> str:
    """Give what git prints; nothing where it has no answer."""
    done = _git(folder, *args)
    return "" if done is None or done.returncode else done.stdout.decode(errors="surrogateescape").strip()


_CONFLICTS_AT_MOST = 127
"""`git merge-file` exits with the number of conflicts, no more than this, and with more where it cannot merge."""


_PLAIN: Final = tuple(
    part
    for setting in ("color.ui", "color.grep", "color.diff", "grep.fullName", "log.showSignature")
    for part in ("-c", f"{setting}=false")
)
"""What git prints is read here, however the user likes to see it."""


def _run(folder: Path, *args: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; an `OSError` where that cannot be."""
    return subprocess.run(  # noqa: S603  names are arguments that follow `--`, or begin with a revision
        ["git", "-C", str(folder), *_PLAIN, *args],  # noqa: S607  git is found as the user's shell finds it
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "LC_ALL": "C"},  # what git says is read here, and shown in English
        check=False,
    )


def _git(folder: Path, *args: str) -> subprocess.CompletedProcess[bytes] | None:
    """Run git in a folder; `None` where git is not there."""
    try:
        return _run(folder, *args)
    except OSError:
        return None


def _says(folder: Path, *args: str) -> str:
    """Give what git prints; nothing where that is its answer, or where the folder is in no repository.

    Raises:
        InputError: git is not there, or cannot answer.
    """
    done = _git(folder, *args)
    if done is not None and done.returncode in {0, 1}:
        return "" if done.returncode else done.stdout.decode(errors="surrogateescape").strip()
    if _in_no_repository(folder):
        return ""
    raise _no_answer(done, args[0])


def _in_no_repository(folder: Path) -> bool:
    here = folder.absolute()
    return "GIT_DIR" not in os.environ and not any((one / ".git").exists() for one in (here, *here.parents))


def _no_answer(done: subprocess.CompletedProcess[bytes] | None, verb: str) -> InputError:
    if done is None:
        return InputError("git cannot be run", cure="Install git.")
    lines = [line for line in done.stderr.decode(errors="replace").splitlines() if line.strip()]
    says = next((line for line in lines if line.startswith("fatal: ")), f"it ended with {done.returncode}")
    return InputError(
        f"git {verb} cannot answer: {says.removeprefix('fatal: ').rstrip('.')}",
        cure="See that `git status` and `git log` work in this folder, then run this again.",
    )


def last_text(folder: Path, name: str) -> str | None:
    """Give a file as the last commit that holds it has it, from the one that is checked out backwards.

    Returns:
        Its text; `None` where no commit holds it, or the folder is in no repository.

    Raises:
        InputError: it is not text, or git cannot tell.
    """
    if not commit_of(folder, "HEAD"):
        return None
    commits = _says(folder, "log", "--format=%H", "HEAD", "--", name).split()
    texts = (text_at(folder, commit, name) for commit in commits)
    return next((text for text in texts if text is not None), None)


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
        InputError: it is not text, or git cannot tell.
    """
    if not commit:
        return None
    done = _git(folder, "cat-file", "blob", f"{commit}:./{name}")
    if done is None or done.returncode:
        if not _says(folder, "ls-tree", "--name-only", commit, "--", f":(literal){name}"):
            return None
        raise _no_answer(done, "cat-file")
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
