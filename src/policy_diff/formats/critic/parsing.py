"""CriticMarkup taken apart: what is kept, removed and added, character for character, and what somebody remarked."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, NoReturn

from policy_diff.core.document import PROSE, Kind
from policy_diff.core.errors import InputError, Place
from policy_diff.core.inline import flatten, scan
from policy_diff.core.markdown import parse as parse_markdown
from policy_diff.formats.critic.signs import ADD, CLOSES, COMMENT, REMOVE, REPLACE, SIGN, WITH

if TYPE_CHECKING:
    from collections.abc import Iterator

Fate = Literal["=", "-", "+", "remark"]
"""What becomes of a part: kept, removed, added, or no part of either text."""

_CODE: Final = frozenset({Kind.CODE, Kind.FENCE, Kind.HTML})
_OURS: Final = re.compile(r"moved (?:away|here) \(\d+\)")
_LITERAL: Final = "write `&#123;` for `{` and `&#125;` for `}` where the signs themselves are meant"


class Part(NamedTuple):
    """A run of the marked text without the signs around it.

    Attributes:
        fate: what becomes of it.
        text: its characters.
        start: offset of its first character in the marked text.
    """

    fate: Fate
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that somebody wrote.

    Attributes:
        text: its words, without white space at the ends.
        place: where it stands.
    """

    text: str
    place: Place


def take_apart(text: str, source: str) -> list[Part]:
    """Read the marks of a text.

    Every mark ends at the first sign that can end it, wherever that stands: marks know no blocks, and no code. Only
    where a sign has no partner does it matter where it stands: in code it is taken for text, elsewhere for a fault.

    Args:
        text: the marked text.
        source: what to call it in an error.

    Raises:
        InputError: a mark has no end, no beginning or stands in another; a replacement has nothing to put in place.
    """
    return list(_Parser(text, source).parts())


def remarks_among(parts: list[Part], text: str, source: str) -> tuple[Remark, ...]:
    """Give the comments among the parts of a text, but for those that say where a block moved."""
    found = ((part.text.strip(), part.start - len(COMMENT[0])) for part in parts if part.fate == "remark")
    return tuple(
        Remark(words, Place.at(source, text, at)) for words, at in found if words and not _OURS.fullmatch(words)
    )


class _Parser:
    def __init__(self, text: str, source: str) -> None:
        self.text = text
        self.source = source

    def parts(self) -> Iterator[Part]:
        text = self.text
        kept = at = 0
        endless: set[str] = set()  #: signs that are looked for in vain from here on
        while found := SIGN.search(text, at):
            start = found.start()
            if not found["opens"]:
                if not self._in_code(start):
                    self._fail(f"`{found[0]}` ends a mark that nothing begins", start, f"Begin it, or {_LITERAL}.")
                at = found.end()
                continue
            closes = CLOSES[found[0]]
            end = -1 if closes in endless else text.find(closes, found.end())
            if end < 0 and self._in_code(start):
                endless.add(closes)
                at = found.end()
                continue
            if kept < start:
                yield Part("=", text[kept:start], kept)
            yield from self._mark(found[0], start, end)
            kept = at = end + len(found[0])
        if kept < len(text):
            yield Part("=", text[kept:], kept)

    def _mark(self, sign: str, start: int, end: int) -> Iterator[Part]:
        """Yield the parts of one mark.

        Args:
            sign: what begins it.
            start: where it begins.
            end: where the sign stands that ends it; -1 where none does.
        """
        closes = CLOSES[sign]
        inner = start + len(sign)
        if self._escaped(start):
            cure = f"Put a space between them, or {_LITERAL}."
            self._fail(
                f"a backslash stands before `{sign}`: it cannot be told whether a mark is meant", start - 1, cure
            )
        if sign == COMMENT[0]:
            if end < 0:
                self._fail(f"the comment that begins here has no end: `{closes}`", start, f"End it, or {_LITERAL}.")
            yield Part("remark", self.text[inner:end], inner)
            return
        if end < 0:
            self._fail(f"the mark that begins here has no end: `{closes}`", start, f"End it, or {_LITERAL}.")
        self._check(sign, inner, end)
        words = self.text[inner:end]
        if sign == REPLACE[0]:
            between = words.find(WITH)
            if between < 0:
                cure = f"Write `{sign}old{WITH}new{closes}`, or `{REMOVE[0]}old{REMOVE[1]}` to take words out."
                self._fail(f"the mark has no `{WITH}` between what goes and what comes", start, cure)
            yield Part("-", words[:between], inner)
            yield Part("+", words[between + len(WITH) :], inner + between + len(WITH))
        else:
            yield Part("+" if sign == ADD[0] else "-" if sign == REMOVE[0] else "=", words, inner)

    def _check(self, sign: str, inner: int, end: int) -> None:
        """Refuse a sign of another mark inside a mark."""
        for found in SIGN.finditer(self.text, inner, end):
            if self._in_code(found.start()):
                continue
            if found["opens"]:
                cure = f"End the first with `{CLOSES[sign]}` before it, or {_LITERAL}."
                self._fail(f"`{found[0]}` begins a mark inside another, `{sign}`", found.start(), cure)
            cure = f"End it with `{CLOSES[sign]}`, or {_LITERAL}."
            self._fail(f"`{found[0]}` does not end the mark that is open, `{sign}`", found.start(), cure)

    def _escaped(self, start: int) -> bool:
        at = start
        while self.text[at - 1 : at] == "\\":
            at -= 1
        return (start - at) % 2 == 1

    def _in_code(self, offset: int) -> bool:
        at = bisect_right(self._code, (offset, len(self.text))) - 1
        return at >= 0 and offset < self._code[at][1]

    @cached_property
    def _code(self) -> list[tuple[int, int]]:
        """Where code stands, as far as Markdown can tell with the marks in it; asked for where a sign is alone."""
        found: list[tuple[int, int]] = []
        for block in parse_markdown(self.text).blocks():
            if block.kind in _CODE:
                found.append((block.start, block.end))
            elif block.kind in PROSE and SIGN.search(block.text) and "`" in block.text:
                inline = scan(flatten(block.body, quoted=block.quoted))
                base = block.start + block.lead
                wholes = inline.wholes if inline else ()
                found += [(base + one.start, base + one.end) for one in wholes if one.kind == "backticks"]
        return found

    def _fail(self, problem: str, offset: int, cure: str) -> NoReturn:
        width = 3
        raise InputError(problem, cure=cure, place=Place.at(self.source, self.text, offset, width))
