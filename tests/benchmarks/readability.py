"""How hard a marked-up comparison is to read, as a figure that any tool's output can be given.

A tool's output is taken as a stream of pieces (`op`, `text`) over the whole document: `=` kept, `-` removed,
`+` added. Kept and removed pieces spell the old text, kept and added pieces the new one. The same computation
runs over every stream; it knows nothing of the tool that made it.

    cost = marked words + 3 x runs of change + 3 x islands

The terms, and why they are what they are:

word
    A segment between two Unicode word boundaries (UAX #29) that holds a letter, a digit or a mark. `3.30pm`,
    `don't` and `1,200` are one word, `well-being` is two; Chinese characters are a word each.
marked word
    A word of either text that was not kept. A word is kept when all its characters are kept in one piece and
    are a whole word in both texts. For a tool that cuts between words this is simply the number of words
    removed plus the number added. A tool that cuts inside words gains nothing by it: `inspector` with an
    added `s` marks two words, as it does when the whole word is replaced, since the reader has to read two.
run of change
    A maximal stretch of change on one line, or in one cell of a table row. What is removed and what is added
    in its place are one run; any kept text, be it one space, ends it. Lines and cells end runs for everybody
    because marks cannot cross a block on the page, and because otherwise a tool would pay less for carrying
    a paragraph edge, a list marker or a cell's bar into its marks than for leaving them alone. White space
    that changed is not a run (several tools do not report it), unless it joins or parts words.
    White space with which the removed and the added text both begin, or both end, counts as kept. The bars
    themselves are between cells and count for nothing, and neither do the numbers of an ordered list: both are
    notation, which a reader of the page never sees as typed.
island
    Kept text of one or two words between two runs on the same line or in the same cell. Parts of words that
    a mark has cut are no kept words: they make a scrap no longer, and alone they are an island.

`bridged_runs` counts runs by another, more forgiving reading: kept text without a word in it (a space, a
comma, a line break, a bar) ends no run. It shows whether an order of tools hangs on the definition.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, islice, takewhile
from typing import Literal

import regex  # type: ignore[import-untyped]  # it ships no types

from benchmarks.blocks import NO_BLOCK, blocks

Op = Literal["=", "-", "+"]
Runs = Sequence[tuple[Op, str]]

WEIGHT = 3
SCRAP = 2

_BOUNDARY = regex.compile(r"(?wV1)\b")
_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]")
_LINE_BREAK = re.compile(r"\n")
_BAR = re.compile(r"(?<!\\)\|")
# Stands for a part of a word that a mark has cut, and for white space taken from inside one.
LIST_NUMBER = re.compile(r"^[ \t>]*(?P<number>\d{1,9})[.)](?=[ \t])", re.MULTILINE)
_SHARD = "\ufffc"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a reader has to take in: counts of marked words, of runs of change and of islands."""

    words: int
    runs: int
    islands: int

    @property
    def total(self) -> int:
        """The figure: words + 3 x runs + 3 x islands."""
        return self.words + WEIGHT * self.runs + WEIGHT * self.islands


@dataclass(frozen=True, slots=True)
class Stretch:
    """A maximal stretch of kept text (both sides the same) or of change, with its offsets in both texts."""

    kept: bool
    removed: str
    added: str
    old_at: int
    new_at: int


def tokens(text: str) -> list[str]:
    """Cut a text at every Unicode word boundary; the tokens join to the text."""
    return [token for token in _BOUNDARY.split(text) if token]


def is_word(token: str) -> bool:
    """Tell whether a token holds a letter, a digit or a mark."""
    return _WORD.search(token) is not None


def count_words(text: str) -> int:
    """Count the words of a text."""
    return sum(1 for token in tokens(text) if is_word(token))


def cost(runs: Runs) -> Cost:
    """Work out the figure of one stream.

    Args:
        runs: pieces (`op`, `text`) over the whole document, in reading order; neighbours may share an op.

    Returns:
        The counts of marked words, runs of change and islands.
    """
    run_count = island_count = 0
    for cell in _cells(_settled(runs)):
        changed_at = [at for at, (changed, _) in enumerate(cell) if changed]
        run_count += len(changed_at)
        between = (cell[at + 1][1] for at in changed_at[:-1])  # segments alternate, so kept text follows
        island_count += sum(map(_is_island, between))
    return Cost(words=_marked_words(runs), runs=run_count, islands=island_count)


def bridged_runs(runs: Runs) -> int:
    """Count runs of change where kept text without a word ends no run, on one line or across lines."""
    count, open_run = 0, False
    for part in _settled(runs):
        if not part.kept:
            count += not open_run
            open_run = True
        elif is_word(part.added) or _SHARD in part.added:
            open_run = False
    return count


