"""Which square brackets on an update page are insertions, and what to assume where one is missing."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from policy_diff.formats.update_page import quotes
from policy_diff.formats.update_page.links import PLACEHOLDER, Link, bracket_roles
from policy_diff.formats.update_page.values import Fault, LostLink, Override

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from policy_diff.formats.update_page.blocks import Block
    from policy_diff.formats.update_page.lines import Line


@dataclass(frozen=True, slots=True)
class Token:
    """A step in reading a block.

    Attributes:
        kind: `text`; `syntax`, which is Markdown and no words; or an insertion's `open` or `close`.
        text: the words or the Markdown; nothing for a bracket.
        pair: which insertion a bracket belongs to, counted from 0 in order of opening; else -1.
    """

    kind: Literal["text", "syntax", "open", "close"]
    text: str = ""
    pair: int = -1


@dataclass(frozen=True, slots=True)
class Marked:
    """The blocks of an entry or title, read.

    Attributes:
        tokens: of each block, in order.
        pairs: of each insertion, in order of opening, the line it opens on and whether it was recovered.
        faults: brackets without a partner.
        lost_links: links that became plain text.
    """

    tokens: tuple[tuple[Token, ...], ...]
    pairs: tuple[tuple[int, bool], ...]
    faults: tuple[Fault, ...]
    lost_links: tuple[LostLink, ...]


class _At(NamedTuple):
    """The character at `offset` of block `block`, or the end of the block."""

    block: int
    offset: int


class _Found(NamedTuple):
    """An insertion and where its brackets stand, or where a missing one was assumed."""

    opens: _At
    closes: _At
    recovered: bool = False


class _Edit(NamedTuple):
    """Put `text` on `line` at the 1-based `column` instead of `width` characters."""

    line: Line
    column: int
    width: int
    text: str


class _Odd(NamedTuple):
    """A bracket without a partner, and the edit of the page that would state what was assumed."""

    at: _At
    problem: str
    assumed: str
    edit: _Edit


def read_brackets(blocks: Sequence[Block], entry: str, placeholder: str = PLACEHOLDER) -> Marked:
    r"""Tell links, literal brackets and insertions apart, and pair the insertions' brackets.

    What is a link and what is literal, `bracket_roles` says. All else is an insertion, which may run over
    several blocks and hold links and other insertions. Where brackets do not pair, in this entry alone:

    - A bracket that opens a block while an insertion of an earlier block is still open shows that the earlier
      one was never closed: editors do not begin an insertion inside another at the start of a block.
    - An insertion never closed ends with its block; where it opens a list item, or a paragraph that ends in a
      colon before a list, it ends with that list, but in any case before the next block that opens an
      insertion.
    - A closing bracket never opened ends the insertion that closes before it in the same block, whose own
      bracket came too early; where there is none, an insertion that begins with the block.

    Args:
        blocks: of one entry (or its title), mended.
        entry: the section's title, for faults.
        placeholder: a regular expression that the whole text of a literal bracket matches.
    """
    literal = re.compile(placeholder)
    roles = [bracket_roles(block.text, literal) for block in blocks]
    loose = [_At(index, offset) for index, role in enumerate(roles) for offset in role.loose]
    pairs, odd = _paired(blocks, loose)
    pairs.sort(key=lambda pair: (pair.opens, (-pair.closes.block, -pair.closes.offset)))
    at: dict[_At, list[Token]] = defaultdict(list)
    for index, pair in enumerate(pairs):
        at[pair.opens].append(Token("open", pair=index))
        at[pair.closes].insert(0, Token("close", pair=index))
    tokens = []
    for index, (block, role) in enumerate(zip(blocks, roles, strict=True)):
        brackets = {offset: at[_At(index, offset)] for offset in (0, len(block.text), *role.loose)}
        tokens.append(tuple(_tokens(block.text, role.links, role.literal, frozenset(role.loose), brackets)))
    return Marked(
        tuple(tokens),
        tuple((blocks[p.opens.block].piece(p.opens.offset).line.number, p.recovered) for p in pairs),
        _faults(blocks, odd, entry),
        tuple(
            lost
            for block, role in zip(blocks, roles, strict=True)
            for lost in _lost_links(block, role.links, role.loose)
        ),
    )


def _paired(blocks: Sequence[Block], loose: Sequence[_At]) -> tuple[list[_Found], list[_Odd]]:
    """Pair the brackets by the rules of `read_brackets`."""
    starts = [len(block.text) - len(block.text.lstrip("[ ")) for block in blocks]
    pending: list[_At] = []
    pairs: list[_Found] = []
    last_closed: dict[int, int] = {}
    unclosed: list[_At] = []
    odd: list[_Odd] = []
    for at in loose:
        if blocks[at.block].text[at.offset] == "[":
            while at.offset < starts[at.block] and pending and pending[-1].block < at.block:
                unclosed.append(pending.pop())
            pending.append(at)
        elif pending:
            last_closed[at.block] = len(pairs)
            pairs.append(_Found(pending.pop(), at))
        else:
            odd.append(_never_opened(blocks, pairs, last_closed, at))
    openers = sorted({at.block for at in loose if blocks[at.block].text[at.offset] == "["})
    following = dict(zip(openers, [*openers[1:], len(blocks)], strict=False))
    for at in (*unclosed, *pending):
        last = _last_block(blocks, at, following[at.block], at_start=at.offset < starts[at.block])
        end = _At(last, len(blocks[last].text))
        pairs.append(_Found(at, end, recovered=True))
        what = "list" if last > at.block else "list item" if blocks[last].mark else "paragraph"
        odd.append(
            _Odd(at, "`[` is never closed", f"the insertion ends with its {what}", _edit(blocks, end, 0, "]"))
        )
    return pairs, odd


def _never_opened(blocks: Sequence[Block], pairs: list[_Found], last_closed: dict[int, int], at: _At) -> _Odd:
    """Settle a closing bracket without a partner, and note its insertion in `pairs`."""
    problem = "`]` is never opened"
    earlier = last_closed.get(at.block)
    if earlier is not None:
        early = pairs[earlier]
        pairs[earlier] = _Found(early.opens, at, recovered=True)
        assumed = "the insertion that closes before it in the same block goes on to here"
        return _Odd(at, problem, assumed, _edit(blocks, early.closes, 1, ""))
    if not blocks[at.block].text[: at.offset].strip("[] "):
        return _Odd(at, problem, "it stands for nothing", _edit(blocks, at, 1, ""))
    start = _At(at.block, 0)
    last_closed[at.block] = len(pairs)
    pairs.append(_Found(start, at, recovered=True))
    what = "list item" if blocks[at.block].mark else "paragraph"
    return _Odd(at, problem, f"the insertion begins with its {what}", _edit(blocks, start, 0, "["))


def _last_block(blocks: Sequence[Block], at: _At, limit: int, *, at_start: bool) -> int:
    """Give the block with which an insertion that is never closed ends, before block `limit`."""
    own, last = blocks[at.block], at.block
    if own.mark and not at_start:
        return last
    if not own.mark and not own.text.rstrip("]) " + quotes.CLOSING).endswith(":"):
        return last
    while last + 1 < limit and blocks[last + 1].mark and blocks[last + 1].depth >= own.depth:
        last += 1
    return last


def _edit(blocks: Sequence[Block], at: _At, width: int, text: str) -> _Edit:
    block = blocks[at.block]
    return _Edit(block.piece(at.offset).line, block.column(at.offset), width, text)


def _faults(blocks: Sequence[Block], odd: Sequence[_Odd], entry: str) -> tuple[Fault, ...]:
    """Give one fault for each block and problem, with the text that its line would have to have."""
    texts = _edited([one.edit for one in odd])
    grouped: dict[tuple[int, str, str], list[_Odd]] = defaultdict(list)
    for one in sorted(odd, key=lambda one: one.at):
        grouped[one.at.block, one.problem, one.assumed].append(one)
    found = []
    for (index, problem, assumed), several in grouped.items():
        offset, edited = several[0].at.offset, several[0].edit.line.number
        times = f", {len(several)} times" if len(several) > 1 else ""
        line, column = blocks[index].piece(offset).line.number, blocks[index].column(offset)
        override = Override(edited, texts[edited])
        found.append(Fault(line, column, entry, problem + times, assumed, override))
    return tuple(found)


def _edited(edits: Sequence[_Edit]) -> dict[int, str]:
    """Give, by number, the lines with all edits made."""
    by_line: dict[int, list[_Edit]] = defaultdict(list)
    for edit in edits:
        by_line[edit.line.number].append(edit)
    texts = {}
    for number, several in by_line.items():
        kept, at = [], 0
        whole = several[0].line.whole
        for edit in sorted(several, key=lambda edit: edit.column):
            kept += [whole[at : edit.column - 1], edit.text]
            at = edit.column - 1 + edit.width
        texts[number] = "".join([*kept, whole[at:]])
    return texts


def _tokens(
    text: str,
    links: Mapping[int, Link],
    literal: frozenset[int],
    loose: frozenset[int],
    brackets: Mapping[int, Sequence[Token]],
) -> Iterator[Token]:
    """Yield the steps of one block: its text, without the brackets that are no words."""
    ends = {link.closes: link for link in links.values()}
    done = 0
    for at in sorted({*links, *ends, *literal, *loose, *brackets}):
        if at > done:
            yield Token("text", text[done:at])
        done = at
        yield from brackets.get(at, ())
        if at in links or at in ends:
            link = links.get(at) or ends[at]
            if link.abroad:
                yield Token("syntax", "[" if at in links else f"]({link.target})")
            done = at + 1 if at in links else link.end
        elif at in literal:
            yield Token("syntax", f"\\{text[at]}")
            done = at + 1
        elif at in loose:
            done = at + 1


def _lost_links(block: Block, links: Mapping[int, Link], loose: Sequence[int]) -> Iterator[LostLink]:
    skipped = set(loose)
    for opens, link in sorted(links.items()):
        if not link.abroad:
            inner = "".join(block.text[i] for i in range(opens + 1, link.closes) if i not in skipped)
            yield LostLink(inner.replace("\\", ""), link.target, block.piece(opens).line.number)
