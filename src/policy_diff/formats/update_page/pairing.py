"""Which opening bracket belongs to which closing bracket, and what to assume where one is missing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from policy_diff.formats.update_page import quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.update_page.blocks import Block
    from policy_diff.formats.update_page.lines import Line


class At(NamedTuple):
    """The character at `offset` (in code points, 0-based) of block `block` (0-based), or the block's end."""

    block: int
    offset: int


class Insertion(NamedTuple):
    """Where an insertion's brackets stand, or where one was assumed."""

    opens: At
    closes: At
    recovered: bool = False


class Edit(NamedTuple):
    """Put `text` on `line` at the 1-based `column` instead of `width` characters."""

    line: Line
    column: int
    width: int
    text: str


class Odd(NamedTuple):
    """A bracket without a partner, and the edit of the page that would state what was assumed."""

    at: At
    problem: str
    assumed: str
    edit: Edit


class _Edges(NamedTuple):
    """Offsets in a block: behind its leading spaces and `[`, behind `]` among them too, behind its words."""

    opening: int
    brackets: int
    words: int


@dataclass(slots=True)
class _Pairing:
    """What was found so far; `last_closed` is, by block, the insertion that closed in it last."""

    blocks: Sequence[Block]
    edges: Sequence[_Edges]
    found: list[Insertion] = field(default_factory=list)
    odd: list[Odd] = field(default_factory=list)
    last_closed: dict[int, int] = field(default_factory=dict)

    def starts_block(self, at: At) -> bool:
        return at.offset < self.edges[at.block].opening

    def close(self, opens: At, at: At, *, recovered: bool = False) -> None:
        self.last_closed[at.block] = len(self.found)
        self.found.append(Insertion(opens, at, recovered))

    def edit(self, at: At, width: int, text: str) -> Edit:
        block = self.blocks[at.block]
        return Edit(block.piece(at.offset).line, block.column(at.offset), width, text)

    def report(self, at: At, problem: str, assumed: str, edit: Edit) -> None:
        self.odd.append(Odd(at, problem, assumed, edit))

    def never_opened(self, at: At) -> None:
        problem = "`]` is never opened"
        last = self.last_closed.get(at.block)
        start = At(at.block, 0)
        if last is not None:
            early = self.found[last]
            self.found[last] = Insertion(early.opens, at, recovered=True)
            assumed = "the insertion that closes before it in the same block goes on to here"
            self.report(at, problem, assumed, self.edit(early.closes, 1, ""))
        elif at.offset < self.edges[at.block].brackets:
            self.report(at, problem, "it stands for nothing", self.edit(at, 1, ""))
        else:
            self.close(start, at, recovered=True)
            what = "list item" if self.blocks[at.block].mark else "paragraph"
            self.report(at, problem, f"the insertion begins with its {what}", self.edit(start, 0, "["))

    def never_closed(self, at: At, last: int, crossing: Sequence[int]) -> None:
        """Settle `at`, whose insertion ends with block `last` or, if later, with the last of `crossing`."""
        problem = "`[` is never closed"
        if crossing and self.found[crossing[-1]].closes.block > last:
            inner = self.found[crossing[-1]]
            self.found[crossing[-1]] = Insertion(at, inner.closes, recovered=True)
            assumed = "it stands for nothing, inside another insertion"
            self.report(inner.opens, problem, assumed, self.edit(inner.opens, 1, ""))
        elif last == at.block and at.offset >= self.edges[last].words:
            self.report(at, problem, "it stands for nothing", self.edit(at, 1, ""))
        else:
            end = At(last, len(self.blocks[last].text))
            self.found.append(Insertion(at, end, recovered=True))
            what = "list" if last > at.block else "list item" if self.blocks[last].mark else "paragraph"
            self.report(at, problem, f"the insertion ends with its {what}", self.edit(end, 0, "]"))


def paired(blocks: Sequence[Block], loose: Sequence[At]) -> tuple[list[Insertion], list[Odd]]:
    """Pair the brackets of one entry.

    Where they do not pair:

    - A bracket that opens a block while an insertion of an earlier block is still open shows that the earlier
      one was never closed: editors do not begin an insertion inside another at the start of a block.
    - An insertion never closed ends with its block; where it opens a list item, or a paragraph that ends in a
      colon before a list, it ends with that list, but in any case before the next block that opens an
      insertion. Where another insertion begins in its block and goes on beyond that, the two are one.
    - A closing bracket never opened ends the insertion that closes before it in the same block, whose own
      bracket came too early; where there is none, an insertion that begins with the block.
    - A bracket that would so enclose no word stands for nothing.

    Args:
        blocks: of the entry, or its title alone.
        loose: the brackets that are no link's and not literal, in order.

    Returns:
        The insertions in order of opening, an outer one before an inner, and the brackets without a partner.
    """
    work = _Pairing(blocks, [_edges(block.text) for block in blocks])
    pending: list[At] = []
    unclosed: list[At] = []
    for at in loose:
        if blocks[at.block].text[at.offset] == "[":
            while work.starts_block(at) and pending and pending[-1].block < at.block:
                unclosed.append(pending.pop())
            pending.append(at)
        elif pending:
            work.close(pending.pop(), at)
        else:
            work.never_opened(at)
    unclosed += reversed(pending)
    crossing: dict[int, list[int]] = defaultdict(list)
    for index in sorted(range(len(work.found)), key=lambda index: work.found[index].opens, reverse=True):
        if work.found[index].closes.block > work.found[index].opens.block:
            crossing[work.found[index].opens.block].append(index)
    openers = sorted({at.block for at in loose if blocks[at.block].text[at.offset] == "["})
    following = dict(zip(openers, [*openers[1:], len(blocks)], strict=False))
    for at in unclosed:
        last = _last_block(blocks, at.block, following[at.block], at_start=work.starts_block(at))
        work.never_closed(at, last, crossing[at.block])
    work.found.sort(key=lambda one: (one.opens, (-one.closes.block, -one.closes.offset)))
    return work.found, work.odd


def _edges(text: str) -> _Edges:
    size = len(text)
    words = next((at + 1 for at in range(size - 1, -1, -1) if text[at].isalnum()), 0)
    return _Edges(size - len(text.lstrip("[ ")), size - len(text.lstrip("[] ")), words)


def _last_block(blocks: Sequence[Block], own: int, limit: int, *, at_start: bool) -> int:
    """Give the block before `limit` with which an insertion that is never closed in block `own` ends."""
    block, last = blocks[own], own
    introduces = not block.mark and block.text.rstrip("]) " + quotes.CLOSING).endswith(":")
    if introduces or (block.mark and at_start):
        while last + 1 < limit and blocks[last + 1].mark and blocks[last + 1].depth >= block.depth:
            last += 1
    return last