def midword(runs: Runs) -> int:
    """Count the edges of change that fall inside a word of the old text or of the new one."""
    old, new = _words(old_text(runs)), _words(new_text(runs))
    return sum(_edges_inside(part, old, new) for part in stretches(runs) if not part.kept)


def leaks(runs: Runs) -> int:
    """Count the stretches of change that carry a block's edge along with words.

    A block is a paragraph (hard-wrapped or not), a list item, a heading, a table cell, a quoted paragraph, a
    field of a directive and the like, with the mark that opens it (`- `, `2. `, `## `, `> `, `:due:`); the
    bars of a table row stand between cells. One side of a stretch, all that it removes or all that it adds,
    leaks when it holds a word that is no part of a block's mark, and reaches into two blocks, or takes a mark
    or a bar along, and some of a block that it reaches into is kept. So an item, a row or a paragraph that is
    added whole, with its marker and its line break, is no leak; nor is a marker that changes by itself.
    """
    parts = list(stretches(runs))
    old = [(part.kept, part.old_at, part.removed) for part in parts]
    new = [(part.kept, part.new_at, part.added) for part in parts]
    return len(_leaking(old_text(runs), old) | _leaking(new_text(runs), new))


def _leaking(text: str, side: Sequence[tuple[bool, int, str]]) -> set[int]:
    """Find the leaking parts of one side, given as (kept, offset, text); return their indexes."""
    block_of, in_mark = blocks(text)
    solid = [[k for k in range(at, at + len(piece)) if not text[k].isspace()] for _, at, piece in side]
    kept_blocks = {block_of[k] for (kept, _, _), where in zip(side, solid, strict=True) if kept for k in where}
    leaking = set()
    for index, ((kept, _, _), where) in enumerate(zip(side, solid, strict=True)):
        touched = {block_of[k] for k in where} - {NO_BLOCK}
        wordy = any(not in_mark[k] and is_word(text[k]) for k in where)
        edged = len(touched) > 1 or any(in_mark[k] for k in where)
        if not kept and wordy and edged and touched & kept_blocks:
            leaking.add(index)
    return leaking


def old_text(runs: Runs) -> str:
    """Join the kept and removed pieces."""
    return "".join(text for op, text in runs if op != "+")


def new_text(runs: Runs) -> str:
    """Join the kept and added pieces."""
    return "".join(text for op, text in runs if op != "-")


def stretches(runs: Runs) -> Iterator[Stretch]:
    """Bring a stream to its normal form: kept and changed stretches in turn.

    Within a change, all that is removed comes first, then all that is added; white space with which both
    begin, or both end, is handed to the kept text beside it. An empty kept piece says that a change ends there:
    a tool that hands its result over block by block, with each block's marks apart, puts one at each joint.
    """
    old_at = new_at = 0
    held = ""
    for kept, pieces in groupby((p for p in runs if p[1] or p[0] == "="), key=lambda piece: piece[0] == "="):
        group = list(pieces)
        if kept:
            held += "".join(text for _, text in group)
            continue
        removed = "".join(text for op, text in group if op == "-")
        added = "".join(text for op, text in group if op == "+")
        head, removed, added, tail = _trimmed(removed, added)
        held += head
        if not removed and not added:
            held += tail
            continue
        if held:
            yield Stretch(kept=True, removed=held, added=held, old_at=old_at, new_at=new_at)
            old_at, new_at = old_at + len(held), new_at + len(held)
        yield Stretch(kept=False, removed=removed, added=added, old_at=old_at, new_at=new_at)
        old_at, new_at = old_at + len(removed), new_at + len(added)
        held = tail
    if held:
        yield Stretch(kept=True, removed=held, added=held, old_at=old_at, new_at=new_at)


def _trimmed(removed: str, added: str) -> tuple[str, str, str, str]:
    """Part the white space common to both ends from what was removed and added."""
    first = 0
    while first < min(len(removed), len(added)) and removed[first] == added[first] and added[first].isspace():
        first += 1
    removed, head, added = removed[first:], added[:first], added[first:]
    last = 0
    while (
        last < min(len(removed), len(added)) and removed[-1 - last] == added[-1 - last] and added[-1 - last].isspace()
    ):
        last += 1
    return head, removed[: len(removed) - last], added[: len(added) - last], added[len(added) - last :]


