"""What it takes to write and read each form of a change set, and what comes of applying one to a text that moved on.

Run with `PYTHONPATH=tests python -m benchmarks.applying`. Seconds are CPU time inside one process, the quickest of
three. A wrong line is a line of the result that stands neither in the text it was applied to nor in what is meant.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from benchmarks.documents import handbook_pair
from policy_diff import ChangeSet, compare
from policy_diff.core.applying import apply_what_fits
from policy_diff.formats import brackets, changeset_json, critic

WORDS = 100_000
_PATCHED = 10_000
_RUNS = 3
_WORD = re.compile(r"\b[a-z]{3,}\b")
_CONFLICT = re.compile(r"<{7}|={7}|>{7}")


class Case(NamedTuple):
    """A text that moved on, and what is meant by applying a change set to it."""

    name: str
    base: str
    meant: tuple[str, ...]


class Came(NamedTuple):
    """What came of applying: the text, how many changes are said to be in it, and how many were refused."""

    text: str
    applied: int
    refused: int


def cases(old: str, new: str) -> list[Case]:
    """Give the texts to apply a change set to: the very one, and those that moved on."""
    top = "\n\n".join(f"Word number {at} of a long preface that nobody asked for." for at in range(100))
    (title, *olds), (_, *news) = _sections(old), _sections(new)
    here, there = _by_heading(olds), _by_heading(news)
    changed = next(heading for heading, text in here.items() if there.get(heading, text) != text)
    found = [
        Case("as compared", old, (new,)),
        Case("text added at the top", f"{title}{top}\n\n{''.join(olds)}", (f"{title}{top}\n\n{''.join(news)}",)),
        Case("section moved to the end", _moved(title, olds, changed), (_moved(title, news, changed),)),
        Case(
            "section deleted",
            "".join([title, *(one for one in olds if one != here[changed])]),
            (new, "".join([title, *(one for one in news if one != there.get(changed))])),
        ),
    ]
    added = {word for op, text in compare(old, new).pieces if op == "+" for word in _WORD.findall(text)}
    known = sorted({*_WORD.findall(old)} - added)
    for share in (1, 5, 10):
        others = dict.fromkeys(known[:: 100 // share])

        def drift(found: re.Match[str], others: dict[str, None] = others) -> str:
            return f"{found[0]}x" if found[0] in others else found[0]

        found.append(Case(f"{share}% of the words drifted", _WORD.sub(drift, old), (new, _WORD.sub(drift, new))))
    return found


def _sections(text: str) -> list[str]:
    return re.split(r"(?m)^(?=## )", text)


def _by_heading(sections: Sequence[str]) -> dict[str, str]:
    return {section.split("\n", 1)[0]: section for section in sections}


def _moved(title: str, sections: Sequence[str], heading: str) -> str:
    there = [section.rstrip("\n") for section in sections if not section.startswith(f"{heading}\n")]
    moved = [section.rstrip("\n") for section in sections if section.startswith(f"{heading}\n")]
    return title + "\n\n".join([*there, *moved]) + "\n"


def _ours(old: str, new: str, base: str) -> Came:
    change_set = compare(old, new)
    every = sum(block.change.value != "unchanged" for entry in change_set.entries for block in entry.blocks)
    found = apply_what_fits(change_set, base)
    return Came(found.text, every - len(found.conflicts), len(found.conflicts))


def _diff_match_patch(old: str, new: str, base: str) -> Came:
    engine = diff_match_patch()
    text, said = engine.patch_apply(engine.patch_make(old, new), base)
    return Came(text, sum(said), len(said) - sum(said))


def _far(old: str, new: str, base: str) -> Came:
    engine = diff_match_patch()
    engine.Match_Distance = 100_000
    text, said = engine.patch_apply(engine.patch_make(old, new), base)
    return Came(text, sum(said), len(said) - sum(said))


def _git(old: str, new: str, base: str) -> Came:
    with tempfile.TemporaryDirectory() as folder:
        names = [Path(folder) / name for name in ("ours", "base", "theirs")]
        for name, text in zip(names, (base, old, new), strict=True):
            name.write_text(text, encoding="utf-8", newline="")
        done = subprocess.run(["git", "merge-file", "-p", *map(str, names)], capture_output=True, check=False)
        lines = done.stdout.decode().splitlines(keepends=True)
        kept = [line for line in lines if not _CONFLICT.match(line)]
        return Came("".join(kept), 0, done.returncode)


TOOLS: dict[str, Callable[[str, str, str], Came]] = {
    "policy-diff": _ours,
    "diff-match-patch": _diff_match_patch,
    "diff-match-patch, looking far": _far,
    "git merge-file": _git,
}


def wrong_lines(case: Case, text: str) -> int:
    """Count the lines of a result that stand neither in the base nor in what is meant."""
    allowed = Counter(case.base.splitlines())
    for meant in case.meant:
        allowed |= Counter(meant.splitlines())
    return sum((Counter(text.splitlines()) - allowed).values())


def _seconds(call: Callable[[], object]) -> float:
    taken = []
    for _ in range(_RUNS):
        start = time.process_time()
        call()
        taken.append(time.process_time() - start)
    return min(taken)


def forms() -> None:
    """Print how long each text form takes to write and read."""
    old, new = handbook_pair(WORDS)
    change_set = compare(old, new)
    compared = _seconds(lambda: compare(old, new))
    print(f"A change set of {WORDS:,} words; comparing them takes {compared:.2f} s of CPU time.\n")
    print("| form | written | read | size of it |\n| --- | ---: | ---: | ---: |")
    every: list[tuple[str, Callable[[ChangeSet], str], Callable[[str], ChangeSet]]] = [
        ("JSON", changeset_json.write, changeset_json.read),
        ("whole text in brackets", lambda one: brackets.write(one, context=None), brackets.read),
        ("page in brackets", brackets.write, brackets.read),
        ("CriticMarkup", critic.write, critic.read),
    ]
    for name, write, read in every:
        text = write(change_set)
        written, found = _seconds(lambda: write(change_set)), _seconds(lambda: read(text))  # noqa: B023  called at once
        print(f"| {name} | {written:.2f} s | {found:.2f} s | {len(text) / len(new):.2f} of the text |")
    engine = diff_match_patch()
    made = engine.patch_make(old, new)
    text = engine.patch_toText(made)
    written = _seconds(lambda: engine.patch_toText(engine.patch_make(old, new)))
    found = _seconds(lambda: engine.patch_fromText(text))
    size = len(text) / len(new)
    print(f"| diff-match-patch, compared and written | {written:.2f} s | {found:.2f} s | {size:.2f} of the text |")


def applying() -> None:
    """Print what comes of applying a change set to texts that moved on."""
    old, new = handbook_pair(_PATCHED)
    print("| applied to | " + " | ".join(TOOLS) + " |\n| --- |" + " --- |" * len(TOOLS))
    for case in cases(old, new):
        cells = []
        for tool in TOOLS.values():
            came = tool(old, new, case.base)
            exact = "exact" if came.text in case.meant and not came.refused else f"{came.refused} refused"
            cells.append(f"{exact}, {wrong_lines(case, came.text)} wrong lines")
        print(f"| {case.name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    forms()
    print()
    applying()
