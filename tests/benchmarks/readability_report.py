"""The readability figure of every tool over the written pairs, as a table.

Run with `PYTHONPATH=tests python -m benchmarks.readability_report`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.pairs import Pair, pairs
from benchmarks.peers import PEERS, Peer, Piece
from benchmarks.readability import WEIGHT, Cost, Runs, bridged_runs, cost, leaks, midword
from policy_diff import compare


@dataclass(frozen=True, slots=True)
class Score:
    """What one tool did on one pair."""

    cost: Cost
    bridged: int
    midword: int
    leaks: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What one tool did on all pairs, in the order of the pairs."""

    tool: str
    scores: tuple[Score, ...]

    @property
    def total(self) -> int:
        """The sum of the figure."""
        return sum(score.cost.total for score in self.scores)

    @property
    def bridged_total(self) -> int:
        """The sum of the figure by the forgiving count of runs."""
        return self.total + WEIGHT * sum(score.bridged - score.cost.runs for score in self.scores)


def _stream(old: str, new: str) -> Runs:
    pieces: list[Piece] = []
    for entry in compare(old, new).entries:
        for block in entry.blocks:
            for part in (block.lead, block.body, block.tail):
                pieces += [*part, ("=", "")]
    return pieces


OURS = Peer("policy-diff", _stream)


def tools() -> tuple[Peer, ...]:
    """Give every tool that can run here, ours first."""
    return (OURS, *(peer for peer in PEERS if peer.available))


def score(runs: Runs) -> Score:
    """Work out all figures of one stream."""
    return Score(cost(runs), bridged_runs(runs), midword(runs), leaks(runs))


def tally(tool: Peer, corpus: Iterable[Pair]) -> Tally:
    """Run one tool over the pairs."""
    return Tally(tool.name, tuple(score(tool.compare(pair.old, pair.new)) for pair in corpus))


def against(mine: Tally, other: Tally) -> tuple[int, int, int]:
    """Count the pairs on which `mine` is lower than, level with and higher than `other`."""
    gaps = [a.cost.total - b.cost.total for a, b in zip(mine.scores, other.scores, strict=True)]
    return sum(gap < 0 for gap in gaps), sum(gap == 0 for gap in gaps), sum(gap > 0 for gap in gaps)


def table(tallies: Sequence[Tally]) -> Iterator[str]:
    """Write the tallies as a Markdown table; the first of them is what the others are held against.

    "Lowest on" counts the pairs on which no tool does better. "Beaten, tied, ahead" counts, for each of the
    others, the pairs on which the first tool is lower, level and higher.
    """
    first = tallies[0]
    lowest = [min(tally.scores[at].cost.total for tally in tallies) for at in range(len(first.scores))]
    yield (
        "| tool | cost | words | runs | islands | cost, bridged | mid-word edges | leaks | lowest on"
        f" | beaten, tied, ahead of {first.tool} |"
    )
    yield "| --- |" + " ---: |" * 9
    for tally in tallies:
        figures: list[int | str] = [
            tally.total,
            sum(score.cost.words for score in tally.scores),
            sum(score.cost.runs for score in tally.scores),
            sum(score.cost.islands for score in tally.scores),
            tally.bridged_total,
            sum(score.midword for score in tally.scores),
            sum(score.leaks for score in tally.scores),
            sum(score.cost.total == low for score, low in zip(tally.scores, lowest, strict=True)),
            "" if tally is first else ", ".join(str(count) for count in against(first, tally)),
        ]
        yield f"| {tally.tool} | " + " | ".join(str(figure) for figure in figures) + " |"


def main() -> None:
    """Print the table for the corpus and the tools at hand."""
    corpus = pairs()
    sys.stdout.write(f"{len(corpus)} written pairs\n\n")
    for line in table([tally(tool, corpus) for tool in tools()]):
        sys.stdout.write(line + "\n")
    missing = [peer.name for peer in PEERS if not peer.available]
    if missing:
        sys.stdout.write(f"\nNot run, for want of the program: {', '.join(missing)}\n")


if __name__ == "__main__":
    main()
