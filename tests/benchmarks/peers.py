"""Other tools' comparisons as streams of pieces, for measuring only; the package uses none of this.

Every adapter takes two texts and returns pieces (`op`, `text`) whose kept and added text spells the new text
and whose kept and removed text spells the old one, exactly. git, wdiff and redlines report white space only
in part, so theirs is put back from the two texts (`respaced`): that moves no mark across a letter, digit or
sign, and the figure counts no change of mere white space. Where a peer leaves the choice of tokens to its
user it is given the figure's own words, which is the choice that serves it best.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from diff_match_patch import diff_match_patch  # type: ignore[import-untyped]  # it ships no types

from benchmarks.readability import Op, Runs, stretches, tokens

Piece = tuple[Op, str]

_WHOLE = 1_000_000  # lines of context: more than any document here has


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool to stand beside ours.

    Attributes:
        name: what tables call it.
        compare: takes the old and the new text, returns the stream.
        named: whether the readability bar is set against it.
        program: what must be on the path for it to run; empty where Python is enough.
    """

    name: str
    compare: Callable[[str, str], Runs]
    named: bool = False
    program: str = ""

    @property
    def available(self) -> bool:
        """Whether the tool can run here."""
        return not self.program or shutil.which(self.program) is not None


def git_words(old: str, new: str) -> Runs:
    """Run `git diff --word-diff`, whose words are what white space parts."""
    return _git(old, new, "--word-diff=porcelain")


def git_words_and_signs(old: str, new: str) -> Runs:
    r"""Run `git diff --word-diff` with words and single signs as tokens.

    The pattern is `\w+|[^\w\s]` as git's POSIX expressions have to be told it: inside their brackets `\w` and
    `\s` are the letters w and s.
    """
    return _git(old, new, "--word-diff=porcelain", r"--word-diff-regex=\w+|[^_[:alnum:][:space:]]")


def difflib_words(old: str, new: str) -> Runs:
    """Run the standard library's `SequenceMatcher`, autojunk off, on words, white space and signs."""
    before, after = tokens(old), tokens(new)
    stream: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            stream.append(("=", "".join(after[j1:j2])))
        else:
            stream += [("-", "".join(before[i1:i2])), ("+", "".join(after[j1:j2]))]
    return [piece for piece in stream if piece[1]]


def dmp_words(old: str, new: str) -> Runs:
    """Run diff-match-patch without a timeout on words, white space and signs, a character for each."""
    names: dict[str, str] = {}
    kinds: list[str] = []

    def encode(text: str) -> str:
        for token in tokens(text):
            if token not in names:
                number = len(kinds) + 1
                names[token] = chr(number if number < 0xD800 else number + 0x800)  # clear of the surrogates
                kinds.append(token)
        return "".join(names[token] for token in tokens(text))

    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    marked = differ.diff_main(encode(old), encode(new), checklines=False)
    spelt = {name: token for token, name in names.items()}
    return [(_OPS[op], "".join(spelt[name] for name in text)) for op, text in marked]


def dmp_default(old: str, new: str) -> Runs:
    """Run diff-match-patch as it comes, by characters and with its clock, then its semantic cleanup.

    Its default timeout of one second makes the result depend on the machine where texts are long.
    """
    differ = diff_match_patch()
    marked = differ.diff_main(old, new)
    differ.diff_cleanupSemantic(marked)
    return [(_OPS[op], text) for op, text in marked]


def redlines(old: str, new: str) -> Runs:
    """Run redlines with its default processor and read its JSON."""
    from redlines import Redlines  # slow to import, and only this peer needs it

    ops: dict[str, Op] = {"equal": "=", "delete": "-", "insert": "+"}
    stream: list[Piece] = []
    for change in json.loads(Redlines(old, new).output_json())["changes"]:
        if change["type"] == "replace":
            stream += [("-", change["source_text"]), ("+", change["test_text"])]
        else:
            stream.append((ops[change["type"]], change["text"]))
    return respaced(stream, old, new)


def wdiff(old: str, new: str) -> Runs:
    """Run GNU wdiff with private-use characters around what was removed and added."""
    marks = ["\ue000", "\ue001", "\ue002", "\ue003"]
    options = [part for pair in zip("wxyz", marks, strict=True) for part in (f"-{pair[0]}", pair[1])]
    output = _run(["wdiff", *options], old, new)
    stream: list[Piece] = []
    for text in re.findall(f"{marks[0]}[^{marks[1]}]*|{marks[2]}[^{marks[3]}]*|[^{''.join(marks)}]+", output):
        op: Op = "-" if text[0] == marks[0] else "+" if text[0] == marks[2] else "="
        stream.append((op, text.lstrip("".join(marks))))
    return respaced(stream, old, new)


