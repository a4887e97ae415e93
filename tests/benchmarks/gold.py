"""The editors' own marks as the gold set: how closely each tool finds them again.

Run with `POLICY_DIFF_SOURCES=FOLDER PYTHONPATH=tests python -m benchmarks.gold`, where FOLDER holds the published
update page. The page is imported: each handbook before and after. Each tool compares the two, and what it marks as
added is held against what the editors put in brackets.

The editors set 419 pairs of brackets in the bodies of the entries. Where two pairs touch (nothing but white space
and signs between them) they are one stretch of new wording, whoever marks it, so pairs and marks that touch are
joined first, for the editors and for every tool alike. A stretch counts as found when the letters and digits that
it covers are exactly the editors', at the same place. Nothing was removed on the page, so every letter that a tool
shows as removed is a false deletion. `mid-word` and `leaks` are as in `readability`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers import Peer
from benchmarks.readability import Runs, leaks, midword
from benchmarks.readability_report import tools
from policy_diff import Kind, compare
from policy_diff.core.reading import read
from policy_diff.formats.brackets.marks import Style, mark
from policy_diff.formats.update_page import PageEntry, UpdatedHandbook, UpdatePage, read_update_page, write_handbook
from sources import UPDATE_PAGE, VARIABLE


@dataclass(frozen=True, slots=True)
class Score:
    """How one tool did over all handbooks.

    Attributes:
        found: stretches that are exactly the editors'.
        missed: stretches of the editors that the tool has not.
        invented: stretches that the editors have not.
        false_deletions: letters and digits shown as removed.
        midword: edges inside a word.
        leaks: changes that carry a block's edge.
    """

    found: int
    missed: int
    invented: int
    false_deletions: int
    midword: int
    leaks: int

    @property
    def precision(self) -> float:
        """Share of the tool's stretches that are the editors'."""
        return self.found / (self.found + self.invented) if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the editors' stretches that the tool found."""
        return self.found / (self.found + self.missed) if self.found else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.found else 0.0


def source_page() -> Path | None:
    """Find the published page, where the sources are at hand."""
    folder = os.environ.get(VARIABLE)
    path = Path(folder, UPDATE_PAGE) if folder else None
    return path if path and path.is_file() else None


def load(path: Path) -> UpdatePage:
    """Import the page."""
    return read_update_page(path.read_text(encoding="utf-8"), source=path.name)


def texts(page: UpdatePage) -> Iterator[tuple[UpdatedHandbook, str, str]]:
    """Yield each listed handbook with its text before and after, as the import writes them."""
    for handbook in page.handbooks:
        if handbook.entries:
            files = write_handbook(handbook, page, code="XX")
            old, new = (text for name, text in sorted(files.items(), key=_before_first) if name.endswith(".md"))
            yield handbook, old, new


def _before_first(item: tuple[str, str]) -> tuple[bool, str]:
    return not item[0].startswith("before"), item[0]


def stretches(runs: Runs) -> set[tuple[int, int]]:
    """Give what is added as ranges of the letters and digits of the new text, those that touch joined."""
    found: list[tuple[int, int]] = []
    at = 0
    for op, text in runs:
        if op == "-":
            continue
        size = sum(map(str.isalnum, text))
        if op == "+" and size:
            if found and found[-1][1] == at:
                found[-1] = found[-1][0], at + size
            else:
                found.append((at, at + size))
        at += size
    return set(found)


def editors(handbook: UpdatedHandbook) -> Runs:
    """Give the editors' marks of a handbook as a stream over its new text, titles and all."""
    runs: list[tuple[str, str]] = [("=", handbook.title)]
    for entry in handbook.entries:
        runs += [("+" if run.inserted else "=", run.text) for run in (*entry.title_runs, *entry.runs)]
    return runs  # type: ignore[return-value]  # the two operations are literals


def score(tool: Peer, page: UpdatePage) -> Score:
    """Hold one tool against the editors."""
    found = missed = invented = deleted = cut = leaked = 0
    for handbook, old, new in texts(page):
        runs = list(tool.compare(old, new))
        theirs, mine = stretches(editors(handbook)), stretches(runs)
        found += len(theirs & mine)
        missed += len(theirs - mine)
        invented += len(mine - theirs)
        deleted += sum(sum(map(str.isalnum, text)) for op, text in runs if op == "-")
        cut += midword(runs)
        leaked += leaks(runs)
    return Score(found, missed, invented, deleted, cut, leaked)


@dataclass(frozen=True, slots=True)
class Sections:
    """How many sections come out exactly as the editors published them.

    Attributes:
        exact: those that do.
        listed: all.
        others: the titles of those that do not, each with its handbook's.
    """

    exact: int
    listed: int
    others: tuple[tuple[str, str], ...]


def sections(page: UpdatePage) -> Sections:
    """Write every entry without deletions and hold it against the page: the same words, the same brackets."""
    others: list[tuple[str, str]] = []
    listed = 0
    for handbook, old, new in texts(page):
        readings = [reading for reading in read(compare(old, new)) if reading.entry.level > 1]
        for reading, entry in zip(readings, handbook.entries, strict=True):
            listed += 1
            blocks = [block for block in reading.blocks if block.kind is not Kind.HEADING]
            written = " ".join(mark(block.body, Style("omit")) for block in blocks if block.kind is not Kind.GAP)
            heading = "new" if reading.entry.kind == "new" else "updated"
            if _plain(written) != _plain(_published(entry)) or heading != entry.kind:
                others.append((handbook.title, entry.section))
    return Sections(listed - len(others), listed, tuple(others))


def _published(entry: PageEntry) -> str:
    """Give an entry's body with its brackets, as `mark` would write it."""
    body = "".join(f"[{run.text}]" if run.inserted else run.text for run in entry.runs)
    return body.replace("\\[", "&#91;").replace("\\]", "&#93;")


def _plain(text: str) -> str:
    """Keep letters, digits and brackets; brackets that touch are one mark."""
    kept = "".join(char for char in text if char.isalnum() or char in "[]")
    while "][" in kept:
        kept = kept.replace("][", "")
    return kept


def table(page: UpdatePage, tools: Sequence[Peer]) -> list[str]:
    """Give the lines of a table, a row a tool."""
    lines = [
        "| tool | found | precision | recall | F1 | false deletions | mid-word | leaks |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for tool in tools:
        one = score(tool, page)
        lines.append(
            f"| {tool.name} | {one.found} of {one.found + one.missed} | {one.precision:.4f} | {one.recall:.4f} | "
            f"{one.f1:.4f} | {one.false_deletions} | {one.midword} | {one.leaks} |"
        )
    return lines


def main() -> None:
    """Print the table, and how many sections come out exactly."""
    path = source_page()
    if path is None:
        print("The published page is not at hand: set POLICY_DIFF_SOURCES to its folder.", file=sys.stderr)
        return
    page = load(path)
    for line in table(page, tools()):
        print(line)
    found = sections(page)
    print(f"\n{found.exact} of {found.listed} sections come out exactly as published")
    for handbook, section in found.others:
        print(f"not exactly: {handbook}: {section}")


if __name__ == "__main__":
    main()
