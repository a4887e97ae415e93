"""The blocks of an entry read: words, links, literal brackets and the editors' insertions."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from policy_diff.formats.update_page.furniture import unescaped
from policy_diff.formats.update_page.links import PLACEHOLDER, bracket_roles
from policy_diff.formats.update_page.pairing import At, paired
from policy_diff.formats.update_page.values import Fault, LostLink, Override

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from policy_diff.formats.update_page.blocks import Block
    from policy_diff.formats.update_page.links import Roles
    from policy_diff.formats.update_page.pairing import Edit, Odd


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


def read_brackets(blocks: Sequence[Block], entry: str, placeholder: str = PLACEHOLDER) -> Marked:
    """Tell links, literal brackets and insertions apart.

    `bracket_roles` says what is a link and what is literal; all else is an insertion, which may run over
    several blocks and hold links and other insertions. `paired` says what is assumed where a bracket has no
    partner. A link whose target leads out of the page is kept; of any other only its words are.

    Args:
        blocks: of one entry (or its title), mended.
        entry: the section's title, for faults.
        placeholder: a regular expression that the whole text of a literal bracket matches.
    """
    literal = re.compile(placeholder)
    roles = [bracket_roles(block.text, literal) for block in blocks]
    loose = [At(index, offset) for index, role in enumerate(roles) for offset in role.loose]
    insertions, odd = paired(blocks, loose)
    brackets: dict[At, list[Token]] = defaultdict(list)
    for index, insertion in enumerate(insertions):
        brackets[insertion.opens].append(Token("open", pair=index))
        brackets[insertion.closes].insert(0, Token("close", pair=index))
    tokens = []
    for index, (block, role) in enumerate(zip(blocks, roles, strict=True)):
        places = (0, len(block.text), *role.loose)
        tokens.append(tuple(_tokens(block.text, role, {offset: brackets[At(index, offset)] for offset in places})))
    return Marked(
        tuple(tokens),
        tuple((_line(blocks, one.opens), one.recovered) for one in insertions),
        _faults(blocks, odd, entry),
        tuple(lost for block, role in zip(blocks, roles, strict=True) for lost in _lost_links(block, role)),
    )


def _line(blocks: Sequence[Block], at: At) -> int:
    return blocks[at.block].piece(at.offset).line.number


def _tokens(text: str, role: Roles, brackets: Mapping[int, Sequence[Token]]) -> Iterator[Token]:
    """Yield the steps of one block: its text, without the brackets that are no words."""
    ends = {link.closes: link for link in role.links.values()}
    loose = frozenset(role.loose)
    done = 0
    for at in sorted({*role.links, *ends, *role.literal, *brackets}):
        if at > done:
            yield Token("text", text[done:at])
        done = at
        yield from brackets.get(at, ())
        if at in role.links or at in ends:
            link = role.links.get(at) or ends[at]
            if link.abroad:
                yield Token("syntax", "[" if at in role.links else f"]({link.target})")
            done = at + 1 if at in role.links else link.end
        elif at in role.literal:
            yield Token("syntax", f"\\{text[at]}")
            done = at + 1
        elif at in loose:
            done = at + 1


def _lost_links(block: Block, role: Roles) -> Iterator[LostLink]:
    skipped = frozenset(role.loose)
    for opens, link in sorted(role.links.items()):
        if not link.abroad:
            inner = "".join(block.text[i] for i in range(opens + 1, link.closes) if i not in skipped)
            yield LostLink(unescaped(inner), link.target, block.piece(opens).line.number)


def _faults(blocks: Sequence[Block], odd: Sequence[Odd], entry: str) -> tuple[Fault, ...]:
    """Give one fault for each block, problem and line to edit, with the text that the line would need."""
    texts = _edited([one.edit for one in odd])
    grouped: dict[tuple[int, int, str, str], list[At]] = defaultdict(list)
    for one in sorted(odd, key=lambda one: one.at):
        grouped[one.at.block, one.edit.line.number, one.problem, one.assumed].append(one.at)
    found = []
    for (index, edited, problem, assumed), places in grouped.items():
        times = f", {len(places)} times" if len(places) > 1 else ""
        column = blocks[index].column(places[0].offset)
        override = Override(edited, texts[edited])
        found.append(Fault(_line(blocks, places[0]), column, entry, problem + times, assumed, override))
    return tuple(found)


def _edited(edits: Sequence[Edit]) -> dict[int, str]:
    """Give, by number, the lines with all edits made."""
    by_line: dict[int, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_line[edit.line.number].append(edit)
    texts = {}
    for number, several in by_line.items():
        kept, at = [], 0
        whole = several[0].line.whole
        for edit in sorted(several, key=lambda edit: (edit.column, edit.width)):
            kept += [whole[at : edit.column - 1], edit.text]
            at = edit.column - 1 + edit.width
        texts[number] = "".join([*kept, whole[at:]])
    return texts
