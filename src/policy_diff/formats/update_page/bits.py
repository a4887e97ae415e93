"""One block of an entry as stretches that are old or new, with its spaces and stops in their places."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from policy_diff.formats.update_page import quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policy_diff.formats.update_page.brackets import Token

_STOPS = ".,;:!?"
_OPENERS = "([{" + quotes.OPENING
_CLOSERS = _STOPS + ")]}"
_SPACES = re.compile(r"[ \t]+")
_LEADING_STOP = re.compile(r"[.,;:!?](?![.,;:!?…\d])(?!(?<=\.)[a-z])")
_BLOCK_START = re.compile(
    r"#{1,6}(?=\s|$)|[>%{:|]|[-*+](?=\s|$)|`{3,}|~{3,}|\+{3,}|\$\$|=+\s*$|(?:-\s*){2,}$|(?:[_*]\s*){3,}$|\(.*\)=\s*$"
    r"|<(?![A-Za-z][A-Za-z0-9+.-]{1,30}:)|(?P<number>\d{1,9})[.)](?=\s|$)"
)


@dataclass(frozen=True, slots=True)
class Bit:
    """A stretch of a block, or one of the editors' brackets.

    Attributes:
        kind: `text`; `syntax`, which is Markdown and no words; or a bracket, `open` or `close`.
        text: nothing for a bracket, else something.
        inserted: whether it stands in the after text only.
        pair: which insertion a bracket belongs to, else -1.
    """

    kind: Literal["text", "syntax", "open", "close"]
    text: str
    inserted: bool = False
    pair: int = -1

    @property
    def worded(self) -> bool:
        """Whether it holds a letter or figure for people to read."""
        return self.kind == "text" and any(map(str.isalnum, self.text))


def spaced(tokens: Sequence[Token]) -> list[Bit]:
    """Make bits of a block's tokens, with each space where it belongs.

    Spaces collapse; those just inside the editors' brackets move out; none begins or ends the block. A space
    before an insertion that begins with a stop or comma moves behind it, where readers expect one.
    """
    bits = [Bit(t.kind, _SPACES.sub(" ", t.text) if t.kind == "text" else t.text, pair=t.pair) for t in tokens]
    bits = _moved(bits, "close")
    bits = _moved(bits[::-1], "open")[::-1]
    out: list[Bit] = []
    last = " "
    for bit in bits:
        text = bit.text[1:] if bit.kind == "text" and last == " " and bit.text.startswith(" ") else bit.text
        if text or not bit.text:
            out.append(replace(bit, text=text))
            last = text[-1:] or last
    end = next((index for index in range(len(out) - 1, -1, -1) if out[index].text), -1)
    if end >= 0 and out[end].kind == "text" and out[end].text.endswith(" "):
        out[end : end + 1] = _nonempty(replace(out[end], text=out[end].text[:-1]))
    return _stops_first(out)


def _nonempty(*bits: Bit) -> list[Bit]:
    return [bit for bit in bits if bit.text]


def _moved(bits: list[Bit], kind: Literal["open", "close"]) -> list[Bit]:
    """Move the spaces before closing brackets behind them; the other way round, given the bits backwards."""
    side = -1 if kind == "close" else 0
    out: list[Bit] = []
    for bit in bits:
        if bit.kind == kind and out and out[-1].kind == "text" and out[-1].text[side] == " ":
            inner = out.pop()
            rest = inner.text[:-1] if kind == "close" else inner.text[1:]
            out += (*_nonempty(replace(inner, text=rest)), bit, Bit("text", " "))
        elif bit.text or bit.kind in {"open", "close"}:
            out.append(bit)
    return out


def _stops_first(bits: list[Bit]) -> list[Bit]:
    """Move the space before an insertion that begins with a stop behind that stop."""
    out: list[Bit] = []
    for index, bit in enumerate(bits):
        before = len(out)
        while bit.kind == "text" and before and out[before - 1].kind == "open":
            before -= 1
        led = 0 < before < len(out) and _LEADING_STOP.match(bit.text)
        if not led or out[before - 1].kind != "text" or not out[before - 1].text.endswith(" "):
            out.append(bit)
            continue
        following = bit.text[1:2] or next((other.text[0] for other in bits[index + 1 :] if other.text), " ")
        gap = "" if following == " " or following in _CLOSERS else " "
        out[before - 1 : before] = _nonempty(replace(out[before - 1], text=out[before - 1].text[:-1]))
        out.append(replace(bit, text=bit.text[0] + gap + bit.text[1:]))
    return out


def flagged(bits: Sequence[Bit], depth: int) -> tuple[list[Bit], int]:
    """Say which bits stand between the editors' brackets.

    A link's Markdown is new where all its words are.

    Args:
        bits: of one block.
        depth: how many insertions are open where the block begins.

    Returns:
        The bits, and how many insertions are open where the block ends.
    """
    out: list[Bit] = []
    links: list[tuple[int, int, int]] = []
    old = new = 0  # how many bits with words there were
    for bit in bits:
        depth += (bit.kind == "open") - (bit.kind == "close")
        inserted = depth > 0 and bool(bit.text)
        old += bit.worded and not inserted
        new += bit.worded and inserted
        if bit.kind == "syntax" and bit.text == "[":
            links.append((len(out), old, new))
        elif bit.kind == "syntax" and bit.text.startswith("](") and links:
            opened, old_before, new_before = links.pop()
            if old == old_before and new > new_before:
                inserted = True
                out[opened] = replace(out[opened], inserted=True)
        out.append(replace(bit, inserted=inserted))
    return out, depth


def settled(bits: list[Bit]) -> list[Bit]:
    """Give each insertion the spaces and stops that go where it goes, so that the before text is sound.

    - Where no word is old, all is new.
    - The space before an insertion is new, or at the start of the block or of a bracketed or quoted passage
      the space after it.
    - A stop behind an insertion is new where the block begins with the insertion or the old text before it
      already ends in a stop.
    """
    if not any(bit.inserted for bit in bits):
        return bits
    if not any(bit.worded and not bit.inserted for bit in bits):
        return [replace(bit, inserted=bool(bit.text)) for bit in bits]
    out: list[Bit] = []
    tail = ""  # the last two old characters
    after_new = False
    old_at = -1  # where in `out` the last old bit stands
    for bit in bits:
        if not bit.text or bit.inserted:
            after_new |= bit.inserted
            out.append(bit)
            continue
        taken = _taken(tail, bit.text) if after_new and bit.kind == "text" else 0
        rest = bit.text[taken:]
        if taken:
            out.append(replace(bit, text=bit.text[:taken], inserted=True))
        if not rest:
            continue
        if after_new and tail.endswith(" ") and (rest[0] == " " or rest[0] in _CLOSERS):
            _give_space(out, old_at)
        out.append(replace(bit, text=rest))
        old_at, tail, after_new = len(out) - 1, (tail + rest)[-2:], False
    if after_new and tail.endswith(" "):
        _give_space(out, old_at)
    return out


def _taken(tail: str, text: str) -> int:
    """Say how many characters of the old `text` behind an insertion go with the insertion."""
    core = tail.strip()[-1:]
    taken = 0
    if (
        text[0] in _STOPS
        and not text.startswith("..")
        and (not core or text[0] == core or (text[0] == "." and core in _STOPS))
    ):
        taken = 1
    if not tail or tail[-1] in _OPENERS:
        taken += len(text) - taken - len(text[taken:].lstrip(" "))
    return taken


def _give_space(out: list[Bit], at: int) -> None:
    """Make the last space of the old bit at `at` new."""
    old = out[at]
    space = Bit("text", " ", inserted=True)
    out[at : at + 1] = [*_nonempty(replace(old, text=old.text[:-1])), space]


def guarded(bits: list[Bit]) -> list[Bit]:
    """Put a backslash before what would begin a block of another kind, in the after or the before text."""
    for every in (True, False):
        shown = [bit for bit in bits if every or not bit.inserted]
        match = _BLOCK_START.match("".join(bit.text for bit in shown))
        if match is not None:
            bits = _escaped(bits, match.end("number") if match["number"] else 0, every=every)
    return bits


def _escaped(bits: list[Bit], offset: int, *, every: bool) -> list[Bit]:
    """Put a backslash before the character at `offset` of the text, or of the old text alone."""
    for index, bit in enumerate(bits):
        size = len(bit.text) if every or not bit.inserted else 0
        if offset < size:
            text = f"{bit.text[:offset]}\\{bit.text[offset:]}"
            return [*bits[:index], replace(bit, text=text), *bits[index + 1 :]]
        offset -= size
    return bits
