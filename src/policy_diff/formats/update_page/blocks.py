"""Paragraphs and list items of an entry, put together again where a page break had cut them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from policy_diff.core.errors import InputError, Place
from policy_diff.formats.update_page import quotes
from policy_diff.formats.update_page.values import Mend

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from policy_diff.formats.update_page.lines import Line

LEAST_PAGE = 600
"""Code points that a page holds at the least: list items are not cut twice within them."""

PAGE_START = -LEAST_PAGE
"""Where the last page break is taken to be before any was found."""

_ITEM = re.compile(r"(?P<indent>\s*)(?P<open>[\[\]]*)(?P<mark>[-*+•◦▪·]|\d{1,9}[.)])(?:\s+(?P<text>.*)|$)", re.DOTALL)
_ELISION = re.compile(r"\[?(?:\.{3,}|…)\]?")
_HYPHEN = re.compile(r"\w[-\u2010\u00ad]")
_CLOSERS = "])" + quotes.CLOSING
_OPENERS = "[](" + quotes.OPENING
_DANGLING = frozenset(
    ("a", "an", "and", "her", "his", "its", "my", "nor", "or", "our", "the", "their", "whose", "your")
)
"""Words that neither a sentence nor a heading ends with."""
_BEFORE_FIGURE = frozenset(
    (
        "after", "annex", "at", "before", "by", "for", "from", "in", "of", "on", "page", "part", "section",
        "than", "to", "until", "within",
    )
)  # fmt: skip
"""Words that a figure is likely to follow."""
DEEPEST = 50
"""How deep lists may nest."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a block's text that stands together on the page.

    Attributes:
        at: offset in code points (0-based) in the block's text.
        line: the line it stands on.
        column: 1-based column of its first character there.
        text: its text.
    """

    at: int
    line: Line
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or list item, on one line.

    Attributes:
        mark: `- ` or `12. `, or nothing for a paragraph.
        depth: how many items it stands within, 0 for a paragraph.
        pieces: where its text comes from, in order; the gaps between them are the joints.
        text: its text without the mark.
    """

    mark: str
    depth: int
    pieces: tuple[Piece, ...]
    text: str

    def piece(self, offset: int) -> Piece:
        """Give the piece that holds the character at `offset`, or the last before it."""
        return self.pieces[max(0, bisect_right(self.pieces, offset, key=lambda piece: piece.at) - 1)]

    def column(self, offset: int) -> int:
        """Give the 1-based column, on the line of its piece, of the character at `offset`."""
        piece = self.piece(offset)
        return piece.column + min(offset - piece.at, len(piece.text))


def joint(left: str, right: str) -> str:
    """Give what stands between the parts of a cut text: nothing after a hyphen in a word, else a space."""
    return "" if _HYPHEN.fullmatch(left[-2:]) and right[:1].isalnum() else " "


def words_about(left: str, right: str) -> tuple[str, str]:
    """Give the last words of `left` and the first of `right`, to show a cut to a person."""
    return " ".join(left[-120:].split()[-4:]), " ".join(right[:120].split()[:4])


def blocks_of(lines: Iterable[Line], source: str) -> list[Block]:
    """Part an entry's lines into paragraphs and list items, as Markdown would.

    A list mark begins an item; a line straight below a paragraph or an item continues it; a blank line
    ends either. Bullets all become `-`. A bracket before a list mark belongs to the item's text.
    A line that is only an ellipsis stands for itself. Markdown heading marks go: the entry is a section.

    Args:
        lines: of one entry, in order.
        source: the page's name, for messages.

    Raises:
        InputError: lists nest deeper than `DEEPEST`.
    """
    parts: list[list[Block]] = []
    indents: list[int] = []
    open_block = False
    for line in lines:
        item = _ITEM.fullmatch(line.text)
        text = line.text.strip()
        if not text:
            open_block = False
            continue
        if item is not None:
            indent = len(item["indent"].expandtabs(4))
            while indents and indent < indents[-1]:
                indents.pop()
            if not indents or indent > indents[-1]:
                indents.append(indent)
            if len(indents) > DEEPEST:
                raise InputError(
                    f"lists nest more than {DEEPEST} deep",
                    cure="Give a published update page; or indent the line less by means of an override.",
                    place=Place(source, line.number, line.column, line.text),
                )
            parts.append([_item(line, item, len(indents) - 1)])
            open_block = True
            continue
        block = line_block(line)
        text = block.text
        if open_block and not _ELISION.fullmatch(text):
            parts[-1].append(block)
            continue
        if parts and not parts[-1][0].mark:
            indents.clear()  # not below an item, which the line may yet turn out to continue
        parts.append([block])
        open_block = not _ELISION.fullmatch(text)
    return [joined(part) for part in parts]


