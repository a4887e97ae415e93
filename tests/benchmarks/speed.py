"""How long a comparison takes and how much memory, beside other tools, each in a process of its own.

Run with `PYTHONPATH=tests python -m benchmarks.speed [--limit SECONDS] [--dense OLD NEW]`. The documents are
handbooks of 1,000 to 300,000 words of which 5% of the paragraphs are edited, 1% inserted, 1% deleted and one
section moved. Seconds are CPU time of the whole process, start-up included; memory is its largest resident size.
Nothing here is a test: machines differ, so read the ratios, which come from one run.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.documents import SIZES, handbook_pair

OURS = "policy-diff"
_PYTHON = {
    OURS: "from policy_diff import compare; compare(old, new)",
    "difflib words": "from benchmarks.peers import difflib_words; difflib_words(old, new)",
    "diff-match-patch words, timeout 0": "from benchmarks.peers import dmp_words; dmp_words(old, new)",
    "diff-match-patch default, semantic": "from benchmarks.peers import dmp_default; dmp_default(old, new)",
    "redlines 0.6.2": "from redlines import Redlines; Redlines(old, new).output_markdown",
}
_READ = "import sys; old, new = (open(p, encoding='utf-8', newline='').read() for p in sys.argv[1:]); "
_PROGRAMS = {
    "git word-diff": ["git", "diff", "--no-index", "--word-diff=porcelain"],
    "wdiff": ["wdiff"],
}


@dataclass(frozen=True, slots=True)
class Measure:
    """What one run took.

    Attributes:
        seconds: CPU time, user and system.
        megabytes: largest resident size.
        whole: whether it finished within the limit.
    """

    seconds: float
    megabytes: float
    whole: bool

    def __str__(self) -> str:
        """Read it as a cell of the table."""
        return f"{self.seconds:.2f} s, {self.megabytes:.0f} MB" if self.whole else f"not within {self.seconds:.0f} s"


def commands() -> dict[str, list[str]]:
    """Give the command of every tool that can run here, ours first; two paths are appended."""
    python = {name: [sys.executable, "-c", _READ + code] for name, code in _PYTHON.items()}
    return python | {name: command for name, command in _PROGRAMS.items() if shutil.which(command[0])}


def measure(command: Sequence[str], limit: int) -> Measure:
    """Run a command and measure it.

    Args:
        command: the program and its arguments.
        limit: most seconds of CPU time it may take.
    """
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        os.execvp(command[0], command)  # noqa: S606  the point is a process of its own
    _, status, usage = os.wait4(child, 0)
    if os.WIFSIGNALED(status):
        return Measure(limit, usage.ru_maxrss / 1024, whole=False)
    return Measure(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, whole=True)


def best(command: Sequence[str], limit: int, runs: int = 3) -> Measure:
    """Measure a command several times and keep the quickest run; one that hits the limit is not run again."""
    found: list[Measure] = []
    for _ in range(runs):
        found.append(measure(command, limit))
        if not found[-1].whole or found[-1].seconds > limit / runs:
            break
    return min(found, key=lambda one: one.seconds)


def table(cases: dict[str, tuple[Path, Path]], limit: int) -> list[str]:
    """Measure every tool on every case; give the lines of a table with the ratio to ours."""
    lines = [f"| tool | {' | '.join(cases)} |", f"| --- |{' ---: |' * len(cases)}"]
    ours: dict[str, Measure] = {}
    for name, command in commands().items():
        cells = []
        for case, pair in cases.items():
            found = best([*command, *map(str, pair)], limit)
            ours.setdefault(case, found)
            ratio = found.seconds / max(ours[case].seconds, 0.01)
            more = "" if name == OURS else f" (x{ratio:.1f})" if found.whole else f" (over x{ratio:.0f})"
            cells.append(f"{found}{more}")
            print(f"{name}, {case}: {found}", file=sys.stderr)
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return lines


def main(args: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, default=30, help="most CPU seconds of one run (default: 30)")
    parser.add_argument("--dense", nargs=2, type=Path, metavar=("OLD", "NEW"), help="measure this pair as well")
    options = parser.parse_args(args)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    with tempfile.TemporaryDirectory() as folder:
        cases: dict[str, tuple[Path, Path]] = {}
        for size in SIZES:
            cases[f"{size:,} words"] = _written(Path(folder), f"{size}", handbook_pair(size))
        if options.dense:
            cases["dense page"] = (options.dense[0], options.dense[1])
        print("\n".join(table(cases, options.limit)))


def _written(folder: Path, name: str, pair: tuple[str, str]) -> tuple[Path, Path]:
    paths = folder / f"{name}-old.md", folder / f"{name}-new.md"
    for path, text in zip(paths, pair, strict=True):
        path.write_text(text, encoding="utf-8", newline="")
    return paths


if __name__ == "__main__":
    main()