@dataclass(frozen=True, slots=True)
class _Words:
    """Where the words of a text are: spans in order, and the offsets strictly inside them."""

    spans: tuple[tuple[int, int], ...]
    known: frozenset[tuple[int, int]]
    inside: frozenset[int]
    numbers: frozenset[tuple[int, int]]


@lru_cache(maxsize=64)
def _words(text: str) -> _Words:
    spans, at = [], 0
    for token in tokens(text):
        if is_word(token):
            spans.append((at, at + len(token)))
        at += len(token)
    inside = frozenset(k for start, stop in spans for k in range(start + 1, stop))
    numbers = frozenset(found.span("number") for found in LIST_NUMBER.finditer(text))
    return _Words(tuple(spans), frozenset(spans), inside, numbers)


def _is_island(kept: str) -> bool:
    words = count_words(kept)
    return words <= SCRAP and (words > 0 or _SHARD in kept)


def _edges_inside(part: Stretch, old: _Words, new: _Words) -> int:
    """Count the ends of a change, none to two, that fall inside a word of either text."""
    left = part.old_at in old.inside or part.new_at in new.inside
    right = part.old_at + len(part.removed) in old.inside or part.new_at + len(part.added) in new.inside
    return int(left) + int(right)


def _marked_words(runs: Runs) -> int:
    """Count the words of both texts that were not kept whole."""
    texts = old_text(runs), new_text(runs)
    old, new = _words(texts[0]), _words(texts[1])
    numbers = sum(len(LIST_NUMBER.findall(text)) for text in texts)
    kept = 0
    for part in stretches(runs):
        if not part.kept:
            continue
        shift, end = part.new_at - part.old_at, part.old_at + len(part.removed)
        first = bisect_left(old.spans, (part.old_at, 0))
        within = takewhile(lambda span, end=end: span[1] <= end, islice(old.spans, first, None))  # type: ignore[misc]
        both = [(span, (span[0] + shift, span[1] + shift)) for span in within]
        kept += sum(2 for one, other in both if other in new.known)
        numbers -= sum((one in old.numbers) + (other in new.numbers) for one, other in both if other in new.known)
    return len(old.spans) + len(new.spans) - kept - numbers


def _settled(runs: Runs) -> Iterator[Stretch]:
    """Yield the normal form with changes of mere white space kept and with shards in kept text."""
    texts = old_text(runs), new_text(runs)
    old, new = _words(texts[0]), _words(texts[1])
    unnumbered = [LIST_NUMBER.sub(lambda found: " " * len(found[0]), text) for text in texts]
    for part in stretches(runs):
        removed = unnumbered[0][part.old_at : part.old_at + len(part.removed)]
        added = unnumbered[1][part.new_at : part.new_at + len(part.added)]
        if part.kept:
            yield replace(part, added=_sharded(part, old, new))
        elif (removed + added).strip():
            yield replace(part, removed=removed, added=added)
        elif _edges_inside(part, old, new):
            yield replace(part, removed=_SHARD, added="")
        else:
            yield replace(part, kept=True)


def _sharded(part: Stretch, old: _Words, new: _Words) -> str:
    """Put a shard for the part of a word at either end of a kept stretch."""
    pieces = tokens(part.added)
    if part.old_at in old.inside or part.new_at in new.inside:
        pieces[0] = _SHARD
    if part.old_at + len(part.removed) in old.inside or part.new_at + len(part.added) in new.inside:
        pieces[-1] = _SHARD
    return "".join(pieces)


Segment = tuple[bool, str]
"""A stretch of text on one line, with whether it is marked as changed."""


def _cells(parts: Iterable[Stretch]) -> Iterator[list[Segment]]:
    """Lay the stream out as it would be read; yield each line, or each cell of a table row."""
    pieces: list[Segment] = []
    for part in parts:
        pieces += [(False, part.added)] if part.kept else [(True, part.removed), (True, part.added)]
    for line in _cut(pieces, _LINE_BREAK):
        row = "".join(text for _, text in line).lstrip().startswith("|")
        for cell in _cut(line, _BAR) if row else (line,):
            yield [
                (changed, "".join(text for _, text in group))
                for changed, group in groupby(cell, key=lambda segment: segment[0])
            ]


def _cut(pieces: Iterable[Segment], separator: re.Pattern[str]) -> Iterator[list[Segment]]:
    """Cut a sequence of segments wherever the separator stands; what is blank is no change."""
    line: list[Segment] = []
    for changed, text in pieces:
        first, *rest = separator.split(text)
        if first:
            line.append((changed and bool(first.strip()), first))
        for segment in rest:
            yield line
            line = [(changed and bool(segment.strip()), segment)] if segment else []
    yield line