def line_block(line: Line) -> Block:
    """Give a line as a paragraph, without Markdown heading marks."""
    column = line.column + len(line.text.rstrip()) - len(line.bare)
    return Block("", 0, (Piece(0, line, column, line.bare),), line.bare)


def _item(line: Line, match: re.Match[str], depth: int) -> Block:
    mark = f"{match['mark'] if match['mark'][0].isdigit() else '-'} "
    brackets, text = match["open"], (match["text"] or "").strip()
    column = line.column + (match.start("text") if text else match.end())
    pieces = [Piece(len(brackets), line, column, text)]
    if brackets:
        pieces.insert(0, Piece(0, line, line.column + match.start("open"), brackets))
    return Block(mark, depth, tuple(pieces), brackets + text)


def joined(parts: Sequence[Block]) -> Block:
    """Join the parts of one block; all at once, so that a long one costs no more than its length."""
    if len(parts) == 1:
        return parts[0]
    pieces: list[Piece] = []
    texts: list[str] = []
    at = 0
    for part in parts:
        between = joint(texts[-1], part.text) if texts else ""
        at += len(between)
        pieces += (replace(piece, at=at + piece.at) for piece in part.pieces)
        texts += [between, part.text]
        at += len(part.text)
    return replace(parts[0], pieces=tuple(pieces), text="".join(texts))


def mended(blocks: list[Block], last_cut: int) -> tuple[list[Block], tuple[Mend, ...], int]:
    """Put together what page breaks had cut in two.

    A break shows as a blank line in mid-sentence. The block after it, which never has a list mark,
    continues the block before it where

    - the block before ends in a hyphen inside a word (the two join without a space) or in an opening bracket;
      or
    - the block before ends no sentence (its last character, closing brackets and quotes apart, is none of
      `. ! ? : …`) and the block after begins in lower case outside a bracket of its own; or
    - the block before ends in a comma or in a word that nothing ends with (`the`, `and`, …), whatever the
      block after begins with; after a list item, which may well end in `, and`, only in lower case; or
    - the block before ends in a word that a figure follows (`within`, `section`, …) and the block after
      begins with a figure.

    An ellipsis on a line of its own joins to nothing. By the second of these rules a list item is not
    continued where it ends in a semicolon or where the last break is nearer than `LEAST_PAGE`, since a
    page is longer than that. A block in lower case that follows a bulleted item and does not continue it is
    an item that lost its bullet, and gets one.

    Args:
        blocks: of one entry, in order.
        last_cut: where in the page (in code points) the last break before them was found.

    Returns:
        The blocks, what was done to them, and where the last break now is.
    """
    found: list[list[Block]] = []
    mends: list[Mend] = []
    for block in blocks:
        if block.mark or not found or _ELISION.fullmatch(block.text):
            found.append([block])
            continue
        last = found[-1][-1]
        mark = found[-1][0].mark
        here = block.pieces[0].line
        far = here.start - last_cut >= LEAST_PAGE
        left, right = words_about(last.text, block.text)
        if _continues(last.text, block.text, item=bool(mark), far=far):
            kind: Literal["item", "paragraph"] = "item" if mark else "paragraph"
            mends.append(Mend(here.number, kind, left, right, joint(last.text, block.text)))
            found[-1].append(block)
            last_cut = here.start
        elif mark == "- " and block.text.lstrip(_OPENERS)[:1].islower():
            mends.append(Mend(here.number, "list mark", left, right, ""))
            found.append([replace(block, mark=mark, depth=found[-1][0].depth)])
        else:
            found.append([block])
    return [joined(parts) for parts in found], tuple(mends), last_cut


def _continues(left: str, right: str, *, item: bool, far: bool) -> bool:
    """Say whether `right` goes on where `left` stops; see `mended` for the rules."""
    if _ELISION.fullmatch(left):
        return False
    if not joint(left, right) or left.endswith(("[", "(")):
        return True
    core = left[-200:].rstrip(_CLOSERS)
    if core.endswith((".", "!", "?", ":", "…")):
        return False
    first = right.lstrip(_OPENERS)[:1]
    own = right.startswith("[")
    last = (core.split() or [""])[-1].lstrip(_OPENERS)
    last = last if last == "A" else last.lower()  # the article, not the letter of an annex
    if last in _DANGLING or core.endswith(","):
        return first.islower() or not item
    if first.isdigit():
        return last in _BEFORE_FIGURE
    return first.islower() and not own and not (item and (core.endswith(";") or not far))