PEERS = (
    Peer("git word-diff", git_words, named=True, program="git"),
    Peer("git word-diff, words and signs", git_words_and_signs, program="git"),
    Peer("difflib words", difflib_words, named=True),
    Peer("diff-match-patch words, timeout 0", dmp_words, named=True),
    Peer("diff-match-patch default, semantic", dmp_default, named=True),
    Peer("redlines 0.6.2", redlines),
    Peer("wdiff", wdiff, program="wdiff"),
)

_OPS: dict[int, Op] = {0: "=", -1: "-", 1: "+"}


def respaced(stream: Iterable[Piece], old: str, new: str) -> Runs:
    """Put the white space of two texts back into a stream that spells them up to white space.

    White space goes with the character after it. Where a removed and an added stretch begin with the same
    white space it is kept; where a kept character has other white space before it in the two texts, the one
    is removed and the other added.

    Args:
        stream: pieces whose characters other than white space spell both texts.
        old: the old text.
        new: the new text.

    Returns:
        Pieces that spell both texts exactly.

    Raises:
        ValueError: the stream spells other texts.
    """
    before, after = _Reader(old), _Reader(new)
    out: list[Piece] = []
    for op, text in stream:
        for sign in "".join(text.split()):
            if op == "=":
                out += _meeting(before.take(sign), after.take(sign))
            else:
                out.append((op, (before if op == "-" else after).take(sign)))
    out += _meeting(before.rest(), after.rest())
    return _gathered(out)


class _Reader:
    """A text read character by character, each with the white space before it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def take(self, sign: str) -> str:
        start = self._at
        while self._text[self._at : self._at + 1].isspace():
            self._at += 1
        if self._text[self._at : self._at + 1] != sign:
            raise ValueError(f"the stream has {sign!r} where the text has {self._text[self._at :][:20]!r}")
        self._at += 1
        return self._text[start : self._at]

    def rest(self) -> str:
        end = self._text[self._at :]
        if end.strip():
            raise ValueError(f"the stream ends before {end[:20]!r}")
        return end


def _meeting(before: str, after: str) -> list[Piece]:
    """Make pieces of the same character (or none) with the white space before it in each text."""
    if before == after:
        return [("=", after)]
    sign = after.strip()
    blanks = before[: len(before) - len(sign)], after[: len(after) - len(sign)]
    return [("-", blanks[0]), ("+", blanks[1]), ("=", sign)]


def _gathered(pieces: Iterable[Piece]) -> list[Piece]:
    """Join neighbours: in each change all that is removed, then all that is added."""
    out: list[Piece] = []
    for part in stretches([piece for piece in pieces if piece[1]]):
        if part.kept:
            out.append(("=", part.added))
        else:
            out += [("-", part.removed), ("+", part.added)]
    return [piece for piece in out if piece[1]]


def _git(old: str, new: str, *options: str) -> Runs:
    """Read git's porcelain form: a line for each piece with its op before it, `~` for each line break."""
    plain = ["--no-index", "--no-color", "--no-ext-diff", "--no-textconv", f"--unified={_WHOLE}"]
    output = _run(["git", "diff", *plain, *options], old, new)
    lines = output.split("\n")
    start = next((at for at, line in enumerate(lines) if line.startswith("@@")), None)
    if start is None:
        return [("=", new)] if new else []
    stream = [(_SIGNS[line[0]], line[1:]) for line in lines[start + 1 :] if line[:1] in _SIGNS]
    return respaced(stream, old, new)


_SIGNS: dict[str, Op] = {" ": "=", "-": "-", "+": "+"}


def _run(command: Sequence[str], old: str, new: str) -> str:
    """Run a program on two files, free of the user's settings; both it and git exit 1 where texts differ."""
    settings = {"LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
    around = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("old", old), ("new", new)):
            Path(folder, name).write_bytes(text.encode("utf-8"))
        done = subprocess.run(
            [*command, "old", "new"],
            cwd=folder,
            env=around | settings,
            capture_output=True,
            check=False,
        )
    if done.returncode not in {0, 1}:
        raise OSError(f"{command[0]} failed: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode("utf-8")
